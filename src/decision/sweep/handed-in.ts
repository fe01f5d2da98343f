import { type Path, printed, ReglementError } from '../../errors/index.ts';

/**
 * Refuses what cannot be gone through. A text can, sign by sign, and is meant by nobody.
 *
 * @throws ReglementError `wrongKind`.
 */
export function refuseUniterable(value: unknown, path: Path): void {
  if (typeof value === 'object' && value !== null && isIterable(value)) return;
  throw wrongKind(path, 'a list, or anything that gives one after another', value);
}

function isIterable(value: object): boolean {
  try {
    return Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
  } catch {
    return false;
  }
}

export const wrongKind = (path: Path, expected: string, value: unknown): ReglementError =>
  new ReglementError([{ code: 'wrongKind', path, expected, received: printed(value) }]);
