import { type Path, printed, ReglementError } from '../errors/index.ts';

/**
 * What is handed in by name, each part read once: a key that is not known would be left out in silence, and what throws where it is read says nothing.
 *
 * @throws ReglementError `wrongKind` for what has no such parts, `unreadable` for what throws.
 */
export function partsOf<T extends object>(
  value: T,
  known: readonly (keyof T & string)[],
  path: Path,
  expected = `an object of ${known.join(', ')}`,
): T {
  let parts: T;
  let keys: readonly string[];
  try {
    if (typeof value !== 'object' || value === null || !isPlain(value)) throw new TypeError();
    parts = { ...value };
    keys = Object.keys(parts);
  } catch {
    throw wrongKind(path, expected, value);
  }
  const strange = keys.find((key) => !known.some((one) => one === key));
  if (strange !== undefined) throw wrongKind([...path, strange], `one of ${known.join(', ')}`, strange);
  return parts;
}

/** Also of another realm, whose prototype is not our own. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return typeof prototype === 'object' && !Array.isArray(value) && Object.getPrototypeOf(prototype) === null;
}

const longest = 10_000;

/** The items of a list, each read once, by its place. */
export function itemsOf<T>(value: readonly T[], path: Path, expected: string): readonly T[] {
  try {
    if (Array.isArray(value) && value.length <= longest) {
      const items: T[] = [];
      for (let at = 0; at < value.length; at++) {
        const item = value[at];
        if (item !== undefined) items.push(item);
      }
      if (items.length === value.length) return items;
    }
  } catch {
    // As what is no list.
  }
  throw wrongKind(path, expected, value);
}

const wrongKind = (path: Path, expected: string, value: unknown): ReglementError =>
  new ReglementError([{ code: 'wrongKind', path, expected, received: printed(value) }]);
