export { libraryVersion } from '../language/index.ts';
export type {
  AspectAnswer,
  DutyDue,
  FeeCap,
  Ground,
  LayerWord,
  MissingFact,
  Overridden,
  Part,
  Presumed,
  ReadingShown,
  Remedy,
  RemedyChange,
  Verdict,
  Words,
} from './answer.ts';
export { type AnswerTo, ask, type Question, type QuestionFacts } from './ask.ts';
export { type BreachNotification, breachNotificationDue } from './breach-notification.ts';
export type { KnownFacts } from './compiled/known-facts.ts';
export type { NotCompiled } from './compiled/law-cases.ts';
export type { Outcome } from './compiled/outcome.ts';
export { type PreparedQuestion, type PreparedTopic, prepare } from './compiled/prepare.ts';
export type { Edition } from './content-hash.ts';
export {
  type Coverage,
  type CoverageTotals,
  coverage,
  type StatuteCoverage,
  type StatuteCoverageRow,
  statuteCoverage,
} from './coverage.ts';
export type { CoverageRow, RuleShown } from './coverage-row.ts';
export type { Difference } from './difference.ts';
export { dutiesOn } from './duties-on.ts';
export type { ActDone, DutiesAnswer, DutyFacts, DutyShown, DutyStatus } from './duty-answer.ts';
export { type Answer, explain, type Language } from './explain/index.ts';
export type { FactAsked, ValueAsked } from './fact-asked.ts';
export { type FactsAsked, factsFor } from './facts-for.ts';
export type { FactsOnRecord } from './on-record.ts';
export { type DataMask, type MaskedTopic, permittedData, type WithoutData } from './permitted-data.ts';
export { type BoundFacts, forRegulation, type Policy, standingFacts } from './policy.ts';
export { type Asked, canAccess, canCharge, canDisclose, canProcess } from './question.ts';
export { questionSchema } from './question-schema.ts';
export { type Receipt, receipt } from './receipt.ts';
export { type Replayed, replay } from './replay.ts';
export * from './request/index.ts';
export * from './retention/index.ts';
export * from './sweep/index.ts';
