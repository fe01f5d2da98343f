import fc from 'fast-check';
import { dayAt, type HolidaysByRegime, isoDay, readDay } from '../calendar/index.ts';

/** Where the days to try lie thickest. */
export interface DayChoice {
  /** Days on which something turns: a statute comes into force, a clause lapses. */
  readonly turns?: readonly string[];
  /** Calendars whose holidays are worth a try. */
  readonly holidays?: HolidaysByRegime;
  readonly years?: readonly [first: number, last: number];
}

/**
 * Days, `YYYY-MM-DD`, with most of them on or beside a boundary: the ends of months, leap days, holidays, and the days named as turns. Ordinary
 * days are among them.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { boundaryDays } from 'reglement/testing';
 * const days = boundaryDays({ turns: ['2018-05-25'], years: [2018, 2018] });
 * fc.sample(days, { numRuns: 100, seed: 1 }).includes('2018-05-24'); // true
 * ```
 */
export function boundaryDays({
  turns = [],
  holidays,
  years = [2014, 2029],
}: DayChoice = {}): fc.Arbitrary<string> {
  const [first, last] = years;
  const day = (year: number, month: number, date: number): number =>
    readDay(`${year}-${two(month)}-01`) + date - 1;
  const year = fc.integer({ min: first, max: last });
  const monthEnd = fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([of, month]) => day(of, month, 1) - 1);
  const leapDay = year.map((of) => day(Math.max(first, of - (of % 4)), 2, 29));
  const named: fc.Arbitrary<number>[] = [];
  if (turns.length > 0) named.push(fc.constantFrom(...turns.map((turn) => readDay(turn))));
  if (holidays !== undefined) named.push(year.map((of) => of).chain((of) => holidayIn(holidays, of)));
  const beside = fc
    .tuple(fc.oneof(monthEnd, leapDay, ...named), fc.integer({ min: -1, max: 1 }))
    .map(([at, step]) => at + step);
  const ordinary = fc.integer({ min: day(first, 1, 1), max: day(last, 12, 31) });
  const turning = named.length === 0 ? beside : fc.oneof(...named);
  return fc.oneof(ordinary, beside, turning).map((at) => isoDay(dayAt(at)));
}

const two = (number: number): string => String(number).padStart(2, '0');

function holidayIn(holidays: HolidaysByRegime, year: number): fc.Arbitrary<number> {
  const days = Object.values(holidays).flatMap((calendar) => calendar.holidaysOf(year));
  return days.length === 0
    ? fc.constant(readDay(`${year}-01-01`))
    : fc.constantFrom(...days.map((holiday) => readDay(holiday.day)));
}
