import { loadProved, type Regulation } from '../../../language/index.ts';
import { dutchHolidays } from '../../holidays.ts';
import { dutchLaw } from '../../statutes/index.ts';
import { workingProgressionText } from './regulation.ts';
import { type WorkingProgressionFacts, words } from './vocabulary.ts';

export { workingProgressionText } from './regulation.ts';
export { type WorkingProgressionFacts, words as workingProgressionWords } from './vocabulary.ts';

/** Privacyreglement of Working Progression, with the Dutch statutes beneath it. */
export const workingProgression: Regulation<WorkingProgressionFacts> = /* @__PURE__ */ loadProved(
  workingProgressionText,
  {
    vocabulary: words,
    statutes: dutchLaw,
    holidays: dutchHolidays,
  },
);
