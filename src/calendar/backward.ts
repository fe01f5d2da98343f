import { ReglementError } from '../errors/index.ts';
import { calendarOf } from './calendar-of.ts';
import { consult } from './consultation.ts';
import { dayNotCounted, notPaused, type TermEnd } from './count.ts';
import { isoDay } from './day.ts';
import type { HolidaysByRegime } from './holidays.ts';
import { periodFrom, workingDaysFrom } from './nominal.ts';
import { type DayInput, readDay } from './read-day.ts';
import { readTerm } from './read-term.ts';
import { leftAlone } from './roll.ts';
import type { Term } from './term.ts';

/**
 * The day on which a term counted backwards begins: "at the latest two weeks before". It never moves, whatever day it falls on
 * (Regulation 1182/71 art. 3(4), Algemene termijnenwet 1(2)).
 *
 * @param end the day of the event, which is not counted.
 * @throws ReglementError `impossibleTerm` for calendar years, which only run forwards; `outOfRange` before 0001-01-01.
 * @example
 * ```ts
 * import { atw, dutchHolidays, startOfBackwardTerm, weeks } from 'reglement/calendar';
 * startOfBackwardTerm('2024-05-24', weeks(2, atw), dutchHolidays).day; // '2024-05-10'
 * ```
 */
export function startOfBackwardTerm(end: DayInput, given: Term, holidays: HolidaysByRegime): TermEnd {
  const term = readTerm(given, ['term']);
  const from = readDay(end, ['end']);
  const day = isoDay(from);
  if (term.calendarYears !== undefined) throw noBackwardCalendarYears();
  const consultation = consult(calendarOf(holidays, term.regime));
  const reached =
    term.workingDays === undefined
      ? periodFrom(from, term, -1)
      : workingDaysFrom(from, term, -1, consultation, notPaused);
  const reservations = consultation.reservations();
  const stays = leftAlone(reached.day, term, consultation, -1);
  return {
    kind: 'exact',
    day: isoDay(reached.day),
    derivation: [
      { kind: 'start', day, term },
      dayNotCounted(from, term.regime),
      ...reached.steps,
      ...stays.steps,
    ],
    reservations,
  };
}

function noBackwardCalendarYears(): ReglementError {
  return new ReglementError([
    {
      code: 'impossibleTerm',
      path: ['calendarYears'],
      expected: 'a term that can be counted backwards',
      received: 'calendar years',
    },
  ]);
}
