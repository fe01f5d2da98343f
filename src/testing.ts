/**
 * Property-checks regulation logic: ready cases, ready laws, scenario tables and mutations, for any test runner. Needs `fast-check`.
 *
 * @module
 */

// What is asked and answered
export type {
  Effect,
  KernelAspect,
  KernelQuestion,
  KernelRule,
  Known,
  Layer,
  Test,
  Variable,
} from './language/index.ts';
export type { OwnTerms } from './language/terms.ts';
export type { Example, ExampleQuestion, Expected } from './language/worked-example.ts';
// Cases
export { type AlmostRegulation, almostRegulations } from './testing/almost-regulations.ts';
export { type CaseNear, casesNear, type NearChoice } from './testing/cases/near-rules.ts';
export type { StatedFacts, WrittenCondition } from './testing/cases/satisfying.ts';
export { conditionsIn } from './testing/conditions.ts';
export { consentsOf } from './testing/consents.ts';
export { boundaryDays, type DayChoice } from './testing/days.ts';
export type { Desk } from './testing/desk.ts';
// Dossiers
export { type DossierChoice, type DossierQuestion, dossiers, questionsAbout } from './testing/dossiers.ts';
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
export { evidenceNeverForbids } from './testing/laws/evidence.ts';
export { explainedInBothLanguages } from './testing/laws/explanation.ts';
export type { LawChoice, LawHeld, RegulationLaw } from './testing/laws/law.ts';
export { type Counterexample, LawBroken } from './testing/laws/law-broken.ts';
export { orderOfTextNeverMatters } from './testing/laws/order-of-text.ts';
export { everyClauseReached } from './testing/laws/reach.ts';
export {
  dueDayNeverLater,
  promiseNeverLater,
  refusalHasGroundsAndRoute,
} from './testing/laws/requests.ts';
export { promiseWithinFloor, statutoryFloorAndCeiling } from './testing/laws/retention.ts';
export { orderNeverMatters, survivesJson } from './testing/laws/sameness.ts';
export { unknownNeverPermits } from './testing/laws/what-is-known.ts';
// Laws
export { everyLaw, laws } from './testing/laws.ts';
// The life of a dossier
export type {
  ConsentGiven,
  Dossier,
  DossierRecord,
  DossierRequest,
  DossierTopic,
  Happened,
  Happening,
} from './testing/lifecycle/dossier.ts';
export { type LifecycleChoice, lifecycle, lifecycleInvariants } from './testing/lifecycle.ts';
// Matchers
export {
  type AnswerMatchers,
  assertThat,
  type MatcherResult,
  type MatchersForExpect,
  reglementMatchers,
  reglementMatchersIn,
} from './testing/matchers.ts';
export type { MutationKind } from './testing/mutations/change.ts';
// Mutations
export {
  type Mutation,
  type MutationChoice,
  type MutationScore,
  mutationScore,
  mutationsOf,
  type Survivor,
  tellMutationScore,
} from './testing/mutations.ts';
export { type RandomRegulation, type RegulationChoice, regulations } from './testing/regulations.ts';
export { readScenarios } from './testing/scenarios/read.ts';
// Scenarios
export { checkScenario, runScenarios, type Scenario, tellScenario } from './testing/scenarios.ts';
export { type CoverageThreshold, type TestCoverage, testCoverage } from './testing/test-coverage.ts';
export { smallVocabularies } from './testing/vocabulary.ts';
// Coverage
export type { CoverageMeasure, CoverageReport, NotCovered } from './testing/watch/measure.ts';
