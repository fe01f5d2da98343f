import { printed, ReglementError } from '../errors/index.ts';
import { dateOf, dayOf, FIRST_DAY, LAST_DAY, monthLength, weekdayOf } from './arithmetic.ts';

declare const civilDay: unique symbol;

/** A civil day as text, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. No hours, no zone: a legal day is not an instant. */
export type IsoDay = `${number}-${number}-${number}`;

/** A civil day as a number: whole days since 1970-01-01. Only the calendar makes one, so it is proof that the day exists. */
export type DayNumber = number & { readonly [civilDay]: true };

/** A date taken apart: month 1 to 12, day 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The one maker of day numbers: a whole number of days since 1970-01-01.
 *
 * @throws ReglementError `outOfRange` for anything but a whole number between 0001-01-01 and 9999-12-31.
 * @example
 * ```ts
 * import { dayAt, isoDay } from 'reglement/calendar';
 * isoDay(dayAt(0)); // '1970-01-01'
 * ```
 */
export function dayAt(days: number): DayNumber {
  if (typeof days === 'number' && (days | 0) === days && days >= FIRST_DAY && days <= LAST_DAY)
    // reason: the one maker of day numbers; the range was just checked
    return days as DayNumber;
  throw outOfRange(printed(days));
}

/**
 * The day number of a year, month and day.
 *
 * @throws ReglementError `impossibleDay` for a date that no calendar has, `outOfRange` for a year outside 1 to 9999.
 * @example
 * ```ts
 * import { dayNumber } from 'reglement/calendar';
 * dayNumber(1970, 1, 2); // 1
 * ```
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  for (const part of [year, month, day])
    if (typeof part !== 'number')
      throw new ReglementError([
        { code: 'wrongKind', path: [], expected: 'a year, a month and a day', received: printed(part) },
      ]);
  if (!(year >= 1 && year <= 9999)) throw outOfRange(`year ${year}`);
  if (!isDate(year, month, day)) {
    throw new ReglementError([
      { code: 'impossibleDay', path: [], expected: 'a day that exists', received: `${year}-${month}-${day}` },
    ]);
  }
  return dayAt(dayOf(year, month, day));
}

/** Whether a year of the range has this date. */
export function isDate(year: number, month: number, day: number): boolean {
  if ((year | 0) !== year || (month | 0) !== month || (day | 0) !== day) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/**
 * The day as text.
 *
 * @throws ReglementError `outOfRange` where it is no day number after all.
 * @example
 * ```ts
 * import { isoDay, readDay } from 'reglement/calendar';
 * isoDay(readDay('2026-03-01')); // '2026-03-01'
 * ```
 */
export function isoDay(day: DayNumber): IsoDay {
  const date = dateOf(dayAt(day));
  const year = date >> 9;
  const text =
    year > 999 ? `${year}${MONTH_AND_DAY[date & 511]}` : `${padded(year)}${MONTH_AND_DAY[date & 511]}`;
  // reason: the parts come from a date that exists, so the text has the form the type states; the compiler cannot see padding
  return text as IsoDay;
}

/**
 * Year, month and day of a day number.
 *
 * @throws ReglementError `outOfRange` where it is no day number after all.
 * @example
 * ```ts
 * import { civil, readDay } from 'reglement/calendar';
 * civil(readDay('2024-02-29')); // { year: 2024, month: 2, day: 29 }
 * ```
 */
export function civil(day: DayNumber): CivilDate {
  const date = dateOf(dayAt(day));
  return { year: date >> 9, month: (date >> 5) & 15, day: date & 31 };
}

/**
 * The day of the week, Monday 1 to Sunday 7.
 *
 * @throws ReglementError `outOfRange` where it is no day number after all.
 * @example
 * ```ts
 * import { readDay, weekday } from 'reglement/calendar';
 * weekday(readDay('2024-05-10')); // 5
 * ```
 */
export function weekday(day: DayNumber): number {
  return weekdayOf(dayAt(day));
}

/** The fault of a day, or of a result, that no ISO day can write. */
export function outOfRange(received: string, path: readonly (string | number)[] = []): ReglementError {
  return new ReglementError([
    { code: 'outOfRange', path, expected: 'a day from 0001-01-01 to 9999-12-31', received },
  ]);
}

// Indexed by `month << 5 | day`, the low nine bits of a packed date: a day is printed with one look-up and one concatenation.
const MONTH_AND_DAY: readonly string[] = /* @__PURE__ */ Array.from(
  { length: 512 },
  (_, index) => `-${String(index >> 5).padStart(2, '0')}-${String(index & 31).padStart(2, '0')}`,
);

function padded(year: number): string {
  return String(year).padStart(4, '0');
}
