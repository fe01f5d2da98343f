import { dateOf, dayOf, monthsLater, yearsLater } from './arithmetic.ts';
import { calendarOf } from './calendar-of.ts';
import { type DayNumber, dayAt } from './day.ts';
import type { HolidaysByRegime } from './holidays.ts';
import { readTerm } from './read-term.ts';
import { endRule } from './regime.ts';
import type { PeriodTerm, Term } from './term.ts';
import { workingDayTable } from './working-day-table.ts';

/** The last day of one term, from the day of the event. */
export type LastDay = (start: DayNumber) => DayNumber;

/**
 * The last day of a term as a bare function, prepared once for a sweep over many events: the day that `endOfTerm` gives, without its
 * derivation and without its reservations. For a term under the Atw, ask `endOfTerm` where the year may have no decree.
 *
 * @throws ReglementError `outOfRange`, from the function it gives, where the last day lies past 9999-12-31.
 * @example
 * ```ts
 * import { dutchHolidays, isoDay, plain, prepareTerm, readDay, years } from 'reglement/calendar';
 * const lastDay = prepareTerm(years(5, plain), dutchHolidays);
 * isoDay(lastDay(readDay('2019-06-30'))); // '2024-06-30'
 * ```
 */
export function prepareTerm(given: Term, holidays: HolidaysByRegime): LastDay {
  const lastDay = countedTerm(given, holidays);
  return (start) => lastDay(dayAt(start));
}

/** The same for days that are known to be days: those that the calendar made itself. */
export function countedTerm(given: Term, holidays: HolidaysByRegime): LastDay {
  const term = readTerm(given, ['term']);
  const calendar = calendarOf(holidays, term.regime);
  if (term.workingDays !== undefined) {
    const count = term.workingDays;
    const table = workingDayTable(calendar);
    return (start) => table.later(start, count);
  }
  const nominal = preparedNominal(term);
  const rule = endRule(term);
  if (rule === undefined) return nominal;
  const table = workingDayTable(calendar);
  if (rule.minimum === undefined) return (start) => table.onOrAfter(nominal(start));
  return (start) => table.withTwo(start, table.onOrAfter(nominal(start)));
}

function preparedNominal(term: Exclude<Term, { readonly workingDays: number }>): LastDay {
  if (term.calendarYears !== undefined) {
    const years = term.calendarYears;
    return (start) => dayAt(dayOf((dateOf(start) >> 9) + years, 12, 31));
  }
  return preparedPeriod(term);
}

/** One closure per shape of term, so that the usual ones do no work for lengths they lack. */
function preparedPeriod(term: PeriodTerm): LastDay {
  const { years = 0, months = 0, weeks = 0, days = 0 } = term;
  const exact = weeks * 7 + days;
  if (years === 0 && months === 0) return (start) => dayAt(start + exact);
  if (months === 0 && exact === 0) return (start) => dayAt(yearsLater(start, years));
  const rounded = years * 12 + months;
  return (start) => dayAt(monthsLater(start, rounded) + exact);
}
