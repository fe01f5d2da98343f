/**
 * The questions that a host asks of a regulation, and what a policy author writes one with.
 *
 * @module
 */

// The questions
// The errors
export { type Amendment, amend, type NewVersion, type Versions, versions } from './amendment/index.ts';
export * from './decision/index.ts';
export { type Issue, type IssueCode, type Issues, ReglementError } from './errors/index.ts';
// The words of facts
export {
  type Amount,
  amount,
  any,
  type Bilingual,
  type Choice,
  type Consent,
  type ConsentQuality,
  type Consents,
  choice,
  consents,
  type Day,
  type DayFact,
  day,
  each,
  extended,
  type Fact,
  type FactName,
  type Facts,
  type FactsFor,
  type Flag,
  factsJsonSchema,
  factsSchema,
  flag,
  type Listed,
  type SetOf,
  type StandingFacts,
  type Stated,
  type Told,
  type Topic,
  type ValueOf,
  type Values,
  type Vocabulary,
  vocabulary,
} from './facts/index.ts';
// The language
export {
  type Article,
  type Aspect,
  type AtEnd,
  article,
  author,
  type Builders,
  type Clause,
  type ClauseNotes,
  checked,
  clause,
  decidesNothing,
  departsFrom,
  type English,
  type EnglishClause,
  entersIntoForce,
  fromJson,
  type Given,
  given,
  inForce,
  lapsed,
  load,
  type Note,
  type Overlap,
  overlaps,
  type Reading,
  type Regulation,
  type Rule,
  reading,
  regulationJsonSchema,
  regulationSchema,
  type Setting,
  type Text,
  text,
  undecidable,
  type VerdictWord,
  type When,
} from './language/index.ts';
