import { type Issue, type Path, printed, ReglementError } from '../errors/index.ts';
import { placeOf } from '../errors/place.ts';
import { dayOf } from './arithmetic.ts';
import { type DayNumber, dayAt, type IsoDay, isDate } from './day.ts';

/** What is read of a `Temporal.PlainDate`, native or of a polyfill: its tag and its text. */
export interface PlainDateLike {
  readonly [Symbol.toStringTag]: 'Temporal.PlainDate';
  /** The day as `YYYY-MM-DD`; another calendar shows as a suffix, and is refused. */
  toString(): string;
}

/** What a caller may write where a day is asked. */
export type DayInput = IsoDay | PlainDateLike;

const NOWHERE: Path = [];
const NO_DAY = Number.NaN;
const DASH = 45;
const ZERO = 48;

/**
 * Reads a day: `YYYY-MM-DD`, or a `Temporal.PlainDate` in the ISO calendar.
 *
 * @throws ReglementError `impossibleDay` for a date no calendar has, `dayNeedsZone` for a JS `Date`, `outOfRange` for the year 0,
 * `wrongKind` for everything else.
 * @example
 * ```ts
 * import { isoDay, readDay } from 'reglement/calendar';
 * isoDay(readDay('2024-02-29')); // '2024-02-29'
 * ```
 */
export function readDay(value: unknown, path: Path = NOWHERE): DayNumber {
  const day = dayOrIssue(value, path);
  if (typeof day === 'object') throw new ReglementError([day]);
  return day;
}

/**
 * As `readDay`, but the fault comes back as data, for a reader that gathers all faults of a record.
 *
 * @example
 * ```ts
 * import { dayOrIssue } from 'reglement/calendar';
 * dayOrIssue('2025-02-30', ['receivedOn']); // matches { code: 'impossibleDay', path: ['receivedOn'] }
 * ```
 */
export function dayOrIssue(value: unknown, path: Path = NOWHERE): DayNumber | Issue {
  if (typeof value !== 'string') return dayOfObject(value, placeOf(path));
  const days = daysOf(value);
  return Number.isNaN(days) ? textIssue(value, placeOf(path)) : dayAt(days);
}

/** The day number of a text, or NaN where it names no day. By character codes: a sweep reads millions of these. */
function daysOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return NO_DAY;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  // Written so that NaN, the mark of a letter among the digits, fails every comparison.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return NO_DAY;
  if (!(day <= 28) && !isDate(year, month, day)) return NO_DAY;
  return dayOf(year, month, day);
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const units = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : NO_DAY;
}

function textIssue(text: string, path: Path): Issue {
  const received = printed(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return wrongKind(received, path);
  if (text.startsWith('0000')) {
    return { code: 'outOfRange', path, expected: 'a day from 0001-01-01 to 9999-12-31', received };
  }
  return { code: 'impossibleDay', path, expected: 'a day that exists', received };
}

function dayOfObject(value: unknown, path: Path): DayNumber | Issue {
  if (typeof value !== 'object' || value === null) return wrongKind(printed(value), path);
  try {
    if (Object.prototype.toString.call(value) === '[object Date]') return dateIssue(path);
    if (!isPlainDate(value)) return wrongKind(printed(value), path);
    // Its own text, and none of its fields: another calendar shows in the text as a suffix and is refused with it.
    const text: unknown = value.toString();
    if (typeof text === 'string') return dayOrIssue(text, path);
  } catch {
    // A getter, a trap or a toString that throws is the caller's object at fault, and says nothing about a day.
  }
  return wrongKind(printed(value), path);
}

function isPlainDate(value: object): value is PlainDateLike {
  return Symbol.toStringTag in value && value[Symbol.toStringTag] === 'Temporal.PlainDate';
}

function dateIssue(path: Path): Issue {
  return {
    code: 'dayNeedsZone',
    path,
    expected: 'a day, `YYYY-MM-DD`',
    received: 'a JS Date, which is another day in another zone',
    remedy: 'name the zone: `dayInZone(date, zone)`',
  };
}

function wrongKind(received: string, path: Path): Issue {
  return {
    code: 'wrongKind',
    path,
    expected: 'a day, `YYYY-MM-DD`, or a Temporal.PlainDate in the ISO calendar',
    received,
  };
}
