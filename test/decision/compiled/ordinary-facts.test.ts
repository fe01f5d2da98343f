import { describe, expect, test } from 'vitest';
import { entriesIn, entryOf } from '../../../src/decision/compiled/entry.ts';
import { factReader } from '../../../src/decision/compiled/fact-reading.ts';
import { readerOf } from '../../../src/decision/compiled/reading.ts';
import { ReglementError } from '../../../src/errors/index.ts';
import {
  amount,
  any,
  type Checked,
  choice,
  consents,
  day,
  each,
  type Facts,
  flag,
  nothingBound,
  readFacts,
  type Stated,
  type Topic,
  vocabulary,
} from '../../../src/facts/index.ts';
import { bureaus } from '../../law/bureaus.ts';
import { junk } from '../../misuse/junk.ts';
import { drawn } from '../../recorded/drawn.ts';

const told = {
  topics: ['access'],
  label: ['feit', 'fact'],
  question: ['feit?', 'fact?'],
  judgedBy: 'record',
} as const;
const neither = ['geen', 'none'] as const;
const words = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, [name, name]] as const));

/** A vocabulary with a fact of every kind, with and without what may be said of it beside its values. */
const facts: Facts = vocabulary({
  yes: flag(told),
  yesOrNone: flag({ ...told, notApplicable: neither }),
  one: choice(words('a', 'b', 'c'), told),
  oneOrNone: choice(words('a', 'b', 'c'), { ...told, notApplicable: neither }),
  recipient: any(words('coach', 'uwv', 'bank'), { ...told, groups: { staff: ['coach'] } }),
  actor: any(words('owner', 'guest'), { ...told, argumentOf: ['access'], groups: { nobody: [] } }),
  data: each(words('name', 'health', 'faith', 'mail'), {
    ...told,
    groups: { special: ['faith', 'health'], all: ['mail', 'faith', 'health', 'name'] },
  }),
  purpose: each(words('help', 'count'), { ...told, notApplicable: neither }),
  on: day(told),
  onOrNever: day({ ...told, notApplicable: neither }),
  number: amount('count', told),
  consent: consents(told),
  consentOrNone: consents({ ...told, notApplicable: neither }),
}).facts;

const record = {
  by: 'client',
  to: ['coach', 'owner'],
  purposes: ['help'],
  data: ['special', 'name'],
  qualities: ['free', 'informed'],
  givenOn: '2026-01-01',
  withdrawnOn: 'never',
};

/** What hosts say every day of these facts: read without ado. */
const ordinary: Readonly<Record<string, readonly unknown[]>> = {
  yes: [true, false],
  yesOrNone: [true, false, 'notApplicable'],
  one: ['a', 'b', 'c'],
  oneOrNone: ['a', 'notApplicable'],
  recipient: [
    'coach',
    'staff',
    [],
    ['bank'],
    ['bank', 'coach'],
    ['staff', 'bank', 'bank'],
    Array(64).fill('uwv'),
  ],
  actor: ['owner', ['guest'], ['guest', 'owner']],
  data: ['name', 'special', ['special'], ['all'], ['mail', 'special'], ['health', 'name']],
  purpose: ['help', ['count', 'help'], 'notApplicable'],
  on: ['2026-03-02', '0001-01-01', '9999-12-31'],
  onOrNever: ['2026-03-02', 'notApplicable'],
  number: [0, 1, Number.MAX_SAFE_INTEGER],
  consent: [
    [],
    [record],
    [{ ...record, by: 'representative', to: ['staff', 'guest'], withdrawnOn: '2026-01-01' }],
    [
      { ...record, data: [], qualities: [], purposes: [] },
      { ...record, withdrawnOn: '2026-02-01' },
    ],
    Array(1_000).fill(record),
  ],
  consentOrNone: [[], 'notApplicable', [record]],
};

const odd: readonly unknown[] = [
  ...Object.values(junk),
  'A',
  'special',
  'notApplicable',
  ['notApplicable'],
  '2026-02-30',
  -1,
  0.5,
  2 ** 53,
  [undefined, 'name'],
  ['name', 7],
  [['name']],
  Object('name'),
  Object(true),
  Array(65).fill('uwv'),
  Object.assign(['name'], { [Symbol.iterator]: () => ['faith'][Symbol.iterator]() }),
  new (class Odd extends Array {})(),
  new Proxy([], {
    get: () => {
      throw new Error('no');
    },
  }),
];

const oddRecords: readonly unknown[] = [
  ...Object.keys(record).flatMap((key) => odd.map((value) => ({ ...record, [key]: value }))),
  ...Object.keys(record).map((key) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)),
  ),
  ...odd,
  { ...record, extra: 1 },
  { ...record, toString: 1 },
  { ...record, withdrawnOn: '2025-12-31' },
  Object.assign(Object.create(null), record),
  Object.assign(new (class Odd {})(), record),
  { ...record, [Symbol.toStringTag]: 'Odd' },
  {
    ...record,
    get by() {
      throw new Error('no');
    },
  },
];

