import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/diagram/blocks.ts';
import { columnsOf, type Literals } from '../../src/diagram/columns.ts';
import { agreeing, groupsOf, rowOf } from '../../src/diagram/groups.ts';
import { type Codes, maskOf, wordMap } from '../../src/diagram/index.ts';
import { placesOf } from '../../src/diagram/places.ts';
import type { KernelQuestion, Test } from '../../src/language/index.ts';
import { kernelQuestions } from '../../src/testing/kernel.ts';

const questions = fc.oneof(
  kernelQuestions({ variables: [1, 4], values: [1, 3], aspects: [1, 1], rules: [1, 6] }),
  kernelQuestions({ variables: [5, 24], values: [2, 7], aspects: [1, 3], rules: [5, 60] }),
  kernelQuestions({ variables: [34, 40], values: [2, 3], aspects: [1, 1], rules: [20, 60] }),
  kernelQuestions({ variables: [3, 5], values: [40, 90], aspects: [1, 2], rules: [40, 80] }),
);

const domainsOf = ({ variables }: KernelQuestion): readonly number[] =>
  variables.map(({ domain }) => domain.length);

const testsOf = ({ aspects }: KernelQuestion): readonly Test[] =>
  aspects.flatMap(({ statute, regulation }) =>
    [...statute, ...regulation].flatMap(({ when, unless }) => [when, ...unless]),
  );

/** Codes of all kinds: unknown, every value, and none of the values. */
const codesIn = (domains: readonly number[], seeds: readonly number[]): Codes =>
  Int16Array.from(domains, (size, variable) => {
    const seed = (seeds[variable % seeds.length] ?? 0) + 31 * variable;
    return (seed >>> 7) % 41 === 0
      ? size
      : (seed >>> 2) % (size + 1) === size
        ? -1
        : (seed >>> 2) % (size + 1);
  });

const cases = fc.tuple(
  questions,
  fc.array(fc.array(fc.nat(), { minLength: 3, maxLength: 40 }), { minLength: 1, maxLength: 12 }),
);

interface Key {
  readonly left: readonly number[];
  readonly unknown: readonly number[];
  readonly asked: readonly number[];
}

/** The key, column by column and variable by variable. */
function keyOf(columns: readonly Literals[], codes: Codes): Key {
  const variables = [...new Set(columns.flatMap((one) => [...one.keys()]))].toSorted((a, b) => a - b);
  const isLeft = (literals: Literals): boolean =>
    [...literals].every(([variable, among]) => {
      const code = codes[variable] ?? -1;
      return code < 0 || among.includes(code);
    });
  const left = columns.map(isLeft);
  const isUnknown = (variable: number): boolean => (codes[variable] ?? -1) < 0;
  const isAsked = (variable: number): boolean =>
    columns.some((literals, at) => left[at] === true && literals.has(variable));
  return {
    left: wordsOf(left, Math.max(1, Math.ceil(columns.length / 32))),
    unknown: wordsOf(variables.map(isUnknown), Math.ceil(variables.length / 32)),
    asked: wordsOf(
      variables.map((variable) => isUnknown(variable) && isAsked(variable)),
      Math.ceil(variables.length / 32),
    ),
  };
}

const wordsOf = (bits: readonly boolean[], words: number): readonly number[] =>
  Array.from({ length: words }, (_, word) =>
    bits.slice(32 * word, 32 * word + 32).reduce((sum, bit, at) => (bit ? sum | (1 << at) : sum), 0),
  );

test('a mask says which columns are left, and which unknown variables these ask about', () => {
  fc.assert(
    fc.property(cases, ([question, seeds]) => {
      const domains = domainsOf(question);
      const tests = testsOf(question);
      const columns = columnsOf(tests, domains);
      const mask = maskOf(tests, domains);
      const rows = mask.rows();
      expect(mask.columns).toBe(columns.length);
      for (const codes of seeds.map((own) => codesIn(domains, own))) {
        const { left, asked } = keyOf(columns, codes);
        expect([mask.settledWords, mask.words]).toEqual([left.length, left.length + asked.length]);
        const key = new Int32Array(mask.words).fill(5);
        mask.place(codes, rows);
        const isOpen = mask.read(codes, rows, key);
        expect(isOpen).toBe(asked.some((word) => word !== 0));
        expect([...key.slice(0, left.length)]).toEqual(left);
        if (isOpen) expect([...key.slice(left.length)]).toEqual(asked);
      }
    }),
    { numRuns: 120, seed: 41 },
  );
});

