import * as index from 'reglement';
import { core } from 'reglement/bureaus';
import { afterEach, describe, expect, test } from 'vitest';
import { cobblers, setting } from '../language/cobblers.ts';
import { allCalls } from './all-calls.ts';
import type { Call } from './call.ts';
import { chanceOf } from './chance.ts';
import { readNames } from './read-names.ts';

/**
 * Somebody else's code in the same process put something on the prototype of all objects. No answer may come from there: each is the one it was, or there is a
 * refusal that names what was found.
 */
const { all, optional } = readNames();
const names = [...new Set([...all, ...Object.keys(core.facts), 'isAdmin', 'polluted'])];
const values = [true, 'client', '2026-03-02', {}, [], null, 1];

/** `REGLEMENT_RUNS=100000` for a long run. */
const tries = Number(process.env.REGLEMENT_RUNS ?? 1_300);

const put: string[] = [];
function pollute(name: string, value: unknown, shows: 'shows' | 'hidden'): void {
  put.push(name);
  Object.defineProperty(Object.prototype, name, {
    configurable: true,
    writable: true,
    enumerable: shows === 'shows',
    value,
  });
}
function clean(): void {
  for (const name of put.splice(0)) Reflect.deleteProperty(Object.prototype, name);
}
afterEach(clean);

function answer(call: Call, args: readonly unknown[]): string {
  try {
    return JSON.stringify(call.run(args)) ?? 'nothing';
  } catch (error) {
    if (error instanceof index.ReglementError) return `refused: ${error.code}`;
    return `another error: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

const before = new Map<string, string>();
function answerBefore(call: Call, at: number): string {
  const key = `${call.name} ${at}`;
  const known = before.get(key) ?? answer(call, call.good(chanceOf(12, at)));
  before.set(key, known);
  return known;
}

/** Those that read a whole bureau take a second each; what they do is done by the others too. */
const quick = allCalls.filter(({ name }) => tries > 10_000 || !/of the large|\.check$/.test(name));

const isRefusal = (said: string): boolean => said.startsWith('refused: ');

describe('a name on the prototype of all objects', () => {
  test(
    `${tries} tries over all functions and all names: the same answer, or a refusal`,
    () => {
      const found: string[] = [];
      let refused = 0;
      for (let attempt = 0; attempt < tries; attempt++) {
        const chance = chanceOf(11, attempt);
        const name = names[attempt % names.length] ?? '';
        const [call, value, at] = [chance.pick(quick), chance.pick(values), chance.below(2)];
        const before = answerBefore(call, at);
        const args = call.good(chanceOf(12, at));
        pollute(name, value, 'shows');
        const after = answer(call, args);
        clean();
        if (isRefusal(after) && !isRefusal(before)) refused += 1;
        if (after !== before && !isRefusal(after))
          found.push(`${name} ${JSON.stringify(value)} ${call.name} ${after}`);
      }
      expect(found).toEqual([]);
      expect(refused).toBeGreaterThan(tries / 4);
    },
    60_000 + tries * 100,
  );

  const text = { ...cobblers };
  const loaded = index.load(cobblers, setting);
  const asked = { asOf: '2020-01-01', actor: 'pupil', data: 'gait' } as const;

  test.each(optional)('`%s`, which need not be there, is refused by name', (name) => {
    pollute(name, true, 'hidden');
    let refusal: unknown;
    try {
      index.load(text, setting);
    } catch (error) {
      refusal = error;
    }
    clean();
    expect(refusal).toMatchObject({
      issues: [{ code: 'unreadable', path: ['Object', 'prototype', name] }],
    });
  });

  test('what another library puts there for its own use stops nothing', () => {
    pollute('should', true, 'hidden');
    const text = index.load({ ...cobblers }, setting).text.id;
    clean();
    expect(text).toBe(cobblers.id);
  });

  test.each([
    ['load', () => index.load(text, setting)],
    ['canAccess', () => index.canAccess(loaded, asked)],
    ['explain', () => index.explain(index.canAccess(loaded, asked), 'nl')],
    ['the builders', () => index.clause('1', 'one')],
  ])('what shows is refused whatever its name: %s', (_, call) => {
    pollute('someOtherCode', 1, 'shows');
    let refusal: unknown;
    try {
      call();
    } catch (error) {
      refusal = error;
    }
    clean();
    expect(refusal).toBeInstanceOf(index.ReglementError);
    expect(refusal).toMatchObject({
      message:
        'Object.prototype.someOtherCode: expected a prototype of all objects to which nothing was added; find the code on this page, or in this process, that adds to `Object.prototype`, and stop it',
    });
  });
});
