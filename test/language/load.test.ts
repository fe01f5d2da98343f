import { describe, expect, test } from 'vitest';
import { type Issue, ReglementError, worded } from '../../src/errors/index.ts';
import { extended, flag, vocabulary } from '../../src/facts/index.ts';
import {
  article,
  type Clause,
  clause,
  faultsOf,
  load,
  type Rule,
  type Setting,
  type Text,
} from '../../src/language/index.ts';
import { cobblers, setting, shoeAct, type words } from './cobblers.ts';

type Own = Setting<(typeof words)['facts']>;

/** The regulation with one more article, and English for it. */
function grown(...clauses: readonly Clause[]): Text {
  return {
    ...cobblers,
    articles: [...cobblers.articles, article('9', 'Meer', ...clauses)],
    english: {
      ...cobblers.english,
      ...Object.fromEntries(
        clauses.map(({ id }) => [id, { summary: id, taken: 'a', rejected: 'b', reason: 'c' }]),
      ),
    },
  };
}

/** Rules as data: the compiler would refuse most of what stands below, and an author who writes JSON has no compiler. */
const ruled = (...rules: readonly Rule[]): Text => grown({ id: '9.1', summary: 'meer', rules });
const also = (first: readonly Rule[], second: readonly Rule[]): Text =>
  grown({ id: '9.1', summary: 'meer', rules: first }, { id: '9.2', summary: 'nog meer', rules: second });

function issues(text: Text, own: Own = setting): readonly Issue[] {
  try {
    load(text, own);
    return [];
  } catch (error) {
    if (error instanceof ReglementError) return error.issues;
    throw error;
  }
}

const found = (text: Text, own?: Own): readonly string[] =>
  issues(text, own).map((issue) => `${issue.code} ${worded(issue)}`);

const mode = (when: object, more: object = {}): Rule => ({
  rule: 'permit',
  aspect: 'access.mode',
  when,
  ...more,
});
const noPlace = (when: object, more: object = {}): Rule => ({
  rule: 'forbid',
  aspect: 'access.place',
  when,
  ...more,
});
const place = (when: object, more: object = {}): Rule => ({
  rule: 'permit',
  aspect: 'access.place',
  when,
  ...more,
});

describe('a text in order', () => {
  test('loads, and remembers its clauses with their layer', () => {
    const regulation = load(cobblers, setting);
    expect([...regulation.clauses.keys()].slice(0, 4)).toEqual([
      'shoe-act:1',
      'shoe-act:2',
      'cobblers:1.1',
      'cobblers:1.2',
    ]);
    expect(regulation.clauses.get('shoe-act:1')?.layer).toBe('statute');
    expect(regulation.clauses.get('cobblers:2.1')?.clause.summary).toContain('leerling');
  });

  test('is frozen through and through', () => {
    const { text } = load(cobblers, setting);
    expect(
      [text, text.articles, text.articles[0]?.clauses[0]?.rules, text.english].every(Object.isFrozen),
    ).toBe(true);
  });

  test('a statute is checked in its own layer, and may name other statutes', () => {
    expect(faultsOf(shoeAct, setting, 'statute')).toEqual([]);
  });
});

