import { dateOf, dayOf, LAST_DAY, weekdayOf } from './arithmetic.ts';
import { holidaysByDay } from './consultation.ts';
import { type DayNumber, dayAt, outOfRange } from './day.ts';
import type { HolidayCalendar } from './holidays.ts';

/** Working days found by look-up. Belongs to one prepared term: it grows with the days it is asked about, at most to the whole calendar. */
export interface WorkingDayTable {
  /** The day itself if it is a working day, else the next one. */
  onOrAfter(day: DayNumber): DayNumber;
  /** The working day that is so many working days after this day. */
  later(day: DayNumber, count: number): DayNumber;
  /** The last day under the rule that a term holds two working days, where `end` is a working day. */
  withTwo(start: DayNumber, end: DayNumber): DayNumber;
}

/**
 * Two tables over whole years. `before[d]` is the number of working days before day d; `nth[k]` is the k-th working day. The next working
 * day from d is then `nth[before[d]]`, and n working days after s is `nth[before[s + 1] + n - 1]`.
 */
export function workingDayTable(calendar: HolidayCalendar): WorkingDayTable {
  let table = emptyTable;

  /** Takes in the year of a day and the next, and as many years again as there were, so that growing stays cheap. */
  function reach(day: number): void {
    const year = dateOf(dayAt(day)) >> 9;
    const { fromYear = year, untilYear = year } = table;
    const span = untilYear - fromYear;
    table = built(
      calendar,
      year < fromYear ? Math.max(1, Math.min(year, fromYear - span)) : fromYear,
      year >= untilYear ? Math.min(9999, Math.max(year + 1, untilYear + span)) : untilYear,
    );
  }

  function before(day: number): number {
    if (day < table.first || day > table.last) reach(day);
    return at(table.before, day - table.first);
  }

  function nth(index: number): DayNumber {
    while (index >= table.nth.length && table.last < LAST_DAY) reach(table.last);
    return dayAt(at(table.nth, index));
  }

  return {
    onOrAfter: (day) => nth(before(day)),
    // Counted from the days before the next day, which the table holds even after its last: the day of the event is not counted.
    later(day, count) {
      if (day < table.first || day > table.last) reach(day);
      return nth(at(table.before, day + 1 - table.first) + count - 1);
    },
    withTwo(start, end) {
      // The start first: reaching back for it renumbers the working days.
      if (start < table.first || start > table.last) reach(start);
      const upToEnd = before(end) + 1;
      const upToStart = at(table.before, start + 1 - table.first);
      return upToEnd - upToStart >= 2 ? end : nth(upToEnd);
    },
  };
}

interface Table {
  readonly fromYear?: number;
  readonly untilYear?: number;
  readonly first: number;
  readonly last: number;
  readonly before: Int32Array;
  readonly nth: Int32Array;
}

/** Holds no day: the first one asked about sets the span. */
const emptyTable: Table = { first: 0, last: -1, before: new Int32Array(0), nth: new Int32Array(0) };

function built(calendar: HolidayCalendar, fromYear: number, untilYear: number): Table {
  const first = dayOf(fromYear, 1, 1);
  const last = dayOf(untilYear, 12, 31);
  const before = new Int32Array(last - first + 2);
  const nth = new Int32Array(last - first + 1);
  let count = 0;
  for (let year = fromYear; year <= untilYear; year += 1) {
    const holidays = holidaysByDay(calendar, year);
    for (let day = dayOf(year, 1, 1), end = dayOf(year, 12, 31); day <= end; day += 1) {
      if (weekdayOf(day) <= 5 && !holidays.has(day)) {
        nth[count] = day;
        count += 1;
      }
      before[day + 1 - first] = count;
    }
  }
  return { fromYear, untilYear, first, last, before, nth: nth.subarray(0, count) };
}

/** Both tables end with the year 9999 at the latest, so reading past them is running past it. */
function at(table: Int32Array, index: number): number {
  const value = table[index];
  if (value === undefined) throw outOfRange('a day past 9999-12-31');
  return value;
}