test('places say the same, by the rows of some variables together', () => {
  let [placed, refused] = [0, 0];
  fc.assert(
    fc.property(cases, ([question, seeds]) => {
      const domains = domainsOf(question);
      const columns = columnsOf(testsOf(question), domains);
      // Without columns every case is one.
      if (columns.length === 0) return;
      const [known, open] = [placesOf(columns, domains, false), placesOf(columns, domains, true)];
      if (open !== undefined) expect(known).toBeDefined();
      const all = seeds.map((own) => codesIn(domains, own));
      // Twice: what was placed before is found again.
      for (const codes of [...all, ...all]) {
        const { left, unknown, asked } = keyOf(columns, codes);
        const variables = new Set(columns.flatMap((one) => [...one.keys()]));
        const isOutside = [...variables].some(
          (variable) => (codes[variable] ?? 0) >= (domains[variable] ?? 0),
        );
        const isWhole = unknown.every((word) => word === 0);
        if (known !== undefined) {
          const rows = new Int32Array(known.groups + 2);
          expect([known.words, known.settledWords]).toEqual([left.length, left.length]);
          expect(known.place(codes, rows)).toBe(isWhole && !isOutside);
          const key = new Int32Array(known.words);
          if (isWhole && !isOutside) {
            known.read(rows, key);
            expect([...key]).toEqual(left);
            expect(known.settle(key)).toBe(false);
            placed += 1;
          } else refused += 1;
        }
        if (open === undefined) continue;
        const rows = new Int32Array(open.groups + 2);
        expect([open.words, open.settledWords]).toEqual([left.length + unknown.length, left.length]);
        expect(open.place(codes, rows)).toBe(!isOutside);
        if (isOutside) continue;
        const key = new Int32Array(open.words);
        open.read(rows, key);
        expect([...key]).toEqual([...left, ...unknown]);
        expect(open.settle(key)).toBe(asked.some((word) => word !== 0));
        expect([...key]).toEqual([...left, ...asked]);
      }
    }),
    { numRuns: 120, seed: 42 },
  );
  expect(Math.min(placed, refused)).toBeGreaterThan(10);
});

const asks = (...literals: readonly (readonly [number, readonly number[]])[]): Literals => new Map(literals);
const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('many places', () => {
  const read = (places: NonNullable<ReturnType<typeof placesOf>>, codes: Codes): readonly number[] => {
    const [rows, key] = [new Int32Array(places.groups + 2), new Int32Array(places.words)];
    expect(places.place(codes, rows)).toBe(true);
    places.read(rows, key);
    return [...key];
  };

  test('of one variable with hundreds of values', () => {
    const columns = times(200, (at) => asks([0, [at]]));
    for (const withUnknown of [true, false]) {
      const places = placesOf(columns, [200], withUnknown);
      if (places === undefined) throw new Error('too many');
      for (const value of [...times(200, (at) => at), 3, 199]) {
        const { left, unknown } = keyOf(columns, Int16Array.of(value));
        expect(read(places, Int16Array.of(value))).toEqual(withUnknown ? [...left, ...unknown] : left);
      }
    }
  });

  test('of more unknown variables than a word has bits, in several groups', () => {
    const columns = times(40, (at) => asks([at, [1]]));
    const domains = times(40, () => 2);
    const places = placesOf(columns, domains, true);
    if (places === undefined) throw new Error('too many');
    expect(places.groups).toBe(6);
    for (const open of [0, 5, 31, 32, 39]) {
      const codes = Int16Array.from(domains, (_, at) => (at === open ? -1 : at % 2));
      const { left, unknown } = keyOf(columns, codes);
      expect(read(places, codes)).toEqual([...left, ...unknown]);
    }
    const all = Int16Array.from(domains, () => -1);
    expect(read(places, all)).toEqual([-1, 0xff, -1, 0xff]);
  });
});

describe('too much for places', () => {
  const column = (at: number): Literals => asks([at % 8, [Math.floor(at / 8)]]);

  test('more than eight words of columns', () => {
    const domains = times(8, () => 40);
    expect(placesOf(times(256, column), domains, true)).toBeDefined();
    expect(placesOf(times(257, column), domains, true)).toBeUndefined();
  });

  test('more rows than there are numbers for', () => {
    // The rows of one variable, and one for the unknown.
    expect(placesOf([asks([0, [1]])], [65_533], true)).toBeDefined();
    expect(placesOf([asks([0, [1]])], [65_536], true)).toBeUndefined();
    expect(placesOf([asks([0, [1]])], [65_536], false)).toBeUndefined();
  });
});

