import { type Path, ReglementError } from '../errors/index.ts';

/** Facts as they were handed in, as JSON. */
export type FactsOnRecord = Readonly<Record<string, unknown>>;

/** No fact is nested deeper than a consent in a list. */
const deepest = 64;

/**
 * Writes what a host handed in as JSON. What throws, has no end or is no data when it is read for the second time is refused: there is nothing to put on record.
 *
 * @throws ReglementError `unreadable`, `tooDeep`.
 */
export function jsonOf(value: unknown, path: Path): string {
  const json = written(value);
  if (json === undefined)
    throw new ReglementError([
      { code: 'unreadable', path, expected: 'plain data', received: 'something that JSON cannot carry' },
    ]);
  if (depthOf(json) > deepest)
    throw new ReglementError([{ code: 'tooDeep', path, expected: `data nested at most ${deepest} deep` }]);
  return json;
}

function written(value: unknown): string | undefined {
  try {
    const json: unknown = JSON.stringify(value);
    return typeof json === 'string' ? json : undefined;
  } catch {
    return undefined;
  }
}

/** Read from the text, in which nothing can be nested too deep to be walked. */
function depthOf(json: string): number {
  let [depth, most] = [0, 0];
  let isText = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (isText && sign === '\\') at += 1;
    else if (sign === '"') isText = !isText;
    else if (!isText && (sign === '{' || sign === '[')) most = Math.max(most, ++depth);
    else if (!isText && (sign === '}' || sign === ']')) depth -= 1;
  }
  return most;
}
