import { describe, expect, test } from 'vitest';
import { type Issue, worded } from '../../src/errors/index.ts';
import { choice, extended, flag } from '../../src/facts/index.ts';
import {
  article,
  type Clause,
  clause,
  faultsOf,
  type Rule,
  type Setting,
  type Text,
} from '../../src/language/index.ts';
import { cobblers, setting, type words } from './cobblers.ts';

type Own = Setting<(typeof words)['facts']>;

const grown = (...clauses: readonly Clause[]): Text => ({
  ...cobblers,
  articles: [...cobblers.articles, article('9', 'Meer', ...clauses)],
  english: { ...cobblers.english, ...Object.fromEntries(clauses.map(({ id }) => [id, id])) },
});
const ruled = (...rules: readonly Rule[]): Text => grown({ id: '9.1', summary: 'meer', rules });
const place = (when: object, more: object = {}): Rule => ({
  rule: 'permit',
  aspect: 'access.place',
  when,
  ...more,
});
const said = (issues: readonly Issue[]): readonly string[] =>
  issues.map((issue) => `${issue.code} ${worded(issue)}`);
const found = (text: Text, own: Own = setting): readonly string[] => said(faultsOf(text, own));
const codes = (text: Text, own: Own = setting): readonly string[] =>
  faultsOf(text, own).map(({ code }) => code);

describe('the words of a test that is wrong', () => {
  const when = 'articles.5.clauses.0.rules.0.when';
  const cases: readonly (readonly [when: object, said: string])[] = [
    [
      { madeOn: { onOrAfter: 2020 } },
      `wrongKind [cobblers:9.1] ${when}.madeOn.onOrAfter: expected a day, \`YYYY-MM-DD\`, came 2020`,
    ],
    [
      { consent: { given: 'written' } },
      `wrongKind [cobblers:9.1] ${when}.consent.given: expected a list of qualities, came "written"`,
    ],
    [
      { consent: { given: [1] } },
      `wrongKind [cobblers:9.1] ${when}.consent.given.0: expected a quality of consent, came 1`,
    ],
    [
      { carrier: [true] },
      `wrongKind [cobblers:9.1] ${when}.carrier.0: expected a value of \`carrier\`, came true`,
    ],
    [
      { madeOn: [] },
      `wrongKind [cobblers:9.1] ${when}.madeOn: expected a test of a day: \`onOrBefore\` or \`onOrAfter\` or \`over\`, came a list`,
    ],
    [
      { madeOn: {} },
      `wrongKind [cobblers:9.1] ${when}.madeOn: expected a test of a day: \`onOrBefore\` or \`onOrAfter\` or \`over\`, one of them, came 0 of them`,
    ],
    [
      { madeOn: { toString: 1 } },
      `wrongKind [cobblers:9.1] ${when}.madeOn.toString: expected a test of a day: \`onOrBefore\` or \`onOrAfter\` or \`over\`, came "toString"`,
    ],
    [{ anyOf: [7] }, `wrongKind [cobblers:9.1] ${when}.anyOf.0: expected a condition, came 7`],
  ];
  test.each(cases)('%j', (condition, expected) => {
    expect(found(ruled(place(condition)))).toEqual([expected]);
  });

  test.each([
    [{ atMost: 0 }, []],
    [{ atMost: -1 }, ['atMost: expected a whole number, not below zero, came -1']],
    [{ moreThan: 1.5 }, ['moreThan: expected a whole number, not below zero, came 1.5']],
    [{ atMost: '3' }, ['atMost: expected a whole number, not below zero, came "3"']],
    [{ least: 3 }, ['least: expected a test of an amount: `atMost` or `moreThan`, came "least"']],
  ])('an amount %j', (price, expected) => {
    const rule: Rule = { rule: 'permit', aspect: 'disclosure.channel', when: { price } };
    expect(found(ruled(rule)).map((one) => one.split('when.price.')[1])).toEqual(expected);
  });

  test.each([
    ['a b', 1],
    ['a:b', 1],
    ['a/b', 1],
    ['a+', 1],
    ['', 1],
    ['a-b.c', 0],
  ])('the name %j for a rule', (id, faults) => {
    expect(codes(ruled(place({}, { id })))).toEqual(faults === 0 ? [] : ['malformed']);
  });

  test('words for a name that a clause gives: none, and of a fact that nobody declared', () => {
    const means = (fact: string, ...values: readonly string[]): Rule => ({
      rule: 'means',
      fact,
      name: 'tradesman',
      values,
    });
    const later: Text = {
      ...cobblers,
      articles: cobblers.articles.map((one) => ({
        ...one,
        clauses: one.clauses.map((c) => (c.id === '1.1' ? { ...c, rules: [means('recipient')] } : c)),
      })),
    };
    expect(found(later)).toEqual([
      'impossibleValue [cobblers:1.1] articles.0.clauses.0.rules.0.values: expected at least one value, came an empty list',
    ]);
    expect(found(ruled(means('recipent', 'guild')))).toEqual([
      'unknownFact [cobblers:9.1] articles.5.clauses.0.rules.0.fact: expected a fact with a list of values, came "recipent"; did you mean `recipient`?',
    ]);
  });
});

