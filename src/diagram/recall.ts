import type { Test } from '../language/index.ts';
import type { Codes } from './codes.ts';
import { columnsOf } from './columns.ts';
import { maskOf, type Rows } from './mask.ts';
import { placesOf } from './places.ts';
import { wordMap } from './word-map.ts';

/**
 * Remembers one thing for all cases that settle some tests alike: that leave the same columns, and open the same variables that such a column asks about. How many is
 * bounded; past it all is made anew.
 */
export interface Recall<T> {
  rows(): Rows;
  /** Where a case stands, for what comes after. */
  place(codes: Codes, rows: Rows): void;
  get(codes: Codes, rows: Rows): T | undefined;
  set(codes: Codes, rows: Rows, value: T): void;
}

/** How a case is looked up: where nothing is unknown, where something is, and where a variable has none of its values. */
const [whole, partly, otherwise] = [0, 1, 2];

/** By places; where the tests are too many for them, or a variable has none of its values, by a mask. */
export function recallOf<T>(tests: readonly Test[], domains: readonly number[], bound: number): Recall<T> {
  const columns = columnsOf(tests, domains);
  const known = placesOf(columns, domains, false);
  const open = placesOf(columns, domains, true);
  if (known === undefined || open === undefined) return byMask(tests, domains, bound);
  const length = Math.max(known.groups, open.groups) + 1;
  const [key, openKey] = [new Int32Array(known.words), new Int32Array(open.words)];
  const settled = wordMap<T>(known.words, bound);
  const unsettled = wordMap<T>(open.words, bound);
  // The same by all that is unknown, whether it is asked about or not: that is known sooner.
  const unsorted = wordMap<T>(open.words, 2 * bound);
  let others: { readonly recall: Recall<T>; readonly rows: Rows } | undefined;

  function besides(codes: Codes): { readonly recall: Recall<T>; readonly rows: Rows } {
    if (others === undefined) {
      const recall = byMask<T>(tests, domains, bound);
      others = { recall, rows: recall.rows() };
    }
    others.recall.place(codes, others.rows);
    return others;
  }

  const sorted = (rows: Rows): T | undefined => {
    const found = (open.settle(openKey) ? unsettled : settled).get(openKey, 0);
    if (found === undefined) return undefined;
    open.read(rows, openKey);
    unsorted.set(openKey, 0, found);
    return found;
  };

  const other = (codes: Codes, rows: Rows): T | undefined => {
    if (rows[length] === partly) {
      open.read(rows, openKey);
      return unsorted.get(openKey, 0) ?? sorted(rows);
    }
    const { recall, rows: own } = besides(codes);
    return recall.get(codes, own);
  };

  return {
    rows: () => new Int32Array(length + 1),
    place(codes, rows) {
      rows[length] = known.place(codes, rows) ? whole : open.place(codes, rows) ? partly : otherwise;
    },
    get(codes, rows) {
      if (rows[length] !== whole) return other(codes, rows);
      known.read(rows, key);
      return settled.get(key, 0);
    },
    set(codes, rows, value) {
      if (rows[length] === whole) {
        known.read(rows, key);
        settled.set(key, 0, value);
      } else if (rows[length] === partly) {
        open.read(rows, openKey);
        unsorted.set(openKey, 0, value);
        (open.settle(openKey) ? unsettled : settled).set(openKey, 0, value);
      } else {
        const { recall, rows: own } = besides(codes);
        recall.set(codes, own, value);
      }
    },
  };
}

function byMask<T>(tests: readonly Test[], domains: readonly number[], bound: number): Recall<T> {
  const mask = maskOf(tests, domains);
  const key = new Int32Array(mask.words);
  const settled = wordMap<T>(mask.settledWords, bound);
  const open = wordMap<T>(mask.words, bound);
  return {
    rows: mask.rows,
    place: mask.place,
    get: (codes, rows) => (mask.read(codes, rows, key) ? open : settled).get(key, 0),
    set: (codes, rows, value) => (mask.read(codes, rows, key) ? open : settled).set(key, 0, value),
  };
}
