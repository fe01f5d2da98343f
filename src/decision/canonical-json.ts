import { printed, ReglementError } from '../errors/index.ts';

/**
 * JSON with its keys in one fixed order, so that equal data are equal bytes. What has no JSON is refused: a hash over a guess would vouch for
 * nothing.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`);
    return `{${members.join()}}`;
  }
  const isPlain = value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
  if (isPlain) return JSON.stringify(value);
  throw new ReglementError([
    { code: 'malformed', path: [], expected: 'data that JSON can hold', received: printed(value) },
  ]);
}
