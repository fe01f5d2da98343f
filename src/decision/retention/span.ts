import { type DayNumber, dayAt } from '../../calendar/index.ts';
import { ReglementError } from '../../errors/index.ts';
import type { Stated } from '../../facts/index.ts';
import type { Bound } from './bound.ts';
import { type Frame, worlds } from './frame.ts';

/** Where a last day can lie: day numbers, or without an end on either side. */
export interface Span {
  readonly low: number;
  readonly high: number;
  /** The days at which it can begin or stop to lie, by the rule's own conditions. */
  readonly ends: readonly number[];
  /** The same for each class that the conditions of any rule cut its start in. */
  readonly classEnds: readonly number[];
}

/** Not happened yet, or kept open: later than every day. */
export const forever: Span = { low: Infinity, high: Infinity, ends: [], classEnds: [] };

const onlyOn = (day: DayNumber): Span => ({ low: day, high: day, ends: [day], classEnds: [day] });

/** The last day of a limit where its start is known; where it is not, everything that the rule's own conditions leave of it. */
export function spanOf(bound: Bound, frame: Frame, stated: Stated): Span {
  if (bound.untilDay !== undefined) return onlyOn(bound.untilDay);
  if (bound.after === undefined) return forever;
  const checked = stated.get(bound.after);
  if (checked?.kind === 'notApplicable') return forever;
  if (checked?.kind === 'day') return onlyOn(bound.lastDay(checked.value));
  const { encoding } = frame;
  const [variable] = encoding.ofFact.get(bound.after) ?? [];
  if (variable === undefined) return { low: -Infinity, high: Infinity, ends: [], classEnds: [] };
  const cuts = encoding.cuts.get(bound.after) ?? [];
  const left = classes(cuts, encoding.variables[variable]?.domain.length ?? 0).filter(
    (_, index) =>
      worlds(frame, { kind: 'all', of: [{ kind: 'is', variable, among: [index] }, bound.applies] }).yes,
  );
  const endsOf = (stretches: readonly Stretch[]): readonly number[] =>
    stretches.flatMap(({ first, last }) => [lastDayFrom(bound, first), lastDayFrom(bound, last)]);
  const all = endsOf(left);
  return {
    low: Math.min(...all),
    high: Math.max(...all),
    ends: endsOf(joined(left)).filter(Number.isFinite),
    classEnds: all.filter(Number.isFinite),
  };
}

/** Starts that lie together; both days are of it. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The days of each class; the value after the last class is that the event has not happened. */
const classes = (cuts: readonly number[], size: number): readonly Stretch[] =>
  Array.from({ length: size }, (_, index) => ({
    first: index > cuts.length ? Infinity : index === 0 ? -Infinity : (cuts[index - 1] ?? 0) + 1,
    last: index >= cuts.length ? Infinity : (cuts[index] ?? 0),
  }));

/** Neighbours become one: a cut that only another rule makes between them is none of this rule's own. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    const before = found.at(-1);
    if (before === undefined || before.last + 1 < stretch.first) found.push(stretch);
    else found[found.length - 1] = { first: before.first, last: stretch.last };
  }
  return found;
}

/** A term that runs past the last day there is, ends after every day there is. */
function lastDayFrom(bound: Bound, start: number): number {
  if (!Number.isFinite(start)) return start;
  try {
    return bound.lastDay(dayAt(start));
  } catch (error) {
    if (error instanceof ReglementError && error.code === 'outOfRange') return Infinity;
    throw error;
  }
}

/** The first start from which the last day is `day` or later: halving finds it, because last days keep the order of their starts. */
export function firstStart(bound: Bound, day: DayNumber): DayNumber {
  const reaches = (start: number): boolean => start >= day || lastDayFrom(bound, start) >= day;
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

/** 0001-01-01. */
const FIRST = -719_162;
