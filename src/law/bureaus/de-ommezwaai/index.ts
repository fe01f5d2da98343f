import { load, type Regulation } from '../../../language/index.ts';
import { dutchHolidays } from '../../holidays.ts';
import { dutchLaw } from '../../statutes/index.ts';
import { deOmmezwaaiText } from './regulation.ts';
import { words } from './vocabulary.ts';

export { deOmmezwaaiText } from './regulation.ts';
export { words as deOmmezwaaiWords } from './vocabulary.ts';

/** Privacyreglement of De Ommezwaai, with the Dutch statutes beneath it. */
export const deOmmezwaai: Regulation<(typeof words)['facts']> = /* @__PURE__ */ load(deOmmezwaaiText, {
  vocabulary: words,
  statutes: dutchLaw,
  holidays: dutchHolidays,
});
