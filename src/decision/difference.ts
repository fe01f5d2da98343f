import { canonicalJson } from './canonical-json.ts';

/** Two JSON values that should have been the same, and where. Absent: there is nothing there. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly stored?: unknown;
  readonly found?: unknown;
}

/** Every place where two JSON values differ, outermost keys in the order of the stored value. */
export function differencesOf(
  stored: unknown,
  found: unknown,
  path: Difference['path'] = [],
): readonly Difference[] {
  if (isBranch(stored) && isBranch(found) && Array.isArray(stored) === Array.isArray(found)) {
    const [before, after] = [membersOf(stored), membersOf(found)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
      differencesOf(before.get(key), after.get(key), [...path, key]),
    );
  }
  if (
    stored === found ||
    (stored !== undefined && found !== undefined && canonicalJson(stored) === canonicalJson(found))
  )
    return [];
  return [{ path, ...(stored === undefined ? {} : { stored }), ...(found === undefined ? {} : { found }) }];
}

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

const membersOf = (branch: object): ReadonlyMap<string | number, unknown> =>
  Array.isArray(branch) ? new Map(branch.entries()) : new Map(Object.entries(branch));