/** Each fault beside the nearest text that has it not. */
const twins: readonly (readonly [name: string, bad: Text, good: Text, said: readonly string[]])[] = [
  [
    'an unknown fact',
    ruled(mode({ acter: 'mate' })),
    ruled(mode({ actor: 'mate' })),
    [
      'unknownFact [cobblers:9.1] articles.5.clauses.0.rules.0.when.acter: expected a fact that matters to access, came "acter"; did you mean `actor`?',
    ],
  ],
  [
    'a fact of another question',
    ruled(mode({ anyOf: [{ not: { price: { atMost: 3 } } }] })),
    ruled(mode({ anyOf: [{ not: { carrier: 'paper' } }] })),
    [
      'wrongTopic [cobblers:9.1] articles.5.clauses.0.rules.0.when.anyOf.0.not.price: expected a fact that matters to access, came `price`, a fact of charge, disclosure',
    ],
  ],
  [
    'an impossible word',
    ruled(mode({ actor: ['mate', 'pupill'] })),
    ruled(mode({ actor: ['mate', 'pupil'] })),
    [
      'impossibleValue [cobblers:9.1] articles.5.clauses.0.rules.0.when.actor.1: expected a value of `actor`, came "pupill"; did you mean `pupil`?',
    ],
  ],
  [
    'an empty list of words',
    ruled(mode({ actor: [] })),
    ruled(mode({ actor: 'makers' })),
    [
      'impossibleValue [cobblers:9.1] articles.5.clauses.0.rules.0.when.actor: expected at least one value, came an empty list',
    ],
  ],
  [
    'the wrong kind of test',
    ruled(mode({ urgent: 'yes', madeOn: '2020-01-01', consent: true, carrier: { is: 'paper' } })),
    ruled(
      mode({ urgent: false, madeOn: { onOrBefore: '2020-01-01' }, consent: { given: [] }, carrier: 'paper' }),
    ),
    [
      'wrongKind [cobblers:9.1] articles.5.clauses.0.rules.0.when.urgent: expected true or false, came "yes"',
      'wrongKind [cobblers:9.1] articles.5.clauses.0.rules.0.when.madeOn: expected a test of a day: `onOrBefore` or `onOrAfter` or `over`, came "2020-01-01"',
      'wrongKind [cobblers:9.1] articles.5.clauses.0.rules.0.when.consent: expected a test of consent: `given`, came true',
      'wrongKind [cobblers:9.1] articles.5.clauses.0.rules.0.when.carrier: expected a word, or a list of words, came an object',
    ],
  ],
  [
    'not applicable where that cannot be',
    ruled(mode({ carrier: 'notApplicable' })),
    ruled(mode({ urgent: 'notApplicable' })),
    [
      'impossibleValue [cobblers:9.1] articles.5.clauses.0.rules.0.when.carrier: expected a value of `carrier`, came "notApplicable"',
    ],
  ],
  [
    'a day and a term that do not exist',
    ruled(
      mode({ madeOn: { onOrAfter: '2020-02-30' } }),
      mode({ madeOn: { over: { years: 0, regime: 'plain' } } }),
    ),
    ruled(
      mode({ madeOn: { onOrAfter: '2020-02-29' } }),
      mode({ madeOn: { over: { years: 1, regime: 'plain' } } }),
    ),
    [
      'impossibleDay [cobblers:9.1] articles.5.clauses.0.rules.0.when.madeOn.onOrAfter: expected a day that exists, came "2020-02-30"',
      'impossibleTerm [cobblers:9.1] articles.5.clauses.0.rules.1.when.madeOn.over.years: expected a positive whole number, came 0',
    ],
  ],
  [
    'a misspelt comparison, and two at once',
    ruled(
      mode({ madeOn: { onOrBefor: '2020-01-01' } }),
      mode({ madeOn: { onOrBefore: '2020-01-01', onOrAfter: '2019-01-01' } }),
    ),
    ruled(
      mode({ allOf: [{ madeOn: { onOrBefore: '2020-01-01' } }, { madeOn: { onOrAfter: '2019-01-01' } }] }),
    ),
    [
      'wrongKind [cobblers:9.1] articles.5.clauses.0.rules.0.when.madeOn.onOrBefor: expected a test of a day: `onOrBefore` or `onOrAfter` or `over`, came "onOrBefor"; did you mean `onOrBefore`?',
      'wrongKind [cobblers:9.1] articles.5.clauses.0.rules.1.when.madeOn: expected a test of a day: `onOrBefore` or `onOrAfter` or `over`, one of them, came 2 of them',
    ],
  ],
  [
    'a quality that consent has not',
    ruled(mode({ consent: { given: ['writen'] } }), { rule: 'consentMeans', qualities: ['fre'] }),
    ruled(mode({ consent: { given: ['written'] } }), { rule: 'consentMeans', qualities: ['free'] }),
    [
      'impossibleValue [cobblers:9.1] articles.5.clauses.0.rules.0.when.consent.given.0: expected a quality of consent, came "writen"; did you mean `written`?',
      'impossibleValue [cobblers:9.1] articles.5.clauses.0.rules.1.qualities.0: expected a quality of consent, came "fre"; did you mean `free`?',
    ],
  ],
  [
    'connectives that are no lists',
    ruled(mode({ anyOf: { urgent: true }, not: [true] })),
    ruled(mode({ anyOf: [{ urgent: true }], not: { urgent: 'notApplicable' } })),
    [
      'wrongKind [cobblers:9.1] articles.5.clauses.0.rules.0.when.anyOf: expected a list of conditions, came an object',
      'wrongKind [cobblers:9.1] articles.5.clauses.0.rules.0.when.not: expected a condition, came a list',
    ],
  ],
  [
    'an event, and days of a rule, that the vocabulary does not know',
    ruled(
      { rule: 'duty', on: 'repairs', act: 'told', toward: 'client', from: 'madeOn' },
      { rule: 'keepAtMost', within: { years: 1, regime: 'plain' }, after: 'carrier' },
    ),
    ruled(
      { rule: 'duty', on: 'repair', act: 'told', toward: 'client' },
      { rule: 'keepAtMost', within: { years: 1, regime: 'plain' }, after: 'madeOn' },
    ),
    [
      'wrongTopic [cobblers:9.1] articles.5.clauses.0.rules.0.from: expected a fact that is a day and matters to duty, came "madeOn"',
      'unknownEvent [cobblers:9.1] articles.5.clauses.0.rules.0.on: expected an event, came "repairs"; did you mean `repair`?',
      'wrongKind [cobblers:9.1] articles.5.clauses.0.rules.1.after: expected a fact that is a day and matters to retention, came "carrier"',
    ],
  ],
  [
    'a scope in a fact that not every question has',
    ruled({ rule: 'appliesWhen', when: { carrier: 'paper' } }),
    {
      ...ruled({ rule: 'appliesWhen', when: { carrier: 'paper' } }),
      articles: [
        article(
          '9',
          'Meer',
          clause('9.1', 'meer', { rule: 'appliesWhen', when: { carrier: 'paper' } }, mode({})),
        ),
      ],
      english: { '9.1': 'more' },
    },
    [
      'wrongTopic [cobblers:9.1] articles.5.clauses.0.rules.0.when.carrier: expected a fact that matters to access, disclosure, request, retention, duty, came `carrier`, a fact of retention, access',
    ],
  ],
  [
    'a meaning for a name that nobody declared, of a fact without words, and of no words',
    ruled(
      { rule: 'means', fact: 'recipient', name: 'tradesmen', values: ['guild'] },
      { rule: 'means', fact: 'urgent', name: 'haste', values: ['true'] },
    ),
    cobblers,
    [
      'undefinedTerm [cobblers:9.1] articles.5.clauses.0.rules.0.name: expected a name that the vocabulary leaves to a clause, came "tradesmen"; did you mean `tradesman`?; declare it: `definedByClause` of `recipient`',
      'wrongKind [cobblers:9.1] articles.5.clauses.0.rules.1.fact: expected a fact with a list of values, came "urgent"',
    ],
  ],
  [
    'two meanings of a name at one time',
    ruled({ rule: 'means', fact: 'recipient', name: 'tradesman', values: ['tax', 'gild'] }),
    cobblers,
    [
      'duplicateId [cobblers:9.1] articles.5.clauses.0.rules.0.name: expected one meaning of a name at a time, came "tradesman" twice',
      'impossibleValue [cobblers:9.1] articles.5.clauses.0.rules.0.values.1: expected a value of `recipient`, came "gild"; did you mean `guild`?',
    ].toReversed(),
  ],
  [
    'a name that is used and nowhere defined',
    {
      ...cobblers,
      articles: cobblers.articles.map((one) => ({
        ...one,
        clauses: one.clauses.map((c) => (c.id === '1.1' ? { ...c, rules: [], decidesNothing: 'weg' } : c)),
      })),
      english: { ...cobblers.english, '1.1': { summary: 'a', reason: 'b' } },
    },
    cobblers,
    [
      "undefinedTerm [cobblers:3.1] articles.2.clauses.0.rules.0.when.recipient: expected a name that a clause of this text gives its meaning, came \"tradesman\"; define it: `means('recipient', 'tradesman', …)`",
    ],
  ],
  [
    'a clause number, and a rule name, that stand twice',
    grown(
      { id: '9.1', summary: 'a', rules: [mode({}, { id: 'b' }), mode({ urgent: true })] },
      { id: '2.2', summary: 'b', rules: [mode({})] },
    ),
    grown(
      { id: '9.1', summary: 'a', rules: [mode({}, { id: 'c' }), mode({ urgent: true })] },
      { id: '9.2', summary: 'b', rules: [mode({})] },
    ),
    [
      'duplicateId [cobblers:9.1] articles.5.clauses.0.rules.1.id: expected a name that no other rule of the clause has, came "b" twice',
      'duplicateId [cobblers:2.2] articles.5.clauses.1: expected a clause number that no other clause has, came "2.2" twice',
    ],
  ],
  [
    'a clause that neither does anything nor says why',
    grown({ id: '9.1', summary: 'leeg', rules: [] }),
    grown({ id: '9.1', summary: 'leeg', rules: [], decidesNothing: 'begrip' }),
    ['malformed [cobblers:9.1] articles.5.clauses.0: expected what it does or why it decides nothing'],
  ],
  [
    'a clause that decides nothing by rules',
    grown({ id: '9.1', summary: 'leeg', rules: [mode({})], decidesNothing: 'begrip' }),
    grown({ id: '9.1', summary: 'leeg', rules: [mode({})] }),
    [
      'contradiction [cobblers:9.1] articles.5.clauses.0.decidesNothing: expected no rules in a clause that decides nothing, came 1 of them',
    ],
  ],
  [
    'a first day that differs from that of the text',
    grown({ id: '9.1', summary: 'begin', rules: [], entersIntoForce: '2010-05-02' }),
    grown({ id: '9.1', summary: 'begin', rules: [], entersIntoForce: '2010-05-01' }),
    [
      'contradiction [cobblers:9.1] articles.5.clauses.0.entersIntoForce: expected the first day of the text, "2010-05-01", came "2010-05-02"',
    ],
  ],
  [
    'days of a clause that cannot be',
    grown(
      { id: '9.1', summary: 'a', rules: [mode({})], from: '2012-13-01' },
      { id: '9.2', summary: 'b', rules: [mode({})], from: '2012-01-02', until: '2012-01-01' },
    ),
    grown(
      { id: '9.1', summary: 'a', rules: [mode({})], from: '2012-12-01' },
      { id: '9.2', summary: 'b', rules: [mode({})], from: '2012-01-02', until: '2012-01-02' },
    ),
    [
      'impossibleDay [cobblers:9.1] articles.5.clauses.0.from: expected a day that exists, came "2012-13-01"',
      'neverApplies [cobblers:9.2] articles.5.clauses.1: expected a last day that is not before the first',
    ],
  ],
  [
    'English that is missing, and English of nothing',
    {
      ...cobblers,
      english: {
        ...Object.fromEntries(Object.entries(cobblers.english).filter(([id]) => id !== '2.2')),
        '2.1': 'only those',
        '1.3': 'number missing',
        '7.7': 'x',
      },
    },
    cobblers,
    [
      'unknownClause english.7.7: expected a clause of this text, came "7.7"',
      'malformed [cobblers:1.3] english.1.3.reason: expected the reason in English',
      'malformed [cobblers:2.1] english.2.1.taken: expected the reading taken, in English',
      'malformed [cobblers:2.1] english.2.1.rejected: expected the reading rejected, in English',
      'malformed [cobblers:2.2] english.2.2: expected the clause in English',
    ],
  ],
  [
    'references to nothing',
    grown({
      id: '9.1',
      summary: 'a',
      rules: [
        { rule: 'except', aspect: 'access.mode', of: '2.22', when: {} },
        { rule: 'lift', aspect: 'disclosure.recipient', of: 'shoe-act:1', when: {} },
        { rule: 'doWithin', within: 'atOnce', from: 'receivedOn', restates: 'shoe-act:3' },
      ],
      departsFrom: ['shoeact:1'],
    }),
    grown({
      id: '9.1',
      summary: 'a',
      rules: [
        { rule: 'except', aspect: 'access.mode', of: '2.2', when: { data: 'gait' } },
        { rule: 'lift', aspect: 'disclosure.recipient', of: 'cobblers:3.2', when: { recipient: 'tax' } },
        { rule: 'doWithin', within: 'atOnce', from: 'receivedOn', restates: 'shoe-act:2' },
      ],
      departsFrom: ['shoe-act:1'],
    }),
    [
      'unknownReference [cobblers:9.1] articles.5.clauses.0.departsFrom.0: expected a clause of a statute, came "shoeact:1"; did you mean `shoe-act:1`?',
      'unknownReference [cobblers:9.1] articles.5.clauses.0.rules.0.of: expected a clause of this text, came "2.22"; did you mean `2.2`?',
      'unknownReference [cobblers:9.1] articles.5.clauses.0.rules.1.of: expected a clause of this text, came "shoe-act:1"; an exception stays within its layer',
      'unknownReference [cobblers:9.1] articles.5.clauses.0.rules.2.restates: expected a clause of a statute, came "shoe-act:3"; did you mean `shoe-act:1`?',
    ],
  ],
  [
    'references to a clause that says nothing of the kind there',
    ruled(mode({ actor: 'pupil' }, { exceptionTo: ['2.1'] }), mode({ actor: 'mate' }, { despite: ['5.1'] }), {
      rule: 'except',
      aspect: 'access.place',
      of: '2.2',
      when: {},
    }),
    ruled(mode({ actor: 'pupil' }, { exceptionTo: ['2.2'] }), mode({ actor: 'mate' }, { despite: ['2.2'] })),
    [
      'unknownReference [cobblers:9.1] articles.5.clauses.0.rules.0.exceptionTo.0: expected a clause with a prohibition on access.mode, came "2.1", which speaks to access.actor; did you mean `2.2`?',
      'unknownReference [cobblers:9.1] articles.5.clauses.0.rules.1.despite.0: expected a clause with a prohibition on access.mode, came "5.1", which decides nothing; did you mean `2.2`?',
      'unknownReference [cobblers:9.1] articles.5.clauses.0.rules.2.of: expected a clause with a rule on access.place, came "2.2", which speaks to access.mode',
    ],
  ],
  [
    'a reference to itself',
    ruled(mode({}, { exceptionTo: ['9.1/a'] })),
    ruled(mode({ data: 'lasts' }, { exceptionTo: ['2.2'] })),
    [
      'cycle [cobblers:9.1] articles.5.clauses.0.rules.0.exceptionTo.0: expected an exception to another rule, came "9.1/a", the rule itself',
    ],
  ],
  [
    'exceptions in a circle',
    also(
      [place({ urgent: true }, { exceptionTo: ['9.2'] })],
      [noPlace({ urgent: true }, { exceptionTo: ['9.1'] })],
    ),
    also([place({ urgent: true }, { exceptionTo: ['9.2'] })], [noPlace({ carrier: 'paper' })]),
    [
      'cycle [cobblers:9.1] articles.5.clauses.0.rules.0: expected exceptions that end somewhere, came cobblers:9.1/a → cobblers:9.2/a → cobblers:9.1/a',
    ],
  ],
  [
    'a condition that can never hold',
    ruled(place({ urgent: true, not: { urgent: true } }), place({ anyOf: [] }), {
      rule: 'hold',
      when: { allOf: [{ carrier: 'paper' }, { carrier: 'slate' }] },
    }),
    ruled(place({ urgent: true, not: { urgent: false } }), {
      rule: 'hold',
      when: { allOf: [{ carrier: 'paper' }, { carrier: ['slate', 'paper'] }] },
    }),
    [
      'neverApplies [cobblers:9.1] articles.5.clauses.0.rules.0.when: expected a condition that holds in some case',
      'neverApplies [cobblers:9.1] articles.5.clauses.0.rules.1.when: expected a condition that holds in some case',
      'neverApplies [cobblers:9.1] articles.5.clauses.0.rules.2.when: expected a condition that holds in some case',
    ],
  ],
  [
    'a rule that its own exceptions take away, and one that excepts nothing',
    ruled(place({ carrier: 'paper' }, { unless: [{ carrier: ['paper', 'slate'] }] }), {
      rule: 'except',
      aspect: 'access.mode',
      of: '2.2',
      when: { urgent: false },
    }),
    ruled(place({ carrier: 'paper' }, { unless: [{ carrier: 'slate' }] }), {
      rule: 'except',
      aspect: 'access.mode',
      of: '2.2',
      when: { data: 'gait' },
    }),
    [
      'neverDecides [cobblers:9.1] articles.5.clauses.0.rules.0: expected a case that no exception takes out of it; for example when {"carrier":"paper"}',
      'neverDecides [cobblers:9.1] articles.5.clauses.0.rules.1: expected a case in which what it excepts would apply; for example when {"urgent":false}',
    ],
  ],
  [
    'a permit that is forbidden wherever it applies',
    also([place({ actor: ['pupil', 'mate'], carrier: 'slate' })], [noPlace({ carrier: 'slate' })]),
    also(
      [place({ actor: ['pupil', 'mate'], carrier: 'slate' }, { exceptionTo: ['9.2'] })],
      [noPlace({ carrier: 'slate' })],
    ),
    [
      'contradiction [cobblers:9.1] articles.5.clauses.0.rules.0: expected a case in which it is not forbidden, came forbidden wherever it applies, here by cobblers:9.2/a; name the prohibition in `exceptionTo` if it yields; for example when {"actor":"mate","carrier":"slate"}',
    ],
  ],
  [
    'rival terms for one thing',
    ruled({ rule: 'answerWithin', within: { days: 3, regime: 'plain' }, from: 'receivedOn', when: {} }),
    ruled(
      { rule: 'answerWithin', within: 'asSoonAsPossible', from: 'receivedOn', when: {} },
      { rule: 'refuseWithin', within: { days: 3, regime: 'plain' }, from: 'receivedOn', when: {} },
    ),
    [
      'rivalAnswers [cobblers:9.1] articles.5.clauses.0.rules.0: expected the term of cobblers:4.2/a, or cases that it does not reach; take the cases of one out of the other with `unless`; for example when {"right":"view"}',
      'rivalAnswers [cobblers:9.1] articles.5.clauses.0.rules.0: expected the term of cobblers:4.2/b, or cases that it does not reach; take the cases of one out of the other with `unless`; for example when {"right":"erase"}',
    ],
  ],
  [
    'a condition that is nested without end',
    ruled(mode(nested(17, { urgent: true }))),
    ruled(mode(nested(16, { urgent: true }))),
    [
      `tooDeep [cobblers:9.1] articles.5.clauses.0.rules.0.when${'.not'.repeat(17)}: expected conditions nested at most 16 deep; split the rule`,
    ],
  ],
  [
    'more sets of qualities than can be told apart',
    ruled(...sets(11).map((given) => mode({ consent: { given } }))),
    ruled(...sets(9).map((given) => mode({ consent: { given } }))),
    [
      'tooLarge articles: expected at most 10 different sets of qualities of consent in access, came 11, with those of the statutes',
    ],
  ],
  [
    'more rules than are looked at one by one',
    ruled(...Array.from({ length: 20_001 }, () => place({}))),
    ruled(...Array.from({ length: 201 }, () => place({}))),
    ['tooLarge articles: expected at most 20000 rules, came 20016'],
  ],
];

