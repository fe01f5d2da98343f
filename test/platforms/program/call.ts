import * as index from 'reglement';
import * as calendar from 'reglement/calendar';

const exported = new Map<string, unknown>([...Object.entries(index), ...Object.entries(calendar)]);

/** Calls a public function by its name, with what JSON would hand over; whatever comes one by one is gone through. */
export function call(name: string, ...args: readonly unknown[]): unknown {
  const found = exported.get(name);
  if (typeof found !== 'function') throw new Error(`${name} is no public function`);
  const answer: unknown = Reflect.apply(found, undefined, [...args]);
  return Object.prototype.toString.call(answer) === '[object Generator]' ? [...Object(answer)] : answer;
}

/** The names of all public functions. */
export const publicFunctions = (): readonly string[] =>
  [...exported].filter(([, value]) => typeof value === 'function').map(([name]) => name);
