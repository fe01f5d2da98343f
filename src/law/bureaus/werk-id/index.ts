import { loadProved, type Regulation } from '../../../language/index.ts';
import { dutchHolidays } from '../../holidays.ts';
import { dutchLaw } from '../../statutes/index.ts';
import { werkIdText } from './regulation.ts';
import { type WerkIdFacts, words } from './vocabulary.ts';

export { werkIdText } from './regulation.ts';
export { type WerkIdFacts, words as werkIdWords } from './vocabulary.ts';

/** Privacyreglement of Werk ID jobcoaching B.V., with the Dutch statutes beneath it. */
export const werkId: Regulation<WerkIdFacts> = /* @__PURE__ */ loadProved(werkIdText, {
  vocabulary: words,
  statutes: dutchLaw,
  holidays: dutchHolidays,
});
