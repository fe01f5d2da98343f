import type { Literals } from './columns.ts';

/** The tests of some lists, side by side; where one variable leaves few of them whatever its value, a block for each of its values. */
export interface Blocks {
  /** The variable that chooses the block; there is one block where there is none. */
  readonly key: number | undefined;
  /** Per block and list, the numbers of the tests that the key leaves. */
  readonly blocks: readonly (readonly (readonly number[])[])[];
}

/** Fewer tests are looked through as they are. */
const least = 64;
/** A key leaves no more than this part of them, and does not make more of them than so many times as many. */
const mostLeft = 1 / 8;
const mostMade = 8;

export function blocksOf(lists: readonly (readonly Literals[])[], domains: readonly number[]): Blocks {
  const key = keyOf(lists.flat(), domains);
  const whole = lists.map((list) => list.map((_, test) => test));
  if (key === undefined) return { key, blocks: [whole] };
  const values = Array.from({ length: domains[key] ?? 0 }, (_, value) => value);
  const blocks = values.map(() => lists.map((): number[] => []));
  for (const [list, tests] of lists.entries())
    for (const [test, literals] of tests.entries())
      for (const value of literals.get(key) ?? values) blocks[value]?.[list]?.push(test);
  return { key, blocks };
}

/** The variable of which a value leaves the fewest tests: a bureau that every rule names, say. */
function keyOf(tests: readonly Literals[], domains: readonly number[]): number | undefined {
  if (tests.length < least) return undefined;
  const asked = new Map<number, { tests: number; values: number }>();
  for (const literals of tests)
    for (const [variable, among] of literals) {
      const sum = asked.get(variable) ?? { tests: 0, values: 0 };
      asked.set(variable, { tests: sum.tests + 1, values: sum.values + among.length });
    }
  let found: number | undefined;
  let fewest = tests.length * mostLeft;
  for (const [variable, own] of asked) {
    const size = Math.max(1, domains[variable] ?? 0);
    const made = own.values + (tests.length - own.tests) * size;
    if (made / size >= fewest || made > tests.length * mostMade) continue;
    found = variable;
    fewest = made / size;
  }
  return found;
}
