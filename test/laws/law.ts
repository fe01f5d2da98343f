import fc from 'fast-check';
import { expect, test } from 'vitest';

/** How often each law is tried: `REGLEMENT_RUNS=1000000` for a long run, which draws its own seed and prints it where a law fails. */
const asked = Number(process.env.REGLEMENT_RUNS ?? 'NaN');
const isLong = Number.isSafeInteger(asked) && asked > 0;
const seed = process.env.REGLEMENT_SEED ?? (isLong ? undefined : '20180525');

export const runsOf = (ordinary: number): number => (isLong ? asked : ordinary);
export const seeded: { readonly seed?: number } = seed === undefined ? {} : { seed: Number(seed) };
export const timeout = isLong ? 12 * 60 * 60 * 1000 : 60_000;

/** `idle`: the case says nothing about the law. */
export type Outcome = boolean | 'idle';

/**
 * A law of the meaning: a sentence, and a property that says the same. A law that is idle in nearly all of its cases proves nothing, and fails.
 */
export function law<T>(
  sentence: string,
  cases: fc.Arbitrary<T>,
  holds: (one: T) => Outcome,
  runs = 300,
  atLeast = 0.05,
): void {
  test(
    sentence,
    () => {
      let tried = 0;
      let told = 0;
      fc.assert(
        fc.property(cases, (one) => {
          const outcome = holds(one);
          tried += 1;
          if (outcome !== 'idle') told += 1;
          return outcome !== false;
        }),
        { numRuns: runsOf(runs), ...seeded },
      );
      expect(told, `of ${tried} cases only ${told} said anything`).toBeGreaterThanOrEqual(tried * atLeast);
    },
    timeout,
  );
}
