import { type Issue, refuse } from '../errors/index.ts';
import { type DayNumber, dayAt, isoDay } from './day.ts';
import { itemsOf, partsOf } from './options.ts';
import type { Pause } from './pauses.ts';
import { readDay } from './read-day.ts';

/** Paused days: from the first through the day before `until`. Of an open one, `until` is the earliest day it can end. */
export interface Stretch {
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly open: boolean;
}

/** The pauses in order, those that touch or overlap as one, so that no day is taken out twice. */
export function readPauses(start: DayNumber, pauses: readonly Pause[]): readonly Stretch[] {
  const read = itemsOf(pauses, ['pauses'], 'a list of pauses').map((pause, index) =>
    readPause(pause, ['pauses', index]),
  );
  refuse(read.flatMap((stretch, index) => faults(start, stretch, ['pauses', index])));
  const joined: Stretch[] = [];
  for (const stretch of read.sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last === undefined || stretch.from > last.until) joined.push(stretch);
    else joined[joined.length - 1] = join(last, stretch);
  }
  return joined;
}

function readPause(given: Pause, path: readonly (string | number)[]): Stretch {
  const pause = partsOf(given, ['from', 'until', 'openOn'], path, 'a pause, `{ from, until }`');
  const from = readDay(pause.from, [...path, 'from']);
  if (pause.until !== 'open') return { from, until: readDay(pause.until, [...path, 'until']), open: false };
  if (pause.openOn === undefined) return { from, until: from, open: true };
  return { from, until: readDay(pause.openOn, [...path, 'openOn']), open: true };
}

function join(one: Stretch, other: Stretch): Stretch {
  return {
    from: one.from,
    until: dayAt(Math.max(one.until, other.until)),
    open: one.open || other.open,
  };
}

function faults(start: DayNumber, { from, until }: Stretch, path: readonly (string | number)[]): Issue[] {
  const found: Issue[] = [];
  if (from < start) {
    const expected = `a pause of a term that began on ${isoDay(start)}`;
    found.push({ code: 'impossibleValue', path: [...path, 'from'], expected, received: isoDay(from) });
  }
  if (until < from) {
    const expected = `an end of the pause on or after ${isoDay(from)}`;
    found.push({ code: 'impossibleValue', path: [...path, 'until'], expected, received: isoDay(until) });
  }
  return found;
}
