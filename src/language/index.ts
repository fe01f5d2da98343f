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
export {
  article,
  author,
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
} from './author.ts';
export { load } from './load.ts';
export type { LoadedClause, Regulation } from './loaded.ts';
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
  AtEnd,
  ClauseRef,
  Condition,
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
export type { AmountTest, AnyTest, AnyWhen, DayTest, Given, When } from './when.ts';
