import type { Text } from '../../language/index.ts';
import { avg } from './avg/index.ts';

export { avg };

/** The statutes beneath every Dutch regulation, in the order in which they are named in an answer. */
export const dutchLaw: readonly Text[] = [avg];
