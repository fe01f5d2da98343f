import {
  decideAll,
  notYet,
  prepare,
  ReglementError,
  type Regulation,
  retentionColumns,
  retentionSweep,
  unknownDay,
} from 'reglement';
import { bureaus, deOmmezwaai } from 'reglement/bureaus';
import { dayAt, isoDay, readDay } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import type { Fact, Facts } from '../../../src/facts/index.ts';
import { call } from '../../recorded/questions.ts';
import { bureau as madeUp, nothingElse } from '../retention/fixture.ts';

type Said = Readonly<Record<string, unknown>>;

/** All that can be said of a record, said so that nothing comes of it. */
function quiet(facts: Facts): Said {
  const said = (fact: Fact): unknown => {
    if (fact.notApplicable !== undefined) return 'notApplicable';
    switch (fact.kind) {
      case 'flag':
        return false;
      case 'choice':
        return Object.keys(fact.values)[0];
      case 'set':
        return [Object.keys(fact.values)[0]];
      default:
        return undefined;
    }
  };
  const own = Object.entries(facts).filter(
    ([, fact]) => fact.topics.includes('retention') && fact.derived !== true,
  );
  return { ...Object.fromEntries(own.map(([name, fact]) => [name, said(fact)])), ...nothingElse };
}

const code: Readonly<Record<string, number>> = { keep: 0, mayDelete: 1, mustDelete: 2, undetermined: 3 };

const asOf = '2024-03-29';
const days = [...Array(14).keys()].map((at) => readDay('2012-01-15') + at * 347);
const column = (shift: number): Int32Array =>
  Int32Array.from([...days, notYet, unknownDay], (_, at) => {
    const day = days[(at * 7 + shift) % days.length] ?? 0;
    return at === 9 ? notYet : at === 5 ? unknownDay : day;
  });

/** The deadline of the slow way, as a column has it. */
const inColumn = (deadline: Said): number =>
  deadline.kind === 'exact'
    ? readDay(String(deadline.day))
    : deadline.kind === 'bounded'
      ? unknownDay
      : notYet;

function sweptAsStated(
  regulation: Regulation,
  same: Said,
  columns: Readonly<Record<string, Int32Array>>,
): void {
  const swept = Object(call('retentionColumns', [regulation, { same, days: columns }, asOf, { every: 7 }]));
  const length = Object.values(columns)[0]?.length ?? 0;
  const each = Array.from({ length }, (_, at) => {
    const own = Object.entries(columns).flatMap(([name, numbers]): [string, unknown][] => {
      const day = numbers[at] ?? unknownDay;
      return day === unknownDay ? [] : [[name, day === notYet ? 'notApplicable' : isoDay(dayAt(day))]];
    });
    return { ...same, ...Object.fromEntries(own) };
  });
  const answers = each.map((facts) => Object(call('retentionStatus', [regulation, { ...facts, asOf }])));
  expect([...swept.status]).toEqual(answers.map(({ status }) => code[status]));
  expect([...swept.deadline]).toEqual(answers.map(({ deadline }) => inColumn(deadline)));
  const one = Object(call('retentionSweep', [regulation, each, asOf]));
  expect(one).toEqual(
    answers.map(({ status, keepUntil, deadline }, place) => ({ place, status, keepUntil, deadline })),
  );
}

describe.each([...Object.entries(bureaus), ['made up', madeUp]] as const)('%s', (_, regulation) => {
  const facts: Facts = regulation.vocabulary.facts;
  const kinds =
    facts.record !== undefined && 'values' in facts.record ? Object.keys(facts.record.values) : [];
  const dayFacts = Object.keys(facts).filter(
    (name) => facts[name]?.kind === 'day' && facts[name].topics.includes('retention'),
  );
  const withDays = dayFacts.filter((name) => facts[name]?.notApplicable !== undefined);

  test.each(kinds)('%s: a column says of every record what retentionStatus says', (record) => {
    const same = { ...quiet(facts), record };
    for (const [place, name] of withDays.entries()) {
      const { [name]: _, ...rest } = Object.fromEntries(Object.entries(same));
      sweptAsStated(regulation, rest, { [name]: column(place) });
    }
    const two = withDays.filter((name) =>
      ['serviceEndedOn', 'recordClosedOn', 'erasureAskedOn'].includes(name),
    );
    const rest = Object.fromEntries(Object.entries(same).filter(([name]) => !two.includes(name)));
    sweptAsStated(regulation, rest, Object.fromEntries(two.map((name, place) => [name, column(place + 3)])));
    sweptAsStated(
      regulation,
      { ...rest, erasureGranted: 'yes' },
      Object.fromEntries(two.map((name, place) => [name, column(place)])),
    );
  });
});

