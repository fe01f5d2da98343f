import { describe, expect, test } from 'vitest';
import { oneBureau } from './rows/bureau.ts';
import { manyRules } from './rows/many.ts';
import { terms } from './rows/terms.ts';
import { twelveRules } from './rows/twelve.ts';

/** The benchmark without its clock: every contender is held to the meaning of the workload, and runs once. */
describe('every contender of the benchmark decides right', () => {
  test('twelve rules', { timeout: 120_000 }, async () => {
    const rows = await twelveRules(0);
    expect(rows.flatMap(({ measured }) => measured.map(({ name }) => name))).toContain('publicodes');
  });

  test('the same cases at Werk ID', { timeout: 120_000 }, async () => {
    expect((await oneBureau(0)).length).toBe(2);
  });

  test('many rules', { timeout: 120_000 }, async () => {
    expect((await manyRules(0, [10, 100, 1_000])).length).toBe(3);
  });

  test('terms', { timeout: 120_000 }, async () => {
    expect((await terms(0)).length).toBe(3);
  });
});