/** The reference: what the careful reader makes of it. */
function careful(name: string, value: unknown): Checked | 'refused' | undefined {
  try {
    const argument = name === 'actor' ? {} : { actor: 'owner' };
    return readFacts({ ...argument, [name]: value }, { facts, topic: 'access' }).get(name);
  } catch (error) {
    if (error instanceof ReglementError) return 'refused';
    throw error;
  }
}

describe.each(Object.keys(facts))('%s', (name) => {
  const read = factReader(facts, name);
  const said = ordinary[name] ?? [];

  test('what is ordinary is read at once, as the careful reader reads it', () => {
    expect(said.length).toBeGreaterThan(0);
    for (const value of said) {
      const entry = read(value);
      expect(entry?.checked).toEqual(careful(name, value));
      expect(entry).toMatchObject({ name, place: Object.keys(facts).indexOf(name) });
      const isList = entry?.checked.kind === 'set' && entry.checked.values.length !== 1;
      expect(entry?.divides).toBe(isList && ['data', 'purpose'].includes(name));
    }
  });

  test('the same small values give the same entry, and each its own', () => {
    const few = said.filter(
      (value) => !['on', 'onOrNever', 'number'].includes(name) && JSON.stringify(value).length < 40,
    );
    for (const value of few) expect(read(value)).toBe(read(structuredClone(value)));
    const told = said.map((value) => JSON.stringify(read(value)?.checked));
    const entries = said.map(read);
    for (const [at, one] of entries.entries())
      for (const [place, other] of entries.entries())
        if (one === other && one !== undefined) expect(told[at]).toBe(told[place]);
  });

  test('nothing is made of what is out of the ordinary, except what the careful reader makes of it too', () => {
    const records = name.startsWith('consent') ? oddRecords.flatMap((one) => [[one], [record, one]]) : [];
    for (const value of [...odd, ...records]) {
      const entry = read(value);
      if (entry !== undefined) expect(entry.checked).toEqual(careful(name, value));
    }
  });
});

test('every value of a fact with few of them has a number of its own', () => {
  const { places, finite, number } = entriesIn(facts);
  expect([...places]).toEqual(Object.keys(facts).map((name, place) => [name, place]));
  const entries = finite.flatMap((one) =>
    one === undefined ? [] : [...(one.outside === undefined ? [] : [one.outside]), ...one.of.values()],
  );
  expect(entries.map((entry) => entry.number)).toEqual(Array.from({ length: number }, (_, at) => at));
  expect(entries.map(({ name, checked }) => [name, checked])).toEqual([
    ['yes', { kind: 'flag', value: true }],
    ['yes', { kind: 'flag', value: false }],
    ['yesOrNone', { kind: 'notApplicable' }],
    ['yesOrNone', { kind: 'flag', value: true }],
    ['yesOrNone', { kind: 'flag', value: false }],
    ...['a', 'b', 'c'].map((value) => ['one', { kind: 'choice', value }]),
    ['oneOrNone', { kind: 'notApplicable' }],
    ...['a', 'b', 'c'].map((value) => ['oneOrNone', { kind: 'choice', value }]),
    ...['name', 'health', 'faith', 'mail'].map((value) => ['data', { kind: 'set', values: [value] }]),
    ['purpose', { kind: 'notApplicable' }],
    ...['help', 'count'].map((value) => ['purpose', { kind: 'set', values: [value] }]),
  ]);
  for (const entry of entries) expect(entryOf(facts, entry.name, { ...entry.checked })).toBe(entry);
  expect(entriesIn(facts)).toBe(entriesIn(facts));
  expect(entryOf(facts, 'unheard', { kind: 'flag', value: true })).toMatchObject({ place: -1, number: -1 });
  expect(entryOf(facts, 'recipient', { kind: 'set', values: ['bank'] })).toMatchObject({
    number: -1,
    divides: false,
  });
});

/** The careful reader leaves its days behind; the quick one makes what was stated when it is asked for. */
const isQuick = (stated: Stated): boolean => !('days' in stated);

const asked: readonly (readonly [topic: Topic, ownDay: string | undefined])[] = [
  ['access', 'asOf'],
  ['disclosure', 'asOf'],
  ['processing', 'asOf'],
  ['charge', undefined],
  ['retention', 'asOf'],
  ['retention', undefined],
];