const record = {
  record: 'invoice',
  legalHold: false,
  erasureGranted: 'no',
  recordClosedOn: '2024-05-01',
} as const;
const records = Array.from({ length: 25 }, () => record);
const question = prepare(deOmmezwaai, 'access', '2026-03-02');
const row = { actor: 'coach', mode: 'view', data: 'reports' } as const;
const one = {
  same: { ...record, purposeEndedOn: 'notApplicable', serviceEndedOn: 'notApplicable' },
} as const;
const { recordClosedOn: _, ...same } = one.same;

/** Each sweep over 25 records. */
const sweeps: Readonly<Record<string, (watched: object | undefined) => unknown>> = {
  retentionSweep: (watched) => [...retentionSweep(deOmmezwaai, records, asOf, watched)],
  decideAll: (watched) => [
    ...decideAll(
      question,
      Array.from({ length: 25 }, () => row),
      watched,
    ),
  ],
  retentionColumns: (watched) =>
    retentionColumns(
      deOmmezwaai,
      { same, days: { recordClosedOn: Int32Array.from({ length: 25 }, () => days[0] ?? 0) } },
      asOf,
      watched,
    ),
};

const refused = (run: () => unknown): unknown => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof ReglementError ? error.issues : error;
  }
};

describe.each(Object.entries(sweeps))('%s', (_, sweep) => {
  const told = (every: number | undefined): readonly number[] => {
    const done: number[] = [];
    sweep({ progress: (number: number) => done.push(number), ...(every === undefined ? {} : { every }) });
    return done;
  };

  test('says after every so many how far it is, and at the end', () => {
    expect(told(10)).toEqual([10, 20, 25]);
    expect(told(25)).toEqual([25]);
    expect(told(24)).toEqual([24, 25]);
    expect(told(5).at(-1)).toBe(25);
    expect(told(undefined)).toEqual([25]);
    expect(sweep(undefined)).toEqual(sweep({}));
  });

  test('is stopped by its signal, with the reason', () => {
    const reason = new Error('enough');
    expect(refused(() => sweep({ signal: { aborted: true, reason } }))).toBe(reason);
    expect(refused(() => sweep({ signal: { aborted: true } }))).toEqual(new Error('the run was stopped'));
    expect(refused(() => sweep({ signal: { aborted: false } }))).toBeUndefined();
    const signal = { aborted: false, reason };
    const until = { every: 10, signal, progress: () => Object.assign(signal, { aborted: true }) };
    expect(refused(() => sweep(until))).toBe(reason);
  });

  test('refuses to be watched oddly', () => {
    const said = (watched: object): unknown => refused(() => sweep(watched));
    const fault = (path: string, expected: string, received: string) => [
      { code: 'wrongKind', path: ['watched', path], expected, received },
    ];
    for (const every of [0, -1, 1.5, '3', null])
      expect(said({ every })).toEqual(
        fault('every', 'a positive whole number', every === '3' ? '"3"' : String(every)),
      );
    expect(said({ progress: 3 })).toEqual(fault('progress', 'a function', '3'));
    expect(said({ evry: 3 })).toEqual(fault('evry', '`progress`, `every` and `signal`', '"evry"'));
    for (const signal of [3, {}, { aborted: 'no' }, null])
      expect(said({ signal })).toMatchObject([
        {
          code: 'wrongKind',
          path: ['watched', 'signal'],
          expected: 'a signal, such as that of an `AbortController`',
        },
      ]);
    const throwing = {
      get aborted() {
        throw new Error('no');
      },
    };
    expect(said({ signal: throwing })).toMatchObject([{ path: ['watched', 'signal'] }]);
  });
});
