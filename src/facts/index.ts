export { type Consent, type ConsentQuality, consentQualities } from './consent.ts';
export {
  type Amount,
  amount,
  any,
  type Bilingual,
  type Choice,
  type Consents,
  choice,
  consents,
  type DayFact,
  day,
  each,
  type Fact,
  type Flag,
  flag,
  type Listed,
  type SetOf,
  type TellingOf,
  type Told,
  type Topic,
  topics,
  type Values,
} from './declare.ts';
export { nearest } from './nearest.ts';
export { refuseUnsound } from './only-words.ts';
export { type Checked, type Days, type Reading, readFacts, type Stated } from './read.ts';
export type { CheckedConsent } from './read-consents.ts';
export { factsJsonSchema, factsSchema } from './schema.ts';
export { nothingBound, refuseUnchecked } from './standing.ts';
export {
  type Acts,
  type ArgumentName,
  type ConsentIn,
  type Day,
  extended,
  type FactName,
  type FactNamed,
  type Facts,
  type FactsFor,
  type GroupIn,
  type NameIn,
  type OneOrMore,
  type StandingFacts,
  type ValueOf,
  type Vocabulary,
  vocabulary,
} from './vocabulary.ts';
