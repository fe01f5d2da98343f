export { conditionsIn } from './testing/conditions.ts';
export { consentsOf } from './testing/consents.ts';
export { boundaryDays, type DayChoice } from './testing/days.ts';
export {
  completeFacts,
  type FactChoice,
  type FactsAsked,
  type GrowingFacts,
  growingFacts,
  partialFacts,
} from './testing/facts.ts';
export { noHolidays } from './testing/holidays.ts';
export { type KernelSize, kernelQuestions, knowns } from './testing/kernel.ts';
export { type RandomRegulation, type RegulationChoice, regulations } from './testing/regulations.ts';
export { smallVocabularies } from './testing/vocabulary.ts';
