import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/diagram/columns.ts';
import {
  codesOf,
  countOf,
  diagrams,
  knownIn,
  literalsOf,
  maskOf,
  no,
  outcomes,
  wordMap,
  yes,
} from '../../src/diagram/index.ts';
import { holds, type KernelQuestion, type Known, type Test } from '../../src/language/index.ts';
import { kernelQuestions, knowns } from '../../src/testing/kernel.ts';
import { refusal } from '../calendar/refusal.ts';

const small = kernelQuestions({ variables: [1, 4], values: [1, 3], aspects: [1, 1], rules: [1, 6] });
const wide = kernelQuestions({ variables: [5, 9], values: [2, 7], aspects: [1, 2], rules: [15, 40] });

const domainsOf = (question: KernelQuestion): readonly number[] =>
  question.variables.map(({ domain }) => domain.length);

const testsOf = (question: KernelQuestion): readonly Test[] =>
  question.aspects.flatMap(({ statute, regulation }) =>
    [...statute, ...regulation].flatMap(({ when, unless }) => [when, ...unless]),
  );

/** Every complete case there is. */
const worlds = (domains: readonly number[]): readonly (readonly number[])[] =>
  domains.reduce<readonly (readonly number[])[]>(
    (found, size) => found.flatMap((world) => Array.from({ length: size }, (_, value) => [...world, value])),
    [[]],
  );

