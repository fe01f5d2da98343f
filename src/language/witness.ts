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
  /** How many variables there are. */
  readonly variables: number;
  /** Per variable, the values that are worth trying. */
  readonly values: readonly (readonly number[])[];
  /** What a try costs: one for every so many tests. */
  readonly weight: number;
}

/**
 * Looks for a case in which something holds, by the same splitting that gives a rule its meaning: where the answer hangs on a variable, each
 * of its values is tried. What the case leaves open does not matter to it.
 */
export function witness(
  choices: Choices,
  ask: (known: Known) => Truth,
  budget: Budget,
  weight = choices.weight,
): Found {
  let tries = TRIES;
  const search = (known: Known): Found => {
    tries -= 1;
    budget.left -= weight;
    if (tries < 0 || budget.left < 0) return 'notProved';
    const truth = ask(known);
    if (typeof truth === 'boolean') return truth ? known : 'none';
    for (const value of choices.values[truth] ?? []) {
      const found = search(known.with(truth, value));
      if (found !== 'none') return found;
    }
    return 'none';
  };
  return search(Array.from({ length: choices.variables }, () => undefined));
}

/** One value of each lot that no test tells apart: the thirty-odd categories of data come down to the few groups that the rules name. */
export function choicesAmong(variables: readonly Variable[], tests: readonly Test[]): Choices {
  let number = 0;
  const lots = variables.map(({ domain }) => new Lots(domain.length));
  const mark = (test: Test): void => {
    if (test.kind === 'not') mark(test.of);
    else if (test.kind !== 'is') test.of.forEach(mark);
    else {
      number += 1;
      lots[test.variable]?.divide(test.among);
    }
  };
  tests.forEach(mark);
  return {
    variables: variables.length,
    values: lots.map((own) => own.firsts()),
    weight: Math.max(1, number / ORDINARY),
  };
}

/** Values in lots: each test parts those that it names from those that it does not. */
class Lots {
  readonly #lotOf: number[];
  readonly #sizes: number[];

  constructor(size: number) {
    this.#lotOf = Array.from({ length: size }, () => 0);
    this.#sizes = [size];
  }

  divide(among: readonly number[]): void {
    if (this.#sizes.length >= this.#lotOf.length) return;
    const parted = new Map<number, number[]>();
    for (const value of new Set(among)) {
      const lot = this.#lotOf[value];
      if (lot === undefined) continue;
      const part = parted.get(lot);
      if (part === undefined) parted.set(lot, [value]);
      else part.push(value);
    }
    for (const [lot, part] of parted) {
      const size = this.#sizes[lot] ?? 0;
      // A lot that is named as a whole stays together.
      if (part.length === size) continue;
      this.#sizes[lot] = size - part.length;
      for (const value of part) this.#lotOf[value] = this.#sizes.length;
      this.#sizes.push(part.length);
    }
  }

  /** The first value of each lot, in the order of the values. */
  firsts(): readonly number[] {
    const seen = new Set<number>();
    return this.#lotOf.flatMap((lot, value) => {
      if (seen.has(lot)) return [];
      seen.add(lot);
      return [value];
    });
  }
}

export const testsOf = (rules: readonly KernelRule[]): readonly Test[] =>
  rules.flatMap(({ when, unless }) => [when, ...unless]);