describe('one name, two meanings: only where their days meet', () => {
  const meaning = (id: string, days: Partial<Clause>): Clause => ({
    id,
    summary: id,
    rules: [{ rule: 'means', fact: 'recipient', name: 'tradesman', values: ['guild'] }],
    ...days,
  });
  /** The meaning of the text itself stands until the end of 2014. */
  const both = (days: Partial<Clause>): readonly string[] =>
    codes({
      ...grown(meaning('9.1', days)),
      articles: [
        ...cobblers.articles.map((one) => ({
          ...one,
          clauses: one.clauses.map((c) => (c.id === '1.1' ? { ...c, until: '2014-12-31' } : c)),
        })),
        article('9', 'Meer', meaning('9.1', days)),
      ],
    }).filter((code) => code === 'duplicateId');

  test.each([
    [{ from: '2015-01-01' }, 0],
    [{ from: '2014-12-31' }, 1],
    [{ until: '2010-05-01' }, 1],
    [{}, 1],
    [{ from: '2012-01-01', lapsed: { lastDay: '2013-01-01', successor: '1.1' } }, 1],
  ])('%j', (days, faults) => {
    expect(both(days)).toHaveLength(faults);
  });

  test('a meaning that lapsed makes room for another', () => {
    const lapsedThen = (from: string): readonly string[] =>
      codes({
        ...grown(meaning('9.1', { from })),
        articles: [
          ...cobblers.articles.map((one) => ({
            ...one,
            clauses: one.clauses.map((c) =>
              c.id === '1.1' ? { ...c, lapsed: { lastDay: '2013-01-01', successor: '9.1' } } : c,
            ),
          })),
          article('9', 'Meer', meaning('9.1', { from })),
        ],
      }).filter((code) => code === 'duplicateId');
    expect(lapsedThen('2013-01-01')).toEqual(['duplicateId']);
    expect(lapsedThen('2013-01-02')).toEqual([]);
  });
});

describe('whether a clause can ever apply hangs on the days of its own time', () => {
  const made = (until: string, ...conditions: readonly object[]): readonly string[] =>
    codes(grown({ id: '9.1', summary: 'meer', until, rules: [place({ allOf: conditions })] }));
  const since = { madeOn: { onOrAfter: '2012-12-01' } };

  // Three months from 1 December 2012 last through 1 March 2013, so on the 2nd they are over.
  test.each([
    [{ months: 3 }, '2013-03-01', ['neverApplies']],
    [{ months: 3 }, '2013-03-02', []],
    [{ days: 90 }, '2013-03-01', ['neverApplies']],
    [{ days: 90 }, '2013-03-02', []],
    [{ days: 91 }, '2013-03-02', ['neverApplies']],
    [{ days: 91 }, '2013-03-03', []],
    [{ years: 1 }, '2013-12-01', ['neverApplies']],
    [{ years: 1 }, '2013-12-02', []],
  ])('made since 1 December 2012 and %j over by %s', (lengths, until, expected) => {
    expect(made(until, since, { madeOn: { over: { ...lengths, regime: 'plain' } } })).toEqual(expected);
  });

  // From 1 May 2010 on: a window of less than a cycle shows one order of two terms, a longer one both.
  const months3 = { madeOn: { over: { months: 3, regime: 'plain' } } };
  const days92 = { madeOn: { over: { days: 92, regime: 'plain' } } };
  test.each([
    ['three months over and 92 days not', [months3, { not: days92 }], '2030-01-01', []],
    ['92 days over and three months not', [days92, { not: months3 }], '2030-01-01', ['neverApplies']],
  ])('%s', (_, conditions, until, expected) => {
    expect(made(until, ...conditions)).toEqual(expected);
  });
});

describe('a presumption about a request leads to its grant', () => {
  const told = { label: ['a', 'a'], question: ['a?', 'a?'], judgedBy: 'record' } as const;
  const own = (presumed: object, more: object = {}): Own => ({
    ...setting,
    vocabulary: {
      facts: {
        ...setting.vocabulary.facts,
        ...extended(setting.vocabulary, {
          signed: flag({ topics: ['request', 'access'], presumed, ...more, ...told }),
          door: choice(
            { front: ['voor', 'front'], back: ['achter', 'back'] },
            { topics: ['access'], presumed: { access: 'back' }, ...told },
          ),
        }).facts,
      },
    },
  });
  const granted: Rule = { rule: 'permit', aspect: 'request.merits', when: { right: 'erase', signed: true } };

  test('the other way it is refused, with a case', () => {
    expect(found(ruled(granted), own({ request: true }))).toEqual([]);
    expect(found(ruled(granted), own({ request: false }))).toEqual([
      'wrongPresumption vocabulary.signed.presumed.request: expected a presumption that leads to the answer in doubt, granted, came false, which leads away from it; for example when {"right":"erase","signed":false}',
    ]);
  });

  test('of a choice too', () => {
    expect(found(ruled(place({ door: 'front' })), own({}))).toEqual([]);
    expect(found(ruled(place({ door: 'back' })), own({}))).toEqual([
      'wrongPresumption vocabulary.door.presumed.access: expected a presumption that leads to the answer in doubt, forbidden, came "back", which leads away from it; for example when {"door":"back"}',
    ]);
  });
});

describe('a text of its own time', () => {
  test('one that has no first day is checked all the same', () => {
    const undated: Text = {
      ...cobblers,
      from: 'undated',
      articles: [article('9', 'Meer', clause('9.1', 'meer', place({ anyOf: [] })))],
      english: { '9.1': 'more' },
    };
    expect(codes(undated)).toEqual(['neverApplies']);
  });

  test('its last day is a day of it: what applies on that day alone does apply', () => {
    const ending = (from: string): Text => ({
      ...cobblers,
      until: '2012-12-31',
      articles: [article('9', 'Meer', { id: '9.1', summary: 'meer', from, rules: [place({ anyOf: [] })] })],
      english: { '9.1': 'more' },
    });
    expect(codes(ending('2012-12-31'))).toEqual(['neverApplies']);
  });
});
