import * as index from 'reglement';
import { werkId } from 'reglement/bureaus';
import { dutchHolidays } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { cobblers, setting, words } from '../language/cobblers.ts';
import { byName } from './calls-of-decision.ts';

/** What hostile tries found, each with the seed and the number under which it came: once mended, never again. */
const call = (name: string, ...args: readonly unknown[]): unknown => {
  try {
    return byName(index, name)(...args);
  } catch (error) {
    if (error instanceof index.ReglementError) return `${error.code} at ${error.issues[0].path.join('.')}`;
    throw error;
  }
};

describe('found by hostile tries', () => {
  test('seed 1, number 11446: an answer with an aspect that no question has', () => {
    const answer = index.canAccess(werkId, {
      asOf: '2026-03-02',
      actor: 'outsider',
      mode: 'view',
      data: ['reports'],
    });
    const aspects = answer.aspects.map((one, place) =>
      place === 1 ? { ...one, aspect: 'access.moede' } : one,
    );
    expect(call('explain', { ...answer, aspects }, 'en')).toBe('malformed at answer.aspects.1.aspect');
  });

  test('seed 2, number 174: a choice of `pack` that is neither true nor false', () => {
    expect(call('pack', werkId, { words: null })).toBe('wrongKind at choice.words');
  });

  test('seed 4, number 3594: a key that no packed regulation has', () => {
    const packed = { ...index.pack(werkId), checked: true };
    expect(call('unpack', packed, { holidays: dutchHolidays })).toBe('malformed at packed.checked');
  });

  test('seed 3, number 38554: a vocabulary that throws when it is looked at again', () => {
    let looks = 0;
    const facts = new Proxy(
      { ...words.facts },
      {
        ownKeys(target) {
          looks += 1;
          if (looks > 2) throw new Error('from the object');
          return Reflect.ownKeys(target);
        },
      },
    );
    expect(call('factsJsonSchema', { facts }, 'access')).toMatch(/^unreadable|^wrongKind/);
  });

  test('seed 11, number 47555: a bound fact that says something else at the second look', () => {
    let looks = 0;
    const standing = {
      get kept(): 'digital' | 'paperFile' {
        looks += 1;
        return looks === 1 ? 'digital' : 'paperFile';
      },
    };
    const policy = index.forRegulation(werkId, { standing });
    const facts = { asOf: '2026-03-02', actor: 'outsider', mode: 'view', data: ['reports'] } as const;
    expect(JSON.stringify(policy.receipt('canAccess', facts))).toContain('"kept":"digital"');
    expect(looks).toBe(1);
  });

  test('seed 17, number 29759: a name of a version that is a megabyte long', () => {
    const next = { version: 'x'.repeat(1_000_000), from: '2027-01-01' };
    const text: unknown = JSON.parse(JSON.stringify(werkId.text));
    expect(call('amend', text, next, () => undefined)).toBe('tooLarge at next.version');
  });

  test('seed 1, number 32593: an option of a sweep that does not show is not read either', () => {
    const watched = Object.defineProperty({}, 'every', { value: -1, enumerable: false });
    const swept = index.retentionSweep(werkId, [], '2026-03-02', watched);
    expect([...swept]).toEqual([]);
  });
});

describe('found by texts that nobody wrote', () => {
  const clauseOf = (id: string, ...rules: readonly object[]): object => ({ id, summary: id, rules });
  const statuteOf = (...clauses: readonly object[]): object => ({
    id: 'leather-act',
    title: 'Leerwet',
    version: '1',
    from: '2010-05-01',
    articles: [{ number: '1', title: 'Alles', clauses }],
    english: {},
  });
  const loaded = (statute: object): unknown =>
    call('fromJson', { ...cobblers }, { ...setting, statutes: [...setting.statutes, statute] });

  test('corpus, statutes 3: exceptions of a statute that go round in a circle had no end', () => {
    const circle = statuteOf(
      clauseOf('1', { rule: 'permit', aspect: 'access.actor', exceptionTo: ['2'] }),
      clauseOf('2', { rule: 'forbid', aspect: 'access.actor', exceptionTo: ['1'] }),
    );
    expect(loaded(circle)).toMatch(/^cycle at setting\.statutes\.1\.articles\.0/);
  });

  test('a statute that asks more sets of qualities of a consent than can be tried', () => {
    const qualities = ['free', 'specific', 'informed', 'unambiguous', 'express', 'written'];
    const sets = qualities.flatMap((one, at) => qualities.slice(at + 1).map((other) => [one, other]));
    const greedy = statuteOf(
      ...sets.map((given, at) =>
        clauseOf(String(at), { rule: 'permit', aspect: 'access.actor', when: { consent: { given } } }),
      ),
    );
    expect(loaded(greedy)).toBe('tooLarge at setting.statutes.1.articles');
  });
});
