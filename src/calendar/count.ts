import { calendarOf } from './calendar-of.ts';
import { consult } from './consultation.ts';
import { type DayNumber, type IsoDay, isoDay } from './day.ts';
import { extendedTerm } from './extend.ts';
import type { HolidaysByRegime, Reservation } from './holidays.ts';
import { calendarYearFrom, type Paused, periodFrom, workingDaysFrom } from './nominal.ts';
import { partsOf } from './options.ts';
import { type DayInput, readDay } from './read-day.ts';
import { readTerm } from './read-term.ts';
import { articles, endRule } from './regime.ts';
import { leftAlone, rolled } from './roll.ts';
import type { Reached, Step } from './step.ts';
import type { Regime, Term } from './term.ts';

/** The last day of a term, how it was reached, and what it is subject to. */
export interface TermEnd {
  readonly kind: 'exact';
  readonly day: IsoDay;
  readonly derivation: readonly Step[];
  readonly reservations: readonly Reservation[];
}

/** What happened to a term besides its start. */
export interface TermOptions {
  /** The term was extended by this much: counted from the original start, and never from the end of the first term. */
  readonly extendedBy?: Term;
}

/**
 * The last day of a term: through the end of that day it still runs.
 *
 * The day of the event is not counted. `eu1182` and `atw` move a last day that is a Saturday, Sunday or holiday to the next working day and
 * see to it that the term holds two working days (Regulation 1182/71 art. 3, Algemene termijnenwet 1 to 4); `plain` leaves it where it falls.
 *
 * @param start the day of the event.
 * @throws ReglementError where the day cannot be read, the extension does not fit, or the last day lies past 9999 (`outOfRange`).
 * @example
 * ```ts
 * import { dutchHolidays, endOfTerm, eu1182, months } from 'reglement/calendar';
 * endOfTerm('2025-01-31', months(1, eu1182), dutchHolidays).day; // '2025-02-28'
 * ```
 */
export function endOfTerm(
  start: DayInput,
  term: Term,
  holidays: HolidaysByRegime,
  options: TermOptions = {},
): TermEnd {
  const from = readDay(start, ['start']);
  const { counted, opening } = opened(from, term, partsOf(options, ['extendedBy'], ['options']));
  const nominal = nominalEnd(from, counted, holidays, notPaused);
  const end = legalEnd(from, nominal.day, counted, holidays, notPaused);
  return {
    kind: 'exact',
    day: isoDay(end.day),
    derivation: [...opening, ...nominal.steps, ...end.steps],
    reservations: [...nominal.reservations, ...end.reservations],
  };
}

/** A day that was reached, and what it is subject to. */
export interface Counted extends Reached<DayNumber> {
  readonly reservations: readonly Reservation[];
}

/** The term that is counted, and the first steps: the event, its extension, the day that is not counted. */
export function opened(
  start: DayNumber,
  given: Term,
  options: TermOptions,
): { counted: Term; opening: readonly Step[] } {
  const day = isoDay(start);
  // The type lets through `{ weeks: 0 }` and a term of no length; counting them would be an answer to bad input.
  const term = readTerm(given, ['term']);
  const extendedBy =
    options.extendedBy === undefined ? undefined : readTerm(options.extendedBy, ['extendedBy']);
  const counted = extendedBy === undefined ? term : extendedTerm(term, extendedBy);
  const extension: Step[] =
    extendedBy === undefined ? [] : [{ kind: 'extended', by: extendedBy, term: counted }];
  return {
    counted,
    opening: [{ kind: 'start', day, term }, ...extension, dayNotCounted(start, term.regime)],
  };
}

export function dayNotCounted(day: DayNumber, regime: Regime): Step {
  const article = articles[regime].eventDay;
  return { kind: 'dayNotCounted', day: isoDay(day), ...(article === undefined ? {} : { article }) };
}

export const notPaused: Paused = () => false;

/** Where the term ends by its length alone. */
export function nominalEnd(
  start: DayNumber,
  term: Term,
  holidays: HolidaysByRegime,
  paused: Paused,
): Counted {
  if (term.workingDays !== undefined) {
    const consultation = consult(calendarOf(holidays, term.regime));
    const reached = workingDaysFrom(start, term, 1, consultation, paused);
    return { ...reached, reservations: consultation.reservations() };
  }
  const reached =
    term.calendarYears !== undefined ? calendarYearFrom(start, term) : periodFrom(start, term, 1);
  return { ...reached, reservations: [] };
}

/** Where the regime has it end: the later of the moved day and the minimum of working days. */
export function legalEnd(
  start: DayNumber,
  nominal: DayNumber,
  term: Term,
  holidays: HolidaysByRegime,
  paused: Paused,
): Counted {
  const consultation = consult(calendarOf(holidays, term.regime));
  const rule = endRule(term);
  if (rule !== undefined) {
    const reached = rolled(start, nominal, rule, consultation, paused);
    return { ...reached, reservations: consultation.reservations() };
  }
  // The day stays whether or not it is a day off, so a decree that is missing cannot touch it.
  return { ...leftAlone(nominal, term, consultation, 1), reservations: [] };
}
