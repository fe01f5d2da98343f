export type { Case } from './case-shown.ts';
export { check } from './check/check.ts';
export type { CheckedProperty, CheckReport, Finding, PropertyChecked } from './check/report.ts';
export { alwaysPermits, disjoint, equivalent, implies, neverPermits } from './compare.ts';
export { type Interview, type InterviewFacts, interview } from './interview/interview.ts';
export type { InterviewTopic } from './interview/state.ts';
export type { Counts, GivenFacts, NotProved, ReasoningChoice, Relation, RelationAsked } from './relation.ts';
