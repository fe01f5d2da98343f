import type { DayNumber } from '../calendar/index.ts';
import type { DutyStatus } from './duty-answer.ts';

/** Where the term of a duty ends: it has no number, it does not run yet, that is not known, or on a day. */
export type TermOfDuty = 'noNumber' | 'notRunning' | 'unknown' | DayNumber;

export interface Progress {
  readonly certain: boolean;
  readonly ends: TermOfDuty;
  readonly doneOn: DayNumber | undefined;
  readonly asOf: DayNumber;
}

/**
 * How a duty stands on a day. What was done in time is done, owed or not; a duty of which it is not known that it is owed can be neither open, nor
 * late, nor breached.
 */
export function statusOf({ certain, ends, doneOn, asOf }: Progress): DutyStatus {
  const late = isLate(ends, doneOn ?? asOf);
  if (doneOn !== undefined && late === false) return 'fulfilled';
  if (!certain || late === 'unknown') return 'unknown';
  if (doneOn !== undefined) return 'fulfilledLate';
  return late ? 'breached' : 'open';
}

function isLate(ends: TermOfDuty, day: DayNumber): boolean | 'unknown' {
  if (ends === 'unknown') return 'unknown';
  return typeof ends === 'number' && day > ends;
}
