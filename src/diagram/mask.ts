import type { Test } from '../language/index.ts';
import type { Codes } from './codes.ts';
import { columnsOf, type Literals } from './columns.ts';

/**
 * Some tests as masks: per value of a variable one bit per column, set where that value does not exclude it. What is known selects one mask per
 * variable, and their conjunction is what is left of all tests at once.
 *
 * The key that `read` writes settles the tests as far as what is known settles them: the columns that can still hold, and of the unknown variables those
 * that such a column asks about. Two cases with one key leave exactly the same open.
 */
export interface Mask {
  /** The number of words in the key, and how many of them count where nothing is left open. */
  readonly words: number;
  readonly settledWords: number;
  readonly columns: number;
  /** Writes the key from `at` on. Tells whether something is left open that an unknown variable decides. */
  read(codes: Codes, key: Int32Array, at: number): boolean;
}

export function maskOf(tests: readonly Test[], domains: readonly number[]): Mask {
  const columns = neighboured(columnsOf(tests, domains));
  const words = Math.max(1, Math.ceil(columns.length / 32));
  const asked = [...new Set(columns.flatMap((literals) => [...literals.keys()]))];
  const places = new Map(asked.map((variable, place) => [variable, place]));
  const unknownWords = Math.ceil(asked.length / 32);
  // Per word its entries: a variable that its columns ask about, the bits of those that do, and the first of its rows in the table.
  const starts = new Int32Array(words + 1);
  const variable: number[] = [];
  const place: number[] = [];
  const mentions: number[] = [];
  const rows: number[] = [];
  const table: number[] = [];
  const full = new Int32Array(words);
  for (let word = 0; word < words; word++) {
    const own = columns.slice(word * 32, word * 32 + 32);
    for (const at of [...new Set(own.flatMap((literals) => [...literals.keys()]))].toSorted(
      (a, b) => a - b,
    )) {
      variable.push(at);
      place.push(places.get(at) ?? 0);
      mentions.push(bitsOf(own, (literals) => literals.has(at)));
      rows.push(table.length);
      for (let value = 0; value < (domains[at] ?? 0); value++)
        table.push(bitsOf(own, (literals) => literals.get(at)?.includes(value) ?? true));
      // The row after the last value: what is known to be none of them.
      table.push(bitsOf(own, (literals) => !literals.has(at)));
    }
    starts[word + 1] = variable.length;
    full[word] = bitsOf(own, () => true);
  }
  const variables = Int32Array.from(variable);
  const placesOf = Int32Array.from(place);
  const mentioned = Int32Array.from(mentions);
  const rowsOf = Int32Array.from(rows);
  const bits = Int32Array.from(table);

  function unknownAsked(codes: Codes, key: Int32Array, at: number): void {
    for (let word = 0; word < words; word++) {
      const left = key[at + word] ?? 0;
      const end = starts[word + 1] ?? 0;
      for (let entry = starts[word] ?? 0; entry < end; entry++) {
        if ((codes[variables[entry] ?? 0] ?? 0) >= 0 || ((mentioned[entry] ?? 0) & left) === 0) continue;
        const bit = placesOf[entry] ?? 0;
        const target = at + words + (bit >>> 5);
        key[target] = (key[target] ?? 0) | (1 << (bit & 31));
      }
    }
  }

  return {
    words: words + unknownWords,
    settledWords: words,
    columns: columns.length,
    read(codes, key, at) {
      let open = 0;
      for (let word = 0; word < words; word++) {
        let left = full[word] ?? 0;
        let hangs = 0;
        const end = starts[word + 1] ?? 0;
        for (let entry = starts[word] ?? 0; entry < end; entry++) {
          const code = codes[variables[entry] ?? 0] ?? 0;
          if (code < 0) hangs |= mentioned[entry] ?? 0;
          else left &= bits[(rowsOf[entry] ?? 0) + code] ?? 0;
        }
        key[at + word] = left;
        open |= left & hangs;
      }
      for (let word = 0; word < unknownWords; word++) key[at + words + word] = 0;
      if (open !== 0) unknownAsked(codes, key, at);
      return open !== 0;
    },
  };
}

/** Columns that ask about the same variables stand together: a word is read for fewer variables. */
const neighboured = (columns: readonly Literals[]): readonly Literals[] =>
  columns
    .map((literals) => ({ literals, order: [...literals.keys()].toSorted((a, b) => a - b).join() }))
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ literals }) => literals);

/** One bit per column; a word that is not full is filled up with zeros. */
const bitsOf = (columns: readonly Literals[], fits: (literals: Literals) => boolean): number =>
  columns.reduce((word, literals, index) => (fits(literals) ? word | (1 << index) : word), 0);
