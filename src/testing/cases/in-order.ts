import { dayAt, isoDay, readDay } from '../../calendar/index.ts';
import type { Topic } from '../../facts/index.ts';

/** What can follow a request, in the order in which it does. */
const following = ['pausedFrom', 'pausedUntil', 'extensionToldOn', 'answeredOn', 'mediationEndedOn'] as const;

/** About the longest that anything of a request takes; most of it lies about the ends of terms. */
const LONGEST = 97;

/**
 * The facts of a request as they can have come about: what follows a request comes on its day or later. Days drawn apart seldom stand in their
 * order, and the library refuses them then.
 */
export function inOrder(facts: object, topic: Topic): object {
  const stated = new Map<string, unknown>(Object.entries(facts));
  const received = stated.get('receivedOn');
  if (topic !== 'request' || typeof received !== 'string') return facts;
  const first = readDay(received);
  if (!stated.has('pausedFrom')) stated.delete('pausedUntil');
  for (const name of following) {
    const day = stated.get(name);
    if (typeof day !== 'string') continue;
    const least = name === 'pausedUntil' ? readDay(String(stated.get('pausedFrom'))) : first;
    const drawn = readDay(day);
    // A day within the year may be one that a rule asks about, and stays.
    const moved = drawn < least || drawn > first + 366 ? least + (drawn % LONGEST) : drawn;
    stated.set(name, isoDay(dayAt(moved)));
  }
  // An answer that came has a day, and none that did not.
  if (stated.has('answeredOn') && ['pending', 'silence'].includes(String(stated.get('answer'))))
    stated.delete('answer');
  return Object.fromEntries(stated);
}
