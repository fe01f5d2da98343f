import { dayAt, isoDay, readDay } from '../calendar/index.ts';
import type { LastDay } from '../decision/index.ts';

/** Sorts after every day: there is no end to it. */
export const noEnd = '9999-99-99';

/** The bounds between which the day lies; each of them is the day in some case that is still possible. */
export function bounds(last: LastDay): readonly [soonest: string, latest: string] {
  switch (last.kind) {
    case 'exact':
      return [last.day, last.day];
    case 'bounded':
      return [last.notBefore ?? '', last.notAfter ?? noEnd];
    default:
      return [noEnd, noEnd];
  }
}

/** In some case that is still possible the one is later than the other would be. */
export function canBeLater(one: LastDay, other: LastDay): boolean {
  const [soonest, latest] = bounds(one);
  const [otherSoonest, otherLatest] = bounds(other);
  return soonest > otherSoonest || latest > otherLatest;
}

/** So many days later, or sooner where it is negative. */
export const moved = (day: string, by: number): string => isoDay(dayAt(readDay(day) + by));
