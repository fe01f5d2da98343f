import type { AnyWhen } from './when.ts';

/** A condition taken apart: what it asks of facts, and the three ways of putting conditions together. */
export interface Parts {
  readonly asks: readonly (readonly [fact: string, test: unknown])[];
  readonly allOf: readonly object[];
  readonly anyOf: readonly object[];
  readonly not: readonly object[];
}

const connectives = ['allOf', 'anyOf', 'not'] as const;

const isConnective = (key: string): boolean => connectives.some((one) => one === key);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const objects = (value: unknown): readonly object[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Reads a condition of any vocabulary. A fact whose test is left out asks nothing. */
export function parts(condition: object): Parts {
  const entries = Object.entries(condition).filter(([, value]) => value !== undefined);
  const of = (key: (typeof connectives)[number]): unknown => entries.find(([name]) => name === key)?.[1];
  const not = of('not');
  return {
    asks: entries.filter(([key]) => !isConnective(key)),
    allOf: objects(of('allOf')),
    anyOf: objects(of('anyOf')),
    not: isObject(not) ? [not] : [],
  };
}

/** Whether an `anyOf` stands in the condition at all: an empty one holds in no case. */
export const hasAnyOf = (condition: object): boolean =>
  Object.entries(condition).some(([key, value]) => key === 'anyOf' && value !== undefined);

/** Visits everything that a condition asks of facts, however deep. */
export function eachAsk(condition: object, visit: (fact: string, test: unknown) => void): void {
  const { asks, allOf, anyOf, not } = parts(condition);
  for (const [fact, test] of asks) visit(fact, test);
  for (const inner of [...allOf, ...anyOf, ...not]) eachAsk(inner, visit);
}

export type { AnyWhen };
