/** Chance from a seed: the same seed gives the same tries on every machine. */
export interface Chance {
  /** A whole number from 0 to one below the limit. */
  below(limit: number): number;
  /** True in about one of so many cases. */
  oneIn(number: number): boolean;
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T;
}

/** Mulberry32: 32 bits of state, and every try starts from a state of its own. */
export function chanceOf(seed: number, attempt: number): Chance {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(attempt + 1, 0xc2b2ae35)) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneIn: (number) => below(number) === 0,
    pick(items) {
      const found = items[below(items.length)];
      if (found === undefined && items.length === 0) throw new Error('nothing to pick from');
      // reason: the index lies within the list; an item may be undefined itself
      return found as (typeof items)[number];
    },
  };
}
