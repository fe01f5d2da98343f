import { dayAt, isoDay, readDay } from '../../../src/calendar/index.ts';
import type { Deadline } from '../../../src/decision/request/index.ts';
import type { Regulation } from '../../../src/language/index.ts';

const ownKeys: readonly string[] = ['asOf', 'records', 'done'];

/** One case put to several bureaus: each is asked what its own words know, the rest is another's. */
export const askedOf = (regulation: Regulation, facts: Readonly<Record<string, unknown>>): never =>
  // reason: whether these facts are in order is for the library to say
  Object.fromEntries(
    Object.entries(facts).filter(
      ([name]) => ownKeys.includes(name) || Object.hasOwn(regulation.vocabulary.facts, name),
    ),
  ) as never;

export const daysFrom = (day: string, by: number): string => isoDay(dayAt(readDay(day) + by));

export const lastOf = (end: Deadline): string => (end.kind === 'exact' ? end.day : end.kind);
