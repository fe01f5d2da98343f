import { createRequire } from 'node:module';
import type fc from 'fast-check';

/**
 * fast-check as the trials get it: no more cases than `most`, the same ones every time, and no shrinking: that a mutant is found matters, not
 * how short its counterexample is.
 */
export function cappedProperties(most: number): Readonly<Record<string, unknown>> {
  const whole: typeof fc = createRequire(import.meta.url)('fast-check');
  const capped = <T>(asked: fc.Parameters<T> | undefined): fc.Parameters<T> => ({
    ...asked,
    numRuns: Math.min(most, asked?.numRuns ?? 100),
    seed: asked?.seed ?? 20180525,
    endOnFailure: true,
  });
  // A number alone says how many samples.
  const fewer = <T>(asked: fc.Parameters<T> | number | undefined): fc.Parameters<T> =>
    capped(typeof asked === 'number' ? { numRuns: asked } : asked);
  const { assert } = whole;
  const made = {
    ...whole,
    assert: <T>(property: fc.IRawProperty<T>, asked?: fc.Parameters<T>) => assert(property, capped(asked)),
    check: <T>(property: fc.IRawProperty<T>, asked?: fc.Parameters<T>) =>
      whole.check(property, capped(asked)),
    sample: <T>(values: fc.IRawProperty<T> | fc.Arbitrary<T>, asked?: fc.Parameters<T> | number) =>
      whole.sample(values, fewer(asked)),
  };
  return { ...made, default: made, __esModule: true };
}
