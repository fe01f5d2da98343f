import type { Term } from '../calendar/index.ts';
import type { ConsentQuality, FactName, GroupIn, NameIn, OneOrMore, Topic } from '../facts/index.ts';

/** One consent on record has all these qualities, covers the act and stands on the day. */
export interface Given {
  readonly given: readonly ConsentQuality[];
}

/** A day compared with the day that the question is asked for, or with a fixed day. */
export type DayTest =
  | { readonly onOrBefore: string }
  | { readonly onOrAfter: string }
  /** The term, counted from the day, is over on the day asked for. */
  | { readonly over: Term };

/** An amount compared with a fixed one, in the unit of its fact. */
export type AmountTest = { readonly atMost: number } | { readonly moreThan: number };

/** `notApplicable`, where the fact can be that. */
export type NotApplicable<D> = D extends { readonly notApplicable: unknown } ? 'notApplicable' : never;

/** What a rule may ask of a fact. A list is alternatives. */
export type TestOf<D> = D extends { readonly kind: 'flag' }
  ? boolean | NotApplicable<D>
  : D extends { readonly kind: 'choice' | 'set' }
    ? OneOrMore<NameIn<D> | GroupIn<D> | NotApplicable<D>>
    : D extends { readonly kind: 'amount' }
      ? AmountTest | NotApplicable<D>
      : D extends { readonly kind: 'day' }
        ? DayTest | NotApplicable<D>
        : D extends { readonly kind: 'consents' }
          ? Given
          : never;

/**
 * When a rule applies: every fact named fits, and all of `allOf`, one of `anyOf`, and not `not`. Plain data, written in a rule and in JSON alike.
 */
export type When<F, T extends Topic> = {
  readonly [K in FactName<F, T> & keyof F]?: TestOf<F[K]>;
} & {
  readonly allOf?: readonly When<F, T>[];
  readonly anyOf?: readonly When<F, T>[];
  readonly not?: When<F, T>;
};

/** A condition as it is stored, whatever vocabulary it was written in. */
export interface AnyWhen {
  readonly allOf?: readonly AnyWhen[];
  readonly anyOf?: readonly AnyWhen[];
  readonly not?: AnyWhen;
  readonly [fact: string]: AnyTest | AnyWhen | readonly AnyWhen[] | undefined;
}

export type AnyTest = boolean | string | readonly string[] | Given | DayTest | AmountTest;