describe('blocks', () => {
  const keyed = (number: number, size: number, variable = 0): readonly Literals[] =>
    times(number, (at) => asks([variable, [at % size]]));

  test('a variable that every test names divides them, where there are enough of them', () => {
    expect(blocksOf([keyed(64, 16)], [16]).key).toBe(0);
    expect(blocksOf([keyed(63, 16)], [16]).key).toBeUndefined();
    expect(blocksOf([keyed(32, 16), keyed(32, 16)], [16]).key).toBe(0);
  });

  test('where each value leaves less than an eighth of them', () => {
    expect(blocksOf([keyed(64, 8)], [8]).key).toBeUndefined();
    expect(blocksOf([keyed(64, 9)], [9]).key).toBe(0);
    expect(blocksOf([keyed(80, 9)], [9]).key).toBe(0);
  });

  test('where tests that do not name it are few', () => {
    const mixed = (without: number): readonly Literals[] => [
      ...keyed(64 - without, 64),
      ...times(without, () => asks([1, [0]])),
    ];
    expect(blocksOf([mixed(7)], [64, 2]).key).toBe(0);
    expect(blocksOf([mixed(8)], [64, 2]).key).toBeUndefined();
  });

  test('where it does not make eight times as many of them', () => {
    const several = (more: number): readonly Literals[] =>
      times(64, (at) => asks([0, times(8 + (at === 0 ? more : 0), (value) => at * 9 + value)]));
    expect(blocksOf([several(0)], [1_000]).key).toBe(0);
    expect(blocksOf([several(1)], [1_000]).key).toBeUndefined();
  });

  test('the one that leaves fewest, and the first of two that leave as many', () => {
    const both = times(64, (at) => asks([0, [at % 16]], [1, [at % 32]], [2, [at % 32]]));
    expect(blocksOf([both], [16, 32, 32]).key).toBe(1);
    const other = times(64, (at) => asks([2, [at % 32]], [1, [at % 32]]));
    expect(blocksOf([other], [16, 32, 32]).key).toBe(2);
  });

  test('each block holds the tests that its value leaves, list by list; without a key there is one block', () => {
    const lists = [[...keyed(70, 20), asks([1, [1]])], [asks([0, [3, 5]], [1, [0]])], []];
    const { key, blocks } = blocksOf(lists, [20, 2]);
    expect(key).toBe(0);
    expect(blocks).toEqual(
      times(20, (value) =>
        lists.map((list) =>
          list.flatMap((literals, at) => ((literals.get(0) ?? [value]).includes(value) ? [at] : [])),
        ),
      ),
    );
    expect(blocksOf([keyed(3, 2), keyed(1, 2), []], [2])).toEqual({
      key: undefined,
      blocks: [[[0, 1, 2], [0], []]],
    });
  });

  test('a value outside the domain is in no block', () => {
    const { blocks } = blocksOf([[...keyed(64, 16), asks([0, [99]])]], [16]);
    expect(blocks.flat(2)).not.toContain(64);
  });
});