function nested(times: number, inner: object): object {
  return times === 0 ? inner : { not: nested(times - 1, inner) };
}

/** Different sets of qualities; that of one quality alone stands in the text already. */
function sets(number: number): readonly (readonly string[])[] {
  const all = ['free', 'specific', 'informed', 'unambiguous', 'express'];
  const found = all.flatMap((one, index) => [[one], ...all.slice(index + 1).map((other) => [one, other])]);
  return found.slice(0, number - (number > 10 ? 1 : 0));
}

describe('every fault, beside the text that has it not', () => {
  test.each(twins.map(([name, bad, good, said]) => ({ name, bad, good, said })))(
    '$name',
    ({ bad, good, said }) => {
      expect(found(bad)).toEqual(said);
      expect(found(good)).toEqual([]);
    },
  );
});

describe('presumptions', () => {
  const told = { label: ['a', 'a'], question: ['a?', 'a?'], judgedBy: 'record' } as const;
  const with1 = (lean: boolean, ...topics: ('access' | 'retention')[]): Own => {
    const lost = flag({
      topics: ['access', 'retention'],
      presumed: Object.fromEntries(topics.map((one) => [one, lean])),
      ...told,
    });
    return {
      ...setting,
      vocabulary: { facts: { ...setting.vocabulary.facts, ...extended(setting.vocabulary, { lost }).facts } },
    };
  };
  const text = ruled(place({}), noPlace({}, { unless: [{ lost: true }], exceptionTo: [] }));

  test('one that leads away from the answer in doubt is refused, with a case', () => {
    const own = ruled(place({ lost: false }));
    expect(found(own, with1(false, 'access'))).toEqual([
      'wrongPresumption vocabulary.lost.presumed.access: expected a presumption that leads to the answer in doubt, forbidden, came false, which leads away from it; for example when {"lost":false}',
    ]);
    expect(found(own, with1(true, 'access'))).toEqual([]);
    expect(found(text, with1(false, 'access'))).toEqual([]);
  });

  test('retention has none', () => {
    expect(found(ruled(place({ lost: false })), with1(true, 'retention'))).toEqual([
      'wrongPresumption vocabulary.lost.presumed.retention: expected none: retention has no answer that a doubt could lead to, came true',
    ]);
  });
});

