/** Terms of an act of the European Union: Regulation 1182/71. */
export const eu1182 = 'eu1182';
/** Terms of a Dutch statute: Algemene termijnenwet. */
export const atw = 'atw';
/** Terms a bureau set itself: the day of the event is not counted, and the last day stays where it falls. */
export const plain = 'plain';

/** The rules by which a term is counted. */
export type Regime = typeof eu1182 | typeof atw | typeof plain;

/** Years and months (one rounding at month end), then weeks and days. */
export interface PeriodTerm {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly workingDays?: never;
  readonly calendarYears?: never;
  readonly regime: Regime;
}

/** Days that are no Saturday, no Sunday and no holiday of the regime's calendar. */
export interface WorkingDayTerm {
  readonly years?: never;
  readonly months?: never;
  readonly weeks?: never;
  readonly days?: never;
  readonly workingDays: number;
  readonly calendarYears?: never;
  readonly regime: Regime;
}

/** Whole years from 1 January after the event, so that the last day is a 31 December (AWR 52). */
export interface CalendarYearTerm {
  readonly years?: never;
  readonly months?: never;
  readonly weeks?: never;
  readonly days?: never;
  readonly workingDays?: never;
  readonly calendarYears: number;
  readonly regime: Regime;
}

/** A term, as JSON-safe data. Without a regime there is no term: the length alone does not say when it ends. */
export type Term = PeriodTerm | WorkingDayTerm | CalendarYearTerm;

/** The lengths of a period; at least one. */
export type PeriodLengths = Pick<PeriodTerm, 'years' | 'months' | 'weeks' | 'days'>;
