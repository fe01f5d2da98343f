import { choice, extended, type Facts, flag } from '../../../src/facts/index.ts';
import type { Setting } from '../../../src/language/index.ts';
import { cobblers, setting, shoeAct, words } from '../cobblers.ts';

/** A text to be read, and what it is read with. */
export interface Example {
  readonly text: object;
  readonly setting: Setting<Facts>;
}

type Clause = Readonly<Record<string, unknown>> & { readonly id: string };

/** The regulation of the cobblers with more clauses, in order but for what they bring. */
const grown = (clauses: readonly Clause[], more: object = {}): Example => ({
  text: {
    ...cobblers,
    articles: [...cobblers.articles, { number: '9', title: 'Meer', clauses }],
    english: {
      ...cobblers.english,
      ...Object.fromEntries(
        clauses.map(({ id }) => [id, { summary: id, taken: 'a', rejected: 'b', reason: 'c' }]),
      ),
    },
    ...more,
  },
  setting,
});

const clause = (id: string, rules: readonly object[], notes: object = {}): Clause => ({
  id,
  summary: 'meer',
  rules,
  ...notes,
});
const ruled = (...rules: readonly object[]): Example => grown([clause('9.1', rules)]);
const place = (rule: string, when: object, more: object = {}): object => ({
  rule,
  aspect: 'access.place',
  when,
  ...more,
});

const terms: readonly object[] = [
  { months: 3, regime: 'plain' },
  { days: 91, regime: 'plain' },
  { days: 92, regime: 'plain' },
  { years: 1, regime: 'plain' },
  { days: 365, regime: 'plain' },
  { weeks: 2, regime: 'plain' },
  { days: 14, regime: 'plain' },
  { workingDays: 10, regime: 'plain' },
];

/** Which of two terms is over sooner hangs on the day. */
function twoTerms(): readonly Example[] {
  return terms.flatMap((one) =>
    terms
      .filter((other) => other !== one)
      .map((other) =>
        ruled(place('permit', { allOf: [{ madeOn: { over: one } }, { not: { madeOn: { over: other } } }] })),
      ),
  );
}

/** A term beside a fixed day: true on some days asked for, and not on others. */
function termAndDay(): readonly Example[] {
  const spans = [{}, { until: '2011-04-30' }, { until: '2018-05-24' }];
  const year = { madeOn: { over: { years: 5, regime: 'plain' } } };
  return spans.flatMap((span) =>
    ['2006-05-01', '2011-05-01', '2030-01-01'].flatMap((day) =>
      [{ onOrAfter: day }, { onOrBefore: day }].flatMap((madeOn) =>
        [{ allOf: [year, { madeOn }] }, { allOf: [{ not: year }, { madeOn }] }].map((when) =>
          grown([clause('9.1', [place('permit', when)])], span),
        ),
      ),
    ),
  );
}

/** One name with several meanings, one after the other or at once. */
function meanings(): readonly Example[] {
  const mean = (values: readonly string[], name = 'tradesman'): object => ({
    rule: 'means',
    fact: 'recipient',
    name,
    values,
  });
  const spans: readonly object[] = [
    {},
    { until: '2012-12-31' },
    { from: '2013-01-01' },
    { from: '2012-12-31' },
    { lapsed: { lastDay: '2012-12-31', successor: '9.2' } },
    { until: '2014-01-01', lapsed: { lastDay: '2012-12-31', successor: '9.2' } },
    { until: '2012-01-01', lapsed: { lastDay: '2013-12-31', successor: '9.2' } },
  ];
  const articles = cobblers.articles.map((article, at) =>
    at === 0 ? { ...article, clauses: article.clauses.slice(1) } : article,
  );
  const { '1.1': _, ...english } = cobblers.english;
  return spans.flatMap((one) =>
    spans.map((other): Example => {
      const added = [clause('9.1', [mean(['guild'])], one), clause('9.2', [mean(['tanner'])], other)];
      const { text } = grown(added);
      const more = { number: '9', title: 'Meer', clauses: added };
      return {
        text: {
          ...text,
          articles: [...articles, more],
          english: { ...english, '9.1': 'one', '9.2': 'two' },
        },
        setting,
      };
    }),
  );
}