describe('all faults come at once', () => {
  test('what the rules say together is still looked at in the questions that are in order', () => {
    const both = also(
      [place({ actor: 'maker' })],
      [{ rule: 'permit', aspect: 'disclosure.channel', when: { anyOf: [] } }],
    );
    expect(issues(both).map(({ code }) => code)).toEqual(['impossibleValue', 'neverApplies']);
  });
});

describe('comparisons of days', () => {
  const months3 = { madeOn: { over: { months: 3, regime: 'plain' } } };
  const days91 = { madeOn: { over: { days: 91, regime: 'plain' } } };
  const days150 = { madeOn: { over: { days: 150, regime: 'plain' } } };

  test.each([
    ['three months are over before 91 days, from some starts', { ...months3, not: days91 }, true],
    ['and 91 days before three months, from others', { ...days91, not: months3 }, true],
    ['150 days are never over before three months', { ...days150, not: months3 }, false],
    [
      'a fixed day can lie before the end of a term',
      { allOf: [{ madeOn: { onOrAfter: '2030-01-01' } }, months3] },
      true,
    ],
    [
      'a day is not on both sides of another',
      { allOf: [{ madeOn: { onOrAfter: '2030-01-02' } }, { madeOn: { onOrBefore: '2030-01-01' } }] },
      false,
    ],
  ])('%s', (_, when, applies) => {
    expect(found(ruled(place(when))).map((one) => one.split(' ')[0])).toEqual(
      applies ? [] : ['neverApplies'],
    );
  });
});

