import { text } from '../../../language/index.ts';
import { access, linking } from './access.ts';
import { grounds, particularCases } from './disclosure.ts';
import { english } from './english.ts';
import { definitions, digitalStorage, files, preamble } from './files.ts';
import { management, people, purposes, retention, sources } from './management.ts';
import { objection, requests } from './rights.ts';

/** Privacyreglement of Working Progression. It bears no date; it names the Wbp and the supervisor by its name until 2016. */
export const workingProgressionText = text({
  id: 'working-progression',
  title: 'Privacyreglement Working Progression',
  version: 'undated',
  from: 'undated',
  english,
  articles: [
    preamble,
    files,
    digitalStorage,
    definitions,
    management,
    purposes,
    people,
    sources,
    retention,
    grounds,
    particularCases,
    access,
    linking,
    requests,
    objection,
  ],
});
