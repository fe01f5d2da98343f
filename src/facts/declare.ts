import { built } from '../errors/built.ts';

/** What a question is about. A fact declares the topics in which it can matter. */
export type Topic = 'access' | 'disclosure' | 'processing' | 'request' | 'charge' | 'retention' | 'duty';

export const topics: readonly Topic[] = [
  'access',
  'disclosure',
  'processing',
  'request',
  'charge',
  'retention',
  'duty',
];

/** The same words in both languages. Dutch first: it is the language of the law. */
export type Bilingual = readonly [nl: string, en: string];

/** What every declaration says, whatever the kind of fact. */
export interface Told {
  readonly topics: readonly Topic[];
  /** Topics whose question cannot be put without it. It is then never unknown. */
  readonly argumentOf?: readonly Topic[];
  readonly label: Bilingual;
  readonly question: Bilingual;
  /** Who settles it: a person's judgement, or a record that can be looked up. */
  readonly judgedBy: 'person' | 'record';
  /** A person can still bring it about: a consent can be obtained, the past cannot be changed. */
  readonly attainable?: boolean;
  /** Worked out from other facts by the library, never handed in. */
  readonly derived?: boolean;
  /** In which case the fact has no sense at all. Declaring it makes `notApplicable` one of its values. */
  readonly notApplicable?: Bilingual;
}

/** The values of a closed list, each with its words. */
export type Values = Readonly<Record<string, Bilingual>>;

/** Yes or no. */
export interface Flag extends Told {
  readonly kind: 'flag';
  /** What is taken for granted in doubt, per question (the burden of proof). */
  readonly presumed?: Readonly<Partial<Record<Topic, boolean>>>;
}

/** What choices and sets share: a closed list, and names for several of its values together. */
export interface Listed {
  readonly values: Values;
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Names that a clause of the regulation must give their meaning (see `means`). */
  readonly definedByClause?: readonly string[];
}

/** One value out of a closed list. */
export interface Choice extends Told, Listed {
  readonly kind: 'choice';
  readonly presumed?: Readonly<Partial<Record<Topic, string>>>;
}

/**
 * Several values out of a closed list. Read as `each`, the question is put per value (data categories, purposes); read as `any`,
 * a condition holds when one of the values fits (roles: a principal who is also the employer is both).
 */
export interface SetOf extends Told, Listed {
  readonly kind: 'set';
  readonly reading: 'each' | 'any';
  readonly presumed?: Readonly<Partial<Record<Topic, readonly string[]>>>;
}

/** A civil day, `YYYY-MM-DD`. */
export interface DayFact extends Told {
  readonly kind: 'day';
}

/** A whole, non-negative number in the unit named. */
export interface Amount extends Told {
  readonly kind: 'amount';
  readonly unit: 'euroCents' | 'pages' | 'count';
}

/** The consents on record: a list, empty where there is none, left out where that is not known. */
export interface Consents extends Told {
  readonly kind: 'consents';
}

/** A fact as it is declared: one of six kinds, told apart by `kind`. */
export type Fact = Flag | Choice | SetOf | DayFact | Amount | Consents;

/** What an author tells of a fact; its kind, values and unit come from the function that declares it. */
export type TellingOf<F extends Fact> = Omit<F, 'kind' | 'values' | 'reading' | 'unit'>;

/**
 * Declares a fact that is true or false. A host hands in `true` or `false`; leaving it out says that it is not known.
 *
 * @param told its topics, its label and question in Dutch and English, who settles it, and what else is to be said of it.
 * @see AVG 5(1)(d): facts that are decided with must be accurate, so each says who settles it.
 * @example
 * ```ts
 * import { flag } from 'reglement';
 * const informed = flag({
 *   topics: ['disclosure'], label: ['is ingelicht', 'was told'],
 *   question: ['Is de cliënt ingelicht?', 'Was the client told?'], judgedBy: 'record', attainable: true,
 * });
 * informed.kind; // 'flag'
 * ```
 */
export const flag = <const T extends TellingOf<Flag>>(told: T): T & { kind: 'flag' } =>
  built(() => ({ kind: 'flag', ...told }));

/**
 * Declares a fact with one value out of a closed list. A host hands in the name of the value.
 *
 * @param values the names, each with its words in Dutch and English. Another name is a type error, and refused when it comes in as data.
 * @param told its topics, its label and question, who settles it; `groups` names several of its values together.
 * @see AVG 5(1)(d).
 * @example
 * ```ts
 * import { choice } from 'reglement';
 * const phase = choice(
 *   { matching: ['bemiddeling', 'matching'], aftercare: ['nazorg', 'aftercare'] },
 *   { topics: ['access'], label: ['fase', 'phase'], question: ['In welke fase?', 'In which phase?'], judgedBy: 'record' },
 * );
 * Object.keys(phase.values); // ['matching', 'aftercare']
 * ```
 */
