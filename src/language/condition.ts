import type { AnyWhen } from './when.ts';

/** A condition taken apart: what it asks of facts, and the three ways of putting conditions together. */
export interface Parts {
  readonly asks: readonly (readonly [fact: string, test: unknown])[];
  readonly allOf: readonly object[];
  readonly anyOf: readonly object[];
  readonly not: readonly object[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const objects = (value: unknown): readonly object[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Reads a condition of any vocabulary. A fact whose test is left out asks nothing. One pass: a load reads thousands of them. */
export function parts(condition: object): Parts {
  const asks: (readonly [string, unknown])[] = [];
  let allOf: readonly object[] = [];
  let anyOf: readonly object[] = [];
  let not: readonly object[] = [];
  for (const entry of Object.entries(condition)) {
    const [key, value] = entry;
    if (value === undefined) continue;
    if (key === 'allOf') allOf = objects(value);
    else if (key === 'anyOf') anyOf = objects(value);
    else if (key === 'not') not = objects([value]);
    else asks.push(entry);
  }
  return { asks, allOf, anyOf, not };
}

/** Whether an `anyOf` stands in the condition at all: an empty one holds in no case. */
export const hasAnyOf = (condition: object): boolean =>
  Object.entries(condition).some(([key, value]) => key === 'anyOf' && value !== undefined);

/** A condition by its keys. */
export type Keyed = Readonly<Record<string, unknown>>;

/** Every object has keys; what stands under them is looked at by whoever reads them. */
export const isKeyed = (condition: object): condition is Keyed => typeof condition === 'object';

export const isNesting = (key: string): boolean => key === 'allOf' || key === 'anyOf' || key === 'not';

/** Visits everything that a condition asks of facts, however deep. */
export function eachAsk(condition: object, visit: (fact: string, test: unknown) => void): void {
  if (!isKeyed(condition)) return;
  let isNested = false;
  const keys = Object.keys(condition);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? '';
    const value = condition[key];
    if (isNesting(key)) isNested = true;
    else if (value !== undefined) visit(key, value);
  }
  if (!isNested) return;
  const { allOf, anyOf, not } = parts(condition);
  for (const within of [allOf, anyOf, not]) for (const inner of within) eachAsk(inner, visit);
}

export type { AnyWhen };