/** A doubt that a fact of the vocabulary settles beforehand, on either side. */
function presumptions(): readonly Example[] {
  const told = (en: string) =>
    ({ label: [en, en], question: [`${en}?`, `${en}?`], judgedBy: 'record' }) as const;
  return (['access', 'request', 'retention', 'charge'] as const).flatMap((topic) =>
    [true, false].flatMap((presumed) =>
      (['permit', 'forbid', 'require'] as const).flatMap((rule) =>
        [{ ours: true }, { ours: false }, { not: { ours: true } }, { kind: 'one' }].map((when): Example => {
          const vocabulary = extended(words, {
            ours: flag({ topics: ['access', 'request'], presumed: { [topic]: presumed }, ...told('ours') }),
            kind: choice(
              { one: ['een', 'one'], two: ['twee', 'two'] },
              {
                topics: ['access', 'request'],
                presumed: { access: presumed ? 'one' : 'two' },
                ...told('kind'),
              },
            ),
          });
          const aspect = topic === 'request' ? 'request.merits' : 'access.place';
          const { text } = ruled({ rule, aspect, when });
          return { text, setting: { ...setting, vocabulary } };
        }),
      ),
    ),
  );
}

const carriers = [{ carrier: 'paper' }, { carrier: 'slate' }, {}];

/** Two rules of one aspect that meet, and say nothing of each other or do. */
function pairs(): readonly Example[] {
  const bonds: readonly (readonly [object, object])[] = [
    [{}, {}],
    [{ exceptionTo: ['9.2'] }, {}],
    [{}, { exceptionTo: ['9.1'] }],
    [{ despite: ['9.2'] }, {}],
    [{}, { unless: [{ carrier: 'paper' }] }],
    [{ unless: [{ not: { carrier: 'paper' } }] }, {}],
  ];
  const kinds = [
    ['permit', 'forbid'],
    ['forbid', 'permit'],
    ['require', 'forbid'],
    ['permit', 'only'],
    ['permit', 'permit'],
  ] as const;
  return kinds.flatMap(([one, other]) =>
    bonds.flatMap(([first, second]) =>
      carriers.flatMap((when) =>
        carriers.map((also) =>
          grown([
            clause('9.1', [place(one, when, first)]),
            clause('9.2', [place(other, also, other === 'only' ? {} : second)]),
          ]),
        ),
      ),
    ),
  );
}

/** Terms of requests that could both count. */
function rivals(): readonly Example[] {
  const lengths: readonly unknown[] = [
    { weeks: 2, regime: 'plain' },
    { regime: 'plain', weeks: 2 },
    { weeks: 3, regime: 'plain' },
    'asSoonAsPossible',
    'noTerm',
  ];
  const term = (rule: string, within: unknown, when: object, more: object = {}): object => ({
    rule,
    within,
    from: 'receivedOn',
    when,
    ...more,
  });
  return ['doWithin', 'refuseWithin', 'appealWithin', 'answerWithin'].flatMap((rule) =>
    lengths.flatMap((one) =>
      lengths.map((other) =>
        ruled(
          term(rule, one, { right: 'view' }, rule === 'appealWithin' ? { to: 'court' } : {}),
          term('doWithin', other, {}, { unless: [{ right: 'erase' }] }),
          term(rule, other, {}, rule === 'appealWithin' ? { to: 'court' } : {}),
        ),
      ),
    ),
  );
}

const deep = (levels: number): object => (levels === 0 ? { carrier: 'paper' } : { not: deep(levels - 1) });

/** More than a person would write. */
function sizes(): readonly Example[] {
  const qualities = ['free', 'specific', 'informed', 'unambiguous', 'express', 'written'];
  const sets = qualities.flatMap((one, at) => qualities.slice(at + 1).map((other) => [one, other]));
  const asking = (count: number): Example =>
    ruled(...sets.slice(0, count).map((given) => place('permit', { consent: { given } })));
  const many = (count: number): object[] =>
    Array.from({ length: count }, (_, at) =>
      place('permit', { madeOn: { onOrAfter: `20${10 + (at % 80)}-01-01` } }),
    );
  const never = { allOf: [{ carrier: 'paper' }, { carrier: 'slate' }] };
  return [
    ...[4, 5, 6, 9, 10, 11].map(asking),
    ...[15, 16, 17].map((levels) => ruled(place('permit', deep(levels)))),
    ruled(place('permit', { ...deep(17), acter: 'x' }), place('permit', { consent: { given: ['express'] } })),
    ruled(...many(198), place('permit', never), place('permit', {}, { unless: [{}] })),
    ruled(...many(203), place('permit', never), place('permit', {}, { unless: [{}] })),
    ruled(...many(203), { rule: 'onlyIf', aspect: 'access.place', when: {}, condition: never }),
    ruled(...many(203), place('forbid', {}, { exceptionTo: ['9.1'] }), place('permit', { anyOf: [] })),
  ];
}

