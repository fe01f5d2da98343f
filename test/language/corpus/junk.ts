/** What a caller without a compiler may hand in, none of it in order anywhere. */
export const junk: readonly (readonly [name: string, value: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'x'],
  ['a list', []],
  ['an object', {}],
  ['a function', () => 1],
];

type Path = readonly (string | number)[];
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every place in some data, the outermost left out. */
export function placesIn(value: unknown, path: Path = []): readonly Path[] {
  const inner: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : isObject(value)
      ? Object.entries(value)
      : [];
  return inner.flatMap(([key, one]) => [[...path, key], ...placesIn(one, [...path, key])]);
}

/** The data with something else in one place; `undefined` takes it out. */
export function put(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.flatMap((one: unknown, at) => {
      if (at !== key) return [one];
      const changed = put(one, rest, other);
      return changed === undefined ? [] : [changed];
    });
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      if (name !== key) return [[name, one]];
      const changed = put(one, rest, other);
      return changed === undefined ? [] : [[name, changed]];
    }),
  );
}

/** As JSON, with what JSON leaves out. */
export const shown = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one === undefined ? 'UNDEFINED' : typeof one === 'function' ? 'a function' : one,
  ) ?? 'UNDEFINED';