describe('groups', () => {
  test('the smallest first, together while their combinations are few', () => {
    expect(groupsOf([3, 1, 0], [4, 2, 9, 2])).toEqual([
      {
        members: [
          { variable: 1, size: 2, stride: 1 },
          { variable: 3, size: 2, stride: 2 },
          { variable: 0, size: 4, stride: 4 },
        ],
        rows: 16,
        offset: 0,
      },
    ]);
    expect(groupsOf([], [])).toEqual([]);
    const sizes = (...domains: readonly number[]) =>
      groupsOf([...domains.keys()], domains).map(({ members, rows, offset }) => [
        members.length,
        rows,
        offset,
      ]);
    expect(sizes(2, 48)).toEqual([[2, 96, 0]]);
    expect(sizes(2, 49)).toEqual([
      [1, 2, 0],
      [1, 49, 2],
    ]);
    expect(sizes(200, 300)).toEqual([
      [1, 200, 0],
      [1, 300, 200],
    ]);
    expect(sizes(3, 3, 3, 3, 3)).toEqual([
      [4, 81, 0],
      [1, 3, 81],
    ]);
  });

  test('a row per combination, and none where a variable has none of its values', () => {
    const [group] = groupsOf([0, 1], [2, 3]);
    if (group === undefined) throw new Error('no group');
    const rows = [0, 1, 2].flatMap((other) => [0, 1].map((one) => rowOf(group, Int16Array.of(one, other))));
    expect(rows).toEqual([0, 1, 2, 3, 4, 5]);
    for (const codes of [
      [-1, 0],
      [0, -1],
      [2, 0],
      [0, 3],
    ])
      expect(rowOf(group, Int16Array.from(codes))).toBe(-1);
    expect(rowOf({ ...group, offset: 10 }, Int16Array.of(1, 1))).toBe(13);
    expect(agreeing(group, asks([0, [1]]))).toEqual([0, 1, 0, 1, 0, 1]);
    expect(agreeing(group, asks([1, [0, 2]]))).toEqual([1, 1, 0, 0, 1, 1]);
    expect(agreeing(group, asks([0, [0]], [1, [1]], [7, []]))).toEqual([0, 0, 1, 0, 0, 0]);
    expect(agreeing(group, asks())).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

test('columns that ask the same are one, in whatever order it is written', () => {
  const is = (variable: number, ...among: readonly number[]): Test => ({ kind: 'is', variable, among });
  const all = (...of: readonly Test[]): Test => ({ kind: 'all', of });
  const domains = times(12, () => 20);
  const same = [
    all(is(2, 1), is(10, 3), is(9, 4)),
    all(is(10, 3), is(9, 4), is(2, 1)),
    all(is(9, 4), is(2, 1), is(10, 3)),
  ];
  expect(columnsOf(same, domains)).toHaveLength(1);
  expect(columnsOf([is(0, 10, 9, 2), is(0, 2, 10, 9), is(0, 9, 2, 10, 2)], domains)).toEqual([
    asks([0, [2, 9, 10]]),
  ]);
  expect(
    columnsOf([is(0, 25), is(0, -1), all(), is(0, ...domains.keys(), ...times(20, (at) => at))], domains),
  ).toEqual([]);
  expect(columnsOf([all(is(0, 1), { kind: 'not', of: is(1, 2) })], domains)).toEqual([
    asks([0, [1]]),
    asks([1, [2]]),
  ]);
});

test('columns whose numbers run together are two', () => {
  const both = (one: readonly [number, number], other: readonly [number, number]): Test => ({
    kind: 'all',
    of: [one, other].map(([variable, value]) => ({ kind: 'is', variable, among: [value] })),
  });
  const domains = times(13, () => 12);
  expect(columnsOf([both([0, 1], [12, 3]), both([0, 11], [2, 3])], domains)).toHaveLength(2);
});

test.each([1, 2, 3])('a map by %i words is a map that forgets everything when it is full', (length) => {
  const steps = fc.array(
    fc.array(fc.integer({ min: -3, max: 3 }), { minLength: length, maxLength: length }),
    {
      maxLength: 120,
    },
  );
  fc.assert(
    fc.property(steps, fc.constantFrom(1, 5, 40, 1_000), (keys, bound) => {
      const map = wordMap<number>(length, bound);
      const naive = new Map<string, number>();
      for (const [value, key] of keys.entries()) {
        const words = Int32Array.from([9, ...key]);
        expect(map.get(words, 1)).toBe(naive.get(key.join()));
        if (naive.size >= bound) naive.clear();
        naive.set(key.join(), value);
        map.set(words, 1, value);
        expect(map.size()).toBe(naive.size);
      }
      for (const key of keys) expect(map.get(Int32Array.from(key), 0)).toBe(naive.get(key.join()));
    }),
    { numRuns: 120, seed: 43 },
  );
});

test('a map holds thousands, also where neighbours are asked', () => {
  for (const length of [1, 2]) {
    const map = wordMap<number>(length, 10_000);
    const key = (at: number): Int32Array => Int32Array.of(at * 64, at).subarray(0, length);
    for (let at = 0; at < 3_000; at++) map.set(key(at), 0, at);
    expect(map.size()).toBe(3_000);
    for (let at = 0; at < 3_000; at++) expect(map.get(key(at), 0)).toBe(at);
    expect(map.get(key(3_000), 0)).toBeUndefined();
  }
});
