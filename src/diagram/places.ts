import type { Codes } from './codes.ts';
import type { Literals } from './columns.ts';
import { fullWords, type Rows, rowsOf } from './mask.ts';
import { wordMap } from './word-map.ts';

/**
 * The key of a mask for few columns, sooner: variables are taken in wide groups, and combinations of their values that leave the same columns share a place. A place
 * is worked out when a case first stands there. There are few of them, so that what they leave lies side by side in the nearest cache. Where nothing is unknown the
 * groups are fewer still.
 */
export interface Places {
  /** The number of words in the key, and how many of them count where nothing is left open. */
  readonly words: number;
  readonly settledWords: number;
  /** The number of groups. */
  readonly groups: number;
  /** Tells whether every variable has one of its values, or is unknown where that is provided for. */
  place(codes: Codes, rows: Rows): boolean;
  /** Writes what is left of the columns, and what is unknown. */
  read(rows: Rows, key: Int32Array): void;
  /** Keeps of what is unknown in it what a column asks about that is left, which makes it the key. Tells whether there is any. */
  settle(key: Int32Array): boolean;
}

/** The most combinations of values in one group, and in all groups together. */
const mostTogether = 4_096;
const mostRows = 65_535;
/** With more words of columns than this, what the places leave is no longer near. */
const mostWords = 8;

/** Nothing, where the columns or the values are too many. */
export function placesOf(
  columns: readonly Literals[],
  domains: readonly number[],
  withUnknown: boolean,
): Places | undefined {
  const words = Math.max(1, Math.ceil(columns.length / 32));
  const asked = [...new Set(columns.flatMap((literals) => [...literals.keys()]))].toSorted((a, b) => a - b);
  const sizes = Int32Array.from(asked, (variable) => domains[variable] ?? 0);
  // The row before that of the first value is that of the unknown.
  const before = withUnknown ? 1 : 0;
  const { bounds, strides, starts, rows: total } = groupsIn(sizes, before);
  if (words > mostWords || total > mostRows) return undefined;

  const own = asked.map((variable, at) => rowsOf(variable, sizes[at] ?? 0, columns, words));
  const unknownWords = withUnknown ? Math.ceil(asked.length / 32) : 0;
  const stride = words + unknownWords;
  const groups = bounds.length;
  const ends = bounds.map((end) => 3 * end);
  // Per variable side by side: itself, the number of its values, and the distance between its rows.
  const steps = Int32Array.from(
    asked.flatMap((variable, at) => [variable, sizes[at] ?? 0, strides[at] ?? 0]),
  );
  const full = fullWords(columns.length, words);
  // Per row of all groups the number of its place; 0 where no case stood there before.
  const placeOf = new Uint16Array(total);
  const placed = bounds.map(() => wordMap<number>(stride, 2 * total + 2));
  let places = new Int32Array(stride * 64);
  let used = 1;

  function made(group: number, row: number): number {
    const content = new Int32Array(stride);
    content.set(full);
    for (let at = bounds[group - 1] ?? 0; at < (bounds[group] ?? 0); at++) {
      const code = (Math.floor(row / (strides[at] ?? 1)) % ((sizes[at] ?? 0) + before)) - before;
      const left = own[at]?.left[code + 1];
      for (let word = 0; word < words; word++) content[word] = (content[word] ?? 0) & (left?.[word] ?? 0);
      if (code < 0) content[words + (at >>> 5)] = (content[words + (at >>> 5)] ?? 0) | (1 << (at & 31));
    }
    const place = placed[group]?.get(content, 0) ?? used;
    if (place === used) {
      used += 1;
      if (used * stride > places.length) {
        const longer = new Int32Array(places.length * 2);
        longer.set(places);
        places = longer;
      }
      places.set(content, place * stride);
      placed[group]?.set(content, 0, place);
    }
    placeOf[(starts[group] ?? 0) + row] = place;
    return place;
  }

  function readUnknown(rows: Rows, key: Int32Array): void {
    const table = places;
    for (let word = words; word < stride; word++) {
      let bits = 0;
      for (let group = 0; group < groups; group++) bits |= table[(rows[group] ?? 0) + word] ?? 0;
      key[word] = bits;
    }
  }

  function isAsked(at: number, key: Int32Array): boolean {
    const mentions = own[at]?.mentions;
    if (mentions === undefined) return false;
    for (let word = 0; word < words; word++)
      if (((mentions[word] ?? 0) & (key[word] ?? 0)) !== 0) return true;
    return false;
  }

  return {
    words: stride,
    settledWords: words,
    groups,
    place(codes, rows) {
      let at = 0;
      let unknowns = 0;
      for (let group = 0; group < groups; group++) {
        let row = starts[group] ?? 0;
        const last = ends[group] ?? 0;
        for (; at < last; at += 3) {
          const code = codes[steps[at] ?? 0] ?? 0;
          if (code >= (steps[at + 1] ?? 0)) return false;
          row += (code + before) * (steps[at + 2] ?? 0);
          unknowns |= code;
        }
        if (unknowns < 0 && !withUnknown) return false;
        const place = placeOf[row] ?? 0;
        rows[group] = (place === 0 ? made(group, row - (starts[group] ?? 0)) : place) * stride;
      }
      return true;
    },
    read(rows, key) {
      const table = places;
      // Two words at a time: an ordinary question has no more.
      for (let word = 0; word < words; word += 2) {
        let [bits, next] = [-1, -1];
        for (let group = 0; group < groups; group++) {
          const at = (rows[group] ?? 0) + word;
          bits &= table[at] ?? 0;
          next &= table[at + 1] ?? 0;
        }
        key[word] = bits;
        if (word + 1 < words) key[word + 1] = next;
      }
      if (withUnknown) readUnknown(rows, key);
    },
    settle(key) {
      let some = 0;
      for (let word = words; word < stride; word++) {
        let kept = 0;
        for (let bits = key[word] ?? 0; bits !== 0; bits &= bits - 1) {
          const at = 31 - Math.clz32(bits & -bits);
          if (isAsked((word - words) * 32 + at, key)) kept |= 1 << at;
        }
        key[word] = kept;
        some |= kept;
      }
      return some !== 0;
    },
  };
}

/** Neighbouring variables in groups: where each group ends, the distance between rows of each variable, and where the rows of each group begin. */
function groupsIn(sizes: Int32Array, before: number) {
  const bounds: number[] = [];
  const strides = new Int32Array(sizes.length);
  const starts = [0];
  let rows = 1;
  let total = 0;
  const close = (end: number): void => {
    bounds.push(end);
    total += rows;
    starts.push(total);
    rows = 1;
  };
  for (const [at, size] of sizes.entries()) {
    if (rows > 1 && rows * (size + before) > mostTogether) close(at);
    strides[at] = rows;
    rows *= size + before;
  }
  if (sizes.length > 0) close(sizes.length);
  return { bounds, strides, starts, rows: total };
}
