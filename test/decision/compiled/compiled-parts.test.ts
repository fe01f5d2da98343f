import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../src/calendar/index.ts';
import { mostCells, mostRules, obstacle } from '../../../src/decision/compiled/law-cases.ts';
import { outcomes } from '../../../src/decision/compiled/outcomes.ts';
import { appliesNow, variablesIn } from '../../../src/decision/compiled/settled.ts';
import { voicesOf } from '../../../src/decision/compiled/voices.ts';
import { codesOf } from '../../../src/diagram/index.ts';
import { applies, type KernelQuestion, type Known, permitted } from '../../../src/language/index.ts';
import { kernelQuestions, knowns } from '../../../src/testing/kernel.ts';
import { bureaus } from '../../law/bureaus.ts';

/** Rules, and rules that stand in their exceptions. */
const rulesOf = ({ aspects }: KernelQuestion) =>
  aspects.flatMap(({ statute, regulation }) => [...statute, ...regulation]);

const wholly = (question: KernelQuestion): fc.Arbitrary<Known> =>
  fc.tuple(...question.variables.map(({ domain }) => fc.nat(Math.max(domain.length - 1, 0))));

describe('rules one by one, where all is known', () => {
  const drawnCases = kernelQuestions({ variables: [1, 5], rules: [1, 14], aspects: [1, 3] }).chain(
    (question) =>
      fc.tuple(
        fc.constant(question),
        fc.array(wholly(question), { minLength: 6, maxLength: 6 }),
        knowns(question),
      ),
  );

  test('a rule applies where the interpreter says so', () => {
    fc.assert(
      fc.property(drawnCases, ([question, worlds]) => {
        for (const world of worlds)
          for (const rule of rulesOf(question))
            expect(appliesNow(rule, codesOf(world))).toBe(applies(rule, world));
      }),
      { numRuns: 200, seed: 31 },
    );
    expect(appliesNow(undefined, codesOf([]))).toBe(false);
  });

  test('the variables of some rules are those that they and their exceptions name', () => {
    const named = (value: unknown): readonly number[] => {
      if (typeof value !== 'object' || value === null) return [];
      const own =
        'kind' in value && value.kind === 'is' && 'variable' in value ? [Number(value.variable)] : [];
      return [...own, ...Object.values(value).flatMap(named)];
    };
    fc.assert(
      fc.property(drawnCases, ([question]) => {
        const rules = rulesOf(question);
        const parts = rules.map(({ when, unless, exceptions }) => ({ when, unless, exceptions }));
        expect([...variablesIn(rules)].toSorted()).toEqual([...new Set(named(parts))].toSorted());
      }),
      { numRuns: 100, seed: 32 },
    );
  });

  test('the outcome is whether the question is permitted; what is open is left', () => {
    let [open, settled, left, plain] = [0, 0, 0, 0];
    fc.assert(
      fc.property(drawnCases, ([question, worlds, partly]) => {
        const voices = voicesOf(question);
        const asked = new Set(variablesIn(rulesOf(question)));
        const ways = outcomes(question);
        for (const world of worlds) {
          const codes = codesOf(world);
          const place = voices.place(codes);
          const expected = permitted(question, world) === true ? 1 : 0;
          if (place !== undefined) expect(voices.outcome(codes, place)).toBe(expected);
          const of = { place: undefined };
          const found = ways.of(of, codes);
          if (voices.isPlain) expect(found).toBe(expected);
          else expect(found).toBeUndefined();
          expect(ways.of(of, codes)).toBe(found);
          if (found === undefined) left += 1;
          else settled += 1;
        }
        if (voices.isPlain) plain += 1;
        const codes = codesOf(partly);
        const isOpen = partly.some((value, variable) => value === undefined && asked.has(variable));
        if (voices.place(codes) === undefined) {
          open += 1;
          expect(isOpen).toBe(true);
          expect(ways.of({ place: undefined }, codes)).toBeUndefined();
        }
      }),
      { numRuns: 300, seed: 33 },
    );
    expect(Math.min(open, settled, left, plain)).toBeGreaterThan(4);
  });

  test('rules that name single facts and no exceptions are plain', () => {
    const is = (variable: number, ...among: readonly number[]) => ({ kind: 'is', variable, among }) as const;
    const rule = {
      id: 'r',
      clause: 'c',
      effect: 'permit',
      when: is(0, 1),
      unless: [],
      exceptions: [],
    } as const;
    const question = (...rules: readonly object[]): KernelQuestion =>
      Object({
        variables: [0, 1].map((at) => ({ name: `v${at}`, fact: `v${at}`, domain: ['a', 'b'] })),
        aspects: [{ aspect: 'access.actor', statute: [], regulation: rules }],
      });
    expect(voicesOf(question(rule)).isPlain).toBe(true);
    expect(voicesOf(question(rule, { ...rule, effect: 'forbid' })).isPlain).toBe(true);
    expect(voicesOf(question(rule, { ...rule, effect: 'forbid', unless: [is(1, 0)] })).isPlain).toBe(false);
    expect(voicesOf(question(rule, { ...rule, effect: 'forbid', exceptions: [rule] })).isPlain).toBe(false);
    const either = { kind: 'any', of: [is(0, 0), is(1, 0)] } as const;
    expect(voicesOf(question({ ...rule, when: either })).isPlain).toBe(false);
    // What is permitted whatever the case is asks for nothing.
    const free = voicesOf(question({ ...rule, when: { kind: 'all', of: [] } }));
    expect(free.place(codesOf([undefined, undefined]))).toHaveLength(0);
    expect(
      voicesOf(question({ ...rule, when: { kind: 'all', of: [] }, unless: [is(1, 0)] })).place(
        codesOf([0, undefined]),
      ),
    ).toBeUndefined();
    const held = question({ ...rule, when: { kind: 'all', of: [] } }, { ...rule, effect: 'forbid' });
    expect(voicesOf(held).place(codesOf([undefined, 0]))).toBeUndefined();
  });
});

