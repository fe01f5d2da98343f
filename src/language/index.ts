export {
  type Aspect,
  type AspectTopic,
  aspects,
  aspectsOf,
  onDoubt,
  type TopicOf,
  topicOf,
  type VerdictTopic,
} from './aspect.ts';
export { author } from './author.ts';
export type {
  Builders,
  Cases,
  DayName,
  DutyExtra,
  ExceptionBuilder,
  RecordsMeant,
  RequestBuilder,
  RuleExtra,
  TermBuilder,
  TermExtra,
  VerdictBuilder,
} from './builders.ts';
export { faultsOf } from './check/faults.ts';
export {
  article,
  checked,
  clause,
  decidesNothing,
  departsFrom,
  entersIntoForce,
  given,
  inForce,
  lapsed,
  type Note,
  reading,
  text,
  undecidable,
} from './clause.ts';
export { consentHangsOn } from './consent-reading.ts';
export { type CaseRead, type Encoding, encoding, type Placed } from './encode.ts';
export {
  applies,
  aspectPermitted,
  certainly,
  clausePermits,
  holds,
  permitted,
  possible,
  type Truth,
  type VerdictWord,
  verdict,
} from './evaluate.ts';
export { textFaults } from './form.ts';
export { frozen } from './frozen.ts';
export { regulationJsonSchema, regulationSchema } from './json-schema.ts';
export type {
  Effect,
  KernelAspect,
  KernelQuestion,
  KernelRule,
  Known,
  Layer,
  Test,
  Variable,
} from './kernel.ts';
export { type Item, itemsOf, knownOf } from './known.ts';
export { type Law, lawOn, type Standing, standingOf } from './law.ts';
export { libraryVersion } from './library-version.ts';
export { load } from './load.ts';
export { loadProved } from './load-proved.ts';
export type { LoadedClause, Regulation } from './loaded.ts';
export { type ClauseInForce, conditionsOf, fullId, isAspectRule, named, type RuleInForce } from './lower.ts';
export { asLoaded, refuseUnloaded } from './only-loaded.ts';
export { type Overlap, overlaps } from './overlaps.ts';
export { pack } from './pack.ts';
export type { Packed } from './packed.ts';
export { proved } from './proved.ts';
export { fromJson } from './read-json.ts';
export type {
  Article,
  Clause,
  ClauseNotes,
  English,
  EnglishClause,
  Reading,
  Setting,
  Text,
} from './regulation.ts';
export type {
  AppliesWhenRule,
  AtEnd,
  ClauseRef,
  Condition,
  Conditional,
  ConsentMeansRule,
  DutyRule,
  ExceptRule,
  FeeCapRule,
  HoldRule,
  MeansRule,
  OnlyIfRule,
  OnlyRule,
  RetentionRule,
  Route,
  RouteRule,
  Rule,
  TermRule,
  VerdictRule,
  Within,
} from './rule.ts';
export { ruleTest } from './rule-test.ts';
export { topicOfRule } from './topic-of-rule.ts';
export { unpack } from './unpack.ts';
export type { AmountTest, AnyTest, AnyWhen, DayTest, Given, NotApplicable, TestOf, When } from './when.ts';
export type { Witness } from './witness-words.ts';
