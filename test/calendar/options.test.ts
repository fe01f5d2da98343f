import {
  dutchHolidays,
  endOfPausedTerm,
  endOfTerm,
  eu1182,
  months,
  type PausedTermOptions,
  period,
  plain,
  type TermOptions,
} from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { readCalendars } from '../../src/calendar/calendar-of.ts';
import { worded } from '../../src/errors/index.ts';
import { refusal } from './refusal.ts';

const month = months(1, eu1182);
const said = (call: () => unknown): string =>
  refusal(call)
    .map((issue) => `${issue.code} | ${worded(issue)}`)
    .join('\n');

// reason: what a host in JavaScript can hand in
const untyped = (options: unknown) => options as TermOptions;
const ended = (options: unknown) => () => endOfTerm('2024-03-05', month, dutchHolidays, untyped(options));

class Options {
  readonly extendedBy = month;
}
const throwing = {
  get extendedBy(): never {
    throw new Error('from a getter');
  },
};

describe('what is handed in by name', () => {
  test.each([
    ['null', null],
    ['a text', 'x'],
    ['a function', () => month],
    ['a list', []],
    ['an instance of a class', new Options()],
    ['a getter that throws', throwing],
  ])('%s is no options', (_, options) => {
    expect(said(ended(options))).toMatchSnapshot();
  });

  test('a name that is not known is not left out in silence', () => {
    expect(said(ended({ extendBy: month }))).toMatchInlineSnapshot(
      `"wrongKind | options.extendBy: expected one of extendedBy, came "extendBy""`,
    );
    expect(said(ended({ extendedBy: month, extra: 1 }))).toMatchInlineSnapshot(
      `"wrongKind | options.extra: expected one of extendedBy, came "extra""`,
    );
    const pauses = { pauses: [{ from: '2024-03-06', until: '2024-03-08', til: 1 }], pauseEffect: 'shift' };
    // reason: as above
    const paused = () => endOfPausedTerm('2024-03-05', month, dutchHolidays, pauses as PausedTermOptions);
    expect(said(paused)).toMatchInlineSnapshot(
      `"wrongKind | pauses.0.til: expected one of from, until, openOn, came "til""`,
    );
    const fortnights = { fortnights: 2 };
    expect(said(() => period({ weeks: 1, ...fortnights }, plain))).toMatchInlineSnapshot(
      `"wrongKind | lengths.fortnights: expected one of years, months, weeks, days, came "fortnights""`,
    );
  });

  test('an object without a prototype, or of another realm, is an object', () => {
    const bare: TermOptions = Object.assign(Object.create(null), { extendedBy: month });
    expect(ended(bare)().day).toBe('2024-05-06');
    const elsewhere: TermOptions = Object.assign(Object.create(Object.create(null)), { extendedBy: month });
    expect(ended(elsewhere)().day).toBe('2024-05-06');
    expect(ended({})().day).toBe('2024-04-05');
    expect(ended(undefined)().day).toBe('2024-04-05');
  });
});

describe('the calendars of all regimes, taken once', () => {
  test('are frozen, and none is left out', () => {
    const { eu1182: eu, atw, plain: own } = dutchHolidays;
    const read = readCalendars(dutchHolidays, ['setting']);
    expect(read).toEqual({ eu1182: eu, atw, plain: own });
    expect(Object.isFrozen(read)).toBe(true);
    for (const missing of ['eu1182', 'atw', 'plain']) {
      expect(
        said(() => readCalendars({ eu1182: eu, atw, plain: own, [missing]: undefined }, ['setting'])),
      ).toBe(
        'wrongKind | setting: expected a calendar of holidays per regime, came an object; pass `dutchHolidays`',
      );
    }
  });

  test('what is none, and what throws where it is read', () => {
    const hostile = {
      ...dutchHolidays,
      get atw(): never {
        throw new Error('from a getter');
      },
    };
    // reason: as above
    expect(said(() => readCalendars(null as unknown as typeof dutchHolidays, ['a']))).toBe(
      'wrongKind | a: expected a calendar of holidays per regime, came null; pass `dutchHolidays`',
    );
    expect(said(() => readCalendars(hostile, ['a']))).toContain('wrongKind | a: expected a calendar');
  });
});
