/**
 * Property-checks regulation logic: ready cases, ready laws, scenario tables and mutations, for any test runner. Needs `fast-check`.
 *
 * @module
 */

// Cases
export { type CaseNear, casesNear, type NearChoice } from './testing/cases/near-rules.ts';
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
export { withdrawalNeverWidens } from './testing/laws/consent.ts';
export { permitListsDuties } from './testing/laws/duties.ts';
export { earlierErasureNeverLater } from './testing/laws/erasure.ts';
export { explainedInBothLanguages } from './testing/laws/explanation.ts';
export type { LawChoice, LawHeld, RegulationLaw } from './testing/laws/law.ts';
export { type Counterexample, LawBroken } from './testing/laws/law-broken.ts';
export { everyClauseReached } from './testing/laws/reach.ts';
export {
  dueDayNeverLater,
  promiseNeverLater,
  refusalHasGroundsAndRoute,
} from './testing/laws/requests.ts';
export { orderNeverMatters, survivesJson } from './testing/laws/sameness.ts';
export { unknownNeverPermits } from './testing/laws/what-is-known.ts';
// Laws
export { everyLaw, laws } from './testing/laws.ts';
export { type RandomRegulation, type RegulationChoice, regulations } from './testing/regulations.ts';
export { readScenarios } from './testing/scenarios/read.ts';
// Scenarios
export { checkScenario, runScenarios, type Scenario, tellScenario } from './testing/scenarios.ts';
export { smallVocabularies } from './testing/vocabulary.ts';
