import type { DayInput } from './read-day.ts';

/**
 * What a pause does to the term it falls in.
 * `shift`: the whole paused days are added to the nominal end, before any move; a term in working days passes over them instead.
 * `restart`: the term starts anew on the day the pause ends, which as the day of an event is not counted.
 * `none`: the term runs on.
 */
export type PauseEffect = 'shift' | 'restart' | 'none';

/** A pause: `from` is its first paused day, `until` the day on which the term runs again, so it lasts `until - from` days. */
export interface Pause {
  readonly from: DayInput;
  readonly until: DayInput | 'open';
  /** For an open pause: a day on which it had not ended yet. */
  readonly openOn?: DayInput;
}
