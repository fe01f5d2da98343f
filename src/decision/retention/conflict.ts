import { dayAt, dayNumber } from '../../calendar/index.ts';
import type { Conflict } from './answer.ts';
import type { Extents } from './extent.ts';
import { worlds } from './frame.ts';
import { nameOf } from './limit.ts';
import type { Situation, Standing } from './situation.ts';

/**
 * Where the latest statutory floor lasts longer than the least ceiling. Certain only with both days known: an event that has not happened ends
 * nothing, so nothing crosses yet.
 */
export function conflictsOf(situation: Situation, extents: Extents): readonly Conflict[] {
  const { bounds, frame } = situation;
  const floors = bounds.filter(
    ({ role, span }) => role === 'statutoryFloor' && span.high >= extents['statute.floor'].low,
  );
  const ceilings = bounds.filter(({ role, span }) => role === 'ceiling' && span.low <= extents.ceiling.high);
  return floors.flatMap((floor) =>
    ceilings.flatMap((ceiling): readonly Conflict[] => {
      if (!canCross(floor, ceiling)) return [];
      const together = worlds(frame, { kind: 'all', of: [floor.applies, ceiling.applies] });
      if (!together.yes) return [];
      const certain = !together.no && floor.span.low > ceiling.span.high;
      return [{ floor: nameOf(floor), ceiling: nameOf(ceiling), certain }];
    }),
  );
}

function canCross(floor: Standing, ceiling: Standing): boolean {
  if (floor.span.high <= ceiling.span.low) return false;
  const isOneUnknown = floor.after === ceiling.after && floor.span.low < floor.span.high;
  return !isOneUnknown || crossesFromOneStart(floor, ceiling);
}

/** Two terms from one start keep their order, but for the length of months and the place of days off; four years hold every length. */
function crossesFromOneStart(floor: Standing, ceiling: Standing): boolean {
  const first = dayNumber(2000, 1, 1);
  for (let later = 0; later < 1461; later++) {
    const start = dayAt(first + later);
    if (floor.lastDay(start) > ceiling.lastDay(start)) return true;
  }
  return false;
}
