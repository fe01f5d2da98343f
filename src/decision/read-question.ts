import type { DayNumber } from '../calendar/index.ts';
import { type Day, type FactsFor, nothingBound, readFacts, type Stated } from '../facts/index.ts';
import type { Regulation, VerdictTopic } from '../language/index.ts';
import { dayFacts, missingDay } from './question-day.ts';

/** The facts of a question of permission, with the day it is asked for. */
export type Asked<F, T extends VerdictTopic, Standing extends string = never> = FactsFor<F, T, Standing> &
  (T extends 'charge' ? unknown : { readonly asOf: Day });

/** Nothing is bound. */
export const nothingStanding: Stated = nothingBound;

/** Checks what was handed in for a question of permission. */
export function stated(
  regulation: Regulation,
  topic: VerdictTopic,
  facts: unknown,
  standing: Stated,
): { readonly stated: Stated; readonly day: DayNumber } {
  const name = dayFacts[topic];
  const read = readFacts(facts, {
    facts: regulation.vocabulary.facts,
    topic,
    ownDays: topic === 'charge' ? [] : [name],
    standing,
  });
  const received = read.get(name);
  const own = read.days.get(name);
  const day = own ?? (received?.kind === 'day' ? received.value : undefined);
  if (day === undefined) throw missingDay(name);
  return { stated: read, day };
}
