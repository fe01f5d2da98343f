import type { Truth } from './evaluate.ts';
import type { KernelRule, Known, Test, Variable } from './kernel.ts';

/** What a search found: a case, that there is none, or that it gave up. */
export type Found = Known | 'none' | 'notProved';

/** How much searching is still allowed, in tries at tests of ordinary length. One budget serves many searches. */
export interface Budget {
  left: number;
}

/** For one search: enough for any rule that a person wrote; what was made to explode stops here. */
const TRIES = 4_000;
const ORDINARY = 300;

export interface Choices {
  /** Per variable, the values that are worth trying. */
  readonly values: readonly (readonly number[])[];
  /** What a try costs: one for every so many tests. */
  readonly weight: number;
}

/**
 * Looks for a case in which something holds, by the same splitting that gives a rule its meaning: where the answer hangs on a variable, each
 * of its values is tried. What the case leaves open does not matter to it.
 */
export function witness(choices: Choices, ask: (known: Known) => Truth, budget: Budget): Found {
  const { values, weight } = choices;
  let tries = TRIES;
  const search = (known: Known): Found => {
    tries -= 1;
    budget.left -= weight;
    if (tries < 0 || budget.left < 0) return 'notProved';
    const truth = ask(known);
    if (typeof truth === 'boolean') return truth ? known : 'none';
    for (const value of values[truth] ?? []) {
      const found = search(known.with(truth, value));
      if (found !== 'none') return found;
    }
    return 'none';
  };
  return search(values.map(() => undefined));
}

/** One value of each lot that no test tells apart: the thirty-odd categories of data come down to the few groups that the rules name. */
export function choicesAmong(variables: readonly Variable[], tests: readonly Test[]): Choices {
  const marks = variables.map(({ domain }) => domain.map(() => ''));
  let number = 0;
  const mark = (test: Test): void => {
    if (test.kind === 'not') mark(test.of);
    else if (test.kind !== 'is') test.of.forEach(mark);
    else {
      number += 1;
      const own = marks[test.variable];
      for (const value of test.among) if (own?.[value] !== undefined) own[value] += `${number},`;
    }
  };
  tests.forEach(mark);
  const values = marks.map((own) => {
    const first = new Map<string, number>();
    for (const [value, signs] of own.entries()) if (!first.has(signs)) first.set(signs, value);
    return [...first.values()];
  });
  return { values, weight: Math.max(1, number / ORDINARY) };
}

export const testsOf = (rules: readonly KernelRule[]): readonly Test[] =>
  rules.flatMap(({ when, unless }) => [when, ...unless]);