export const choice = <const V extends Values, const T extends TellingOf<Choice>>(
  values: V,
  told: T,
): T & { kind: 'choice'; values: V } => built(() => ({ kind: 'choice', values, ...told }));

/**
 * Declares a fact with several values out of a closed list, of which each has an answer of its own (data categories, purposes): the question is
 * permitted only if it is so for each of them. A host hands in one name, or a list of at least one.
 *
 * @param values the names, each with its words in Dutch and English.
 * @param told its topics, its label and question, who settles it; `groups` names several of its values together.
 * @see AVG 5(1)(b) and (c): purpose and need are judged per item.
 * @example
 * ```ts
 * import { each } from 'reglement';
 * const parts = each(
 *   { plan: ['plan', 'plan'], diary: ['dagboek', 'diary'] },
 *   { topics: ['access'], label: ['delen', 'parts'], question: ['Welke delen?', 'Which parts?'], judgedBy: 'record' },
 * );
 * parts.reading; // 'each'
 * ```
 */
export const each = <const V extends Values, const T extends TellingOf<SetOf>>(
  values: V,
  told: T,
): T & { kind: 'set'; reading: 'each'; values: V } =>
  built(() => ({ kind: 'set', reading: 'each', values, ...told }));

/**
 * Declares a fact with several values out of a closed list, read together: a condition holds when one of them fits (a principal who is also the
 * employer is both). A host hands in one name, or a list; an empty list says that there is none, save
 * where the question cannot be put without one.
 *
 * @param values the names, each with its words in Dutch and English.
 * @param told its topics, its label and question, who settles it; `groups` names several of its values together.
 * @see AVG 4(9): the same person can be more than one recipient.
 * @example
 * ```ts
 * import { any } from 'reglement';
 * const roles = any(
 *   { mentor: ['mentor', 'mentor'], trainer: ['trainer', 'trainer'] },
 *   { topics: ['access'], label: ['rollen', 'roles'], question: ['In welke rol?', 'In which role?'], judgedBy: 'record' },
 * );
 * roles.reading; // 'any'
 * ```
 */
export const any = <const V extends Values, const T extends TellingOf<SetOf>>(
  values: V,
  told: T,
): T & { kind: 'set'; reading: 'any'; values: V } =>
  built(() => ({ kind: 'set', reading: 'any', values, ...told }));

/**
 * Declares a fact that is a civil day. A host hands in `YYYY-MM-DD` or a `Temporal.PlainDate`; a JS `Date` is refused, since it is another day in another zone.
 *
 * @param told its topics, its label and question, who settles it; `notApplicable` says when there is no such day.
 * @see Regulation 1182/71 article 3: terms are counted from days, not from hours.
 * @example
 * ```ts
 * import { day } from 'reglement';
 * const signedOn = day({
 *   topics: ['retention'], label: ['getekend op', 'signed on'],
 *   question: ['Wanneer is getekend?', 'When was it signed?'], judgedBy: 'record',
 *   notApplicable: ['niet getekend', 'not signed'],
 * });
 * signedOn.kind; // 'day'
 * ```
 */
export const day = <const T extends TellingOf<DayFact>>(told: T): T & { kind: 'day' } =>
  built(() => ({ kind: 'day', ...told }));

/**
 * Declares a fact that is a whole number, not below zero.
 *
 * @param unit what is counted: `euroCents`, `pages` or `count`.
 * @param told its topics, its label and question, and who settles it.
 * @see AVG 12(5) and 15(3): a fee may depend on how much is copied.
 * @example
 * ```ts
 * import { amount } from 'reglement';
 * const copies = amount('count', {
 *   topics: ['charge'], label: ['afschriften', 'copies'], question: ['Hoeveel afschriften?', 'How many copies?'], judgedBy: 'record',
 * });
 * copies.unit; // 'count'
 * ```
 */
export const amount = <const U extends Amount['unit'], const T extends TellingOf<Amount>>(
  unit: U,
  told: T,
): T & { kind: 'amount'; unit: U } => built(() => ({ kind: 'amount', unit, ...told }));

/**
 * Declares the fact that holds the consents on record. A host hands in a list of `Consent`; an empty list says that there is none, leaving it out that
 * it is not known.
 *
 * @param told its topics, its label and question, and who settles it.
 * @see AVG 4(11) and 7: what a consent is, and that the bureau must be able to show it.
 * @example
 * ```ts
 * import { consents } from 'reglement';
 * const signed = consents({
 *   topics: ['disclosure'], label: ['toestemming', 'consent'],
 *   question: ['Welke toestemming is gegeven?', 'Which consent was given?'], judgedBy: 'record', attainable: true,
 * });
 * signed.kind; // 'consents'
 * ```
 */
export const consents = <const T extends TellingOf<Consents>>(told: T): T & { kind: 'consents' } =>
  built(() => ({ kind: 'consents', ...told }));