describe.each(bureaus.map(({ regulation }) => ({ id: regulation.text.id, regulation })))(
  'the facts of a question at $id',
  ({ id, regulation }) => {
    const declared: Facts = regulation.vocabulary.facts;
    const without = (facts: object, ...names: readonly string[]) =>
      Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));

    test.each(asked)('%s by %s: read at once, as the careful reader reads them', (topic, ownDay) => {
      const read = readerOf(declared, topic, ownDay);
      for (let place = 0; place < 7; place++) {
        const draw = { topic, facts: declared, seed: `${id} ${topic} ordinary ${place}` };
        const facts = drawn(ownDay === undefined ? draw : { ...draw, ownDay: 'asOf' });
        const expected = readFacts(facts, {
          facts: declared,
          topic,
          ownDays: ownDay === undefined ? [] : [ownDay],
        });
        const { said, day } = read(facts, nothingBound);
        expect(isQuick(said.stated())).toBe(true);
        expect(said.stated()).toBe(said.stated());
        expect(day).toBe(ownDay === undefined ? undefined : expected.days.get(ownDay));
        expect([...said.stated()]).toEqual([...expected]);
        for (const [name, checked] of expected) expect(said.get(name)).toEqual(checked);
        expect(said.get('unheard')).toBeUndefined();
        const again = read({ ...facts, [Object.keys(declared)[0] ?? '']: undefined, ...facts }, nothingBound);
        expect([...again.said.stated()]).toEqual([...expected]);
        // In another order, and with what was left out.
        const backwards = Object.fromEntries(Object.entries(facts).toReversed());
        expect(new Map([...read(backwards, nothingBound).said.stated()].toReversed())).toEqual(
          new Map(expected),
        );
      }
    });

    test.each(asked)('%s by %s: with what was bound', (topic, ownDay) => {
      const read = readerOf(declared, topic, ownDay);
      const options = { facts: declared, topic, ownDays: ownDay === undefined ? [] : [ownDay] };
      for (let place = 0; place < 7; place++) {
        const draw = { topic, facts: declared, seed: `${id} ${topic} bound ${place}` };
        const facts = drawn(ownDay === undefined ? draw : { ...draw, ownDay: 'asOf' });
        const names = Object.keys(facts).filter((name) => name !== ownDay);
        const bound = names.filter((_, at) => (at + place) % 3 === 0);
        const own = Object.fromEntries(bound.map((name) => [name, Reflect.get(facts, name)]));
        const elsewhere = Object.entries(declared).find(
          ([, fact]) => fact.kind === 'flag' && !fact.topics.includes(topic),
        );
        const foreign = elsewhere === undefined ? {} : { [elsewhere[0]]: true };
        const standing = readFacts({ ...own, ...foreign }, { facts: declared, topic: 'standing' });
        const rest = without(facts, ...bound);
        const expected = readFacts(rest, { ...options, standing });
        const { said } = read(rest, standing);
        expect(isQuick(said.stated())).toBe(true);
        expect([...said.stated()]).toEqual([...expected]);
        expect([...read(rest, standing).said.stated()]).toEqual([...expected]);
        // Said again, it is read with care.
        if (bound.length === 0) continue;
        const twice = read(facts, standing).said.stated();
        expect(isQuick(twice)).toBe(false);
        expect([...twice]).toEqual([...readFacts(facts, { ...options, standing })]);
      }
    });
  },
);

describe('what is out of the ordinary is left to the careful reader', () => {
  const read = readerOf(facts, 'access', 'asOf');
  const good = { asOf: '2026-03-02', actor: 'owner', data: ['name', 'mail'], yes: true };
  const refusalOf = (reading: () => unknown): unknown => {
    try {
      reading();
      return 'in order';
    } catch (error) {
      return error instanceof ReglementError ? error.issues : error;
    }
  };
  const bad: readonly unknown[] = [
    ...odd,
    ...Object.keys(good).flatMap((key) => odd.map((value) => ({ ...good, [key]: value }))),
    ...Object.keys(good).map((key) => ({ ...good, [key]: undefined })),
    { ...good, misspelt: 1 },
    { ...good, toString: 1 },
    { ...good, consent: oddRecords },
    Object.assign(Object.create(null), good),
    Object.assign(Object.create({ yes: true }), good),
    { ...good, [Symbol.toStringTag]: 'Odd' },
    {
      ...good,
      get yes() {
        throw new Error('no');
      },
    },
    new Proxy(good, {
      ownKeys: () => {
        throw new Error('no');
      },
    }),
    new Proxy(good, {
      getPrototypeOf: () => {
        throw new Error('no');
      },
    }),
  ];

  test('and refused in the same words, or read the same', () => {
    for (const value of bad) {
      const expected = refusalOf(() => readFacts(value, { facts, topic: 'access', ownDays: ['asOf'] }));
      expect(refusalOf(() => read(value, nothingBound))).toEqual(expected);
    }
  });

  test('many orders of keys, days and lists, one after another', () => {
    const names = Object.keys(good);
    for (let turn = 0; turn < 40; turn++) {
      const keys = names.toSorted((one, other) => ((one.length * turn) % 7) - ((other.length * turn) % 7));
      const more = turn % 2 === 0 ? { number: turn } : { one: 'a', recipient: [] };
      const value = { ...Object.fromEntries(keys.map((key) => [key, Reflect.get(good, key)])), ...more };
      const { said, day } = read({ ...value, asOf: `2026-03-${10 + (turn % 3)}` }, nothingBound);
      const expected = readFacts(value, { facts, topic: 'access', ownDays: ['asOf'] });
      expect([...said.stated()]).toEqual([...expected]);
      expect(isQuick(said.stated())).toBe(true);
      expect(day).toBe(
        readFacts(
          { ...value, asOf: `2026-03-${10 + (turn % 3)}` },
          { facts, topic: 'access', ownDays: ['asOf'] },
        ).days.get('asOf'),
      );
    }
  });

  test('bound facts of nobody are refused', () => {
    expect(() => read(good, new Map())).toThrow(ReglementError);
  });
});
