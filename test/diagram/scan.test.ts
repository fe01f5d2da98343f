import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Listed, type Step, scanOf } from '../../src/diagram/index.ts';

interface Model {
  readonly domains: readonly number[];
  readonly steps: readonly Step[];
  readonly codes: readonly Int16Array[];
  /** Whether a test that asks more than its literals holds as a whole. */
  readonly rest: (step: number, test: number) => boolean;
}

const values = (size: number) => fc.uniqueArray(fc.nat(size - 1), { maxLength: Math.min(size, 4) });

/** Lists of tests over a few small variables; where there is a key, a wide one that nearly every test names. */
const models: fc.Arbitrary<Model> = fc
  .record({
    small: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
    key: fc.option(fc.integer({ min: 20, max: 60 }), { nil: undefined }),
  })
  .chain(({ small, key }) => {
    const domains = key === undefined ? small : [...small, key];
    const asked = small.map((size) => fc.option(values(size), { nil: undefined, freq: 2 }));
    const named =
      key === undefined ? fc.constant(undefined) : fc.option(values(key), { nil: undefined, freq: 30 });
    const listed = fc.record({ among: fc.tuple(...asked, named), whole: fc.boolean() }).map(
      ({ among, whole }): Listed => ({
        literals: new Map(
          among.flatMap((own, variable) =>
            own === undefined ? [] : [[variable, own.toSorted((a, b) => a - b)] as const],
          ),
        ),
        whole,
      }),
    );
    const size = key === undefined ? 90 : 300;
    return fc
      .record({
        tests: fc.array(fc.array(listed, { maxLength: size, size: 'max' }), { minLength: 1, maxLength: 4 }),
        ends: fc.array(fc.tuple(fc.integer({ min: -3, max: -1 }), fc.boolean()), {
          minLength: 4,
          maxLength: 4,
        }),
        codes: fc.array(fc.tuple(...domains.map((one) => fc.nat(one - 1))), { minLength: 8, maxLength: 8 }),
        seed: fc.nat(),
      })
      .map(({ tests, ends, codes, seed }) => ({
        domains,
        steps: tests.map((own, at): Step => {
          const [end = -1, goesOn = false] = ends[at] ?? [];
          const next = at + 1 < tests.length ? at + 1 : -4;
          return { tests: own, held: goesOn ? next : end, failed: goesOn ? end : next };
        }),
        codes: codes.map((one) => Int16Array.from(one)),
        rest: (step, place) => (seed + step * 7 + place * 3) % 5 < 2,
      }));
  });

/** Test by test, as the interface says it. */
function naive({ steps, rest }: Model, codes: Int16Array): number {
  let step = 0;
  while (step >= 0) {
    const own = steps[step];
    const holds = own?.tests.some(
      ({ literals, whole }, place) =>
        [...literals].every(([variable, among]) => among.includes(codes[variable] ?? -1)) &&
        (whole || rest(step, place)),
    );
    step = (holds === true ? own?.held : own?.failed) ?? -1;
  }
  return step;
}

describe('lists of tests that are looked through word by word', () => {
  test('end where they do when looked through test by test', { timeout: 0 }, () => {
    const keys = new Set<boolean>();
    fc.assert(
      fc.property(models, (model) => {
        const scan = scanOf(model.steps, model.domains, (step, place) => model.rest(step, place));
        for (const codes of model.codes) {
          const place = scan?.place(codes);
          expect(place).toBeDefined();
          if (place === undefined) continue;
          expect(scan?.end(place, codes)).toBe(naive(model, codes));
        }
        keys.add(model.domains.length > 5 || model.steps.some(({ tests }) => tests.length > 64));
      }),
      { numRuns: Math.max(150, Number(process.env.REGLEMENT_RUNS ?? 0) / 100) },
    );
    expect(keys).toEqual(new Set([true, false]));
  });

  test('a key leads to the tests that name it, and nothing else is looked at', () => {
    const seen: number[] = [];
    const tests = Array.from(
      { length: 1_000 },
      (_, at): Listed => ({
        literals: new Map([[0, [Math.floor(at / 10)]]]),
        whole: false,
      }),
    );
    const scan = scanOf([{ tests, held: -2, failed: -1 }], [100], (_, place) => {
      seen.push(place);
      return false;
    });
    const codes = Int16Array.of(42);
    const place = scan?.place(codes);
    expect(place === undefined ? undefined : scan?.end(place, codes)).toBe(-1);
    expect(seen).toEqual([420, 421, 422, 423, 424, 425, 426, 427, 428, 429]);
  });

  test('what is not known, or has none of its values, has no place', () => {
    const tests: readonly Listed[] = [{ literals: new Map([[0, [1]]]), whole: true }];
    const scan = scanOf([{ tests, held: -2, failed: -1 }], [3], () => false);
    expect(scan?.place(Int16Array.of(-1))).toBeUndefined();
    expect(scan?.place(Int16Array.of(3))).toBeUndefined();
    expect(scan?.place(Int16Array.of(2))).toBeDefined();
  });

  test('a table that would be too large is not made', () => {
    const half = Array.from({ length: 2_500 }, (_, value) => value);
    const tests = Array.from(
      { length: 20_000 },
      (_, at): Listed => ({ literals: new Map([[at % 3, half]]), whole: true }),
    );
    expect(scanOf([{ tests, held: -2, failed: -1 }], [5_000, 5_000, 5_000], () => false)).toBeUndefined();
  });
});
