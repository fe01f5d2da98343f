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

/** Visits everything that a condition asks of facts, however deep. */
export function eachAsk(condition: object, visit: (fact: string, test: unknown) => void): void {
  const { asks, allOf, anyOf, not } = parts(condition);
  for (const [fact, test] of asks) visit(fact, test);
  for (const within of [allOf, anyOf, not]) for (const inner of within) eachAsk(inner, visit);
}

export type { AnyWhen };
