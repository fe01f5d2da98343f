import { describe, expect, test } from 'vitest';
import type { Regulation } from '../../src/language/index.ts';
import { bureaus } from './bureaus.ts';
import { handCases } from './by-hand/cases.ts';
import type { HandCase } from './by-hand/hand-case.ts';
import { report } from './run-example.ts';

const regulations = new Map<string, Regulation>(
  bureaus.map(({ regulation }) => [regulation.text.id, regulation]),
);

/** What is wrong with the answer of the library; empty where it is that of the lawyer. */
function faults({ bureau, id, asks, restsOn, ask, facts, expect: expected }: HandCase): string {
  const regulation = regulations.get(bureau);
  if (regulation === undefined) return `no such bureau: ${bureau}`;
  return report(regulation, { clause: restsOn, shows: `${id}: ${asks}`, ask, facts, expect: expected });
}

describe('answers derived by hand', () => {
  test.each(handCases.map((one) => [one.bureau, one.id, one.asks, one] as const))(
    '%s %s: %s',
    (_bureau, _id, _asks, one) => {
      const found = faults(one);
      if (found !== '') expect.fail(found);
    },
  );

  test('every case has a name of its own, and expects something', () => {
    expect(new Set(handCases.map(({ id }) => id)).size).toBe(handCases.length);
    expect(handCases.filter(({ expect: expected }) => Object.keys(expected).length === 0)).toEqual([]);
  });

  test('every bureau is asked at least twenty questions', () => {
    for (const name of regulations.keys())
      expect(handCases.filter(({ bureau }) => bureau === name).length).toBeGreaterThanOrEqual(20);
  });
});
