import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf, differing, ofBureaus, randomRegulations, timesCompiled } from './differential.ts';

/** `REGLEMENT_RUNS=1000000` compares as many pairs of a rule set and a case. */
const pairs = Number(process.env.REGLEMENT_RUNS ?? 3_000);
const runs = (perRun: number, share: number) => ({
  numRuns: Math.ceil((pairs * share) / perRun),
  ...(process.env.REGLEMENT_RUNS === undefined ? { seed: 5 } : {}),
});

describe('the compiled form answers as the interpreter does, to the byte', () => {
  test('random regulations, known and partly known', { timeout: 0 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(randomRegulations, (cases) => {
        for (const one of cases) {
          expect(differing(one)).toEqual([]);
          compared += 1;
        }
      }),
      runs(12, 0.7),
    );
    expect(compared).toBeGreaterThanOrEqual(pairs * 0.7);
  });

  test.each(Object.entries(ofBureaus))('%s with all its statutes', { timeout: 0 }, (_, regulation) => {
    fc.assert(
      fc.property(casesOf(regulation), (cases) => {
        for (const one of cases) expect(differing(one)).toEqual([]);
      }),
      runs(3, 0.06),
    );
  });

  test('it was the compiled form that answered', () => {
    fc.assert(
      fc.property(randomRegulations, (cases) => {
        for (const one of cases) {
          const before = timesCompiled(one);
          differing(one);
          expect(timesCompiled(one)).toBeGreaterThan(before);
        }
      }),
      { numRuns: 20 },
    );
  });
});
