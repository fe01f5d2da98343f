import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { werkId } from 'reglement/bureaus';
import { dutchHolidays } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/decision/ask.ts';
import { canonicalJson } from '../../src/decision/canonical-json.ts';
import { contentHash } from '../../src/decision/content-hash.ts';
import { canDisclose } from '../../src/decision/question.ts';
import { receipt } from '../../src/decision/receipt.ts';
import { replay } from '../../src/decision/replay.ts';
import { ReglementError } from '../../src/errors/index.ts';
import { load } from '../../src/language/index.ts';
import { libraryVersion } from '../../src/language/library-version.ts';
import { lighthouse, lighthouseText, seaAct, words } from './fixtures/lighthouse.ts';

const visit = { event: 'visit', asOf: '2018-03-01', askedOn: '2018-02-01', cargo: ['oil', 'grain'] } as const;
const sent = { clause: '3.1', act: 'rulesSent', on: '2018-02-16' } as const;
const kept = receipt(lighthouse, 'dutiesOn', { ...visit, done: [sent] });
const stored = (): Record<string, unknown> => JSON.parse(JSON.stringify(kept));
const again = (altered: unknown, regulation = lighthouse) =>
  Reflect.apply(replay, undefined, [regulation, altered]);
const paths = (altered: unknown, regulation = lighthouse): readonly string[] => {
  const result = again(altered, regulation);
  return result.same ? [] : result.differences.map(({ path }: { path: readonly string[] }) => path.join('.'));
};
const codes = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof ReglementError)
      return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    throw error;
  }
  return [];
};

describe('a receipt', () => {
  test('holds the answer and everything it was decided with', () => {
    expect(kept).toMatchObject({
      question: 'dutiesOn',
      facts: { ...visit, done: [sent] },
      standing: {},
      answer: ask(lighthouse, 'dutiesOn', { ...visit, done: [sent] }),
      regulation: { id: 'lighthouse', version: '3' },
      statutes: [{ id: 'sea-act', version: '1' }],
      library: libraryVersion,
    });
    for (const hash of [kept.regulation.hash, kept.statutes[0]?.hash, kept.vocabulary, kept.hash])
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is frozen, survives JSON, and shares nothing with what was handed in', () => {
    const facts = { event: 'visit', asOf: '2018-03-01', cargo: ['oil'] } as const;
    const one = receipt(lighthouse, 'dutiesOn', facts);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    expect(Object.isFrozen(one.facts) && Object.isFrozen(one.facts.cargo)).toBe(true);
    expect(Object.isFrozen(facts.cargo)).toBe(false);
    expect(one.facts.cargo).not.toBe(facts.cargo);
  });

  test('writes a Temporal day as the day it is', () => {
    const asOf = Temporal.PlainDate.from('2018-03-01');
    const one = receipt(lighthouse, 'dutiesOn', { event: 'visit', asOf });
    expect(one.facts.asOf).toBe('2018-03-01');
    expect(again(one)).toEqual({ same: true });
  });

  test('keeps what was bound apart from the facts', () => {
    const standing = { kept: 'digital', clientStatus: 'capableAdult' } as const;
    const facts = {
      asOf: '2026-03-02',
      recipient: 'employer',
      purpose: 'reporting',
      data: ['medical'],
      consent: [],
    } as const;
    const one = receipt(werkId, 'canDisclose', facts, standing);
    expect(one).toMatchObject({ facts, standing });
    expect(one.answer).toEqual(canDisclose(werkId, { ...facts, ...standing }));
    expect(replay(werkId, one)).toEqual({ same: true });
    const otherwise = { ...one, standing: { ...standing, kept: 'loosePaper' } };
    expect(replay(werkId, otherwise).same).toBe(false);
  });

  test('refuses what the question refuses, as it was handed in', () => {
    const bad = (question: unknown, facts: unknown, standing?: unknown) =>
      codes(() => Reflect.apply(receipt, undefined, [lighthouse, question, facts, standing]));
    expect(bad('dutiesOn', { ...visit, asOf: new Date(0) })).toEqual(['dayNeedsZone asOf']);
    expect(bad('dutiesOn', { ...visit, wind: 1 })).toEqual(['unknownFact wind']);
    expect(bad('dutiesOn', new Map())).toEqual(['wrongKind ']);
    expect(bad('dutyOn', visit)).toEqual(['unknownQuestion question']);
    expect(bad('toString', visit)).toEqual(['unknownQuestion question']);
    expect(bad('dutiesOn', visit, { warmed: true })).toEqual(['unknownFact standing.warmed']);
  });
});

