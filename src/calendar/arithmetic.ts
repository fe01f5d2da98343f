/**
 * Integer arithmetic of the proleptic Gregorian calendar, on bare numbers and without allocation.
 *
 * Days count from 1970-01-01. Inside, years begin on 1 March, so that the day a leap year adds is the last of its year and no
 * step has to look back for it. The divisions are Neri and Schneider's ("Euclidean affine functions and their application to
 * calendar algorithms", 2023); every value stays within 32 bits, which lets the engine keep to integer instructions.
 */

/** 0001-01-01, a Monday. */
export const FIRST_DAY = -719_162;
/** 9999-12-31. */
export const LAST_DAY = 2_932_896;

const MARCH_FIRST_OF_YEAR_ZERO = -719_468;
const LAST_OF_A_COMMON_YEAR = 364;

/** The day number of a date that exists. */
export function dayOf(year: number, month: number, day: number): number {
  const early = month <= 2;
  const marchYear = early ? year - 1 : year;
  const marchMonth = early ? month + 12 : month;
  return MARCH_FIRST_OF_YEAR_ZERO + yearStart(marchYear) + ((979 * marchMonth - 2919) >> 5) + day - 1;
}

/** Year, month and day of a day number in one integer: `year << 9 | month << 5 | day`. */
export function dateOf(dayNumber: number): number {
  const since = dayNumber - MARCH_FIRST_OF_YEAR_ZERO;
  const marchYear = yearOf(since);
  const line = 2141 * (since - yearStart(marchYear)) + 197_913;
  const marchMonth = line >> 16;
  const day = (((line & 0xffff) / 2141) | 0) + 1;
  return marchMonth > 12
    ? ((marchYear + 1) << 9) | ((marchMonth - 12) << 5) | day
    : (marchYear << 9) | (marchMonth << 5) | day;
}

/** 28 to 31. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return 30 + ((month + (month >> 3)) & 1);
}

/**
 * The same date a number of months later (or earlier, for a negative number); where that month has no such date, its last day.
 * The caller sees to it that the year stays within 0 to 20,000.
 */
export function monthsLater(dayNumber: number, months: number): number {
  const date = dateOf(dayNumber);
  const reached = (date >> 9) * 12 + ((date >> 5) & 15) - 1 + months;
  const year = (reached / 12) | 0;
  const month = reached - year * 12 + 1;
  const day = date & 31;
  if (day <= 28) return dayOf(year, month, day);
  const length = monthLength(year, month);
  return dayOf(year, month, Math.min(day, length));
}

/** As `monthsLater` with twelve times as many months, but only 29 February can miss its date, and it is the last of its year. */
export function yearsLater(dayNumber: number, years: number): number {
  const since = dayNumber - MARCH_FIRST_OF_YEAR_ZERO;
  const marchYear = yearOf(since);
  const dayOfYear = since - yearStart(marchYear);
  const reached = yearStart(marchYear + years);
  const clipped = dayOfYear > LAST_OF_A_COMMON_YEAR && !isLeap(marchYear + years + 1);
  return MARCH_FIRST_OF_YEAR_ZERO + reached + (clipped ? LAST_OF_A_COMMON_YEAR : dayOfYear);
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(dayNumber: number): number {
  return ((dayNumber - FIRST_DAY) % 7) + 1;
}

function isLeap(year: number): boolean {
  return (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function yearOf(since: number): number {
  const century = ((4 * since + 3) / 146_097) | 0;
  const rest = since - ((146_097 * century) >> 2);
  return century * 100 + (((4 * rest + 3) / 1461) | 0);
}

function yearStart(marchYear: number): number {
  const century = (marchYear / 100) | 0;
  return ((1461 * marchYear) >> 2) - century + (century >> 2);
}
