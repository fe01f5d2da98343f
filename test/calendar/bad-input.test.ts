import {
  calendarYears,
  dayAt,
  dayInZone,
  dayNumber,
  days,
  dutchHolidays,
  endOfHours,
  endOfTerm,
  eu1182,
  extendedTerm,
  isoDay,
  type Moment,
  months,
  period,
  plain,
  prepareTerm,
  readDay,
  readTerm,
  startOfBackwardTerm,
  type Term,
  weeks,
  workingDays,
  years,
} from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { worded } from '../../src/errors/index.ts';
import { code, refusal } from './refusal.ts';

const throwing = {
  get [Symbol.toStringTag](): string {
    throw new Error('from a getter');
  },
};
const throwingText = {
  [Symbol.toStringTag]: 'Temporal.PlainDate',
  toString(): string {
    throw new Error('from toString');
  },
};
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

const REFUSED_DAYS: readonly (readonly [unknown, string])[] = [
  ['2026-02-30', 'impossibleDay'],
  ['2025-02-29', 'impossibleDay'],
  ['2026-13-01', 'impossibleDay'],
  ['2026-00-10', 'impossibleDay'],
  ['2026-04-31', 'impossibleDay'],
  ['2026-04-00', 'impossibleDay'],
  ['0000-01-01', 'outOfRange'],
  ['10000-01-01', 'wrongKind'],
  ['+010000-01-01', 'wrongKind'],
  ['2026-2-3', 'wrongKind'],
  ['2026/02/03', 'wrongKind'],
  ['2026-02-03T00:00', 'wrongKind'],
  [' 2026-02-03', 'wrongKind'],
  ['2026-02-0x', 'wrongKind'],
  ['２０26-02-03', 'wrongKind'],
  ['', 'wrongKind'],
  [new Date(), 'dayNeedsZone'],
  [Number.NaN, 'wrongKind'],
  [20_000, 'wrongKind'],
  [1e300, 'wrongKind'],
  [null, 'wrongKind'],
  [undefined, 'wrongKind'],
  [{}, 'wrongKind'],
  [[], 'wrongKind'],
  [['2026-02-03'], 'wrongKind'],
  [new String('2026-02-03'), 'wrongKind'],
  [throwing, 'wrongKind'],
  [throwingText, 'wrongKind'],
  [revoked, 'wrongKind'],
  [{ [Symbol.toStringTag]: 'Temporal.PlainDate', toString: () => '2026-02-30' }, 'impossibleDay'],
  [{ [Symbol.toStringTag]: 'Temporal.PlainDate', toString: () => 7 }, 'wrongKind'],
  [{ [Symbol.toStringTag]: 'Temporal.PlainDateTime', toString: () => '2026-02-03' }, 'wrongKind'],
];

const REFUSED_TERMS: readonly (readonly [unknown, readonly string[]])[] = [
  [{ regime: 'plain' }, ['impossibleTerm ']],
  [{ days: 1 }, ['impossibleTerm regime']],
  [{ days: 1, regime: 'awb' }, ['impossibleTerm regime']],
  [{ days: 0, regime: 'plain' }, ['impossibleTerm days']],
  [{ days: -1, regime: 'plain' }, ['impossibleTerm days']],
  [{ days: 1.5, regime: 'plain' }, ['impossibleTerm days']],
  [{ days: Number.NaN, regime: 'plain' }, ['impossibleTerm days']],
  [{ days: '14', regime: 'plain' }, ['impossibleTerm days']],
  [{ days: 2 ** 53, regime: 'plain' }, ['impossibleTerm days']],
  [{ days: 1e9, regime: 'plain' }, ['outOfRange days']],
  [{ workingDays: 3, weeks: 1, regime: 'plain' }, ['impossibleTerm ']],
  [{ calendarYears: 3, months: 1, regime: 'plain' }, ['impossibleTerm ']],
  [{ fortnights: 1, regime: 'plain' }, ['impossibleTerm fortnights', 'impossibleTerm ']],
  [JSON.parse('{ "__proto__": { "days": 1 }, "days": 1, "regime": "plain" }'), ['forbiddenKey __proto__']],
  [{ constructor: 1, days: 1, regime: 'plain' }, ['forbiddenKey constructor']],
  [{ days: 0, regime: 'awb' }, ['impossibleTerm days', 'impossibleTerm regime']],
  [null, ['wrongKind ']],
  ['P1M', ['wrongKind ']],
  [[1], ['wrongKind ']],
  [revoked, ['wrongKind ']],
  [
    {
      get days() {
        throw new Error('from a getter');
      },
      regime: 'plain',
    },
    ['wrongKind '],
  ],
];

