import { loadProved, type Regulation } from '../../../language/index.ts';
import { dutchHolidays } from '../../holidays.ts';
import { dutchLaw } from '../../statutes/index.ts';
import { opwaartsText } from './regulation.ts';
import { type OpwaartsFacts, words } from './vocabulary.ts';

export { opwaartsText } from './regulation.ts';
export { type OpwaartsFacts, words as opwaartsWords } from './vocabulary.ts';

/** Privacyreglement of Opwaarts coaching en advies, with the Dutch statutes beneath it. */
export const opwaarts: Regulation<OpwaartsFacts> = /* @__PURE__ */ loadProved(opwaartsText, {
  vocabulary: words,
  statutes: dutchLaw,
  holidays: dutchHolidays,
});
