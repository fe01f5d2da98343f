import { dayAt, isoDay } from '../../calendar/index.ts';
import type { LastDay } from './answer.ts';
import { worlds } from './frame.ts';
import type { Situation } from './situation.ts';
import { type Quantity, type Threshold, thresholdAt } from './threshold.ts';

/** Where a last day lies over all worlds: the earliest and the latest it can be. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

export type Extents = Readonly<Record<Quantity, Extent>>;

/**
 * The days at which an answer can begin or end to be true: every last day that is known, every bound of one that is not, and a day past them all.
 * All formulas are minima and maxima, so the earliest and the latest that come out are among them, or have no end.
 */
export function thresholdsOf(situation: Situation): readonly (readonly [day: number, Threshold])[] {
  const ends = new Set(situation.bounds.flatMap(({ span }) => span.classEnds));
  const past = Math.max(situation.asOf, ...ends) + 1;
  return [...ends, past].toSorted((a, b) => a - b).map((day) => [day, thresholdAt(situation, day)]);
}

export function extentsOf(thresholds: readonly (readonly [day: number, Threshold])[]): Extents {
  const extentOf = (quantity: Quantity): Extent => {
    let low = -Infinity;
    let high = -Infinity;
    for (const [place, [day, { frame, atLeast }]] of thresholds.entries()) {
      const { yes, no } = worlds(frame, atLeast[quantity]);
      const reached = place === thresholds.length - 1 ? Infinity : day;
      if (yes) high = reached;
      if (!no) low = reached;
    }
    return { low, high };
  };
  return {
    keepUntil: extentOf('keepUntil'),
    deadline: extentOf('deadline'),
    ceiling: extentOf('ceiling'),
    'statute.ceiling': extentOf('statute.ceiling'),
    'statute.floor': extentOf('statute.floor'),
    'regulation.ceiling': extentOf('regulation.ceiling'),
    'regulation.floor': extentOf('regulation.floor'),
  };
}

/** An extent as it is shown; `endless` says what it means that there is no last day. */
export function lastDay({ low, high }: Extent, endless: 'none' | 'open'): LastDay {
  if (low === Infinity) return { kind: endless };
  if (high === -Infinity) return { kind: 'none' };
  if (low === high) return { kind: 'exact', day: isoDay(dayAt(low)) };
  return {
    kind: 'bounded',
    ...(Number.isFinite(low) ? { notBefore: isoDay(dayAt(low)) } : {}),
    ...(Number.isFinite(high) ? { notAfter: isoDay(dayAt(high)) } : {}),
  };
}
