import { text } from '../../../language/index.ts';
import { closing } from './closing.ts';
import { disclosure } from './disclosure.ts';
import { english } from './english.ts';
import { general } from './general.ts';
import { processing } from './processing.ts';
import { requests } from './requests.ts';
import { retention } from './retention.ts';

/** Privacyreglement of Werk ID jobcoaching B.V., in force since 1 July 2012. */
export const werkIdText = text({
  id: 'werk-id',
  title: 'Privacyreglement Werk ID jobcoaching B.V.',
  version: '2012-07-01',
  from: '2012-07-01',
  english,
  articles: [...general, ...processing, ...requests, ...disclosure, ...retention, ...closing],
});
