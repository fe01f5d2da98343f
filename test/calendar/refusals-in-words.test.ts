import fc from 'fast-check';
import {
  atw,
  calendarYears,
  dayAt,
  dayInZone,
  dayNumber,
  dayOrIssue,
  days,
  dutchHolidays,
  endOfHours,
  endOfPausedTerm,
  endOfTerm,
  eu1182,
  extendedTerm,
  isoDay,
  type Moment,
  months,
  type Pause,
  plain,
  prepareTerm,
  readDay,
  readTerm,
  startOfBackwardTerm,
  type Term,
  termOrIssues,
  weeks,
  workingDays,
  years,
} from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { worded } from '../../src/errors/index.ts';
import { refusal } from './refusal.ts';

/** What a caller reads: each fault with its code, whole. */
const words = (...calls: readonly (() => unknown)[]): string =>
  calls
    .flatMap((call) => [...refusal(call)])
    .map((issue) => {
      expect(issue).toStrictEqual(JSON.parse(JSON.stringify(issue)));
      return issue;
    })
    .map((issue) => `${issue.code} | ${worded(issue)}`)
    .join('\n');

const month = months(1, eu1182);
// reason: these texts and terms are what the compiler refuses and JSON lets through
const untypedDay = (text: string) => text as `${number}-${number}-${number}`;
// reason: as above
const untypedMoment = (text: string) => text as Moment;
// reason: as above
const untyped = (term: unknown) => term as Term;

