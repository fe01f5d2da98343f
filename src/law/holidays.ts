import type {
  Holiday,
  HolidayCalendar,
  HolidayName,
  HolidaysByRegime,
  Reservation,
} from '../calendar/index.ts';
import { dayAt, dayNumber, isoDay, weekday } from '../calendar/index.ts';
import { printed, ReglementError } from '../errors/index.ts';

/**
 * The Dutch holidays that terms are counted by. The rules hold as they stand since 2010 and were checked for 2010 to 2040; earlier years are
 * answered by the same rules. Three calendars, because three acts do not mean the same by a holiday:
 *
 * - **A**: the recognised holidays of Algemene termijnenwet 3(1).
 * - **B**: A and Good Friday. For terms under Regulation 1182/71 (the government lists Good Friday among the public holidays; A is the
 *   cautious variant) and for working days in a bureau's own terms.
 * - **C**: B and the days equated by royal decree (Atw 3(3)). For terms under the Atw, and for those alone: a bridge day is an ordinary
 *   working day everywhere else.
 *
 * @example
 * ```ts
 * import { days, dutchHolidays, endOfTerm, eu1182 } from 'reglement/calendar';
 * const cautious = { ...dutchHolidays, eu1182: dutchHolidays.A };
 * // 29 March 2024 is Good Friday
 * endOfTerm('2024-03-15', days(14, eu1182), cautious).day; // '2024-03-29'
 * endOfTerm('2024-03-15', days(14, eu1182), dutchHolidays).day; // '2024-04-02'
 * ```
 */
export const dutchHolidays: DutchHolidays = /* @__PURE__ */ dutchCalendars();

export interface DutchHolidays extends HolidaysByRegime {
  readonly A: HolidayCalendar;
  readonly B: HolidayCalendar;
  readonly C: HolidayCalendar;
}

function dutchCalendars(): DutchHolidays {
  const settled = (): undefined => undefined;
  const A = calendar('A', recognised, settled);
  const B = calendar('B', withGoodFriday, settled);
  const C = calendar('C', withEquatedDays, decreeMissing);
  return Object.freeze({ A, B, C, eu1182: B, atw: C, plain: B });
}

/** Frozen: every host shares it. The rules know no other years than those of the calendar. */
function calendar(
  name: string,
  holidaysOf: (year: number) => readonly Holiday[],
  reservation: (year: number) => Reservation | undefined,
): HolidayCalendar {
  return Object.freeze({
    name,
    holidaysOf: (year: number) => holidaysOf(readYear(year)),
    reservation: (year: number) => reservation(readYear(year)),
  });
}

function readYear(year: number): number {
  if (typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= 9999) return year;
  throw new ReglementError([
    { code: 'outOfRange', path: ['year'], expected: 'a year from 1 to 9999', received: printed(year) },
  ]);
}

/** Atw 3(1). */
function recognised(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  return [
    fixed(year, 1, 1, { nl: 'nieuwjaarsdag', en: "New Year's Day" }),
    fromEaster(easter, 1, { nl: 'tweede paasdag', en: 'Easter Monday' }),
    monarchsDay(year),
    fromEaster(easter, 39, { nl: 'Hemelvaartsdag', en: 'Ascension Day' }),
    // Every year for this act, whatever a collective agreement says of the years between.
    fixed(year, 5, 5, { nl: 'Bevrijdingsdag', en: 'Liberation Day' }),
    fromEaster(easter, 50, { nl: 'tweede pinksterdag', en: 'Whit Monday' }),
    fixed(year, 12, 25, { nl: 'eerste kerstdag', en: 'Christmas Day' }),
    fixed(year, 12, 26, { nl: 'tweede kerstdag', en: 'second Christmas Day' }),
  ];
}

/** Atw 3(2). */
function withGoodFriday(year: number): readonly Holiday[] {
  const goodFriday = fromEaster(easterSunday(year), -2, { nl: 'Goede Vrijdag', en: 'Good Friday' });
  return [...recognised(year), { ...goodFriday, article: 'atw:3.2' }];
}

/** Atw 3(3). */
function withEquatedDays(year: number): readonly Holiday[] {
  const equated = (EQUATED_DAYS[year] ?? []).map(
    (date): Holiday => ({ day: `${year}-${date}`, name: EQUATED, article: 'atw:3.3', status: 'checked' }),
  );
  return [...withGoodFriday(year), ...equated];
}

const EQUATED: HolidayName = { nl: 'bij besluit gelijkgestelde dag', en: 'day equated by decree' };

/**
 * From the royal decrees. They cannot be derived: Friday 6 May 2022, Monday 4 May 2026 and Monday 26 April 2027 look like
 * bridge days and were not equated; published lists name days that no decree does.
 */
const EQUATED_DAYS: Readonly<Record<number, readonly `${number}-${number}`[]>> = {
  2017: ['04-28', '05-26'],
  2018: ['05-11', '12-24', '12-31'],
  2019: ['05-31', '12-27'],
  2020: ['05-22'],
  2021: ['05-14'],
  2022: ['05-27'],
  2023: ['04-28', '05-19'],
  2024: ['05-10', '12-27'],
  2025: ['05-30'],
  2026: ['01-02', '05-15'],
  2027: ['05-07'],
  2028: ['04-28', '05-26'],
};

const FIRST_DECREE = 2017;
const LAST_DECREE = 2028;

function decreeMissing(year: number): Reservation | undefined {
  if (year >= FIRST_DECREE && year <= LAST_DECREE) return undefined;
  return {
    kind: 'noDecree',
    year,
    because: year < FIRST_DECREE ? 'notVerified' : 'noDecreeYet',
    article: 'atw:3.3',
  };
}

/** Since 2014 the 27th of April; before, the 30th. Where that is a Sunday, the day before (a practice, not the words of the decree). */
function monarchsDay(year: number): Holiday {
  const [date, name] =
    year >= 2014
      ? [27, { nl: 'Koningsdag', en: "King's Day" }]
      : [30, { nl: 'Koninginnedag', en: "Queen's Day" }];
  const day = dayNumber(year, 4, date);
  const isSunday = weekday(day) === 7;
  const status = year >= 2014 && !isSunday ? 'checked' : 'unchecked';
  return { day: isoDay(isSunday ? dayAt(day - 1) : day), name, article: 'atw:3.1', status };
}

function fixed(year: number, month: number, day: number, name: HolidayName): Holiday {
  return { day: isoDay(dayNumber(year, month, day)), name, article: 'atw:3.1', status: 'checked' };
}

function fromEaster(easter: number, days: number, name: HolidayName): Holiday {
  return { day: isoDay(dayAt(easter + days)), name, article: 'atw:3.1', status: 'checked' };
}

/** The Gregorian computus, in the form of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const reached = epact + toSunday - 7 * late + 114;
  return dayNumber(year, Math.floor(reached / 31), (reached % 31) + 1);
}
