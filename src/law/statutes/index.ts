import type { Text } from '../../language/index.ts';

/** The statutes beneath every Dutch regulation, in the order in which they are named in an answer. */
export const dutchLaw: readonly Text[] = [];