/** Keeps a value that throws when it is looked at out of the sight of the test's title. */
function hidden<Expected>([value, expected]: readonly [unknown, Expected], index: number) {
  return { name: typeof value === 'string' ? value : `value ${index}`, value: () => value, expected };
}

describe('days', () => {
  test.each(REFUSED_DAYS.map(hidden))('$name is refused: $expected', ({ value, expected }) => {
    const [issue] = refusal(() => readDay(value(), ['received']));
    expect(issue.code).toBe(expected);
    expect(issue.path).toEqual(['received']);
  });

  test('a JS Date is told what to do', () => {
    const [issue] = refusal(() => readDay(new Date(0), ['received']));
    expect(worded(issue)).toBe(
      'received: expected a day, `YYYY-MM-DD`, came a JS Date, which is another day in another zone; name the zone: `dayInZone(date, zone)`',
    );
  });

  test('numbers that are no day', () => {
    for (const bad of [Number.NaN, 1.5, 1e10, -1e10, Number.POSITIVE_INFINITY, 2_932_897, -719_163]) {
      expect(code(() => dayAt(bad))).toBe('outOfRange');
    }
    expect(code(() => dayNumber(0, 1, 1))).toBe('outOfRange');
    expect(code(() => dayNumber(10_000, 1, 1))).toBe('outOfRange');
    expect(code(() => dayNumber(Number.NaN, 1, 1))).toBe('outOfRange');
    expect(code(() => dayNumber(2026, 2, 29))).toBe('impossibleDay');
    expect(code(() => dayNumber(2026, 1.5, 1))).toBe('impossibleDay');
  });

  test('a Date without a zone, a zone that is none, a Date that is none', () => {
    // @ts-expect-error the zone is mandatory
    expect(code(() => dayInZone(new Date(0)))).toBe('impossibleValue');
    expect(code(() => dayInZone(new Date(0), 'Mars/Olympus'))).toBe('impossibleValue');
    expect(code(() => dayInZone(new Date(0), ''))).toBe('impossibleValue');
    expect(code(() => dayInZone(new Date(Number.NaN), 'UTC'))).toBe('impossibleDay');
    expect(code(() => dayInZone(new Date(-1e14), 'UTC'))).toBe('outOfRange');
    expect(code(() => dayInZone(new Date(1e15), 'UTC'))).toBe('outOfRange');
    // @ts-expect-error text is no Date
    expect(code(() => dayInZone('2026-01-01', 'UTC'))).toBe('wrongKind');
  });
});

describe('terms', () => {
  test.each(REFUSED_TERMS.map(hidden))('$name is refused: $expected', ({ value, expected }) => {
    const issues = refusal(() => readTerm(value(), ['within']));
    expect(issues.map((issue) => `${issue.code} ${issue.path.slice(1).join('.')}`)).toEqual(expected);
    expect(issues.every(({ path }) => path[0] === 'within')).toBe(true);
  });

  test('what is read is a copy that cannot change', () => {
    const given = { weeks: 6, regime: 'atw' };
    const read = readTerm(given);
    given.weeks = 7;
    expect(read).toEqual({ weeks: 6, regime: 'atw' });
    expect(Object.isFrozen(read)).toBe(true);
    expect(Object.isFrozen(weeks(6, plain))).toBe(true);
  });

  test('the makers refuse what cannot be counted', () => {
    for (const maker of [years, months, weeks, days, workingDays, calendarYears]) {
      expect(code(() => maker(0, plain))).toBe('impossibleTerm');
      expect(code(() => maker(Number.NaN, plain))).toBe('impossibleTerm');
      expect(code(() => maker(1e9, plain))).toBe('outOfRange');
      // @ts-expect-error without a regime there is no term
      expect(code(() => maker(1))).toBe('impossibleTerm');
    }
    expect(code(() => period({}, plain))).toBe('impossibleTerm');
  });

  test('a term that the compiler lets through is not counted all the same', () => {
    for (const bad of [
      { regime: plain },
      { weeks: 0, regime: plain },
      { days: -5, regime: plain },
    ] as const) {
      expect(code(() => endOfTerm('2024-01-01', bad, dutchHolidays))).toBe('impossibleTerm');
      expect(code(() => startOfBackwardTerm('2024-01-01', bad, dutchHolidays))).toBe('impossibleTerm');
      expect(code(() => prepareTerm(bad, dutchHolidays))).toBe('impossibleTerm');
      expect(code(() => extendedTerm(bad, bad))).toBe('impossibleTerm');
    }
  });

  test('an extension of another regime or another kind is refused', () => {
    expect(code(() => extendedTerm(months(1, eu1182), months(2, plain)))).toBe('impossibleTerm');
    expect(code(() => extendedTerm(months(1, plain), workingDays(2, plain)))).toBe('impossibleTerm');
  });

  test('what does not compile', () => {
    // @ts-expect-error a term in working days has no weeks beside them
    const mixed: Term = { workingDays: 1, weeks: 1, regime: plain };
    expect(code(() => readTerm(mixed))).toBe('impossibleTerm');
    // @ts-expect-error a term has a regime
    const bare: Term = { weeks: 1 };
    expect(code(() => readTerm(bare))).toBe('impossibleTerm');
    // @ts-expect-error no such regime
    expect(code(() => weeks(1, 'awb'))).toBe('impossibleTerm');
    // @ts-expect-error a bare number is no day number
    expect(isoDay(0)).toBe('1970-01-01');
  });
});

