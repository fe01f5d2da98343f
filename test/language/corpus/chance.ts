import { below } from '../../recorded/chance.ts';

/** Chance from a text: the same text gives the same draws on every machine. */
export interface Chance {
  below(limit: number): number;
  /** True in so many of a hundred cases. */
  often(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** As many as drawn from `least` to `most`, in the order of the list. */
  some<T>(items: readonly T[], least: number, most: number): readonly T[];
}

export function chanceFrom(seed: string): Chance {
  let drawn = 0;
  const next = (limit: number): number => {
    drawn += 1;
    return below(limit, seed, drawn);
  };
  const pick = <T>(items: readonly T[]): T => {
    const found = items[next(Math.max(items.length, 1))];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  return {
    below: next,
    often: (percent) => next(100) < percent,
    pick,
    some(items, least, most) {
      const number = least + next(most - least + 1);
      const chosen = new Set<number>();
      while (chosen.size < Math.min(number, items.length)) chosen.add(next(items.length));
      return items.filter((_, place) => chosen.has(place));
    },
  };
}