describe('what a caller reads where a call is refused', () => {
  test('a day', () => {
    expect(
      words(
        () => readDay('2026-02-30'),
        () => readDay('0000-01-01', ['received', 'on']),
        () => readDay('3 mei'),
        () => readDay(null),
        () => readDay(new Date(0)),
        () => readDay({ [Symbol.toStringTag]: 'Temporal.PlainDate', toString: () => 7 }),
        () => dayAt(0.5),
        () => dayNumber(0, 1, 1),
        () => dayNumber(10_000, 1, 1),
        () => dayNumber(2025, 2, 29),
        () => dayNumber(2025, 0, 1),
        () => dayNumber(2025, 13, 1),
        () => dayNumber(2025, 1, 0),
        () => dayNumber(2025.5, 1, 1),
        () => dayNumber(2025, 1.5, 1),
        () => dayNumber(2025, 1, 1.5),
        () => dayNumber(Number.NaN, 1, 1),
        // @ts-expect-error text is no number
        () => dayNumber('2025', 1, 1),
        // @ts-expect-error text is no number
        () => dayNumber(2025, '1', 1),
        // @ts-expect-error text is no number
        () => dayNumber(2025, 1, '1'),
      ),
    ).toMatchInlineSnapshot(`
      "impossibleDay | expected a day that exists, came "2026-02-30"
      outOfRange | received.on: expected a day from 0001-01-01 to 9999-12-31, came "0000-01-01"
      wrongKind | expected a day, \`YYYY-MM-DD\`, or a Temporal.PlainDate in the ISO calendar, came "3 mei"
      wrongKind | expected a day, \`YYYY-MM-DD\`, or a Temporal.PlainDate in the ISO calendar, came null
      dayNeedsZone | expected a day, \`YYYY-MM-DD\`, came a JS Date, which is another day in another zone; name the zone: \`dayInZone(date, zone)\`
      wrongKind | expected a day, \`YYYY-MM-DD\`, or a Temporal.PlainDate in the ISO calendar, came an object
      outOfRange | expected a day from 0001-01-01 to 9999-12-31, came 0.5
      outOfRange | expected a day from 0001-01-01 to 9999-12-31, came year 0
      outOfRange | expected a day from 0001-01-01 to 9999-12-31, came year 10000
      impossibleDay | expected a day that exists, came 2025-2-29
      impossibleDay | expected a day that exists, came 2025-0-1
      impossibleDay | expected a day that exists, came 2025-13-1
      impossibleDay | expected a day that exists, came 2025-1-0
      impossibleDay | expected a day that exists, came 2025.5-1-1
      impossibleDay | expected a day that exists, came 2025-1.5-1
      impossibleDay | expected a day that exists, came 2025-1-1.5
      outOfRange | expected a day from 0001-01-01 to 9999-12-31, came year NaN
      wrongKind | expected a year, a month and a day, came "2025"
      wrongKind | expected a year, a month and a day, came "1"
      wrongKind | expected a year, a month and a day, came "1""
    `);
  });

  test('a term', () => {
    expect(
      words(
        () => readTerm('P1M', ['keep']),
        () => readTerm({ regime: 'plain' }, ['keep']),
        () => readTerm({ days: 1 }, ['keep']),
        () => readTerm({ days: 1, regime: 'awb' }, ['keep']),
        () => readTerm({ days: 0, regime: 'plain' }, ['keep']),
        () => readTerm({ days: 10_000_000, regime: 'plain' }, ['keep']),
        () => readTerm({ workingDays: 1, weeks: 2, regime: 'plain' }, ['keep']),
        () => readTerm({ fortnights: 1, days: 1, regime: 'plain' }, ['keep']),
        () => readTerm({ constructor: 1, days: 1, regime: 'plain' }, ['keep']),
        () => readTerm({ prototype: 1, days: 1, regime: 'plain' }, ['keep']),
        () => readTerm(JSON.parse('{ "__proto__": 1, "days": 1, "regime": "plain" }'), ['keep']),
        () => readTerm({ workingDays: 1, weeks: undefined, regime: 'plain' }, ['keep']),
        () => readTerm({ regime: 'plain' }),
        () => readTerm(null),
        () => weeks(0, plain),
        () => extendedTerm(months(1, eu1182), months(2, plain)),
        () => extendedTerm(months(1, plain), workingDays(2, plain)),
      ),
    ).toMatchInlineSnapshot(`
      "wrongKind | keep: expected a term, such as \`{ "weeks": 6, "regime": "atw" }\`, came "P1M"
      impossibleTerm | keep: expected a term of at least one length
      impossibleTerm | keep.regime: expected a regime: \`eu1182\`, \`atw\` or \`plain\`
      impossibleTerm | keep.regime: expected a regime: \`eu1182\`, \`atw\` or \`plain\`, came "awb"
      impossibleTerm | keep.days: expected a positive whole number, came 0
      outOfRange | keep.days: expected at most 3652058, came 10000000
      impossibleTerm | keep: expected working days or calendar years by themselves, came workingDays with weeks
      impossibleTerm | keep.fortnights: expected one of years, months, weeks, days, workingDays, calendarYears, regime, came "fortnights"
      forbiddenKey | keep.constructor: expected the fields of a term
      forbiddenKey | keep.prototype: expected the fields of a term
      forbiddenKey | keep.__proto__: expected the fields of a term
      impossibleTerm | keep.weeks: expected a positive whole number, came undefined
      impossibleTerm | expected a term of at least one length
      wrongKind | expected a term, such as \`{ "weeks": 6, "regime": "atw" }\`, came null
      impossibleTerm | weeks: expected a positive whole number, came 0
      impossibleTerm | extendedBy.regime: expected an extension under the regime of the term, \`eu1182\`, came \`plain\`
      impossibleTerm | extendedBy: expected working days or calendar years by themselves, came months with workingDays"
    `);
  });

  test('a day in which one character is another: only a digit can make it a day again', () => {
    const character = fc.oneof(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom(...'/:-;.٣3'));
    fc.assert(
      fc.property(fc.constantFrom('2024-02-28', '0999-12-09'), fc.nat(9), character, (text, at, other) => {
        const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
        const read = dayOrIssue(changed);
        if (typeof read === 'number') expect(isoDay(read)).toBe(changed);
        else expect(['wrongKind', 'impossibleDay', 'outOfRange']).toContain(read.code);
      }),
      { numRuns: 3000 },
    );
  });

  test('a length past what the calendar holds, whichever it is; one less is a term', () => {
    const longest = {
      years: 9998,
      months: 119_976,
      weeks: 521_722,
      days: 3_652_058,
      workingDays: 10_000,
      calendarYears: 9998,
    };
    for (const [length, most] of Object.entries(longest)) {
      expect(readTerm({ [length]: most, regime: 'plain' })).toEqual({ [length]: most, regime: 'plain' });
      expect(words(() => readTerm({ [length]: most + 1, regime: 'plain' }))).toBe(
        `outOfRange | ${length}: expected at most ${most}, came ${most + 1}`,
      );
    }
  });

  test('which argument is at fault', () => {
    const noDay = untypedDay('1-2-3');
    const noTerm = untyped({ weeks: 1 });
    expect(
      words(
        () => endOfTerm(noDay, month, dutchHolidays),
        () => endOfTerm('2024-01-01', noTerm, dutchHolidays),
        () => endOfTerm('2024-01-01', month, dutchHolidays, { extendedBy: noTerm }),
        () => startOfBackwardTerm(noDay, month, dutchHolidays),
        () => startOfBackwardTerm('2024-01-01', noTerm, dutchHolidays),
        () => startOfBackwardTerm('2024-01-01', calendarYears(1, plain), dutchHolidays),
        () => prepareTerm(noTerm, dutchHolidays),
        () => extendedTerm(noTerm, month),
        () => extendedTerm(month, noTerm),
      ),
    ).toMatchInlineSnapshot(`
      "wrongKind | start: expected a day, \`YYYY-MM-DD\`, or a Temporal.PlainDate in the ISO calendar, came "1-2-3"
      impossibleTerm | term.regime: expected a regime: \`eu1182\`, \`atw\` or \`plain\`
      impossibleTerm | extendedBy.regime: expected a regime: \`eu1182\`, \`atw\` or \`plain\`
      wrongKind | end: expected a day, \`YYYY-MM-DD\`, or a Temporal.PlainDate in the ISO calendar, came "1-2-3"
      impossibleTerm | term.regime: expected a regime: \`eu1182\`, \`atw\` or \`plain\`
      impossibleTerm | calendarYears: expected a term that can be counted backwards, came calendar years
      impossibleTerm | term.regime: expected a regime: \`eu1182\`, \`atw\` or \`plain\`
      impossibleTerm | term.regime: expected a regime: \`eu1182\`, \`atw\` or \`plain\`
      impossibleTerm | extendedBy.regime: expected a regime: \`eu1182\`, \`atw\` or \`plain\`"
    `);
  });

  test('a result past the calendar', () => {
    expect(
      words(
        () => endOfTerm('9999-12-31', days(1, plain), dutchHolidays),
        () => endOfTerm('9999-12-31', years(1, plain), dutchHolidays),
        () => startOfBackwardTerm('0001-01-31', months(1, plain), dutchHolidays),
        () => prepareTerm(workingDays(1, plain), dutchHolidays)(readDay('9999-12-31')),
      ),
    ).toMatchInlineSnapshot(`
      "outOfRange | expected a day from 0001-01-01 to 9999-12-31, came 2932897
      outOfRange | expected a day from 0001-01-01 to 9999-12-31, came year 10000
      outOfRange | expected a day from 0001-01-01 to 9999-12-31, came year 0
      outOfRange | expected a day from 0001-01-01 to 9999-12-31, came a day past 9999-12-31"
    `);
  });

  test('a pause', () => {
    const paused = (...pauses: readonly unknown[]) =>
      endOfPausedTerm('2024-03-05', month, dutchHolidays, {
        // reason: what JSON lets through
        pauses: pauses as readonly Pause[],
        pauseEffect: 'shift',
      });
    const bare = { pauses: [] };
    expect(
      words(
        () => paused(null),
        () => paused({ from: '2024-03-06', until: '2024-03-07' }, 7),
        () => paused({ from: 'x', until: '2024-03-07' }),
        () => paused({ from: '2024-03-06', until: 'x' }),
        () => paused({ from: '2024-03-06', until: 'open', openOn: 'x' }),
        () => paused({ from: '2024-03-04', until: '2024-03-03' }),
        () => paused({ from: '2024-03-06', until: 'open', openOn: '2024-03-05' }),
        () => endOfPausedTerm(untypedDay('x'), month, dutchHolidays, { ...bare, pauseEffect: 'none' }),
        // @ts-expect-error pauses are a list
        () => endOfPausedTerm('2024-03-05', month, dutchHolidays, { pauses: 'x', pauseEffect: 'none' }),
        // @ts-expect-error no such effect
        () => endOfPausedTerm('2024-03-05', month, dutchHolidays, { ...bare, pauseEffect: 'halt' }),
      ),
    ).toMatchInlineSnapshot(`
      "wrongKind | pauses.0: expected a pause, \`{ from, until }\`, came null
      wrongKind | pauses.1: expected a pause, \`{ from, until }\`, came 7
      wrongKind | pauses.0.from: expected a day, \`YYYY-MM-DD\`, or a Temporal.PlainDate in the ISO calendar, came "x"
      wrongKind | pauses.0.until: expected a day, \`YYYY-MM-DD\`, or a Temporal.PlainDate in the ISO calendar, came "x"
      wrongKind | pauses.0.openOn: expected a day, \`YYYY-MM-DD\`, or a Temporal.PlainDate in the ISO calendar, came "x"
      impossibleValue | pauses.0.from: expected a pause of a term that began on 2024-03-05, came 2024-03-04
      impossibleValue | pauses.0.until: expected an end of the pause on or after 2024-03-04, came 2024-03-03
      impossibleValue | pauses.0.until: expected an end of the pause on or after 2024-03-06, came 2024-03-05
      wrongKind | start: expected a day, \`YYYY-MM-DD\`, or a Temporal.PlainDate in the ISO calendar, came "x"
      wrongKind | pauses: expected a list of pauses, came "x"
      impossibleValue | pauseEffect: expected \`shift\`, \`restart\` or \`none\`, came "halt""
    `);
  });

  test('an instant, a zone, hours', () => {
    expect(
      words(
        () => dayInZone(new Date(0), 'Mars/Olympus'),
        // @ts-expect-error the zone is mandatory
        () => dayInZone(new Date(0)),
        // @ts-expect-error text is no Date
        () => dayInZone('2026-01-01', 'UTC'),
        () => dayInZone(new Date(Number.NaN), 'UTC'),
        () => dayInZone(new Date(-1e14), 'UTC'),
        () => endOfHours('2024-04-26T24:00+02:00', 72),
        () => endOfHours('2024-04-26T16:20+14:01', 72),
        () => endOfHours('2024-04-26T16:20+13:60', 72),
        () => endOfHours('2024-02-30T16:20+02:00', 72),
        // @ts-expect-error no offset
        () => endOfHours('2024-04-26T16:20', 72),
        () => endOfHours(untypedMoment('2024-04-26T16:20+02:00Z'), 72),
        () => endOfHours(untypedMoment('on 2024-04-26T16:20+02:00'), 72),
        // @ts-expect-error an object that looks like a text
        () => endOfHours(new String('2024-04-26T16:20+02:00'), 72),
        () => endOfHours('2024-04-26T16:20+02:00', 0),
        () => endOfHours('2024-04-26T16:20+02:00', 100_001),
      ),
    ).toMatchInlineSnapshot(`
      "impossibleValue | zone: expected a time zone by name, came "Mars/Olympus"; for example \`Europe/Amsterdam\`
      impossibleValue | zone: expected a time zone by name, came undefined; for example \`Europe/Amsterdam\`
      wrongKind | date: expected a JS Date, came "2026-01-01"
      impossibleDay | date: expected a JS Date that names an instant, came an invalid Date
      outOfRange | date: expected a day from 0001-01-01 to 9999-12-31, came a year before 1
      impossibleValue | knownAt: expected a time of day before 24:00 and an offset of at most 14 hours, came "2024-04-26T24:00+02:00"
      impossibleValue | knownAt: expected a time of day before 24:00 and an offset of at most 14 hours, came "2024-04-26T16:20+14:01"
      impossibleValue | knownAt: expected a time of day before 24:00 and an offset of at most 14 hours, came "2024-04-26T16:20+13:60"
      impossibleDay | knownAt: expected a day that exists, came "2024-02-30"
      wrongKind | knownAt: expected a moment with its offset, \`YYYY-MM-DDTHH:MM±hh:mm\`, came "2024-04-26T16:20"
      wrongKind | knownAt: expected a moment with its offset, \`YYYY-MM-DDTHH:MM±hh:mm\`, came "2024-04-26T16:20+02:00Z"
      wrongKind | knownAt: expected a moment with its offset, \`YYYY-MM-DDTHH:MM±hh:mm\`, came "on 2024-04-26T16:20+02:00"
      wrongKind | knownAt: expected a moment with its offset, \`YYYY-MM-DDTHH:MM±hh:mm\`, came an object; write the moment with its offset, as the clock of the place showed it
      impossibleTerm | hours: expected a whole number of hours from 1 to 100000, came 0
      impossibleTerm | hours: expected a whole number of hours from 1 to 100000, came 100001"
    `);
  });

  test('a holiday that a host hands in and that is no day', () => {
    const faulty = {
      name: 'of the host',
      reservation: () => undefined,
      holidaysOf: () => [
        {
          day: untypedDay('1 mei'),
          name: { nl: 'dag van de arbeid', en: 'labour day' },
          article: 'own:1',
          status: 'checked',
        } as const,
      ],
    };
    const everywhere = { eu1182: faulty, atw: faulty, plain: faulty };
    expect(words(() => endOfTerm('2024-03-05', month, everywhere))).toMatchInlineSnapshot(
      `"wrongKind | holidays.of the host.2024.0: expected a holiday: \`{ day, name, article, status }\`, came an object"`,
    );
  });

  test('what is nobody’s fault is said as data where it is asked as data', () => {
    expect(termOrIssues(weeks(6, atw))).toEqual({ weeks: 6, regime: 'atw' });
    expect(termOrIssues([])).toMatchObject([{ code: 'wrongKind', path: [] }]);
    expect(termOrIssues([], ['keep'])).toMatchObject([{ code: 'wrongKind', path: ['keep'] }]);
    expect(isoDay(readDay('2024-02-29'))).toBe('2024-02-29');
  });
});