describe('what was made to explode', () => {
  // More pigeons than holes: no case of it exists, and no search by cases sees that soon.
  const holes = 6;
  const numbers = Array.from({ length: holes + 1 }, (_, index) => index);
  const told = { label: ['a', 'a'], question: ['a?', 'a?'], judgedBy: 'record' } as const;
  const crowd = vocabulary(
    Object.fromEntries(
      numbers.flatMap((pigeon) =>
        numbers
          .slice(1)
          .map((hole) => [`p${pigeon}h${hole}`, flag({ topics: ['access'], ...told })] as const),
      ),
    ),
  );
  const crowded = {
    allOf: [
      ...numbers.map((pigeon) => ({
        anyOf: numbers.slice(1).map((hole) => ({ [`p${pigeon}h${hole}`]: true })),
      })),
      ...numbers
        .slice(1)
        .flatMap((hole) =>
          numbers.flatMap((one) =>
            numbers
              .filter((other) => other > one)
              .map((other) => ({ not: { [`p${one}h${hole}`]: true, [`p${other}h${hole}`]: true } })),
          ),
        ),
    ],
  };
  const bare = (rules: readonly Rule[]): Text => ({
    ...cobblers,
    articles: [article('1', 'Vol', { id: '1', summary: 'vol', rules })],
    english: { '1': 'full' },
  });
  const issuesOf = (text: Text): readonly string[] =>
    faultsOf(text, { ...setting, vocabulary: crowd, statutes: [] }).map(({ code }) => code);

  test('is let through by itself, since it is not proved that it never applies', () => {
    expect(issuesOf(bare([place(crowded)]))).toEqual([]);
  });

  test('is refused where the text is full of it', () => {
    expect(issuesOf(bare(Array.from({ length: 150 }, () => place(crowded))))).toEqual(['tooLarge']);
  });
});
