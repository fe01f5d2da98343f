import type { DayNumber } from '../calendar/index.ts';
import { refuseHidden } from '../errors/index.ts';
import { type Topic, topics } from '../facts/index.ts';
import { eachAsk } from './condition.ts';
import { type Law, lawOn, type Sources } from './law.ts';
import type { Text } from './regulation.ts';
import { addTurns, wholeOf } from './whole.ts';

/** A night's sweep asks one day; a host that walks the days keeps this many behind it. */
const DAYS_KEPT = 64;

/**
 * The law of a day, brought together once for every stretch of days in which no text and no clause begins or ends. Only a test whether a term is
 * over cuts the facts differently on each day; such a law is kept by day, the oldest going first.
 */
export function rememberedLaw(sources: Sources): (topic: Topic, day: DayNumber) => Law {
  let turns: readonly number[] | undefined;
  const bySlice = new Map<string, Law | 'byDay'>();
  const byDay = new Map<string, Law>();
  return (topic, day) => {
    turns ??= turningDays([sources.text, ...sources.statutes]);
    const slice = `${topic}/${sliceOf(turns, day)}`;
    const known = bySlice.get(slice);
    if (known !== undefined && known !== 'byDay') return known;
    const dated = `${topic}/${day}`;
    const kept = known === 'byDay' ? byDay.get(dated) : undefined;
    if (kept !== undefined) return kept;
    refuseHidden();
    const law = lawOn(sources, topic, day);
    if (!law.encoding.hangsOnDay) {
      bySlice.set(slice, law);
      return law;
    }
    bySlice.set(slice, 'byDay');
    if (byDay.size >= DAYS_KEPT * topics.length) {
      const [oldest] = byDay.keys();
      if (oldest !== undefined) byDay.delete(oldest);
    }
    byDay.set(dated, law);
    return law;
  };
}

/** The days on which a text or a clause begins to count, or first no longer does. */
export function turningDays(texts: readonly Text[]): readonly number[] {
  const turns = new Set<number>();
  for (const text of texts) {
    addTurns({ from: text.from, ...(text.until === undefined ? {} : { until: text.until }) }, turns);
    for (const turn of wholeOf(text).turns) turns.add(turn);
  }
  return [...turns].toSorted((a, b) => a - b);
}

function sliceOf(turns: readonly number[], day: DayNumber): number {
  const later = turns.findIndex((turn) => turn > day);
  return later < 0 ? turns.length : later;
}

/** Whether a term that is over on one day and not on another decides the condition. */
export function asksWhetherOver({ condition }: { readonly condition: object }): boolean {
  let found = false;
  eachAsk(condition, (_, test) => {
    if (typeof test === 'object' && test !== null && 'over' in test) found = true;
  });
  return found;
}
