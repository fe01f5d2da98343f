import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formFaultsOf } from '../../src/errors/form.ts';
import { inertFaults } from '../../src/facts/inert.ts';
import { isPlainlyInert } from '../../src/facts/plainly-inert.ts';
import { clauseFaults } from '../../src/language/check/clauses.ts';
import { namingFaults } from '../../src/language/check/names.ts';
import { referenceFaults } from '../../src/language/check/references.ts';
import { ruleFaults } from '../../src/language/check/rules.ts';
import {
  type ClausePlace,
  clausePlaces,
  type RulePlace,
  rulePlaces,
  type Subject,
} from '../../src/language/check/subject.ts';
import { surveyOf } from '../../src/language/check/survey.ts';
import { load, type Text } from '../../src/language/index.ts';
import type { Test, Variable } from '../../src/language/kernel.ts';
import { ownTerms } from '../../src/language/terms.ts';
import { textShape } from '../../src/language/text-shape.ts';
import { choicesAmong } from '../../src/language/witness.ts';
import { almostRegulations } from '../../src/testing/almost-regulations.ts';
import { cobblers, setting } from './cobblers.ts';

/** A load looks first whether all is plainly in order, and closer only where it is not: both must see the same. */
const seeded = { seed: 11, numRuns: 120 } as const;

const isText = (value: unknown): value is Text => formFaultsOf(slowShape, value).length === 0;
const slowShape: typeof textShape = (value, path, report) => textShape(value, path, report);

describe('a quick look and a close one see the same', () => {
  test('of the form of a text', () => {
    const fates = new Set<boolean>();
    fc.assert(
      fc.property(almostRegulations(), ({ text }) => {
        const isInOrder = formFaultsOf(slowShape, text).length === 0;
        fates.add(isInOrder);
        expect(textShape.fits?.(text)).toBe(isInOrder);
        expect(formFaultsOf(textShape, text)).toEqual(formFaultsOf(slowShape, text));
      }),
      seeded,
    );
    expect(fates.size).toBe(2);
  });

  test('of the words of its clauses and rules', () => {
    const fates = new Set<string>();
    fc.assert(
      fc.property(almostRegulations(), ({ text, setting: { vocabulary, statutes, holidays } }) => {
        if (!isText(text)) return;
        const subject: Subject = { text, layer: 'regulation', facts: vocabulary.facts, statutes, holidays };
        const { suspects, spokenTo, hasStrayEnglish } = surveyOf(subject);
        const seen = (clauses: readonly ClausePlace[], stray: boolean) => {
          const rules: readonly RulePlace[] = rulePlaces(clauses);
          const terms = ownTerms(rules.map(({ rule }) => rule));
          return [
            ...clauseFaults(subject, clauses, stray),
            ...namingFaults(subject, rules),
            ...rules.flatMap((place) => ruleFaults(subject, terms, spokenTo, place)),
            ...referenceFaults(subject, clauses, rules),
          ];
        };
        const all = clausePlaces(text);
        const close = seen(all, true);
        fates.add(`${close.length > 0} ${suspects.length < all.length}`);
        expect(seen(suspects, hasStrayEnglish)).toEqual(close);
      }),
      seeded,
    );
    expect([...fates].toSorted()).toEqual(expect.arrayContaining(['false true', 'true true']));
  });

  test('of what is data', () => {
    const most = { depth: 200, items: 100_000, characters: 100_000 };
    const glance = (value: object): boolean =>
      isPlainlyInert(value, { isHeld: false, left: 500_000, parts: [], most });
    // Beside an object without a prototype the quick look gives up, and the close one is taken.
    const closely = (value: object) => inertFaults([value, Object.create(null)], [], 'look');
    fc.assert(
      fc.property(fc.oneof(fc.object(), fc.array(fc.anything({ withSparseArray: true }))), (value) => {
        if (glance(value)) expect(closely(value)).toEqual([]);
      }),
      seeded,
    );
    const circle: object[] = [];
    circle.push(circle);
    const odd: readonly object[] = [
      {
        get one() {
          return 1;
        },
      },
      Object.defineProperty([1], 0, { get: () => 1 }),
      Object.defineProperty({}, 'hidden', { value: 1, enumerable: false }),
      Object.defineProperty([], 'map', { value: 1, enumerable: false }),
      Object.assign([1], { more: 2 }),
      { one: Number.NaN },
      { one: () => 1 },
      [Symbol.iterator],
      [1n],
      new Date(0),
      new Map(),
      circle,
      [
        new Proxy(
          {},
          {
            getOwnPropertyDescriptor: () => {
              throw new Error('no');
            },
            ownKeys: () => ['one'],
          },
        ),
      ],
      JSON.parse('{"__proto__":1}'),
    ];
    for (const value of odd) {
      expect(glance(value)).toBe(false);
      expect(closely(value).length).toBeGreaterThan(0);
    }
    expect(glance({ one: [1, 'two', null, true, { three: undefined }] })).toBe(true);
  });

  test('of the values that are worth trying', () => {
    const variables: readonly Variable[] = [7, 2, 31].map((size, at) => ({
      fact: `f${at}`,
      name: `f${at}`,
      domain: Array.from({ length: size }, (_, value) => `${value}`),
    }));
    const literal = fc
      .tuple(fc.nat(2), fc.array(fc.nat(30), { maxLength: 5 }))
      .map(([variable, among]): Test => ({ kind: 'is', variable, among }));
    fc.assert(
      fc.property(fc.array(literal, { maxLength: 6 }), (tests) => {
        const firsts = variables.map(({ domain }, variable) => {
          const signs = domain.map((_, value) =>
            tests
              .map((one) => one.kind === 'is' && one.variable === variable && one.among.includes(value))
              .join(),
          );
          return signs.flatMap((sign, value) => (signs.indexOf(sign) === value ? [value] : []));
        });
        expect(choicesAmong(variables, tests).values).toEqual(firsts);
      }),
      seeded,
    );
  });

  test('of rules among so many that they are not searched', () => {
    const [first] = cobblers.articles;
    if (first === undefined) throw new Error('no article');
    const many = (odd: object): Text => {
      const ids = Array.from({ length: 250 }, (_, at) => `90.${at}`);
      const rule = { rule: 'permit', aspect: 'processing.data', when: { data: 'lasts' } } as const;
      return {
        ...cobblers,
        articles: [
          ...cobblers.articles,
          {
            number: '90',
            title: 'Veel',
            clauses: ids.map((id, at) => ({
              id,
              summary: id,
              rules: [at === 200 ? { ...rule, ...odd } : rule],
            })),
          },
        ],
        english: { ...cobblers.english, ...Object.fromEntries(ids.map((id) => [id, id])) },
      };
    };
    expect(() => load(many({}), setting)).not.toThrow();
    expect(() => load(many({ when: { allOf: [{ data: 'lasts' }, { data: 'debts' }] } }), setting)).toThrow(
      /\[cobblers:90\.200\].*a condition that holds in some case/,
    );
    expect(() => load(many({ unless: [{ data: 'lasts' }] }), setting)).toThrow(
      /\[cobblers:90\.200\].*a case that no exception takes out of it/,
    );
  });
});
