export type { Issue, IssueCode, Issues, Path } from '../errors/index.ts';
export { startOfBackwardTerm } from './backward.ts';
export { endOfTerm, type TermEnd, type TermOptions } from './count.ts';
export {
  type CivilDate,
  civil,
  type DayNumber,
  dayAt,
  dayNumber,
  type IsoDay,
  isoDay,
  weekday,
} from './day.ts';
export { extendedTerm } from './extend.ts';
export type { Holiday, HolidayCalendar, HolidayName, HolidaysByRegime, Reservation } from './holidays.ts';
export { endOfHours, type HoursEnd, type Moment } from './hours.ts';
export {
  type BoundedEnd,
  endOfPausedTerm,
  type PausedTermOptions,
} from './pause.ts';
export type { Pause, PauseEffect } from './pauses.ts';
export { type LastDay, prepareTerm } from './prepare.ts';
export { type DayInput, dayOrIssue, type PlainDateLike, readDay } from './read-day.ts';
export { readTerm, termOrIssues } from './read-term.ts';
export type { DayOff, Step } from './step.ts';
export {
  atw,
  type CalendarYearTerm,
  eu1182,
  type PeriodLengths,
  type PeriodTerm,
  plain,
  type Regime,
  type Term,
  type WorkingDayTerm,
} from './term.ts';
export { calendarYears, days, months, period, weeks, workingDays, years } from './term-makers.ts';
export { dayInZone } from './zone.ts';
