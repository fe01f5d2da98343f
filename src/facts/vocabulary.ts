import type { PlainDateLike } from '../calendar/index.ts';
import { built } from '../errors/built.ts';
import type { Consent } from './consent.ts';
import type { Bilingual, Fact, Topic } from './declare.ts';
import { refuseNoVocabulary } from './only-words.ts';

/** Every fact that a rule may speak of, by name. */
export type Facts = Readonly<Record<string, Fact>>;

/** The acts that duties ask for, by the names that rules give them, each in words. */
export type Acts = Readonly<Record<string, Bilingual>>;

/** The vocabulary that a regulation is written in: declared once, typed from there. */
export interface Vocabulary<F extends Facts = Facts> {
  readonly facts: F;
  /** What the acts that duties ask for are called; an act without words is shown by its name. */
  readonly acts?: Acts;
}

/**
 * Declares a vocabulary. The names and values of its facts become types: a rule or a question that misspells one is a type error at the word.
 *
 * @param facts by name, each made by `flag`, `choice`, `each`, `any`, `day`, `amount` or `consents`. Their order is the order of questions in an answer.
 * @param acts what the acts that duties ask for are called, in Dutch and English.
 * @example
 * ```ts
 * import { flag, vocabulary } from 'reglement';
 * const words = vocabulary({
 *   trained: flag({ topics: ['access'], label: ['geschoold', 'trained'], question: ['Is deze persoon geschoold?', 'Is this person trained?'], judgedBy: 'record' }),
 * });
 * Object.keys(words.facts); // ['trained']
 * ```
 */
export const vocabulary = <const F extends Facts>(facts: F, acts?: Acts): Vocabulary<F> => ({
  facts,
  ...(acts === undefined ? {} : { acts }),
});

/**
 * The vocabulary with a bureau's or a host's own facts added; a name that exists already is replaced. The vocabulary it was made of stays as it was.
 *
 * @param own facts by name.
 * @param acts what the acts that only this regulation asks for are called.
 * @example
 * ```ts
 * import { extended, flag } from 'reglement';
 * import { core } from 'reglement/bureaus';
 * const words = extended(core, {
 *   onSite: flag({ topics: ['access'], label: ['op locatie', 'on site'], question: ['Is het op locatie?', 'Is it on site?'], judgedBy: 'record' }),
 * });
 * Object.keys(words.facts).at(-1); // 'onSite'
 * ```
 */
export const extended = <F extends Facts, const G extends Facts>(
  base: Vocabulary<F>,
  own: G,
  acts?: Acts,
): Vocabulary<Omit<F, keyof G> & G> => {
  refuseNoVocabulary(base);
  return built(() => ({
    facts: { ...base.facts, ...own },
    ...(base.acts === undefined && acts === undefined ? {} : { acts: { ...base.acts, ...acts } }),
  }));
};

/** The names of the facts that can matter to a topic. */
export type FactName<F, T extends Topic> = {
  [K in keyof F & string]: F[K] extends { readonly topics: readonly (infer U)[] }
    ? T extends U
      ? K
      : never
    : never;
}[keyof F & string];

/** The names of the facts that a question of the topic cannot be put without. */
export type ArgumentName<F, T extends Topic> = {
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

/** One value, or a list of them. */
export type OneOrMore<V> = V | readonly V[];
/** The fact of that name, where the vocabulary has it. */
export type FactNamed<F, K extends string> = K extends keyof F ? F[K] : never;

/** A consent in the words of a vocabulary. */
export type ConsentIn<F> = Consent<
  NameIn<FactNamed<F, 'recipient'>> | NameIn<FactNamed<F, 'actor'>>,
  NameIn<FactNamed<F, 'purpose'>>,
  NameIn<FactNamed<F, 'data'>> | GroupIn<FactNamed<F, 'data'>>
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
    | ValueOf<FactNamed<F, K>, F>
    | undefined;
};

/** Facts that hold for a whole bureau or case, bound once. `K` are the names of those that are bound. */
export type StandingFacts<F, K extends keyof F> = { readonly [P in K]: ValueOf<F[P], F> };
