import { type Issue, printed } from '../errors/index.ts';

type Path = readonly (string | number)[];

/** The keys and values of an object, each read once: a getter or a proxy that changes its mind later changes nothing. */
export function snapshot(value: unknown, path: Path): ReadonlyMap<string, unknown> | Issue {
  const wrong: Issue = { code: 'wrongKind', path, expected: 'an object of facts', received: printed(value) };
  if (typeof value !== 'object' || value === null) return wrong;
  try {
    if (Array.isArray(value)) return wrong;
    const prototype: unknown = Object.getPrototypeOf(value);
    // A class instance, a Map or an object from another realm could hide what it holds; a plain object cannot.
    if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null)
      return wrong;
    if (Object.prototype.toString.call(value) !== '[object Object]') return wrong;
    const entries = new Map<string, unknown>();
    for (const [key, one] of Object.entries(value)) entries.set(key, one);
    return entries;
  } catch {
    return unreadable(path);
  }
}

/** The items of a list, each read once. */
export function listSnapshot(value: unknown, path: Path): readonly unknown[] | Issue {
  try {
    if (!Array.isArray(value))
      return { code: 'wrongKind', path, expected: 'a list', received: printed(value) };
    if (value.length > longestList)
      return {
        code: 'tooLarge',
        path,
        expected: `a list of at most ${longestList}`,
        received: `${value.length} items`,
      };
    // By index: a list can have an iterator of its own, and that one need not end.
    return Array.from({ length: value.length }, (_, at): unknown => value[at]);
  } catch {
    return unreadable(path);
  }
}

/** Nobody has more consents on record, or names more categories at once. */
const longestList = 10_000;

const unreadable = (path: Path): Issue => ({
  code: 'unreadable',
  path,
  expected: 'plain data',
  received: 'something that throws when it is read',
});

export const isIssue = (value: object): value is Issue =>
  'code' in value && 'path' in value && 'expected' in value;
