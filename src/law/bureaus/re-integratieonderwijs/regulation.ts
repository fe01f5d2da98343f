import { text } from '../../../language/index.ts';
import { access, disclosure } from './access-and-disclosure.ts';
import { definitions, preamble } from './definitions.ts';
import { english } from './english.ts';
import { handling, natureAndPurpose } from './processing.ts';
import { closing, complaints, retention } from './retention-and-complaints.ts';

/** Privacy reglement of Re-integratieonderwijs.nl, version of 1 June 2018. */
export const reIntegratieonderwijsText = text({
  id: 're-integratieonderwijs',
  title: 'Privacy reglement Re-integratieonderwijs.nl',
  version: '2018-06-01',
  from: '2018-06-01',
  english,
  articles: [
    preamble,
    definitions,
    natureAndPurpose,
    handling,
    access,
    disclosure,
    retention,
    complaints,
    closing,
  ],
});
