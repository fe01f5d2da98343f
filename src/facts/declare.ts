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

/** Dutch first: it is the language of the law. */
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

export interface Flag extends Told {
  readonly kind: 'flag';
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

export type Fact = Flag | Choice | SetOf | DayFact | Amount | Consents;

type Rest<F extends Fact> = Omit<F, 'kind' | 'values' | 'reading' | 'unit'>;

export const flag = <const T extends Rest<Flag>>(told: T): T & { kind: 'flag' } => ({
  kind: 'flag',
  ...told,
});

export const choice = <const V extends Values, const T extends Rest<Choice>>(
  values: V,
  told: T,
): T & { kind: 'choice'; values: V } => ({ kind: 'choice', values, ...told });

export const each = <const V extends Values, const T extends Rest<SetOf>>(
  values: V,
  told: T,
): T & { kind: 'set'; reading: 'each'; values: V } => ({ kind: 'set', reading: 'each', values, ...told });

export const any = <const V extends Values, const T extends Rest<SetOf>>(
  values: V,
  told: T,
): T & { kind: 'set'; reading: 'any'; values: V } => ({ kind: 'set', reading: 'any', values, ...told });

export const day = <const T extends Rest<DayFact>>(told: T): T & { kind: 'day' } => ({
  kind: 'day',
  ...told,
});

export const amount = <const U extends Amount['unit'], const T extends Rest<Amount>>(
  unit: U,
  told: T,
): T & { kind: 'amount'; unit: U } => ({ kind: 'amount', unit, ...told });

export const consents = <const T extends Rest<Consents>>(told: T): T & { kind: 'consents' } => ({
  kind: 'consents',
  ...told,
});