describe('a diagram is the table of its condition, row by row', () => {
  /** The node of a test, and the answer that each world gives. */
  const drawn = fc.tuple(small, fc.nat(), fc.nat()).map(([question, one, other]) => {
    const domains = domainsOf(question);
    const tests = testsOf(question);
    const workshop = diagrams(domains);
    const node = (of: Test): number => {
      if (of.kind === 'is') return workshop.is(of.variable, of.among);
      if (of.kind === 'not') return workshop.not(node(of.of));
      const parts = of.of.map(node);
      return of.kind === 'all' ? parts.reduce(workshop.and, yes) : parts.reduce(workshop.or, no);
    };
    const pick = (at: number): Test => tests[at % tests.length] ?? { kind: 'all', of: [] };
    return { domains, workshop, node, a: pick(one), b: pick(other), all: worlds(domains) };
  });
  const truth = (of: Test, world: Known): boolean => holds(of, world) === true;

  test('and, or, not, given, whatever, count, support and path say what the rows say', () => {
    fc.assert(
      fc.property(drawn, ({ domains, workshop, node, a, b, all }) => {
        const [left, right] = [node(a), node(b)];
        /** Follows the branches: what the node says of one world. */
        const says = (of: number, world: readonly number[]): number =>
          world.reduce((at, value, variable) => workshop.given(at, variable, value), of);
        for (const world of all) {
          const [one, other] = [truth(a, world), truth(b, world)];
          expect(says(left, world)).toBe(one ? yes : no);
          expect(says(workshop.and(left, right), world)).toBe(one && other ? yes : no);
          expect(says(workshop.or(left, right), world)).toBe(one || other ? yes : no);
          expect(says(workshop.not(left), world)).toBe(one ? no : yes);
          expect(says(workshop.except(left, right), world)).toBe(one && !other ? yes : no);
        }
        // Equal tables are one node.
        expect(left === right).toBe(all.every((world) => truth(a, world) === truth(b, world)));
        expect(countOf(workshop, left)).toBe(BigInt(all.filter((world) => truth(a, world)).length));
        const varied = (world: readonly number[], variable: number): readonly boolean[] =>
          Array.from({ length: domains[variable] ?? 0 }, (_, value) => truth(a, world.with(variable, value)));
        expect(workshop.support(left)).toEqual(
          domains
            .map((_, variable) => variable)
            .filter((variable) => all.some((world) => new Set(varied(world, variable)).size > 1)),
        );
        for (const variable of domains.keys()) {
          const always = workshop.whatever(left, variable);
          for (const world of all) {
            expect(says(always, world)).toBe(varied(world, variable).every(Boolean) ? yes : no);
          }
        }
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  test('counts are exact, however large', () => {
    const values = fc.integer({ min: 1, max: 40 });
    const choice = fc.tuple(values, fc.nat({ max: 40 })).map(([size, chosen]) => ({
      size,
      chosen: Math.min(size, chosen),
    }));
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 90 }), (choices) => {
        const workshop = diagrams(choices.map(({ size }) => size));
        // One of the variables has one of its first values.
        const some = choices
          .map(({ chosen }, variable) => workshop.is(variable, [...Array(chosen).keys()]))
          .reduce(workshop.or, no);
        const product = (factor: (one: { size: number; chosen: number }) => number): bigint =>
          choices.reduce((all, one) => all * BigInt(factor(one)), 1n);
        const all = product(({ size }) => size);
        const none = product(({ size, chosen }) => size - chosen);
        expect(countOf(workshop, yes)).toBe(all);
        expect(countOf(workshop, some)).toBe(all - none);
        expect(countOf(workshop, workshop.not(some))).toBe(none);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  test('the path is a way to yes, and no way costs less', () => {
    const prices = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(drawn, prices, ({ domains, workshop, node, a, all }, price) => {
        const cost = (variable: number, value: number): number => price[variable * 3 + value] ?? 0;
        const top = node(a);
        const path = workshop.path(top, cost);
        const open = all.filter((world) => truth(a, world));
        expect(path === undefined).toBe(open.length === 0);
        if (path === undefined) return;
        const agreeing = all.filter((world) =>
          [...path].every(([variable, value]) => world[variable] === value),
        );
        expect(agreeing.every((world) => truth(a, world))).toBe(true);
        const asked = workshop.support(top);
        expect([...path.keys()].every((variable) => asked.includes(variable))).toBe(true);
        // A way passes only the variables that its nodes ask; the cheapest costs no more than any world's own.
        const own = (world: readonly number[]): number => {
          let [at, sum] = [top, 0];
          for (const variable of domains.keys()) {
            if (at <= yes || workshop.support(at)[0] !== variable) continue;
            const value = world[variable] ?? 0;
            sum += cost(variable, value);
            at = workshop.given(at, variable, value);
          }
          return sum;
        };
        const spent = [...path].reduce((sum, [variable, value]) => sum + cost(variable, value), 0);
        expect(spent).toBe(Math.min(...open.map(own)));
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  test('a diagram of nothing, and of a variable without values', () => {
    expect(countOf(diagrams([2, 0, 3]), yes)).toBe(0n);
    expect(countOf(diagrams([2, 3]), yes)).toBe(6n);
    expect(countOf(diagrams([]), yes)).toBe(1n);
    const workshop = diagrams([2, 3]);
    expect(workshop.path(no)).toBeUndefined();
    expect(workshop.path(yes)).toEqual(new Map());
    expect(workshop.path(workshop.is(1, [2]))).toEqual(new Map([[1, 2]]));
  });

  test('past its budget it says so, with what to do; within it, it does not', () => {
    const grown = (budget: number): number => {
      const workshop = diagrams([2, 2, 2, 2], budget);
      // Parity needs two nodes per variable but the first.
      const parity = [0, 1, 2, 3].reduce((before, variable) => {
        const odd = workshop.is(variable, [1]);
        return workshop.or(workshop.and(before, workshop.not(odd)), workshop.and(workshop.not(before), odd));
      }, no);
      expect(countOf(workshop, parity)).toBe(8n);
      return workshop.size();
    };
    const size = grown(200_000);
    expect(grown(size)).toBe(size);
    expect(refusal(() => grown(size - 3))).toEqual([
      {
        code: 'tooLarge',
        path: [],
        expected: 'rules that so few facts can settle',
        remedy: 'state more of the facts',
      },
    ]);
  });
});

describe('columns', () => {
  test('two cases in which the same columns hold answer every test alike', () => {
    fc.assert(
      fc.property(small, (question) => {
        const domains = domainsOf(question);
        const tests = testsOf(question);
        const columns = columnsOf(tests, domains);
        const byColumns = new Map<string, string>();
        for (const world of worlds(domains)) {
          const held = columns.map((literals) =>
            [...literals].every(([variable, among]) => among.includes(world[variable] ?? -1)),
          );
          const answers = tests.map((one) => holds(one, world)).join();
          expect(byColumns.get(held.join()) ?? answers).toBe(answers);
          byColumns.set(held.join(), answers);
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('a column asks something, can hold and can fail, in ascending order, and is there once', () => {
    fc.assert(
      fc.property(small, (question) => {
        const domains = domainsOf(question);
        const columns = columnsOf(testsOf(question), domains);
        for (const literals of columns) {
          expect(literals.size).toBeGreaterThan(0);
          for (const [variable, among] of literals) {
            expect(among.length).toBeGreaterThan(0);
            expect(among.length).toBeLessThan(domains[variable] ?? 0);
            expect(among).toEqual([...new Set(among)].toSorted((a, b) => a - b));
          }
        }
        const written = columns.map((literals) =>
          JSON.stringify([...literals].toSorted(([one], [other]) => one - other)),
        );
        expect(new Set(written).size).toBe(written.length);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  test('what must hold of single variables, and whether that is all', () => {
    fc.assert(
      fc.property(small, (question) => {
        const domains = domainsOf(question);
        for (const one of testsOf(question)) {
          const { literals, whole } = literalsOf(one, domains);
          for (const world of worlds(domains)) {
            const fits = [...literals].every(([variable, among]) => among.includes(world[variable] ?? -1));
            if (holds(one, world) === true) expect(fits).toBe(true);
            else if (whole) expect(fits).toBe(false);
          }
        }
      }),
      { numRuns: 300, seed: 7 },
    );
    const is = (variable: number, ...among: readonly number[]): Test => ({ kind: 'is', variable, among });
    const both: Test = { kind: 'all', of: [is(0, 1, 0, 1), { kind: 'all', of: [is(0, 1, 2), is(1, 0)] }] };
    expect(literalsOf(both, [3, 2])).toEqual({
      literals: new Map([
        [0, [1]],
        [1, [0]],
      ]),
      whole: true,
    });
    expect(literalsOf({ kind: 'any', of: [is(0, 1)] }, [3])).toEqual({ literals: new Map(), whole: false });
    expect(literalsOf(is(0, 0, 1, 2), [3])).toEqual({ literals: new Map(), whole: true });
    expect(literalsOf(is(0, 3), [3])).toEqual({ literals: new Map([[0, []]]), whole: true });
    expect(literalsOf(is(0, -1, 2, 3), [3])).toEqual({ literals: new Map([[0, [2]]]), whole: true });
  });
});

describe('a mask', () => {
  const read = (mask: ReturnType<typeof maskOf>, known: Known) => {
    const [rows, key] = [mask.rows(), new Int32Array(mask.words)];
    const codes = codesOf(known);
    mask.place(codes, rows);
    const open = mask.read(codes, rows, key);
    return { open, key: key.slice(0, open ? mask.words : mask.settledWords).join() };
  };
  const law = (questions: fc.Arbitrary<KernelQuestion>, runs: number): void => {
    const cases = questions.chain((question) =>
      fc.tuple(fc.constant(question), fc.array(knowns(question), { minLength: 2, maxLength: 12 })),
    );
    fc.assert(
      fc.property(cases, ([question, many]) => {
        const tests = testsOf(question);
        const mask = maskOf(tests, domainsOf(question));
        // One workshop: tests of which the same is left are the same node.
        const workshop = diagrams(domainsOf(question));
        const byKey = new Map<string, string>();
        for (const known of [...many, question.variables.map(() => undefined)]) {
          const { open, key } = read(mask, known);
          const { holds: left } = outcomes(workshop, known);
          const nodes = tests.map(left);
          if (!open) expect(nodes.every((node) => node <= yes)).toBe(true);
          expect(byKey.get(`${open} ${key}`) ?? nodes.join()).toBe(nodes.join());
          byKey.set(`${open} ${key}`, nodes.join());
        }
      }),
      { numRuns: runs, seed: 8 },
    );
  };

  test('two cases with one key leave the same tests open and answer the others alike', () => law(small, 300));
  test('the same where the columns fill several words and the variables several tables', () => law(wide, 60));

  test('all known: nothing is open', () => {
    fc.assert(
      fc.property(
        wide.chain((question) => fc.tuple(fc.constant(question), knowns(question))),
        ([question, known]) => {
          const complete = known.map((value) => value ?? 0);
          expect(read(maskOf(testsOf(question), domainsOf(question)), complete).open).toBe(false);
          expect(knownIn(codesOf(known))).toEqual([...known]);
        },
      ),
      { numRuns: 60, seed: 9 },
    );
  });
});

describe('a word map', () => {
  /** As a plain map that forgets everything at its bound. */
  test.each([1, 2, 3])('keeps and forgets as a plain map does, with keys of %s words', (length) => {
    const word = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0x7fffffff, -0x80000000, 1 << 20));
    const act = fc.record({ key: fc.array(word, { minLength: length, maxLength: length }), from: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 200 }), fc.constantFrom(1, 7, 8, 40, 1000), (acts, bound) => {
        const map = wordMap<number>(length, bound);
        const model = new Map<string, number>();
        const looked = ({ key, from }: (typeof acts)[number]): number | undefined =>
          map.get(Int32Array.from([...Array(from).fill(9), ...key, 9]), from);
        for (const [index, one] of acts.entries()) {
          expect(looked(one)).toBe(model.get(one.key.join()));
          if (model.size >= bound) model.clear();
          model.set(one.key.join(), index);
          map.set(Int32Array.from([...Array(one.from).fill(9), ...one.key, 9]), one.from, index);
          expect(map.size()).toBe(model.size);
          expect(map.size()).toBeLessThanOrEqual(bound);
        }
        for (const one of acts) expect(looked(one)).toBe(model.get(one.key.join()));
      }),
      { numRuns: 300, seed: 10 },
    );
  });
});
