import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Codes, maskOf, recallOf } from '../../src/diagram/index.ts';
import type { Test } from '../../src/language/index.ts';
import { kernelQuestions } from '../../src/testing/kernel.ts';

/** What a mask says of a case, as text: the key by which cases are alike. */
function keyBy(tests: readonly Test[], domains: readonly number[]): (codes: Codes) => string {
  const mask = maskOf(tests, domains);
  const rows = mask.rows();
  return (codes) => {
    const key = new Int32Array(mask.words);
    mask.place(codes, rows);
    mask.read(codes, rows, key);
    return key.join();
  };
}

/** Codes of all kinds: unknown, every value, and none of the values. */
const codesIn = (domains: readonly number[], seeds: readonly number[]): Codes =>
  Int16Array.from(domains, (size, variable) => {
    const seed = seeds[variable % seeds.length] ?? 0;
    const rare = (seed >>> 7) % 97 === 0;
    return rare ? size : (seed >>> 3) % (size + 1) === size ? -1 : (seed >>> 3) % (size + 1);
  });

describe('what is remembered is remembered of all cases that settle the tests alike, and of no other', () => {
  const questions = fc.oneof(
    kernelQuestions({ variables: [1, 4], values: [1, 3], aspects: [1, 1], rules: [1, 6] }),
    kernelQuestions({ variables: [5, 24], values: [2, 7], aspects: [1, 3], rules: [5, 60] }),
    kernelQuestions({ variables: [3, 5], values: [40, 90], aspects: [1, 2], rules: [60, 120] }),
  );
  const cases = fc.array(fc.array(fc.nat(), { minLength: 3, maxLength: 24 }), {
    minLength: 1,
    maxLength: 400,
  });

  test('whether it is asked in one step or placed long before, and however much is forgotten', () => {
    fc.assert(
      fc.property(questions, cases, fc.constantFrom(3, 40, 8_192), (question, seeds, bound) => {
        const domains = question.variables.map(({ domain }) => domain.length);
        const tests = question.aspects.flatMap(({ statute, regulation }) =>
          [...statute, ...regulation].flatMap(({ when, unless }) => [when, ...unless]),
        );
        const key = keyBy(tests, domains);
        const recall = recallOf<string>(tests, domains, bound);
        const all = seeds.map((own) => codesIn(domains, own));
        const placed = all.map((codes) => {
          const rows = recall.rows();
          recall.place(codes, rows);
          return { codes, rows };
        });
        const scratch = recall.rows();
        const known = new Set<string>();
        for (const { codes, rows } of [...placed, ...placed]) {
          const right = key(codes);
          recall.place(codes, scratch);
          const found = recall.get(codes, rows);
          expect(recall.get(codes, scratch)).toBe(found);
          if (found !== undefined) expect(found).toBe(right);
          else recall.set(codes, rows, right);
          expect(recall.get(codes, scratch)).toBe(right);
          // Where there is room for all of them, nothing is made twice on one way of looking it up.
          const way = `${rows.at(-1)} ${right}`;
          if (bound > 2 * seeds.length && known.has(way)) expect(found).toBeDefined();
          known.add(way);
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});
