import type { IsoDay } from './day.ts';
import type { Regime } from './term.ts';

/** A holiday of one year. */
export interface Holiday {
  readonly day: IsoDay;
  readonly name: HolidayName;
  /** The article it rests on, such as `atw:3.1`. */
  readonly article: string;
  /** Whether its date was checked against the source, or stands on common knowledge. */
  readonly status: 'checked' | 'unchecked';
}

/** What a holiday is called. */
export interface HolidayName {
  readonly nl: string;
  readonly en: string;
}

/** Something the answer depends on that nobody has said yet, or that nobody has checked. The answer stands under it. */
export interface Reservation {
  readonly kind: 'noDecree';
  /** The year whose further holidays are set by decree. */
  readonly year: number;
  /** `notVerified`: there was a decree and it was not traced. `noDecreeYet`: none has been found so far. */
  readonly because: 'notVerified' | 'noDecreeYet';
  /** The article that lets a decree add to the holidays. */
  readonly article: string;
}

/**
 * A calendar of holidays. The arithmetic knows none by itself: it is handed one, for each regime.
 * Both functions must give the same answer to the same year.
 */
export interface HolidayCalendar {
  readonly name: string;
  /** The holidays of a year, in any order; two may fall on one day. */
  holidaysOf(year: number): readonly Holiday[];
  /** What is open about that year, where the calendar rests on decrees and its table does not reach the year. */
  reservation(year: number): Reservation | undefined;
}

/** The calendar each regime is counted by. */
export type HolidaysByRegime = Readonly<Record<Regime, HolidayCalendar>>;
