import { monthsLater } from './arithmetic.ts';
import { type Consultation, following } from './consultation.ts';
import { civil, type DayNumber, dayAt, dayNumber, isoDay, outOfRange } from './day.ts';
import { articles } from './regime.ts';
import type { DayOff, Reached, Step } from './step.ts';
import type { CalendarYearTerm, PeriodLengths, PeriodTerm, WorkingDayTerm } from './term.ts';

/** Forwards from the event, or backwards from it. */
export type Direction = 1 | -1;

/** Tells which days a pause has taken out of the count. */
export type Paused = (day: DayNumber) => boolean;

/**
 * The date a period reaches, before any move. Years and months go first and round once, at the end of the month they reach; weeks and
 * days are exact and follow. The other order, or rounding after each unit, would give other days (31 January and one month and one day).
 */
export function periodFrom(start: DayNumber, term: PeriodTerm, direction: Direction): Reached<DayNumber> {
  const { years = 0, months = 0, weeks = 0, days = 0 } = term;
  const clipped = sameDate(start, direction * (years * 12 + months), term);
  const day = dayAt(clipped.day + direction * (weeks * 7 + days));
  const exact = years === 0 && months === 0 && weeks === 0;
  const article = articles[term.regime][exact ? 'exactDays' : 'sameDate'];
  const step: Step = {
    kind: direction === 1 ? 'added' : 'subtracted',
    lengths: lengthsOf(term),
    from: isoDay(start),
    to: isoDay(day),
    ...(article === undefined ? {} : { article }),
  };
  return { day, steps: [step, ...clipped.steps] };
}

/** 31 December, so many years after the year of the event. */
export function calendarYearFrom(start: DayNumber, term: CalendarYearTerm): Reached<DayNumber> {
  const day = dayNumber(civil(start).year + term.calendarYears, 12, 31);
  return { day, steps: [{ kind: 'calendarYearEnd', calendarYears: term.calendarYears, to: isoDay(day) }] };
}

/** The last of so many working days after (or before) the event; paused days are passed over like holidays. */
export function workingDaysFrom(
  start: DayNumber,
  term: WorkingDayTerm,
  direction: Direction,
  consultation: Consultation,
  paused: Paused,
): Reached<DayNumber> {
  const holidays: DayOff[] = [];
  let weekendDays = 0;
  let pausedDays = 0;
  let day = start;
  for (let left = term.workingDays; left > 0; ) {
    day = direction === 1 ? following(day) : dayAt(day - 1);
    const off = paused(day) ? 'paused' : consultation.dayOff(day);
    if (off === undefined) left -= 1;
    else if (off === 'paused') pausedDays += 1;
    else if (off.kind === 'holiday') holidays.push(off);
    else weekendDays += 1;
  }
  const { calendar } = consultation;
  const counted = {
    workingDays: term.workingDays,
    from: isoDay(start),
    to: isoDay(day),
    weekendDays,
    holidays,
    pausedDays,
    calendar,
  };
  return { day, steps: [{ kind: 'workingDaysCounted', ...counted }] };
}

function sameDate(start: DayNumber, months: number, term: PeriodTerm): Reached<DayNumber> {
  if (months === 0) return { day: start, steps: [] };
  const wanted = dateWanted(start, months);
  const day = dayAt(monthsLater(start, months));
  const became = isoDay(day);
  if (wanted === became) return { day, steps: [] };
  const article = articles[term.regime].sameDate;
  return {
    day,
    steps: [{ kind: 'monthEndClipped', wanted, became, ...(article === undefined ? {} : { article }) }],
  };
}

/** The date that the words of the term name, whether or not the month has it: `2025-02-31`. */
function dateWanted(start: DayNumber, months: number): string {
  const { year, month, day } = civil(start);
  const reached = year * 12 + month - 1 + months;
  const yearReached = Math.floor(reached / 12);
  if (yearReached < 1 || yearReached > 9999) throw outOfRange(`year ${yearReached}`);
  const firstOfMonth = isoDay(dayNumber(yearReached, (reached % 12) + 1, 1));
  return `${firstOfMonth.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

function lengthsOf(term: PeriodTerm): PeriodLengths {
  const { regime: _regime, ...lengths } = term;
  return lengths;
}
