import type { Test } from '../language/index.ts';
import type { Codes } from './codes.ts';
import { columnsOf, type Literals } from './columns.ts';

/** Codes brought together: per group of variables the place of its row, and last whether any of them is unknown. */
export type Rows = Int32Array;

/**
 * Some tests as masks: per value of a variable one bit per column, set where that value does not exclude it. What is known selects one mask per
 * variable, and their conjunction is what is left of all tests at once. Small variables share a table, so that one look-up serves several.
 *
 * The key that `read` writes settles the tests as far as what is known settles them: the columns that can still hold, and of the unknown variables those
 * that such a column asks about. Two cases with one key leave exactly the same open.
 */
export interface Mask {
  /** The number of words in the key, and how many of them count where nothing is left open. */
  readonly words: number;
  readonly settledWords: number;
  readonly columns: number;
  rows(): Rows;
  place(codes: Codes, rows: Rows): void;
  /** Writes the key. Tells whether something is left open that an unknown variable decides. */
  read(codes: Codes, rows: Rows, key: Int32Array): boolean;
}

/** The most words in the table of one group: it stays in the nearest cache, and is built in no time. */
const tableWords = 2_048;

export function maskOf(tests: readonly Test[], domains: readonly number[]): Mask {
  const columns = columnsOf(tests, domains);
  const words = Math.max(1, Math.ceil(columns.length / 32));
  const asked = [...new Set(columns.flatMap((literals) => [...literals.keys()]))].toSorted((a, b) => a - b);
  const unknownWords = Math.ceil(asked.length / 32);
  const own = asked.map(
    (variable, place): Own => ({ place, ...rowsOf(variable, domains[variable] ?? 0, columns, words) }),
  );
  const groups = grouped(own, words);
  const full = fullWords(columns.length, words);

  // Per variable asked: its group, the distance between its rows in the table of that group, and its columns.
  const variables = Int32Array.from(asked);
  const groupOf = new Int32Array(asked.length);
  const strideOf = new Int32Array(asked.length);
  const starts = new Int32Array(groups.length);
  const tables: Table[] = [];
  let size = 0;
  for (const [group, members] of groups.entries()) {
    starts[group] = size;
    let stride = words;
    for (const member of members) {
      groupOf[member.place] = group;
      strideOf[member.place] = stride;
      stride *= member.left.length;
    }
    tables.push(tableOf(members, words, full));
    size += stride;
  }
  const left = joined(
    tables.map((table) => table.left),
    size,
  );
  const hangs = joined(
    tables.map((table) => table.hangs),
    size,
  );
  const mentions = joined(
    own.map((one) => one.mentions),
    own.length * words,
  );
  const count = groups.length;

  /** Whether a column that can still hold asks about a variable. */
  function isAsked(at: number, key: Int32Array): boolean {
    for (let word = 0; word < words; word++)
      if (((mentions[at * words + word] ?? 0) & (key[word] ?? 0)) !== 0) return true;
    return false;
  }

  function readOpen(codes: Codes, rows: Rows, key: Int32Array): boolean {
    let open = 0;
    for (let word = 0; word < words; word++) {
      let hanging = 0;
      for (let group = 0; group < count; group++) hanging |= hangs[(rows[group] ?? 0) + word] ?? 0;
      open |= hanging & (key[word] ?? 0);
    }
    for (let word = 0; word < unknownWords; word++) key[words + word] = 0;
    if (open === 0) return false;
    for (let at = 0; at < variables.length; at++) {
      if ((codes[variables[at] ?? 0] ?? 0) >= 0 || !isAsked(at, key)) continue;
      const target = words + (at >>> 5);
      key[target] = (key[target] ?? 0) | (1 << (at & 31));
    }
    return true;
  }

  return {
    words: words + unknownWords,
    settledWords: words,
    columns: columns.length,
    rows: () => new Int32Array(count + 1),
    place(codes, rows) {
      let unknowns = 0;
      for (let group = 0; group < count; group++) rows[group] = starts[group] ?? 0;
      for (let at = 0; at < variables.length; at++) {
        const code = codes[variables[at] ?? 0] ?? 0;
        const group = groupOf[at] ?? 0;
        // The row before that of the first value is that of the unknown.
        rows[group] = (rows[group] ?? 0) + (code + 1) * (strideOf[at] ?? 0);
        unknowns |= code;
      }
      rows[count] = unknowns < 0 ? 1 : 0;
    },
    read(codes, rows, key) {
      for (let word = 0; word < words; word++) {
        let bits = full[word] ?? 0;
        for (let group = 0; group < count; group++) bits &= left[(rows[group] ?? 0) + word] ?? 0;
        key[word] = bits;
      }
      return rows[count] === 1 && readOpen(codes, rows, key);
    },
  };
}

/** One variable: per row (unknown, its values, none of its values) the columns that are left, and the columns that ask about it at all. */
interface Own {
  readonly place: number;
  readonly left: readonly Int32Array[];
  readonly mentions: Int32Array;
}

interface Table {
  readonly left: Int32Array;
  readonly hangs: Int32Array;
}

export function rowsOf(
  variable: number,
  size: number,
  columns: readonly Literals[],
  words: number,
): Omit<Own, 'place'> {
  const mentions = new Int32Array(words);
  for (const [index, literals] of columns.entries()) if (literals.has(variable)) mark(mentions, index);
  const others = fullWords(columns.length, words).map((word, at) => word & ~(mentions[at] ?? 0));
  const left = Array.from({ length: size }, () => others.slice());
  for (const [index, literals] of columns.entries())
    for (const value of literals.get(variable) ?? []) {
      const row = left[value];
      if (row !== undefined) mark(row, index);
    }
  return { left: [fullWords(columns.length, words), ...left, others], mentions };
}

function mark(row: Int32Array, bit: number): void {
  row[bit >>> 5] = (row[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** Neighbours share a table for as long as it stays small. */
function grouped(own: readonly Own[], words: number): readonly (readonly Own[])[] {
  const groups: Own[][] = [];
  let size = Infinity;
  for (const one of own) {
    size *= one.left.length;
    const last = groups.at(-1);
    if (last !== undefined && size <= tableWords) last.push(one);
    else {
      groups.push([one]);
      size = words * one.left.length;
    }
  }
  return groups;
}

/** All combinations of the rows of some variables; the first variable changes fastest. */
function tableOf(members: readonly Own[], words: number, full: Int32Array): Table {
  let [left, hangs] = [full, new Int32Array(words)];
  for (const { left: rows, mentions } of members) {
    const size = left.length;
    const [wider, hanging] = [new Int32Array(size * rows.length), new Int32Array(size * rows.length)];
    for (const [place, row] of rows.entries())
      for (let at = 0; at < size; at++) {
        const word = at % words;
        wider[place * size + at] = (left[at] ?? 0) & (row[word] ?? 0);
        hanging[place * size + at] = (hangs[at] ?? 0) | (place === 0 ? (mentions[word] ?? 0) : 0);
      }
    [left, hangs] = [wider, hanging];
  }
  return { left, hangs };
}

function joined(parts: readonly Int32Array[], size: number): Int32Array {
  const whole = new Int32Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One bit per column; a word that is not full is filled up with zeros. */
export const fullWords = (columns: number, words: number): Int32Array =>
  Int32Array.from({ length: words }, (_, word) =>
    columns - word * 32 >= 32 ? -1 : (1 << Math.max(0, columns - word * 32)) - 1,
  );
