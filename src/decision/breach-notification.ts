import { endOfHours, type HoursEnd, type Moment, readDay } from '../calendar/index.ts';
import { ReglementError } from '../errors/index.ts';

/** The 72 hours of a personal data breach, and the article that sets them. */
export interface BreachNotification extends HoursEnd {
  readonly article: 'avg:33';
}

/**
 * Decides by when a personal data breach must be notified to the supervisor: without undue delay and, where feasible, within 72 hours after the
 * bureau came to know of it. Hours run through weekends and holidays. Later is still owed, with the reasons for the delay. Whether it must be
 * notified at all is a duty of the event `breach` (`dutiesOn`): not where a risk is unlikely.
 *
 * @param knownAt the moment of knowing, `YYYY-MM-DDTHH:MM±hh:mm`. Both ends come in the same offset.
 * @throws ReglementError as `endOfHours`, and `outOfRange` for a moment before 25 May 2018: the Wbp named no number of hours.
 * @see AVG 33(1); Regulation 1182/71 article 3(1).
 * @example
 * ```ts
 * import { breachNotificationDue } from 'reglement';
 * breachNotificationDue('2024-04-26T16:20+02:00').cautious; // '2024-04-29T16:20+02:00'
 * ```
 */
export function breachNotificationDue(knownAt: Moment): BreachNotification {
  const end = endOfHours(knownAt, 72);
  if (readDay(knownAt.slice(0, 10)) < readDay('2018-05-25'))
    throw new ReglementError([
      {
        code: 'outOfRange',
        path: ['knownAt'],
        expected: 'a moment from 2018-05-25 on, when the 72 hours began to count',
        received: `\`${knownAt}\``,
      },
    ]);
  return Object.freeze({
    article: 'avg:33',
    ...end,
    hourNotCounted: Object.freeze(end.hourNotCounted),
    notExtended: Object.freeze(end.notExtended),
  });
}
