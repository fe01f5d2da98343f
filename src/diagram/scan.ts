import { blocksOf } from './blocks.ts';
import type { Codes } from './codes.ts';
import type { Literals } from './columns.ts';
import { agreeing, type Group, groupsOf, rowOf } from './groups.ts';

/** One test of a list: what it asks of single variables, and whether that is all it asks. */
export interface Listed {
  readonly literals: Literals;
  readonly whole: boolean;
}

/** A list of tests, and what comes of it: the next step where one of them holds, and where none does; below zero is the end. */
export interface Step {
  readonly tests: readonly Listed[];
  readonly held: number;
  readonly failed: number;
}

/** Where one case stands: per group its place in the first word of the block, then the block and that word. */
export type Place = Int32Array;

/**
 * Lists of tests, looked through word by word for the first that holds: 32 tests at once, and no further than the first. Where a variable leaves few
 * tests whatever its value, its value chooses the words; so a list in which every test names one bureau is looked through as
 * quickly as that bureau's own.
 */
export interface Scan {
  /** Nothing where a variable has none of its values, or is not known. */
  place(codes: Codes): Place | undefined;
  /** Goes from step to step, and gives the end. */
  end(place: Place, codes: Codes): number;
}

/** Tells of a test that asks more than its literals, where these hold, whether it holds as a whole. */
export type Rest = (step: number, test: number, codes: Codes) => boolean;

/** The most words in the table: four megabytes. */
const mostCells = 1_048_576;

/** Nothing, where the table would be too large. */
export function scanOf(steps: readonly Step[], domains: readonly number[], rest: Rest): Scan | undefined {
  const lists = steps.map(({ tests }) => tests.map(({ literals }) => literals));
  const { key, blocks } = blocksOf(lists, domains);
  const asked = new Set(lists.flat().flatMap((literals) => [...literals.keys()]));
  const groups = groupsOf(
    [...asked].filter((variable) => variable !== key),
    domains,
  );
  const stride = groups.reduce((sum, { rows }) => sum + rows, 0);
  const sizes = blocks.map((block) => Math.ceil(block.reduce((sum, tests) => sum + tests.length, 0) / 32));
  const words = sizes.reduce((sum, size) => sum + size, 0);
  if (words * stride > mostCells) return undefined;

  const table = new Int32Array(words * stride).fill(-1);
  const certain = new Int32Array(words);
  const numbers = new Int32Array(words * 32);
  // Per block where each list begins, in bits, and where the last one ends.
  const width = steps.length + 1;
  const begins = new Int32Array(blocks.length * width);
  let word = 0;
  for (const [block, tests] of blocks.entries()) {
    let bit = word * 32;
    for (const [list, own] of tests.entries()) {
      begins[block * width + list] = bit;
      for (const test of own) {
        numbers[bit] = test;
        const one = steps[list]?.tests[test];
        if (one?.whole === true) certain[bit >>> 5] = (certain[bit >>> 5] ?? 0) | (1 << (bit & 31));
        if (one !== undefined) clear(table, (bit >>> 5) * stride, bit & 31, groups, one.literals);
        bit += 1;
      }
    }
    begins[block * width + tests.length] = bit;
    word += sizes[block] ?? 0;
  }

  const count = groups.length;
  const isWhole = steps.every(({ tests }) => tests.every(({ whole }) => whole));
  const held = Int32Array.from(steps, (step) => step.held);
  const failed = Int32Array.from(steps, (step) => step.failed);
  return {
    place(codes) {
      const code = key === undefined ? 0 : (codes[key] ?? -1);
      if (code < 0 || code >= blocks.length) return undefined;
      const first = (begins[code * width] ?? 0) >>> 5;
      const place = new Int32Array(count + 2);
      for (const [at, group] of groups.entries()) {
        const row = rowOf(group, codes);
        if (row < 0) return undefined;
        place[at] = first * stride + row;
      }
      place[count] = code * width;
      place[count + 1] = first;
      return place;
    },
    end(place, codes) {
      const block = place[count] ?? 0;
      const first = place[count + 1] ?? 0;
      let read = -1;
      let left = 0;
      let step = 0;
      next: while (step >= 0) {
        let bit = begins[block + step] ?? 0;
        const last = begins[block + step + 1] ?? 0;
        while (bit < last) {
          const at = bit >>> 5;
          if (at !== read) {
            // Lists that share a word have it worked out once.
            read = at;
            left = -1;
            const row = (at - first) * stride;
            for (let group = 0; group < count && left !== 0; group++)
              left &= table[row + (place[group] ?? 0)] ?? 0;
          }
          let some = left & (-1 << (bit & 31));
          bit = (at + 1) << 5;
          if (bit > last) some &= (1 << (last & 31)) - 1;
          if (some === 0) continue;
          let holds = isWhole || (some & (certain[at] ?? 0)) !== 0;
          for (; some !== 0 && !holds; some &= some - 1)
            holds = rest(step, numbers[at * 32 + 31 - Math.clz32(some & -some)] ?? 0, codes);
          if (!holds) continue;
          step = held[step] ?? -1;
          continue next;
        }
        step = failed[step] ?? -1;
      }
      return step;
    },
  };
}

/** Takes one test out of the rows with which it does not agree. */
function clear(
  table: Int32Array,
  word: number,
  bit: number,
  groups: readonly Group[],
  literals: Literals,
): void {
  for (const group of groups) {
    if (!group.members.some(({ variable }) => literals.has(variable))) continue;
    for (const [row, agrees] of agreeing(group, literals).entries())
      if (agrees === 0)
        table[word + group.offset + row] = (table[word + group.offset + row] ?? 0) & ~(1 << bit);
  }
}
