import type { IsoDay } from './day.ts';
import type { HolidayName } from './holidays.ts';
import type { PauseEffect } from './pauses.ts';
import type { PeriodLengths, Regime, Term } from './term.ts';

/** Why a day is no working day. A holiday on a Saturday or Sunday is named as the holiday. */
export type DayOff =
  | { readonly kind: 'saturday'; readonly day: IsoDay }
  | { readonly kind: 'sunday'; readonly day: IsoDay }
  | { readonly kind: 'holiday'; readonly day: IsoDay; readonly name: HolidayName; readonly article: string };

/**
 * One step of the way from the event to the last day, as JSON-safe data. Articles are written as in clause names
 * (`eu:1182-71.3.4` is article 3(4) of Regulation 1182/71); a step without one rests on settled practice or on the bureau's own words.
 */
export type Step =
  /** The day the term is counted from, or to for a term counted backwards. */
  | { readonly kind: 'start'; readonly day: IsoDay; readonly term: Term }
  /** The day of the event is no day of the term. */
  | { readonly kind: 'dayNotCounted'; readonly day: IsoDay; readonly article?: string }
  /** The term was made longer, and is still counted from its original start. */
  | { readonly kind: 'extended'; readonly by: Term; readonly term: Term }
  /** Years and months, then weeks and days; `subtracted` for a term counted backwards. */
  | {
      readonly kind: 'added' | 'subtracted';
      readonly lengths: PeriodLengths;
      readonly from: IsoDay;
      readonly to: IsoDay;
      readonly article?: string;
    }
  /** The month has no such date (`wanted`, a date that does not exist), so its last day stands (`became`). */
  | {
      readonly kind: 'monthEndClipped';
      readonly wanted: string;
      readonly became: IsoDay;
      readonly article?: string;
    }
  /** 31 December, `calendarYears` years after the year of the event. */
  | { readonly kind: 'calendarYearEnd'; readonly calendarYears: number; readonly to: IsoDay }
  /** The working days of the term, with what was passed over. */
  | {
      readonly kind: 'workingDaysCounted';
      readonly workingDays: number;
      readonly from: IsoDay;
      readonly to: IsoDay;
      readonly weekendDays: number;
      readonly holidays: readonly DayOff[];
      readonly pausedDays: number;
      readonly calendar: string;
    }
  /** A pause and what it did to the nominal end: `from` is where it stood, `to` where it came to stand. */
  | {
      readonly kind: 'paused';
      readonly pause: { readonly from: IsoDay; readonly until: IsoDay | 'open' };
      readonly effect: PauseEffect;
      readonly from: IsoDay;
      readonly to: IsoDay;
    }
  /** The last day was no working day, so the term runs through the next one. */
  | {
      readonly kind: 'moved';
      readonly from: IsoDay;
      readonly to: IsoDay;
      readonly because: readonly DayOff[];
      readonly article: string;
      readonly calendar: string;
    }
  /** The last day is no working day and stays all the same: the regime, the direction or the length of the term leaves it there. */
  | {
      readonly kind: 'notMoved';
      readonly day: IsoDay;
      readonly off: DayOff;
      readonly regime: Regime;
      readonly article?: string;
    }
  /** The term held fewer working days than it must, so it runs on until it holds them. */
  | {
      readonly kind: 'minimumWorkingDays';
      readonly needed: number;
      readonly from: IsoDay;
      readonly to: IsoDay;
      readonly article: string;
      readonly calendar: string;
    };

/** A day that was reached, and the steps that led there. */
export interface Reached<Day> {
  readonly day: Day;
  readonly steps: readonly Step[];
}
