/** A choice that hangs on a text alone: a fact or a value that is added to a vocabulary leaves the choices about all others as they were. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A whole number from 0 to one below the limit. */
export const below = (limit: number, ...about: readonly (string | number)[]): number =>
  mixed(about.join('/')) % limit;

export function pick<T>(items: readonly T[], ...about: readonly (string | number)[]): T {
  const found = items[below(Math.max(items.length, 1), ...about)];
  if (found === undefined) throw new Error(`nothing to pick from for ${about.join('/')}`);
  return found;
}

/** True in so many of a hundred cases. */
export const inPercent = (percent: number, ...about: readonly (string | number)[]): boolean =>
  below(100, ...about) < percent;
