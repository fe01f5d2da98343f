import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/calendar/index.ts';
import { obstacle } from '../../src/decision/compiled/law-cases.ts';
import { nothingStanding, stated } from '../../src/decision/question.ts';
import { interpreted } from '../../src/decision/verdict.ts';
import {
  type Facts,
  load,
  prepare,
  type Regulation,
  type Rule,
  type Text,
  vocabulary,
} from '../../src/index.ts';
import type { Variable } from '../../src/language/kernel.ts';
import { noHolidays } from '../../src/testing/holidays.ts';
import { factsFor, regulationOf, textOf } from '../bench/workload/as-regulation.ts';
import {
  flat,
  keyed,
  keyedCases,
  overlapping,
  overlappingCases,
  wide,
  wideFlags,
} from '../bench/workload/generated.ts';
import { flags, lists } from '../bench/workload/words.ts';

const day = '2026-03-02';

/** The outcome often enough that it comes from the rules one by one and from their words, and the whole answer. */
function held(regulation: Regulation, all: readonly object[]): void {
  const question = prepare<Facts, 'disclosure'>(regulation, 'disclosure', day);
  expect(question.notCompiled).toBeUndefined();
  for (const facts of all) {
    const read = stated(regulation, 'disclosure', { asOf: day, ...facts }, nothingStanding);
    const right = interpreted(regulation, 'disclosure', read.stated, read.day);
    const known = question.known({ ...facts });
    expect(question.outcome(known)).toBe(right.allowed ? 1 : 0);
    expect(JSON.stringify(question.answer(known))).toBe(JSON.stringify(right));
  }
}

/** Rules with exceptions, closed lists and conditions in each other, among as many plain ones as it takes to be large. */
function tangled(number: number): Text {
  const plain = textOf('tangled', overlapping(number));
  const aspect = 'disclosure.recipient';
  const more: readonly Rule[] = [
    { rule: 'only', aspect, when: { unit: ['u0', 'u1'] } },
    { rule: 'except', aspect, of: 'o1', when: { withdrawn: true } },
    {
      rule: 'permit',
      aspect,
      when: { anyOf: [{ receiver: 'r3' }, { allOf: [{ aim: 'a1' }, { emergency: true }] }] },
    },
    {
      rule: 'forbid',
      aspect,
      when: { not: { material: ['m1', 'm2', 'm3'] }, judgeOrders: true },
      unless: [{ unit: 'u5' }],
    },
    { rule: 'onlyIf', aspect, when: { receiver: 'r7' }, condition: { statuteOrders: true } },
  ];
  const clauses = more.map((rule, at) => ({ id: `t${at}`, summary: 'verweven', rules: [rule] }));
  return {
    ...plain,
    articles: [...plain.articles, { number: '2', title: 'Verweven', clauses }],
    english: { ...plain.english, ...Object.fromEntries(clauses.map(({ id }) => [id, 'tangled'])) },
  };
}

describe('large regulations', () => {
  test('a thousand rules in one list answer as the interpreter does', () => {
    held(regulationOf('overlapping', overlapping(1_000), factsFor(wide, wideFlags)), overlappingCases(40));
  });

  test('a thousand rules that name their bureau, too', () => {
    const rules = keyed(1_000);
    const bureaus = [...rules.keys()];
    const regulation = regulationOf('keyed', flat(rules), factsFor({ ...lists, bureau: bureaus }, flags));
    held(regulation, keyedCases(bureaus, 40));
  });

  test('with exceptions, closed lists and nested conditions among them', () => {
    const setting = { vocabulary: vocabulary(factsFor(wide, wideFlags)), statutes: [], holidays: noHolidays };
    held(load(tangled(600), setting), overlappingCases(60));
  });

  test('what is open is left to the whole question', () => {
    const regulation = regulationOf('overlapping', overlapping(600), factsFor(wide, wideFlags));
    const question = prepare<Facts, 'disclosure'>(regulation, 'disclosure', day);
    for (const { unit: _, ...facts } of overlappingCases(20)) {
      const known = question.known({ ...facts });
      const read = stated(regulation, 'disclosure', { asOf: day, ...facts }, nothingStanding);
      const { verdict } = interpreted(regulation, 'disclosure', read.stated, read.day);
      expect(['forbidden', 'permitted', 'undetermined'][question.outcome(known)]).toBe(verdict);
    }
  });
});

describe('loading a large regulation', () => {
  const setting = { vocabulary: vocabulary(factsFor(wide, wideFlags)), statutes: [], holidays: noHolidays };
  const withRule = (rule: Rule): Text => {
    const text = textOf('large', overlapping(400));
    const clause = { id: 'extra', summary: 'erbij', rules: [rule] };
    return {
      ...text,
      articles: [...text.articles, { number: '2', title: 'Erbij', clauses: [clause] }],
      english: { ...text.english, extra: 'more' },
    };
  };

  test('a rule that never applies is found among hundreds', () => {
    const never: Rule = {
      rule: 'permit',
      aspect: 'disclosure.recipient',
      when: { allOf: [{ receiver: 'r1' }, { receiver: 'r2' }] },
    };
    expect(() => load(withRule(never), setting)).toThrow(/neverApplies|holds in some case/);
  });

  test('so is one that its own exception always takes away', () => {
    const excepted: Rule = {
      rule: 'permit',
      aspect: 'disclosure.recipient',
      when: { receiver: 'r1' },
      unless: [{ receiver: ['r1', 'r2'] }],
    };
    expect(() => load(withRule(excepted), setting)).toThrow(/neverDecides|no exception takes out/);
  });

  test('ten thousand rules are one regulation', { timeout: 240_000 }, () => {
    const regulation = regulationOf('ten', overlapping(10_000), factsFor(wide, wideFlags));
    expect(regulation.clauses.size).toBe(10_001);
  });
});

describe('what the compiled form refuses, by name', () => {
  const regulation = regulationOf('small', overlapping(10), factsFor(wide, wideFlags));
  const law = regulation.lawOn('disclosure', readDay(day));
  const [aspect] = law.question.aspects;
  const [rule] = aspect?.regulation ?? [];
  const variable = (name: string, values: number): Variable => ({
    fact: name,
    name,
    domain: Array.from({ length: values }, (_, value) => String(value)),
  });
  const refused = (rules: number, ...variables: readonly Variable[]) => {
    if (aspect === undefined || rule === undefined) throw new Error('no rule');
    const many = { ...aspect, regulation: Array.from({ length: rules }, () => rule) };
    return obstacle(regulation, { ...law, question: { variables, aspects: [many] } });
  };

  test('more rules than fit', () => {
    expect(refused(50_000)).toBeUndefined();
    expect(refused(50_001)).toEqual({ reason: 'tooManyRules', names: [rule?.id] });
  });

  test('a fact with more values than a code can hold', () => {
    expect(refused(1, variable('street', 32_766))).toBeUndefined();
    expect(refused(1, variable('street', 32_767))).toEqual({ reason: 'tooManyValues', names: ['street'] });
  });

  test('rules and values that fit, and not together', () => {
    expect(refused(10_000, variable('bureau', 1_000), variable('mode', 2))).toBeUndefined();
    expect(refused(10_000, variable('mode', 2), variable('street', 20_000))).toEqual({
      reason: 'tooLarge',
      names: ['street'],
    });
  });
});
