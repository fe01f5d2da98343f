import { printed, ReglementError } from '../errors/index.ts';
import {
  type Counted,
  dayNotCounted,
  legalEnd,
  nominalEnd,
  notPaused,
  opened,
  type TermEnd,
  type TermOptions,
} from './count.ts';
import { type DayNumber, dayAt, type IsoDay, isoDay } from './day.ts';
import type { HolidaysByRegime, Reservation } from './holidays.ts';
import { partsOf } from './options.ts';
import type { Pause, PauseEffect } from './pauses.ts';
import { type DayInput, readDay } from './read-day.ts';
import { readPauses, type Stretch } from './read-pauses.ts';
import type { Step } from './step.ts';
import type { Term } from './term.ts';

/** What happened to a term that was paused. */
export interface PausedTermOptions extends TermOptions {
  /** The days without progress, in any order. */
  readonly pauses: readonly Pause[];
  /** What a pause does: the end moves with it, the term starts anew, or nothing. */
  readonly pauseEffect: PauseEffect;
}

/** The last day is not known yet, but it lies between these. */
export interface BoundedEnd {
  readonly kind: 'bounded';
  readonly notBefore: IsoDay;
  readonly notAfter?: IsoDay;
  readonly derivation: readonly Step[];
  readonly reservations: readonly Reservation[];
}

/**
 * The last day of a term that was paused. Pauses that overlap are one pause. A pause counts if it begins on or before the nominal end as it
 * stands by then: a term that has run out cannot be paused, even while its last day is being moved. A pause that is still open gives a
 * lower bound only.
 *
 * @throws ReglementError as `endOfTerm`, and `impossibleValue` for a pause that begins before the term or ends before it begins.
 * @example
 * ```ts
 * import { dutchHolidays, endOfPausedTerm, eu1182, months } from 'reglement/calendar';
 * endOfPausedTerm('2024-03-05', months(1, eu1182), dutchHolidays, {
 *   pauses: [{ from: '2024-03-11', until: '2024-03-15' }],
 *   pauseEffect: 'shift',
 * }); // matches { kind: 'exact', day: '2024-04-09' }
 * ```
 */
export function endOfPausedTerm(
  start: DayInput,
  term: Term,
  holidays: HolidaysByRegime,
  given: PausedTermOptions,
): TermEnd | BoundedEnd {
  const options = partsOf(given, ['extendedBy', 'pauses', 'pauseEffect'], ['options']);
  const from = readDay(start, ['start']);
  const { counted, opening } = opened(from, term, options);
  if (!effects.includes(options.pauseEffect)) throw unknownEffect(options.pauseEffect);
  const stretches = readPauses(from, options.pauses);
  const nominal = nominalEnd(from, counted, holidays, notPaused);
  let reached: Suspended = { ...nominal, start: from, applied: [] };
  for (const stretch of stretches) {
    if (stretch.from > reached.day) break;
    reached = suspended(reached, stretch, counted, holidays, options.pauseEffect);
  }
  const { applied, steps } = reached;
  const end = legalEnd(reached.start, reached.day, counted, holidays, isIn(applied));
  const derivation = [...opening, ...steps, ...end.steps];
  const reservations = [...reached.reservations, ...end.reservations];
  const day = isoDay(end.day);
  return applied.some(({ open }) => open)
    ? { kind: 'bounded', notBefore: day, derivation, reservations }
    : { kind: 'exact', day, derivation, reservations };
}

interface Suspended extends Counted {
  /** The event the term is counted from by now. */
  readonly start: DayNumber;
  /** The pauses that took days out of the term. */
  readonly applied: readonly Stretch[];
}

function suspended(
  before: Suspended,
  stretch: Stretch,
  term: Term,
  holidays: HolidaysByRegime,
  effect: PauseEffect,
): Suspended {
  const after = pausedBy(before, stretch, term, holidays, effect);
  const pause = { from: isoDay(stretch.from), until: stretch.open ? 'open' : isoDay(stretch.until) } as const;
  const step: Step = { kind: 'paused', pause, effect, from: isoDay(before.day), to: isoDay(after.day) };
  return { ...after, steps: [...before.steps, step, ...after.steps] };
}

function pausedBy(
  before: Suspended,
  stretch: Stretch,
  term: Term,
  holidays: HolidaysByRegime,
  effect: PauseEffect,
): Suspended {
  const applied = [...before.applied, stretch];
  switch (effect) {
    case 'none':
      return { ...before, steps: [] };
    case 'restart': {
      const anew = nominalEnd(stretch.until, term, holidays, notPaused);
      return {
        ...anew,
        steps: [dayNotCounted(stretch.until, term.regime), ...anew.steps],
        start: stretch.until,
        applied,
      };
    }
    case 'shift': {
      if (term.workingDays !== undefined) {
        return { ...nominalEnd(before.start, term, holidays, isIn(applied)), start: before.start, applied };
      }
      return { ...before, day: dayAt(before.day + stretch.until - stretch.from), steps: [], applied };
    }
  }
}

function isIn(stretches: readonly Stretch[]): (day: DayNumber) => boolean {
  return (day) => stretches.some(({ from, until }) => from <= day && day < until);
}

const effects: readonly PauseEffect[] = ['shift', 'restart', 'none'];

function unknownEffect(effect: unknown): ReglementError {
  return new ReglementError([
    {
      code: 'impossibleValue',
      path: ['pauseEffect'],
      expected: '`shift`, `restart` or `none`',
      received: printed(effect),
    },
  ]);
}
