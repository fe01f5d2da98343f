import type { Path } from './issue.ts';

/** No data that is read here is nested so deep. */
const longest = 1_000;

/** A path as a caller of the readers gives it: nowhere, where it is no list of keys. */
export function placeOf(path: unknown): Path {
  try {
    if (Array.isArray(path) && path.length <= longest) {
      const keys: (string | number)[] = [];
      for (let at = 0; at < path.length; at++) {
        const key: unknown = path[at];
        if (typeof key === 'string' || typeof key === 'number') keys.push(key);
      }
      return keys;
    }
  } catch {
    // What throws where it is read names no place.
  }
  return [];
}
