import type { Example, ExampleQuestion, Expected } from './example.ts';

/** A case that differs from an ordinary one in a few facts: the clause it shows, what is different, the facts, and what the answer holds. */
export type Variant = readonly [
  clause: string,
  shows: string,
  changed: Readonly<Record<string, unknown>>,
  expect: Expected,
];

/** Variants of one ordinary case, as worked examples: they show how far a clause reaches, and where it stops. */
export const variants = (
  ask: ExampleQuestion,
  ordinary: Readonly<Record<string, unknown>>,
  cases: readonly Variant[],
): readonly Example[] =>
  cases.map(([clause, shows, changed, expect]) => ({
    clause,
    shows,
    ask,
    facts: { ...ordinary, ...changed },
    expect,
  }));
