import { type Path, printed, ReglementError } from '../errors/index.ts';

/**
 * A condition that the author must say. One that went missing, as a misspelt variable does in plain JavaScript, would make the widest rule of all: it would hold in every
 * case.
 */
export function said<T>(condition: T, builder: string, name: string): T {
  if (condition !== undefined) return condition;
  throw malformed([builder, name], 'a condition', undefined, 'say `{}` where every case is meant');
}

/** What stands beside the rest by name, read once. Anything but an object of parts would be left out in silence, and its exceptions with it. */
export function parts<T extends object>(handed: T, builder: string, name: string): T {
  if (!isOfParts(handed))
    throw malformed([builder, name], 'an object of parts', handed, 'name each part: `{ part: … }`');
  const own: T = { ...handed };
  const missing = Object.entries(own).find(([, value]) => value === undefined);
  if (missing === undefined) return own;
  throw malformed(
    [builder, name, missing[0]],
    'what it says',
    undefined,
    'leave it out where it says nothing',
  );
}

/** The same, where it may be left out. */
export const partsIfAny = <T extends object>(
  handed: T | undefined,
  builder: string,
  name: string,
): T | undefined => (handed === undefined ? undefined : parts(handed, builder, name));

const malformed = (path: Path, expected: string, handed: unknown, remedy: string): ReglementError =>
  new ReglementError([
    {
      code: 'malformed',
      path,
      expected,
      ...(handed === undefined ? {} : { received: printed(handed) }),
      remedy,
    },
  ]);

function isOfParts(handed: unknown): boolean {
  if (typeof handed !== 'object' || handed === null || Array.isArray(handed)) return false;
  const kind: unknown = Object.getPrototypeOf(handed);
  // Also of another realm: a frame, a context of its own.
  return kind === null || Object.getPrototypeOf(kind) === null;
}
