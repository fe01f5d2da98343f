import { weekdayOf } from './arithmetic.ts';
import { holidaysIn, reservationIn } from './calendar-of.ts';
import { civil, type DayNumber, dayAt, isoDay } from './day.ts';
import type { Holiday, HolidayCalendar, Reservation } from './holidays.ts';
import { readDay } from './read-day.ts';
import type { DayOff } from './step.ts';

const SATURDAY = 6;

/**
 * One calculation's look at a calendar. It remembers which answers hung on a decree that is not there: a weekday that no known rule makes
 * a holiday, in a year the table of decrees does not reach.
 */
export interface Consultation {
  readonly calendar: string;
  /** Why this day is no working day, or `undefined` for a working day. */
  dayOff(day: DayNumber): DayOff | undefined;
  reservations(): readonly Reservation[];
}

export function consult(calendar: HolidayCalendar): Consultation {
  const years = new Map<number, ReadonlyMap<number, Holiday>>();
  const open = new Map<number, Reservation>();

  function holidaysOf(year: number): ReadonlyMap<number, Holiday> {
    const known = years.get(year);
    if (known !== undefined) return known;
    const read = holidaysByDay(calendar, year);
    years.set(year, read);
    return read;
  }

  return {
    calendar: calendar.name,
    dayOff(day) {
      const { year } = civil(day);
      const holiday = holidaysOf(year).get(day);
      if (holiday !== undefined) {
        return { kind: 'holiday', day: isoDay(day), name: holiday.name, article: holiday.article };
      }
      const weekday = weekdayOf(day);
      if (weekday >= SATURDAY)
        return { kind: weekday === SATURDAY ? 'saturday' : 'sunday', day: isoDay(day) };
      const reservation = reservationIn(calendar, year);
      if (reservation !== undefined) open.set(year, reservation);
      return undefined;
    },
    reservations: () => [...open.values()].sort((one, other) => one.year - other.year),
  };
}

/** The holidays of a year by day number. Where two fall together, the one the calendar lists first gives its name. */
export function holidaysByDay(calendar: HolidayCalendar, year: number): ReadonlyMap<number, Holiday> {
  const byDay = new Map<number, Holiday>();
  for (const holiday of holidaysIn(calendar, year)) {
    const day = readDay(holiday.day, [calendar.name, year]);
    if (!byDay.has(day)) byDay.set(day, holiday);
  }
  return byDay;
}

/** The next day, which may run past the calendar's end. */
export function following(day: DayNumber): DayNumber {
  return dayAt(day + 1);
}