describe('what the compiled form cannot hold', () => {
  const [{ regulation } = { regulation: undefined }] = bureaus;
  if (regulation === undefined) throw new Error('no bureau');
  const law = regulation.lawOn('access', readDay('2026-03-02'));
  const rule = rulesOf(law.question)[0];
  const [variable] = law.question.variables;
  if (rule === undefined || variable === undefined) throw new Error('an empty law');
  const withRules = (number: number) => ({
    ...law,
    question: {
      ...law.question,
      aspects: [
        {
          aspect: 'access.actor' as const,
          statute: Array.from({ length: 2 }, (_, at) => ({ ...rule, id: `s${at}` })),
          regulation: Array.from({ length: number - 2 }, (_, at) => ({ ...rule, id: `r${at}` })),
        },
      ],
    },
  });
  const withDomains = (rules: number, ...sizes: readonly number[]) => ({
    ...withRules(rules),
    question: {
      ...withRules(rules).question,
      variables: sizes.map((size, at) => ({
        ...variable,
        name: `v${at}`,
        domain: Array.from({ length: size }, (_, value) => `w${value}`),
      })),
    },
  });

  test('nothing, as a rule', () => expect(obstacle(regulation, law)).toBeUndefined());

  test('a law that is watched', () => {
    const watched = { ...law, encoding: { ...law.encoding, heard: () => undefined } };
    expect(obstacle(regulation, watched)).toEqual({ reason: 'watched', names: [] });
  });

  test('more rules than there may be, by name', () => {
    expect(obstacle(regulation, withDomains(mostRules, 2))).toBeUndefined();
    expect(obstacle(regulation, withDomains(mostRules + 2, 2))).toEqual({
      reason: 'tooManyRules',
      names: [`r${mostRules - 2}`, `r${mostRules - 1}`],
    });
  });

  test('rules and values that take too much together, the widest first', () => {
    const words = mostCells / 4_096;
    expect(obstacle(regulation, withDomains(words * 32, 1_024, 2_048, 1_024))).toBeUndefined();
    expect(obstacle(regulation, withDomains(words * 32, 1_024, 2_048, 1_025))).toEqual({
      reason: 'tooLarge',
      names: ['v1'],
    });
    expect(obstacle(regulation, withDomains(words * 32, 4_000, 4_096, 4_090))).toEqual({
      reason: 'tooLarge',
      names: ['v1', 'v2'],
    });
  });

  test('a fact with more values than a code can hold', () => {
    expect(obstacle(regulation, withDomains(2, 32_766, 3))).toBeUndefined();
    expect(obstacle(regulation, withDomains(2, 32_767, 3))).toEqual({
      reason: 'tooManyValues',
      names: ['v0'],
    });
  });

  test('consents that may not apply at all', () => {
    const { facts } = regulation.vocabulary;
    const consent = Object.keys(facts).find((name) => facts[name]?.kind === 'consents') ?? '';
    const odd = {
      ...regulation,
      vocabulary: {
        facts: { ...facts, [consent]: { ...facts[consent], notApplicable: ['geen', 'none'] } },
      },
    };
    const disclosing = regulation.lawOn('disclosure', readDay('2026-03-02'));
    const said: unknown = Reflect.apply(obstacle, undefined, [odd, disclosing]);
    expect(said).toEqual({ reason: 'consentThatMayNotApply', names: [consent] });
    expect(obstacle(regulation, disclosing)).toBeUndefined();
  });
});
