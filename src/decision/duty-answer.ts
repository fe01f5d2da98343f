import type { IsoDay } from '../calendar/index.ts';
import type { Day, FactsFor } from '../facts/index.ts';
import type { Standing } from '../language/index.ts';
import type { DutyDue, MissingFact, ReadingShown, Words } from './answer.ts';

/** The facts of a question about duties: the event, the day it is asked for, and whatever else is known. */
export type DutyFacts<F, Bound extends string = never> = FactsFor<F, 'duty', Bound> & {
  readonly asOf: Day;
  /** A name of the host for this one occasion, where an event repeats: only what was done for it counts. */
  readonly occasion?: string | undefined;
};

/** An act on record. */
export interface ActDone {
  /** A clause of the regulation by its own number, or of a statute by its full id. */
  readonly clause: string;
  readonly act: string;
  /** The day it was done. */
  readonly on: Day;
  /** The occasion it was done for; without one it counts where no occasion is named. */
  readonly occasion?: string | undefined;
}

/**
 * How a duty stands. `open`: not done, and still in time or without a number. `breached`: not done, and its last day is past. `unknown`: it hangs on
 * a fact that is missing whether it is owed, or in time.
 */
export type DutyStatus = 'fulfilled' | 'fulfilledLate' | 'open' | 'breached' | 'unknown';

/** A duty, and how it stands. */
export interface DutyShown extends DutyDue {
  readonly status: DutyStatus;
  /** The day on which it was first done. */
  readonly doneOn?: IsoDay;
}

/** What must be done, and how that stands. Plain, frozen and JSON-safe. */
export interface DutiesAnswer {
  readonly question: 'duties';
  readonly regulation: string;
  readonly version: string;
  /** What the regulation is called. */
  readonly title: string;
  readonly standing: Standing;
  readonly event: string;
  readonly eventLabel: Words;
  readonly occasion?: string;
  /** The day of the event, where it was stated. Its law counts; without it that of `asOf`. */
  readonly happenedOn?: IsoDay;
  readonly asOf: IsoDay;
  readonly duties: readonly DutyShown[];
  /** The facts on which a duty or a last day still hangs; those that bear on most duties first. */
  readonly missing: readonly MissingFact[];
  readonly readings: readonly ReadingShown[];
}
