import type { Text } from './regulation.ts';

const known = new WeakSet<object>();

/** Marks texts of this library, frozen since they were written, in which its tests find no fault: they need not be read again to see that. */
export function proved<T extends readonly Text[]>(texts: T): T {
  for (const text of texts) known.add(text);
  return texts;
}

export const isProved = (text: object): boolean => known.has(text);
