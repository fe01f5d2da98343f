import type { HolidaysByRegime } from '../../calendar/index.ts';
import type { Issue, IssueCode } from '../../errors/index.ts';
import type { Facts } from '../../facts/index.ts';
import type { Layer } from '../kernel.ts';
import { named } from '../lower.ts';
import type { Clause, Text } from '../regulation.ts';
import type { Rule } from '../rule.ts';
import { ownTerms } from '../terms.ts';

/** What is checked: a text, with the words and the statutes it is read with. */
export interface Subject {
  readonly text: Text;
  /** A statute is checked among the statutes; references never leave a layer. */
  readonly layer: Layer;
  readonly facts: Facts;
  /** The other statutes. */
  readonly statutes: readonly Text[];
  readonly holidays: HolidaysByRegime;
}

/** References are written with `:` and `/` between the names, so that neither can stand in one. */
export const NAME = /^[^\s:/]+$/;

export type Path = readonly (string | number)[];

/** Where a fault stands: the clause by its full id, and the keys that lead there. */
export interface Place {
  readonly clause?: string;
  readonly path: Path;
}

export interface ClausePlace extends Place {
  readonly clause: string;
  readonly text: Text;
  readonly written: Clause;
}

export interface RulePlace extends ClausePlace {
  readonly rule: Rule;
  /** `bureau:12.1/a`. */
  readonly name: string;
}

/** Where a clause of a text stands. */
export const clausePlace = (text: Text, written: Clause, article: number, clause: number): ClausePlace => ({
  clause: `${text.id}:${written.id}`,
  text,
  path: ['articles', article, 'clauses', clause],
  written,
});

/** The clauses of a text, each with its place, in the order of the text. */
export const clausePlaces = (text: Text): readonly ClausePlace[] =>
  text.articles.flatMap((article, first) =>
    article.clauses.map((written, second) => clausePlace(text, written, first, second)),
  );

export const rulePlaces = (places: readonly ClausePlace[]): readonly RulePlace[] =>
  places.flatMap((place) => {
    const { text, written: clause, clause: id, path } = place;
    // A name depends on the clause alone: neither the layer nor the terms of the text come into it.
    const inForce = { text, clause, id, layer: 'regulation', terms: ownTerms([]) } as const;
    return named(inForce).map(({ rule, name }, index) => ({
      ...place,
      path: [...path, 'rules', index],
      rule,
      name,
    }));
  });

export const within = (place: Place, ...keys: Path): Place => ({ ...place, path: [...place.path, ...keys] });

type Detail = Pick<Issue, 'received' | 'didYouMean' | 'remedy' | 'witness'>;
type Stated<D> = { readonly [K in keyof D]?: D[K] | undefined };

/** A fault at a place. What nobody can say of it is left out. */
export function fault(
  place: Place,
  code: IssueCode,
  expected: string,
  { received, didYouMean, remedy, witness }: Stated<Detail> = {},
): Issue {
  return {
    code,
    path: place.path,
    expected,
    ...(place.clause === undefined ? {} : { clause: place.clause }),
    ...(received === undefined ? {} : { received }),
    ...(didYouMean === undefined ? {} : { didYouMean }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(witness === undefined ? {} : { witness }),
  };
}
