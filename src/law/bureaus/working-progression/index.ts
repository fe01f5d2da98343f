import { load, type Regulation } from '../../../language/index.ts';
import { dutchHolidays } from '../../holidays.ts';
import { dutchLaw } from '../../statutes/index.ts';
import { workingProgressionText } from './regulation.ts';
import { words } from './vocabulary.ts';

export { workingProgressionText } from './regulation.ts';
export { words as workingProgressionWords } from './vocabulary.ts';

/** Privacyreglement of Working Progression, with the Dutch statutes beneath it. */
export const workingProgression: Regulation<(typeof words)['facts']> = /* @__PURE__ */ load(
  workingProgressionText,
  {
    vocabulary: words,
    statutes: dutchLaw,
    holidays: dutchHolidays,
  },
);
