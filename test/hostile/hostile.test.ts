import { describe, expect, test } from 'vitest';
import { loadFor } from '../docs/load.ts';
import { allCalls, weighed } from './all-calls.ts';
import type { Call } from './call.ts';
import { run } from './run.ts';

/** The first of the million tries of `npm run fuzz`, the same on every machine. */
const seed = 1;
const few = 3_000;

describe('hostile input', () => {
  test(`${few} tries: no answer from bad input, no other error, no end missing, nothing changed`, () => {
    const { faults, tries, answered, slowest } = run(weighed(allCalls), seed, { from: 0, until: few });
    expect([...faults.values()].map(({ first }) => first)).toEqual([]);
    expect(tries).toBe(few);
    // It would pass as well if everything were refused, or everything answered.
    expect(answered).toBeGreaterThan(few / 10);
    expect(answered).toBeLessThan((few * 9) / 10);
    expect(slowest.milliseconds).toBeLessThan(30_000);
  });

  test('every public function is among the calls', async () => {
    const named = new Set(allCalls.map(({ name }) => name.split(/[ ,(]/)[0]));
    const missing: string[] = [];
    const tried = new Set<unknown>();
    for (const entry of ['index', 'calendar', 'bureaus', 'statutes', 'edge', 'engine'] as const) {
      const exported = await loadFor(entry === 'index' ? 'reglement' : `reglement/${entry}`, 'test');
      for (const [name, value] of Object.entries(exported)) {
        if (named.has(`${entry}.${name}`)) tried.add(value);
        // What another entry point gives away too is the same function.
        else if (typeof value === 'function' && !tried.has(value)) missing.push(`${entry}.${name}`);
      }
    }
    expect(missing).toEqual([]);
  });
});

describe('the tries bite', () => {
  const day = { good: () => ['2026-03-02'] };
  const found = (call: Call): readonly string[] =>
    [...run([call], 1, { from: 0, until: 300 }).faults.values()].map(({ first }) => first.what);

  test('an answer from bad input', () => {
    const careless: Call = {
      ...day,
      name: 'careless',
      run: () => 1,
      isGood: ([said]) => said === '2026-03-02',
    };
    expect(found(careless)).toEqual(['an answer from bad input']);
  });

  test('another error', () => {
    const brittle: Call = {
      ...day,
      name: 'brittle',
      run: ([text]) => String(text).slice(0, 10).padEnd(3, Object(text).x.y),
    };
    expect(found(brittle)).toEqual(
      expect.arrayContaining([expect.stringContaining('another error: TypeError')]),
    );
  });

  test('something of the caller that is changed', () => {
    const meddling: Call = {
      name: 'meddling',
      good: () => [{ one: 1 }],
      run: ([value]) => (typeof value === 'object' && value !== null ? Reflect.set(value, 'two', 2) : 0),
    };
    expect(found(meddling)).toContain('something of the caller was changed');
  });

  test('a value that is read twice', () => {
    const twice: Call = {
      name: 'twice',
      good: () => [{ one: 'a' }],
      run: ([value]) => [Object(value).one, Object(value).one],
      isPure: true,
      runsCaller: true,
    };
    expect(found(twice)).toContain('another answer than to what is said');
  });

  test('a prototype that is changed', () => {
    const polluting: Call = {
      ...day,
      name: 'polluting',
      run: () => Object.defineProperty(Object.prototype, 'polluted', { configurable: true, value: 1 }),
    };
    try {
      expect(found(polluting)).toContain('a prototype was changed');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });
});
