import { type Issue, printed } from '../errors/index.ts';

/** Plain data: what JSON can carry, and nothing that runs when it is read. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** The bounds of what is read from outside. A regulation of three hundred clauses stays below a fifth of each. */
export const bounds = { characters: 2_000_000, depth: 40, values: 60_000, text: 20_000 } as const;

const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

type Path = readonly (string | number)[];

/**
 * Copies what a stranger handed in to plain data, each part read once. Whatever is no data (a getter, a function, an instance of a class, a circle) is an
 * issue; the copy goes on without it, so that all of them are found in one go.
 */
export function plainData(value: unknown): { readonly data: Plain; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  let left: number = bounds.values;
  const report = (code: Issue['code'], path: Path, expected: string, received?: string): null => {
    // One is enough of what has no end.
    if (issues.length < 100)
      issues.push(received === undefined ? { code, path, expected } : { code, path, expected, received });
    return null;
  };
  const copy = (one: unknown, path: Path, around: readonly object[]): Plain => {
    left -= 1;
    if (left < 0) return left === -1 ? report('tooLarge', [], `at most ${bounds.values} values`) : null;
    if (typeof one === 'string') {
      if (one.length <= bounds.text) return one;
      return report(
        'tooLarge',
        path,
        `a text of at most ${bounds.text} characters`,
        `${one.length} characters`,
      );
    }
    if (one === null || typeof one === 'boolean') return one;
    if (typeof one === 'number')
      return Number.isFinite(one) ? one : report('wrongKind', path, 'a number', printed(one));
    if (typeof one !== 'object') return report('wrongKind', path, 'data that JSON can carry', printed(one));
    if (around.includes(one))
      return report('unreadable', path, 'data that ends somewhere', 'an object that contains itself');
    if (around.length >= bounds.depth)
      return report('tooDeep', path, `data nested at most ${bounds.depth} deep`);
    try {
      return Array.isArray(one) ? list(one, path, [...around, one]) : object(one, path, [...around, one]);
    } catch {
      // A proxy, or the like. What it throws is its own business and could be anything.
      return report('unreadable', path, 'plain data', 'something that throws when it is read');
    }
  };
  const list = (items: readonly unknown[], path: Path, around: readonly object[]): Plain => {
    const { length } = items;
    // Before the list is walked: it may be nothing but a length.
    if (length > bounds.values)
      return report('tooLarge', path, `at most ${bounds.values} values`, `${length} items`);
    return Array.from({ length }, (_, index) =>
      copy(ownValue(items, String(index)), [...path, index], around),
    );
  };
  const object = (one: object, path: Path, around: readonly object[]): Plain => {
    if (!isPlain(one)) return report('wrongKind', path, 'a plain object', 'an instance of a class');
    const entries: [string, Plain][] = [];
    for (const key of Object.keys(one)) {
      if (left < 0) break;
      const where = [...path, key.slice(0, 100)];
      if (FORBIDDEN.includes(key)) report('forbiddenKey', where, 'a key that names something of a text');
      else if (key.length > bounds.text)
        report('tooLarge', where, `a key of at most ${bounds.text} characters`);
      else {
        const value = ownValue(one, key);
        // A property that is undefined is one that was left out.
        if (value !== undefined) entries.push([key, copy(value, where, around)]);
      }
    }
    return Object.fromEntries(entries);
  };
  return { data: copy(value, [], []), issues };
}

/** The value of a property, without running anything: an accessor is no data. */
function ownValue(one: object, key: string): unknown {
  const property = Object.getOwnPropertyDescriptor(one, key);
  if (property?.get !== undefined || property?.set !== undefined) return () => 'an accessor';
  return property?.value;
}

/** Also one of another realm, whose prototype is not our own. */
function isPlain(one: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(one);
  if (prototype === null) return true;
  return typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null;
}