describe('replaying', () => {
  test('gives the same, also after JSON and with its keys in another order', () => {
    expect(again(kept)).toEqual({ same: true });
    expect(again(stored())).toEqual({ same: true });
    expect(again(Object.fromEntries(Object.entries(stored()).toReversed()))).toEqual({ same: true });
  });

  test('finds altered facts, also where the answer stays as it was', () => {
    expect(paths({ ...stored(), facts: { ...visit, done: [sent], windForce: 3 } })).toEqual(['hash']);
    expect(paths({ ...stored(), facts: { ...visit, cargo: 'grain', done: [sent] } })).toContain(
      'answer.duties.1.rule',
    );
  });

  test('finds any altered value in the answer', () => {
    const leaves: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value !== 'object' || value === null) leaves.push(path);
      else for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
    };
    walk(kept.answer, ['answer']);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        const altered = stored();
        let place: unknown = altered;
        for (const key of path.slice(0, -1)) place = Reflect.get(Object(place), key);
        Reflect.set(Object(place), path.at(-1) ?? '', 'altered');
        expect(paths(altered)).toEqual([path.join('.')]);
      }),
    );
  });

  test('finds what was left out and what was added', () => {
    const { library: _library, ...rest } = stored();
    expect(paths(rest)).toEqual(['library']);
    expect(paths({ ...stored(), signedBy: 'the keeper' })).toEqual(['signedBy']);
    expect(paths({ ...stored(), answer: null })).toEqual(['answer']);
  });

  test('reports another version and another content of regulation and statute', () => {
    const other = load(
      { ...lighthouseText, version: '4' },
      { vocabulary: words, statutes: [seaAct], holidays: dutchHolidays },
    );
    expect(paths(kept, other)).toEqual(['answer.version', 'regulation.version', 'regulation.hash', 'hash']);
    const sea = load(lighthouseText, {
      vocabulary: words,
      statutes: [{ ...seaAct, title: 'x' }],
      holidays: dutchHolidays,
    });
    expect(paths(kept, sea)).toEqual(['statutes.0.hash', 'hash']);
    const old = load(lighthouseText, {
      vocabulary: { facts: { ...words.facts, warned: { ...words.facts.warned, attainable: false } } },
      statutes: [seaAct],
      holidays: dutchHolidays,
    });
    expect(
      Reflect.apply(replay, undefined, [old, kept]).differences.map(({ path }: { path: string[] }) =>
        path.join('.'),
      ),
    ).toEqual(['vocabulary', 'hash']);
    expect(paths({ ...stored(), library: '0.0.1' })).toEqual(['library']);
  });

  test('reports facts that can no longer be asked with', () => {
    expect(again({ ...stored(), facts: { ...visit, wind: 3 } })).toMatchObject({
      same: false,
      differences: [
        {
          path: ['facts', 'wind'],
          found: 'wind: expected a fact that matters to duty',
        },
      ],
    });
    expect(paths({ ...stored(), question: 'dutyOn' })).toEqual(['question']);
    expect(paths({ ...stored(), standing: { wind: 1 } })).toEqual(['standing.wind']);
    expect(paths({ ...stored(), facts: undefined })).toEqual(['facts']);
  });

  test('refuses what is no receipt, and a receipt of another regulation', () => {
    for (const one of [null, 'x', [], {}, { regulation: 'lighthouse' }])
      expect(codes(() => again(one))).toEqual(['malformed ']);
    expect(codes(() => Reflect.apply(replay, undefined, [werkId, kept]))).toEqual([
      'unknownRegulation regulation.id',
    ]);
  });

  test('leaves the receipt that was handed in as it was', () => {
    const mine = stored();
    again({ ...mine, library: '0' });
    expect(Object.isFrozen(mine.answer)).toBe(false);
  });
});

describe('the hash', () => {
  test('is SHA-256 over canonical JSON', () => {
    expect(contentHash({ b: 'é', a: [1, null] })).toBe(
      createHash('sha256').update('{"a":[1,null],"b":"é"}', 'utf8').digest('hex'),
    );
  });

  test('canonical JSON says the same as JSON, whatever the order of keys', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, one]) => [key, reversed(one)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });

  test('leaves out what is undefined, and refuses what JSON cannot hold', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, Symbol('s'), [undefined]])
      expect(codes(() => canonicalJson(value))).toEqual(['malformed ']);
  });
});

test('the library knows its own version', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(libraryVersion).toBe(version);
});
