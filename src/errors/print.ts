const LIMIT = 60;

/** Prints a value of a caller short and safely: no getter of it is run, whatever it is. */
export function printed(value: unknown): string {
  if (typeof value === 'string') return shortened(JSON.stringify(value));
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'symbol' || typeof value === 'function') return `a ${typeof value}`;
  if (typeof value !== 'object' || value === null) return String(value);
  return isList(value) ? 'a list' : 'an object';
}

function isList(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    // A revoked proxy throws even here; to the reader it is an object all the same.
    return false;
  }
}

function shortened(text: string): string {
  return text.length <= LIMIT ? text : `${text.slice(0, LIMIT)}…`;
}
