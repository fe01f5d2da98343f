import { type DayNumber, dayAt } from '../../calendar/index.ts';
import { ReglementError } from '../../errors/index.ts';
import type { Stated } from '../../facts/index.ts';
import { type Encoding, holds, type KernelQuestion, type Known, possible } from '../../language/index.ts';
import type { Bound } from './bound.ts';

/** Where a last day can lie: day numbers, or without an end on either side. `ends` are the days at which it can begin or stop to. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly ends: readonly number[];
}

/** Not happened yet, or kept open: later than every day. */
export const forever: Span = { low: Infinity, high: Infinity, ends: [] };

interface Setting {
  readonly encoding: Encoding;
  readonly question: KernelQuestion;
  readonly known: Known;
}

/** The last day of a limit where its start is known; where it is not, everything that the rule's own conditions leave of it. */
export function spanOf(bound: Bound, setting: Setting, stated: Stated): Span {
  if (bound.after === undefined) return forever;
  const checked = stated.get(bound.after);
  if (checked?.kind === 'notApplicable') return forever;
  if (checked?.kind === 'day') {
    const day = bound.lastDay(checked.value);
    return { low: day, high: day, ends: [day] };
  }
  const { encoding, question, known } = setting;
  const [variable] = encoding.ofFact.get(bound.after) ?? [];
  if (variable === undefined) return { low: -Infinity, high: Infinity, ends: [] };
  const cuts = encoding.cuts.get(bound.after) ?? [];
  const left = classes(cuts, encoding.variables[variable]?.domain.length ?? 0).filter(
    (_, index) => possible(question, known.with(variable, index), (there) => holds(bound.applies, there)).yes,
  );
  const low = Math.min(...left.map(({ first }) => ended(bound, first)));
  const high = Math.max(...left.map(({ last }) => ended(bound, last)));
  const ends = left.flatMap(({ first, last }) => [ended(bound, first), ended(bound, last)]);
  return { low, high, ends: ends.filter(Number.isFinite) };
}

/** The days of each class; the value after the last class is that the event has not happened. */
const classes = (cuts: readonly number[], size: number): readonly { first: number; last: number }[] =>
  Array.from({ length: size }, (_, index) => ({
    first: index > cuts.length ? Infinity : index === 0 ? -Infinity : (cuts[index - 1] ?? 0) + 1,
    last: index >= cuts.length ? Infinity : (cuts[index] ?? 0),
  }));

const ended = (bound: Bound, start: number): number =>
  Number.isFinite(start) ? bound.lastDay(dayAt(start)) : start;

/** The first start from which the last day is `day` or later: halving finds it, because last days keep the order of their starts. */
export function firstStart(bound: Bound, day: DayNumber): DayNumber {
  const reaches = (start: number): boolean => start >= day || isAtLeast(bound, dayAt(start), day);
  let stride = 1;
  while (day - stride > FIRST && reaches(day - stride)) stride *= 2;
  let before = day - stride > FIRST ? day - stride : FIRST - 1;
  let from: number = day;
  while (from - before > 1) {
    const middle = Math.floor((from + before) / 2);
    if (reaches(middle)) from = middle;
    else before = middle;
  }
  return dayAt(from);
}

function isAtLeast(bound: Bound, start: DayNumber, day: DayNumber): boolean {
  try {
    return bound.lastDay(start) >= day;
  } catch (error) {
    // A term that runs past the last day there is, ends after every day there is.
    if (error instanceof ReglementError && error.code === 'outOfRange') return true;
    throw error;
  }
}

/** 0001-01-01. */
const FIRST = -719_162;
