import { loadProved, type Regulation } from '../../../language/index.ts';
import { dutchHolidays } from '../../holidays.ts';
import { dutchLaw } from '../../statutes/index.ts';
import { reIntegratieonderwijsText } from './regulation.ts';
import { type ReIntegratieonderwijsFacts, words } from './vocabulary.ts';

export { reIntegratieonderwijsText } from './regulation.ts';
export { type ReIntegratieonderwijsFacts, words as reIntegratieonderwijsWords } from './vocabulary.ts';

/** Privacy reglement of Re-integratieonderwijs.nl, version of 1 June 2018, with the Dutch statutes beneath it. */
export const reIntegratieonderwijs: Regulation<ReIntegratieonderwijsFacts> = /* @__PURE__ */ loadProved(
  reIntegratieonderwijsText,
  { vocabulary: words, statutes: dutchLaw, holidays: dutchHolidays },
);
