import { type Issue, type Path, printed } from '../errors/index.ts';
import { isPlainlyInert, isSettled, settle } from './plainly-inert.ts';

/** The bounds of what is written by hand, builders' output too. The whole of the statutes stays below a fifth of each. */
const most = { depth: 200, values: 500_000, items: 100_000, characters: 100_000, issues: 100 } as const;

/**
 * What keeps something from being data: an accessor, a function, an instance of a class, a circle, too much of it. Nothing of it is run.
 *
 * With `hold` each part is frozen before it is looked at: from then on an engine holds even a proxy to what it showed, so that the check and the decision
 * read the same.
 */
export function inertFaults(value: unknown, path: Path, hold: 'hold' | 'look'): readonly Issue[] {
  const isHeld = hold === 'hold';
  const glance = { isHeld, left: most.values, most, parts: [] };
  if (isPart(value) && isPlainlyInert(value, glance)) {
    if (isHeld) settle(glance.parts);
    return [];
  }
  const walk = new Walk(isHeld);
  walk.read(value, path, 0);
  if (isHeld && walk.issues.length === 0 && isPart(value)) settle([value]);
  return walk.issues;
}

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;

class Walk {
  readonly issues: Issue[] = [];
  readonly done = new Set<object>();
  readonly #around = new Set<object>();
  readonly #holds: boolean;
  #left: number = most.values;

  constructor(holds: boolean) {
    this.#holds = holds;
  }

  read(value: unknown, path: Path, depth: number): void {
    this.#left -= 1;
    if (this.#left === 0) this.#report('tooLarge', [], `at most ${most.values} values`);
    if (this.#left <= 0) return;
    if (typeof value === 'string') {
      if (value.length > most.characters)
        this.#report('tooLarge', path, `a text of at most ${most.characters} characters`);
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) this.#report('wrongKind', path, 'a number', printed(value));
    } else if (typeof value === 'object' && value !== null) {
      if (!this.done.has(value) && !isSettled(value)) this.#branch(value, path, depth);
    } else if (value !== null && value !== undefined && typeof value !== 'boolean')
      this.#report('wrongKind', path, 'plain data', printed(value));
  }

  #branch(value: object, path: Path, depth: number): void {
    if (this.#around.has(value)) {
      this.#report('unreadable', path, 'data that ends somewhere', 'an object that contains itself');
      return;
    }
    if (depth > most.depth) {
      this.#report('tooDeep', path, `data nested at most ${most.depth} deep`);
      return;
    }
    this.#around.add(value);
    try {
      this.#parts(value, path, depth);
    } catch {
      // A proxy, or the like. What it throws is its own business and could be anything.
      this.#report('unreadable', path, 'plain data', 'something that throws when it is read');
    }
    this.#around.delete(value);
    this.done.add(value);
  }

  #parts(value: object, path: Path, depth: number): void {
    const isList = Array.isArray(value);
    if (!isPlain(value, isList)) {
      this.#report('wrongKind', path, 'plain data', 'an instance of a class');
      return;
    }
    if (isList && value.length > most.items) {
      this.#report('tooLarge', path, `a list of at most ${most.items}`, `${value.length} items`);
      return;
    }
    if (this.#holds) Object.freeze(value);
    const keys = isList ? Array.from({ length: value.length }, (_, at) => String(at)) : Object.keys(value);
    // `length` is a name of every list. A name that does not show would be read by those who ask for it, and missed by those who go through all.
    if (Object.getOwnPropertyNames(value).length !== keys.length + (isList ? 1 : 0))
      this.#report('wrongKind', path, 'plain data, all of which shows', printed(value));
    for (const key of keys) {
      if (this.#left <= 0 || this.issues.length >= most.issues) return;
      const where = [...path, isList ? Number(key) : key.slice(0, 100)];
      const property = Object.getOwnPropertyDescriptor(value, key);
      // Held, an object that shows another value when it is simply read is no data; the engine may throw here, which says the same.
      if (this.#holds && Reflect.get(value, key) !== property?.value)
        this.#report('unreadable', where, 'plain data', 'something that changes');
      if (key === '__proto__') this.#report('forbiddenKey', where, 'another key');
      else if (property === undefined || 'value' in property) this.read(property?.value, where, depth + 1);
      else this.#report('wrongKind', where, 'plain data', 'an accessor');
    }
  }

  #report(code: Issue['code'], path: Path, expected: string, received?: string): void {
    if (this.issues.length >= most.issues) return;
    this.issues.push(received === undefined ? { code, path, expected } : { code, path, expected, received });
  }
}

/** Also of another realm, whose prototypes are not our own: what such a one inherits from inherits from nothing itself. */
function isPlain(value: object, isList: boolean): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (isList) return Array.isArray(prototype) && !Object.hasOwn(value, Symbol.iterator);
  if (prototype === null || prototype === Object.prototype) return true;
  return typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null;
}
