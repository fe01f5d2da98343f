import { load, type Regulation } from '../../../language/index.ts';
import { dutchHolidays } from '../../holidays.ts';
import { dutchLaw } from '../../statutes/index.ts';
import { reIntegratieonderwijsText } from './regulation.ts';
import { words } from './vocabulary.ts';

export { reIntegratieonderwijsText } from './regulation.ts';
export { words as reIntegratieonderwijsWords } from './vocabulary.ts';

/** Privacy reglement of Re-integratieonderwijs.nl, version of 1 June 2018, with the Dutch statutes beneath it. */
export const reIntegratieonderwijs: Regulation<(typeof words)['facts']> = /* @__PURE__ */ load(
  reIntegratieonderwijsText,
  { vocabulary: words, statutes: dutchLaw, holidays: dutchHolidays },
);
