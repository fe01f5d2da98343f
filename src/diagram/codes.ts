import type { Known } from '../language/index.ts';

/** What is known, as numbers: per variable the index of its value; the size of its domain where it is known to have none of them; or `unknown`. */
export type Codes = Int16Array;

export const unknown = -1;

/** The largest domain whose indexes fit in a code. */
export const largestDomain = 32_766;

/** What is known in the form that the interpreter reads. */
export const knownIn = (codes: Codes): Known =>
  Array.from(codes, (code) => (code === unknown ? undefined : code));

export const codesOf = (known: Known): Codes => Int16Array.from(known, (value) => value ?? unknown);
