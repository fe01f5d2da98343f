import fc from 'fast-check';
import { dayAt, dutchHolidays, type IsoDay, isoDay, readDay, readTerm, type Term } from 'reglement/calendar';
import { choice, day, flag, type Told, vocabulary } from '../../../src/facts/index.ts';
import {
  asLoaded,
  type Regulation,
  type RetentionRule,
  type Rule,
  type Text,
} from '../../../src/language/index.ts';
import { rememberedLaw } from '../../../src/language/law-cache.ts';

const told = {
  topics: ['retention'],
  label: ['feit', 'fact'],
  question: ['Wat is het?', 'What is it?'],
  judgedBy: 'record',
} as const satisfies Told;
const notApplicable = ['nog niet', 'not yet'] as const;

export const words = vocabulary({
  record: choice(
    { note: ['notitie', 'note'], invoice: ['factuur', 'invoice'] },
    { ...told, argumentOf: ['retention'] },
  ),
  disputed: flag(told),
  carrier: choice({ paper: ['papier', 'paper'], digital: ['digitaal', 'digital'] }, told),
  ended: day({ ...told, notApplicable }),
  asked: day({ ...told, notApplicable }),
  received: day(told),
});

export type DayName = 'ended' | 'asked' | 'received';
export const dayNames: readonly DayName[] = ['ended', 'asked', 'received'];

/** The middle of a small world: whatever happens in it happens within twenty days of this one. */
export const middle = readDay('2025-04-17');
export const near = 20;
export const someDay: fc.Arbitrary<IsoDay> = fc
  .integer({ min: middle - near, max: middle + near })
  .map((number) => isoDay(dayAt(number)));

const term: fc.Arbitrary<Term> = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((days) => readTerm({ days, regime: 'plain' })),
  fc.integer({ min: 1, max: 8 }).map((days) => readTerm({ days, regime: 'eu1182' })),
  fc.integer({ min: 1, max: 6 }).map((workingDays) => readTerm({ workingDays, regime: 'plain' })),
);

const dayTest: fc.Arbitrary<object | string> = fc.oneof(
  someDay.map((onOrBefore) => ({ onOrBefore })),
  someDay.map((onOrAfter) => ({ onOrAfter })),
  term.map((over) => ({ over })),
  fc.constant('notApplicable'),
);

const ask: fc.Arbitrary<object> = fc.oneof(
  fc.boolean().map((disputed) => ({ disputed })),
  fc.constantFrom('paper', 'digital').map((carrier) => ({ carrier })),
  dayTest.map((ended) => ({ ended })),
  dayTest.map((asked) => ({ asked })),
  dayTest.map((received) => (received === 'notApplicable' ? {} : { received })),
);

const condition: fc.Arbitrary<object> = fc.oneof(
  { weight: 4, arbitrary: ask },
  { weight: 1, arbitrary: ask.map((not) => ({ not })) },
  { weight: 1, arbitrary: fc.tuple(ask, ask).map((anyOf) => ({ anyOf })) },
  { weight: 1, arbitrary: fc.tuple(ask, ask).map((allOf) => ({ allOf })) },
);

const records: fc.Arbitrary<object> = fc.constantFrom({ record: 'note' }, { record: 'invoice' }, {});

const cases = fc.record(
  { when: condition, unless: fc.array(condition, { minLength: 1, maxLength: 2 }) },
  { requiredKeys: [] },
);

export const limit = (
  kinds: readonly RetentionRule['rule'][] = ['keepAtMost', 'keepAtLeast', 'keepFor', 'endsOn'],
): fc.Arbitrary<Rule> =>
  fc
    .tuple(
      fc.constantFrom(...kinds),
      records,
      fc.oneof(term, fc.constantFrom('sameDay', 'asLongAsNeeded')),
      fc.constantFrom(...dayNames),
      cases,
    )
    .map(([rule, of, within, after, when]): Rule => ({ rule, of, within, after, ...when }));

const hold: fc.Arbitrary<Rule> = fc
  .tuple(records, condition)
  .map(([of, when]): Rule => ({ rule: 'hold', of, when }));

export const anyRules: fc.Arbitrary<readonly Rule[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: limit() }, { weight: 1, arbitrary: hold }),
  { maxLength: 4 },
);

export interface RuleSet {
  readonly statute: readonly Rule[];
  readonly own: readonly Rule[];
}

export const ruleSet: fc.Arbitrary<RuleSet> = fc.record({ statute: anyRules, own: anyRules });

const written = (id: string, rules: readonly Rule[]): Text => ({
  id,
  title: id,
  version: '1',
  from: '2000-01-01',
  articles: [
    {
      number: '1',
      title: id,
      clauses: rules.map((rule, index) => ({ id: `1.${index}`, summary: id, rules: [rule] })),
    },
  ],
  english: {},
});

/** Put together past the checks on load: rules that never apply and rules that rival each other have a meaning too. */
export function regulationOf({ statute, own }: RuleSet): Regulation<typeof words.facts> {
  const [text, law] = [written('own', own), written('statute', statute)];
  const sources = { text, facts: words.facts, statutes: [law], holidays: dutchHolidays };
  return asLoaded({
    text,
    vocabulary: words,
    statutes: [law],
    holidays: dutchHolidays,
    clauses: new Map(),
    lawOn: rememberedLaw(sources),
  });
}

export interface CaseFacts {
  readonly record: 'note' | 'invoice';
  readonly disputed?: boolean;
  readonly carrier?: 'paper' | 'digital';
  readonly ended?: IsoDay | 'notApplicable';
  readonly asked?: IsoDay | 'notApplicable';
  readonly received?: IsoDay;
}

const eventDay = fc.oneof(
  { weight: 4, arbitrary: someDay },
  { weight: 1, arbitrary: fc.constant<'notApplicable'>('notApplicable') },
);

const record = fc.constantFrom<'note' | 'invoice'>('note', 'invoice');
const disputed = fc.boolean();
const carrier = fc.constantFrom<'paper' | 'digital'>('paper', 'digital');

export const wholeCase: fc.Arbitrary<CaseFacts> = fc.record({
  record,
  disputed,
  carrier,
  ended: eventDay,
  asked: eventDay,
  received: someDay,
});

/** At least one day is known, so that every completion can be walked. */
export const partialCase: fc.Arbitrary<CaseFacts> = fc
  .tuple(wholeCase, fc.subarray(['disputed', 'carrier', 'ended', 'asked', 'received']))
  .filter(([, left]) => !dayNames.every((name) => left.includes(name)))
  .map(([{ record: kind, ...rest }, left]) => ({
    record: kind,
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => !left.includes(name))),
  }));
