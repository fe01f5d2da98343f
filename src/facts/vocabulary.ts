import type { PlainDateLike } from '../calendar/index.ts';
import type { Consent } from './consent.ts';
import type { Fact, Topic } from './declare.ts';

/** Every fact that a rule may speak of, by name. */
export type Facts = Readonly<Record<string, Fact>>;

/** The vocabulary that a regulation is written in: declared once, typed from there. */
export interface Vocabulary<F extends Facts = Facts> {
  readonly facts: F;
}

/** Declares a vocabulary. The names and values of its facts become types. */
export const vocabulary = <const F extends Facts>(facts: F): Vocabulary<F> => ({ facts });

/** The vocabulary with a bureau's or a host's own facts added; a name that exists already is replaced. */
export const extended = <F extends Facts, const G extends Facts>(
  base: Vocabulary<F>,
  own: G,
): Vocabulary<Omit<F, keyof G> & G> => ({ facts: { ...base.facts, ...own } });

/** The names of the facts that can matter to a topic. */
export type FactName<F, T extends Topic> = {
  [K in keyof F & string]: F[K] extends { readonly topics: readonly (infer U)[] }
    ? T extends U
      ? K
      : never
    : never;
}[keyof F & string];

type ArgumentName<F, T extends Topic> = {
  [K in keyof F & string]: F[K] extends { readonly argumentOf: readonly (infer U)[] }
    ? T extends U
      ? K
      : never
    : never;
}[keyof F & string];

/** The values of a listed fact, by name. */
export type NameIn<F> = F extends { readonly values: infer V } ? keyof V & string : never;

/** The names a listed fact has for several values together. */
export type GroupIn<F> =
  | (F extends { readonly groups: infer G } ? keyof G & string : never)
  | (F extends { readonly definedByClause: readonly (infer G extends string)[] } ? G : never);

/** A civil day: `YYYY-MM-DD`, or a `Temporal.PlainDate`. */
export type Day = string | PlainDateLike;

type OneOrMore<V> = V | readonly V[];
type Lookup<F, K extends string> = K extends keyof F ? F[K] : never;

type ConsentIn<F> = Consent<
  NameIn<Lookup<F, 'recipient'>> | NameIn<Lookup<F, 'actor'>>,
  NameIn<Lookup<F, 'purpose'>>,
  NameIn<Lookup<F, 'data'>> | GroupIn<Lookup<F, 'data'>>
>;

/** What a caller may hand in for a fact `D` of the vocabulary `F`. */
export type ValueOf<D, F> =
  | (D extends { readonly kind: 'flag' }
      ? boolean
      : D extends { readonly kind: 'choice' }
        ? NameIn<D>
        : D extends { readonly kind: 'set' }
          ? OneOrMore<NameIn<D> | GroupIn<D>>
          : D extends { readonly kind: 'amount' }
            ? number
            : D extends { readonly kind: 'day' }
              ? Day
              : D extends { readonly kind: 'consents' }
                ? readonly ConsentIn<F>[]
                : never)
  | (D extends { readonly notApplicable: unknown } ? 'notApplicable' : never);

/** The facts of one question as a host hands them in: arguments are mandatory, the rest may be left out and is then unknown. */
export type FactsFor<F, T extends Topic, Standing extends string = never> = {
  readonly [K in Exclude<ArgumentName<F, T>, Standing> & keyof F]: ValueOf<F[K], F>;
} & {
  readonly [K in Exclude<FactName<F, T>, ArgumentName<F, T>> | (ArgumentName<F, T> & Standing)]?:
    | ValueOf<Lookup<F, K>, F>
    | undefined;
};

/** Facts that hold for a whole bureau or case, bound once. `K` are the names of those that are bound. */
export type StandingFacts<F, K extends keyof F> = { readonly [P in K]: ValueOf<F[P], F> };