describe('results past the calendar', () => {
  test.each([
    years(1, plain),
    years(9998, plain),
    months(1, eu1182),
    weeks(1, plain),
    days(1, eu1182),
    workingDays(1, plain),
    workingDays(10_000, plain),
    calendarYears(1, plain),
  ])('%o from the last day is out of range, in both forms', (term) => {
    expect(code(() => endOfTerm('9999-12-31', term, dutchHolidays))).toBe('outOfRange');
    expect(code(() => prepareTerm(term, dutchHolidays)(readDay('9999-12-31')))).toBe('outOfRange');
  });

  test('a move past the last day is out of range too', () => {
    // 31 December 9999 is a Friday: the day itself is reached, one minimum further is not.
    expect(endOfTerm('9999-12-30', days(1, eu1182), dutchHolidays).day).toBe('9999-12-31');
    expect(code(() => prepareTerm(workingDays(2, plain), dutchHolidays)(readDay('9999-12-30')))).toBe(
      'outOfRange',
    );
  });

  test('before the first day as well', () => {
    expect(code(() => startOfBackwardTerm('0001-01-01', days(1, plain), dutchHolidays))).toBe('outOfRange');
    expect(code(() => startOfBackwardTerm('0001-01-31', months(1, plain), dutchHolidays))).toBe('outOfRange');
    expect(code(() => startOfBackwardTerm('0001-01-31', years(5000, plain), dutchHolidays))).toBe(
      'outOfRange',
    );
    expect(code(() => startOfBackwardTerm('2024-01-31', calendarYears(1, plain), dutchHolidays))).toBe(
      'impossibleTerm',
    );
  });
});

describe('hours', () => {
  const untyped = (text: string) => text as Moment;
  test.each([
    ['2024-04-26T16:20', 'wrongKind'],
    ['2024-04-26T16:20Z', 'wrongKind'],
    ['2024-04-26 16:20+02:00', 'wrongKind'],
    ['2024-04-26T16:20:00+02:00', 'wrongKind'],
    ['2024-02-30T16:20+02:00', 'impossibleDay'],
    ['2024-04-26T24:00+02:00', 'impossibleValue'],
    ['2024-04-26T16:60+02:00', 'impossibleValue'],
    ['2024-04-26T16:20+15:00', 'impossibleValue'],
  ])('%s is refused: %s', (text, expected) => {
    expect(code(() => endOfHours(untyped(text), 72))).toBe(expected);
  });

  test('an offset is mandatory, to the compiler as well', () => {
    // @ts-expect-error no offset
    expect(code(() => endOfHours('2024-04-26T16:20', 72))).toBe('wrongKind');
  });

  test.each([0, -1, 1.5, Number.NaN, 1e9])('%s hours are refused', (hours) => {
    expect(code(() => endOfHours('2024-04-26T16:20+02:00', hours))).toBe('impossibleTerm');
  });

  test('hours past the calendar', () => {
    expect(code(() => endOfHours('9999-12-31T16:20+02:00', 72))).toBe('outOfRange');
  });
});
