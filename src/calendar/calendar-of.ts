import { type Path, printed, ReglementError } from '../errors/index.ts';
import { isoDay } from './day.ts';
import type { Holiday, HolidayCalendar, HolidayName, HolidaysByRegime, Reservation } from './holidays.ts';
import { dayOrIssue } from './read-day.ts';
import type { Regime } from './term.ts';

/**
 * The calendar that a regime is counted by.
 *
 * @throws ReglementError `wrongKind` where none was handed in: without holidays a day would be counted, and wrong.
 */
export function calendarOf(holidays: HolidaysByRegime, regime: Regime): HolidayCalendar {
  try {
    const found = isObject(holidays) ? holidays[regime] : undefined;
    if (isCalendar(found)) return found;
  } catch {
    // What throws where it is read is no calendar.
  }
  throw noCalendars(holidays, ['holidays']);
}

/** The calendars of all regimes, each taken once: a record that shows others later changes nothing. */
export function readCalendars(holidays: unknown, path: Path): HolidaysByRegime {
  try {
    if (isObject(holidays)) {
      const { eu1182, atw, plain }: Partial<Record<Regime, unknown>> = holidays;
      if (isCalendar(eu1182) && isCalendar(atw) && isCalendar(plain))
        return Object.freeze({ eu1182, atw, plain });
    }
  } catch {
    // As above.
  }
  throw noCalendars(holidays, path);
}

/** What a calendar says of a year, checked and copied: it may be the host's own, and a day that is counted by it must be right. */
export function holidaysIn(calendar: HolidayCalendar, year: number): readonly Holiday[] {
  const path = ['holidays', calendar.name, year];
  return asked(
    () => {
      const listed: unknown = calendar.holidaysOf(year);
      if (!Array.isArray(listed) || listed.length > MOST)
        throw wrongKind(path, `a list of at most ${MOST} holidays`, listed);
      return Array.from({ length: listed.length }, (_, at) => {
        const told: unknown = listed[at];
        const found = holidayOf(told);
        if (found !== undefined) return found;
        throw wrongKind([...path, at], 'a holiday: `{ day, name, article, status }`', told);
      });
    },
    calendar,
    year,
  );
}

/** What a calendar reserves of a year, checked and copied as well. */
export function reservationIn(calendar: HolidayCalendar, year: number): Reservation | undefined {
  return asked(
    () => {
      const told: unknown = calendar.reservation(year);
      if (told === undefined) return undefined;
      const found = reservationOf(told);
      if (found === undefined)
        throw wrongKind(['holidays', calendar.name, year], 'a reservation, or nothing', told);
      return found;
    },
    calendar,
    year,
  );
}

/** No year has so many days. */
const MOST = 400;

function asked<T>(ask: () => T, calendar: HolidayCalendar, year: number): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ReglementError) throw error;
    throw new ReglementError([
      {
        code: 'unreadable',
        path: ['holidays', calendar.name, year],
        expected: 'a calendar that answers to every year',
        received: 'one that throws',
      },
    ]);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isCalendar = (value: unknown): value is HolidayCalendar =>
  isObject(value) &&
  'name' in value &&
  'holidaysOf' in value &&
  'reservation' in value &&
  typeof value.name === 'string' &&
  typeof value.holidaysOf === 'function' &&
  typeof value.reservation === 'function';

function holidayOf(value: unknown): Holiday | undefined {
  if (!isObject(value) || !('day' in value) || !('name' in value) || !('article' in value)) return undefined;
  const { day, name, article } = value;
  const found = dayOrIssue(day);
  const words = wordsOf(name);
  if (typeof found !== 'number' || words === undefined || typeof article !== 'string') return undefined;
  const isChecked = 'status' in value && value.status === 'checked';
  return { day: isoDay(found), name: words, article, status: isChecked ? 'checked' : 'unchecked' };
}

function wordsOf(value: unknown): HolidayName | undefined {
  if (!isObject(value) || !('nl' in value) || !('en' in value)) return undefined;
  const { nl, en } = value;
  return typeof nl === 'string' && typeof en === 'string' ? { nl, en } : undefined;
}

function reservationOf(value: unknown): Reservation | undefined {
  if (
    !isObject(value) ||
    !('kind' in value) ||
    !('year' in value) ||
    !('because' in value) ||
    !('article' in value)
  )
    return undefined;
  const { kind, year, because, article } = value;
  const isKnown = because === 'notVerified' || because === 'noDecreeYet';
  return kind === 'noDecree' && typeof year === 'number' && isKnown && typeof article === 'string'
    ? { kind, year, because, article }
    : undefined;
}

const noCalendars = (holidays: unknown, path: Path): ReglementError =>
  wrongKind(path, 'a calendar of holidays per regime', holidays, 'pass `dutchHolidays`');

function wrongKind(path: Path, expected: string, value: unknown, remedy?: string): ReglementError {
  return new ReglementError([
    {
      code: 'wrongKind',
      path,
      expected,
      received: printed(value),
      ...(remedy === undefined ? {} : { remedy }),
    },
  ]);
}
