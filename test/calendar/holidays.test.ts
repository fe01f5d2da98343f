import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { dutchHolidays, type HolidayCalendar } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const date = z.string();
const years = z
  .strictObject({
    source: z.string(),
    years: z.array(
      z.strictObject({
        year: z.number(),
        goodFriday: date,
        easterMonday: date,
        monarch: date,
        ascension: date,
        whitMonday: date,
        decree: z.union([z.array(date), z.enum(['notVerified', 'noDecreeYet'])]),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('./holidays.json', import.meta.url), 'utf8'))).years;

/** Where the independent list and calendar B part, and why. Every other public holiday must agree, both ways. */
const EXPLAINED = {
  Pasen: 'a Sunday, which is free without being a holiday of Atw 3(1)',
  Pinksteren: 'a Sunday, which is free without being a holiday of Atw 3(1)',
  'Goede Vrijdag': 'no holiday by agreement between employers and employees, but equated by Atw 3(2)',
  Bevrijdingsdag: 'a day off once in five years by agreement, but a holiday of Atw 3(1) every year',
} as const;

describe('Dutch holidays', () => {
  test.each(years)('the table of 2010 to 2040: $year', (row) => {
    const A = [
      '01-01',
      row.easterMonday,
      row.monarch,
      row.ascension,
      '05-05',
      row.whitMonday,
      '12-25',
      '12-26',
    ];
    const equated = Array.isArray(row.decree) ? row.decree : [];
    expect(datesOf(dutchHolidays.A, row.year)).toEqual(unique(A));
    expect(datesOf(dutchHolidays.B, row.year)).toEqual(unique([...A, row.goodFriday]));
    expect(datesOf(dutchHolidays.C, row.year)).toEqual(unique([...A, row.goodFriday, ...equated]));
    const reservation = dutchHolidays.C.reservation(row.year);
    expect(reservation?.because).toBe(Array.isArray(row.decree) ? undefined : row.decree);
    expect(dutchHolidays.A.reservation(row.year) ?? dutchHolidays.B.reservation(row.year)).toBeUndefined();
  });

  test('an independent list agrees for 2014 to 2040, but for the differences explained', () => {
    const independent = new Holidays('NL');
    const unexplained: string[] = [];
    const met = new Set<string>();
    for (let year = 2014; year <= 2040; year += 1) {
      const listed = independent
        .getHolidays(year)
        .filter(({ type, name }) => type === 'public' || name in EXPLAINED);
      const theirs = new Map(listed.map((holiday) => [holiday.date.slice(0, 10), holiday]));
      const ours = new Map(dutchHolidays.B.holidaysOf(year).map(({ day, name }) => [String(day), name.nl]));
      for (const [day, name] of ours) if (!theirs.has(day)) unexplained.push(`${day} ${name} is ours alone`);
      for (const holiday of listed) {
        const day = holiday.date.slice(0, 10);
        const agreed = holiday.type === 'public' && ours.has(day);
        if (agreed) continue;
        if (holiday.name in EXPLAINED) met.add(holiday.name);
        else unexplained.push(`${day} ${holiday.name} is theirs alone`);
      }
    }
    expect(unexplained).toEqual([]);
    expect([...met].sort()).toEqual(Object.keys(EXPLAINED).sort());
  });

  test('days that look like bridge days and were not equated', () => {
    for (const day of ['2022-05-06', '2026-05-04', '2027-04-26', '2026-02-02', '2025-05-26', '2022-05-31']) {
      expect(datesOf(dutchHolidays.C, Number(day.slice(0, 4)))).not.toContain(day.slice(5));
    }
  });

  test('each regime is counted by its own calendar', () => {
    expect(dutchHolidays.eu1182).toBe(dutchHolidays.B);
    expect(dutchHolidays.atw).toBe(dutchHolidays.C);
    expect(dutchHolidays.plain).toBe(dutchHolidays.B);
  });

  test('what was not checked against its source says so', () => {
    const unchecked = (year: number) =>
      dutchHolidays.C.holidaysOf(year)
        .filter(({ status }) => status === 'unchecked')
        .map(({ day, name }) => [day, name.nl]);
    expect(unchecked(2024)).toEqual([]);
    expect(unchecked(2025)).toEqual([['2025-04-26', 'Koningsdag']]);
    expect(unchecked(2013)).toEqual([['2013-04-30', 'Koninginnedag']]);
  });
});

function datesOf(calendar: HolidayCalendar, year: number): readonly string[] {
  return unique(calendar.holidaysOf(year).map(({ day }) => day.slice(5)));
}

function unique(dates: readonly string[]): readonly string[] {
  return [...new Set(dates)].sort();
}
