import type { EndShown, Governing } from './answer.ts';
import type { Extent, Extents } from './extent.ts';
import { governing } from './limit.ts';
import type { Standing } from './situation.ts';

/** A limit gives a day where its own last day is that one; without an end it gives only if it has none in any world. */
const gives = ({ span }: Standing, day: number): boolean =>
  Number.isFinite(day) ? span.ends.includes(day) : span.low === day && span.high === day;

const daysOf = ({ low, high }: Extent): readonly number[] => (low === high ? [low] : [low, high]);

const distinct = (bounds: readonly Standing[]): readonly Governing[] => [
  ...new Map(bounds.map((bound) => [bound.source.name, governing(bound)])).values(),
];

/** The ceilings and statutory floors that give the deadline, or a bound of it. */
export const givesDeadline = (bounds: readonly Standing[], { deadline }: Extents): readonly Governing[] =>
  distinct(
    bounds.filter((bound) =>
      daysOf(deadline).some(
        (day) =>
          gives(bound, day) &&
          // Without an end a ceiling gives nothing: it is the want of one that does.
          (bound.role === 'ceiling' ? Number.isFinite(day) : bound.role === 'statutoryFloor'),
      ),
    ),
  );

/** The floors that give the day until which a record is kept; where no floor does, the ceiling that cuts them off. */
export function givesKeepUntil(bounds: readonly Standing[], { keepUntil }: Extents): readonly Governing[] {
  const found = daysOf(keepUntil).flatMap((day) => {
    const giving = bounds.filter((bound) => gives(bound, day));
    const floors = giving.filter(({ role }) => role !== 'ceiling');
    return floors.length > 0 || !Number.isFinite(day) ? floors : giving;
  });
  return distinct(bounds.filter((bound) => found.includes(bound)));
}

/**
 * What becomes of the record: as the ceilings say that can be the least, and where none of those says anything, as any other does. A floor only
 * postpones it.
 */
export function atEnd(bounds: readonly Standing[], { ceiling }: Extents): readonly EndShown[] {
  const ceilings = bounds.filter(({ role }) => role === 'ceiling');
  const least = ends(ceilings.filter(({ span }) => span.low <= ceiling.high));
  return least.length > 0 ? least : ends(ceilings);
}

const ends = (ceilings: readonly Standing[]): readonly EndShown[] =>
  ceilings.flatMap((bound) => {
    const { rule } = bound.source;
    return rule.rule === 'hold' || rule.then === undefined ? [] : [{ ...governing(bound), what: rule.then }];
  });

/** Whether a limit can have no part in the two days: everything it can say lies outside them. */
export function isDisplaced({ role, span }: Standing, { keepUntil, deadline }: Extents): boolean {
  const { low, high } = role === 'ceiling' ? deadline : keepUntil;
  return span.low > high || span.high < low;
}

/** A ceiling whose event has not come says nothing while another gives the day. */
export const isSilent = ({ role, span }: Standing, { deadline }: Extents): boolean =>
  role === 'ceiling' && span.low === Infinity && deadline.high < Infinity;
