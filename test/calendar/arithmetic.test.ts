import { Temporal } from '@js-temporal/polyfill';
import { addDays, addMonths, addYears, format } from 'date-fns';
import fc from 'fast-check';
import {
  civil,
  type DayNumber,
  dayAt,
  dayNumber,
  dutchHolidays,
  isoDay,
  period,
  plain,
  prepareTerm,
  readDay,
  weekday,
} from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { anyDay, lengths } from './arbitraries.ts';

/** One whole cycle of the Gregorian calendar: every kind of year, month and weekday there is. */
const CYCLE_START = readDay('1800-01-01');
const CYCLE = 146_097;

describe('civil days', () => {
  test('every day of a 400-year cycle is the day that another calendar says it is', () => {
    let other = Temporal.PlainDate.from('1800-01-01');
    const wrong: string[] = [];
    for (let index = 0; index < CYCLE; index += 1) {
      const day = dayAt(CYCLE_START + index);
      const text = isoDay(day);
      const { year, month, day: date } = civil(day);
      const agrees =
        year === other.year &&
        month === other.month &&
        date === other.day &&
        weekday(day) === other.dayOfWeek;
      if (!agrees || readDay(text) !== day || dayNumber(year, month, date) !== day) wrong.push(text);
      other = other.add({ days: 1 });
    }
    expect(wrong).toEqual([]);
    expect(other.toString()).toBe('2200-01-01');
  });

  test('the ends of the range are the first and the last day that can be written', () => {
    expect(isoDay(dayAt(-719_162))).toBe('0001-01-01');
    expect(isoDay(dayAt(2_932_896))).toBe('9999-12-31');
    expect(weekday(readDay('0001-01-01'))).toBe(1);
  });

  test('text and number are two forms of one day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = isoDay(day);
        expect(readDay(text)).toBe(day);
        expect(Temporal.PlainDate.from(text).toString()).toBe(text);
      }),
    );
  });
});

describe('years, months, weeks and days', () => {
  test.each([
    { years: 1 },
    { years: 2 },
    { years: 100 },
    { months: 1 },
    { months: 13 },
    { months: 2, days: 1 },
  ])('%o from every day of a 400-year cycle, as Temporal adds with its rounding at month end', (added) => {
    const lastDay = prepareTerm(period(added, plain), dutchHolidays);
    const wrong: string[] = [];
    // Only the days that a month end can touch need each their own look; a stride through the rest keeps this to seconds.
    for (let index = 0; index < CYCLE; index += 1) {
      const day = dayAt(CYCLE_START + index);
      const { day: date } = civil(day);
      if (date < 28 && index % 17 !== 0) continue;
      if (isoDay(lastDay(day)) !== temporalLater(day, added)) wrong.push(isoDay(day));
    }
    expect(wrong).toEqual([]);
  });

  test('any period from any day, as Temporal adds it', () => {
    fc.assert(
      fc.property(anyDay, lengths, (day, added) => {
        fc.pre(Temporal.PlainDate.from(isoDay(day)).year < 9700);
        expect(isoDay(prepareTerm(period(added, plain), dutchHolidays)(day))).toBe(temporalLater(day, added));
      }),
      { numRuns: 2000 },
    );
  });

  test('any period from any day, as date-fns adds it', () => {
    fc.assert(
      fc.property(anyDay, lengths, (day, added) => {
        const { year, month, day: date } = civil(day);
        fc.pre(year >= 1900 && year < 9700);
        // Noon, so that no change of the clock of the host can carry it into another day.
        const noon = new Date(year, month - 1, date, 12);
        const { years = 0, months = 0, weeks = 0, days = 0 } = added;
        const rounded = months === 0 ? addYears(noon, years) : addMonths(noon, years * 12 + months);
        const expected = format(addDays(rounded, weeks * 7 + days), 'yyyy-MM-dd');
        expect(isoDay(prepareTerm(period(added, plain), dutchHolidays)(day))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

function temporalLater(
  day: DayNumber,
  {
    years = 0,
    months = 0,
    weeks = 0,
    days = 0,
  }: { years?: number; months?: number; weeks?: number; days?: number },
): string {
  return Temporal.PlainDate.from(isoDay(day))
    .add({ years, months, weeks, days }, { overflow: 'constrain' })
    .toString();
}
