import { loadProved, type Regulation } from '../../../language/index.ts';
import { dutchHolidays } from '../../holidays.ts';
import { dutchLaw } from '../../statutes/index.ts';
import { deOmmezwaaiText } from './regulation.ts';
import { type DeOmmezwaaiFacts, words } from './vocabulary.ts';

export { deOmmezwaaiText } from './regulation.ts';
export { type DeOmmezwaaiFacts, words as deOmmezwaaiWords } from './vocabulary.ts';

/** Privacyreglement of De Ommezwaai, with the Dutch statutes beneath it. */
export const deOmmezwaai: Regulation<DeOmmezwaaiFacts> = /* @__PURE__ */ loadProved(deOmmezwaaiText, {
  vocabulary: words,
  statutes: dutchLaw,
  holidays: dutchHolidays,
});