/** What a clause says of itself, and whether it fits the text. */
function notes(): readonly Example[] {
  const all: readonly object[] = [
    {},
    { decidesNothing: 'x' },
    { undecidable: 'x' },
    { lapsed: { lastDay: '2009-01-01', successor: '2.1' } },
    { lapsed: { lastDay: '2015-01-01', successor: 'shoe-act:1' } },
    { from: '2015-01-02', lapsed: { lastDay: '2015-01-01', successor: '2.1' } },
    { from: '2015-01-02', until: '2015-01-01' },
    { from: '2015-01-01', until: '2015-01-01' },
    { from: '2015-02-30' },
    { until: 'undated' },
    { from: 'undated' },
    { entersIntoForce: '2010-05-01' },
    { entersIntoForce: '2011-05-01' },
    { departsFrom: ['shoe-act:1', 'shoe-act:11'] },
    { reading: { taken: 'a', rejected: 'b' } },
    { checked: 'partly' },
  ];
  const own: readonly (readonly object[])[] = [[], [place('permit', { carrier: 'paper' })]];
  const english: readonly unknown[] = [' ', { summary: ' ' }, { summary: 'x' }, 'x'];
  return [
    ...own.flatMap((rules) => all.map((note) => grown([clause('9.1', rules, note)]))),
    ...all.flatMap((note) =>
      english.map((told) =>
        grown([clause('9.1', [], note)], { english: { ...cobblers.english, '9.1': told, '9.2': 'stray' } }),
      ),
    ),
    ...['a b', 'a:b', 'a/b', '', 'shoe-act', 'cobblers'].map((id) => grown([], { id })),
    ...['9 1', '9:1', '9/1', '', '2.1', '9.1+'].map((id) => grown([clause(id, [place('permit', {})])])),
    ...['one', 'a', 'one two', 'a:b', 'b', 'a+'].map((id) =>
      ruled(place('permit', { carrier: 'paper' }, { id }), place('permit', { carrier: 'slate' })),
    ),
    ...['undated', '2010-13-01', '0000-01-01', '9999-12-31'].map((from) => grown([], { from })),
    { text: { ...cobblers }, setting: { ...setting, statutes: [shoeAct, { ...shoeAct }] } },
    { text: { ...cobblers }, setting: { ...setting, statutes: [] } },
  ];
}

/** References to what is there, and to what is nearly there. */
function references(): readonly Example[] {
  const refs = [
    '9.2',
    '9.1',
    '9.1/a',
    '9.2/b',
    '9.2/a',
    '2.2',
    '22',
    '2.20',
    'cobblers:2.2',
    'shoe-act:1',
    'other:1',
  ];
  return refs.flatMap((ref) =>
    [
      place('permit', {}, { exceptionTo: [ref] }),
      place('forbid', {}, { despite: [ref] }),
      place('except', {}, { of: ref }),
      { rule: 'lift', aspect: 'access.mode', of: ref, when: { carrier: 'paper' } },
      { rule: 'answerWithin', within: 'noTerm', from: 'receivedOn', when: {}, restates: ref },
    ].map((rule) =>
      grown([
        clause('9.1', [rule]),
        clause('9.2', [place('forbid', { carrier: 'paper' }), place('permit', { carrier: 'slate' })]),
      ]),
    ),
  );
}

/** Words of conditions that are nearly right, and exceptions of both kinds that leave something or nothing. */
function exceptions(): readonly Example[] {
  const misspelt = ['nott', 'no', 'allof', 'anyOff', 'anyof', 'allOff', 'carier', 'urgentt'].map((key) =>
    ruled(place('permit', { [key]: [{ carrier: 'paper' }] })),
  );
  const struck = ['except', 'lift'].flatMap((rule) =>
    carriers.flatMap((when) =>
      carriers.flatMap((also) =>
        [{}, { unless: [{ carrier: 'paper' }] }, { unless: [{}] }].map((more) =>
          grown([
            clause('9.1', [place('forbid', when)]),
            clause('9.2', [place(rule, also, { of: '9.1', ...more })]),
          ]),
        ),
      ),
    ),
  );
  const chain = ['except', 'lift'].flatMap((rule) =>
    carriers.map((when) =>
      grown([
        clause('9.1', [place('forbid', {})]),
        clause('9.2', [place(rule, { carrier: 'paper' }, { of: '9.1' })]),
        clause('9.3', [place('except', when, { of: '9.2' })]),
      ]),
    ),
  );
  return [...misspelt, ...struck, ...chain];
}

export const families: Readonly<Record<string, readonly Example[]>> = {
  'two terms': twoTerms(),
  'a term and a day': termAndDay(),
  meanings: meanings(),
  presumptions: presumptions(),
  pairs: pairs(),
  rivals: rivals(),
  sizes: sizes(),
  notes: notes(),
  references: references(),
  exceptions: exceptions(),
};
