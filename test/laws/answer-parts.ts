import { isDeepStrictEqual } from 'node:util';
import type { RemedyChange, Verdict } from '../../src/decision/answer.ts';
import type { RandomCase } from './cases.ts';

/** Equal in every field, and in the order of the keys: answers are replayed byte by byte. */
export const sameAnswer = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(one, other) && JSON.stringify(one) === JSON.stringify(other);

const sorted = <T>(list: readonly T[]): readonly T[] =>
  list.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** The order of the text sorts what an answer lists of it, and nothing else. */
export const inAnyOrder = (answer: Verdict): Verdict => ({
  ...answer,
  because: sorted(answer.because),
  displaced: sorted(answer.displaced),
  overridden: sorted(answer.overridden),
  readings: sorted(answer.readings),
  duties: sorted(answer.duties),
});

export const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every((inner) => isFrozen(inner)));

/** The categories that a question of several items was put for. */
export const categoriesOf = ({ parts }: Verdict): readonly string[] => [
  ...new Set(parts.flatMap(({ item }) => item.data ?? [])),
];

/** All selections of some, of none and of all. */
export function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  let found: readonly (readonly T[])[] = [[]];
  for (const item of items) found = found.flatMap((some) => [some, [...some, item]]);
  return found;
}

/** The facts as they are once these changes were brought about; nothing where a host cannot say so much and no more. */
export function changedBy(
  { regulation, less }: RandomCase,
  changes: readonly RemedyChange[],
): object | undefined {
  const entries = new Map<string, unknown>(Object.entries(less));
  for (const { fact, to, member } of changes) {
    const declared = regulation.vocabulary.facts[fact];
    if (declared?.kind === 'consents' || declared?.kind === 'day' || declared?.kind === 'amount')
      return undefined;
    const before = entries.get(fact);
    if (member === undefined) entries.set(fact, declared?.kind === 'flag' ? to === 'true' : to);
    else if (before === undefined) return undefined;
    else {
      const others = (Array.isArray(before) ? before : [before]).filter((one) => one !== member);
      entries.set(fact, to === 'true' ? [...others, member] : others);
    }
  }
  return Object.fromEntries(entries);
}
