import fc from 'fast-check';
import { match } from 'ts-pattern';

/** Something that goes wrong at one place of a piece of data. The number picks the place. */
export type Damage =
  | { readonly how: 'leftOut' | 'misspelt' | 'repeated' | 'swapped'; readonly at: number }
  | { readonly how: 'replaced'; readonly at: number; readonly by: unknown }
  | { readonly how: 'added'; readonly at: number; readonly name: string; readonly by: unknown };

type Path = readonly (string | number)[];

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    0.5,
    1e308,
    '',
    ' ',
    [],
    {},
    'undated',
    '2026-02-30',
    '9999-12-31',
  ),
  fc.constantFrom<unknown>(
    ...['notApplicable', 'constructor', '__proto__', '\ud800', 'permit', 'forbid', 'access.actor'],
  ),
  fc.integer({ min: 1, max: 60 }).map((depth) => nested(depth)),
  fc.jsonValue({ maxDepth: 2 }),
);

const nested = (depth: number): unknown => (depth === 0 ? {} : { not: nested(depth - 1) });

/** Any damage; which place it hits is up to what is damaged. */
export const damages: fc.Arbitrary<Damage> = fc.nat(99_999).chain((at) =>
  fc.oneof(
    fc
      .constantFrom('leftOut' as const, 'misspelt' as const, 'repeated' as const, 'swapped' as const)
      .map((how): Damage => ({ how, at })),
    odd.map((by): Damage => ({ how: 'replaced', at, by })),
    fc
      .record({
        name: fc.constantFrom(
          'whenn',
          'rule',
          'when',
          'unless',
          'until',
          'exceptionTo',
          'despite',
          '__proto__',
          'toJSON',
        ),
        by: odd,
      })
      .map((added): Damage => ({ how: 'added', at, ...added })),
  ),
);

/** Every place in a piece of data that the damage can hit. */
function places(value: unknown, isHit: (value: unknown) => boolean, path: Path = []): readonly Path[] {
  const own = isHit(value) && path.length > 0 ? [path] : [];
  const inner = entries(value).flatMap(([key, one]) => places(one, isHit, [...path, key]));
  return [...own, ...inner];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const entries = (value: unknown): readonly (readonly [string | number, unknown])[] =>
  isList(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];

/** The data with the damage in it, and the damage in words. What it finds no place for stays whole. */
export function damaged(whole: object, damage: Damage): { readonly value: unknown; readonly told: string } {
  const copy: unknown = JSON.parse(JSON.stringify(whole));
  const isHit = (value: unknown): boolean =>
    match(damage.how)
      .with('misspelt', () => typeof value === 'string' && value !== '')
      .with('repeated', () => isList(value) && value.length > 0)
      .with('swapped', () => entries(value).length > 1)
      .with('added', () => isObject(value) && !isList(value))
      .with('leftOut', 'replaced', () => true)
      .exhaustive();
  const all = places(copy, isHit);
  const path = all[damage.at % Math.max(all.length, 1)];
  if (path === undefined) return { value: copy, told: 'nothing' };
  return {
    value: changedAt(copy, path, (value) => hit(value, damage)),
    told: `${tell(damage)} at ${path.join('.')}`,
  };
}

/** The value in its place, or that it is gone. */
type Changed = { readonly value: unknown } | 'gone';

const hit = (value: unknown, damage: Damage): Changed =>
  match(damage)
    .returnType<Changed>()
    .with({ how: 'leftOut' }, () => 'gone')
    .with({ how: 'replaced' }, ({ by }) => ({ value: by }))
    .with({ how: 'misspelt' }, () => ({ value: misspelt(String(value)) }))
    .with({ how: 'repeated' }, () => ({ value: isList(value) ? [...value, ...value.slice(-1)] : value }))
    .with({ how: 'swapped' }, () => ({ value: swapped(value) }))
    .with({ how: 'added' }, ({ name, by }) => ({ value: withKey(value, name, by) }))
    .exhaustive();

const misspelt = (word: string): string => (word.length > 1 ? word.slice(0, -1) : `${word}${word}`);

/** The values of the first two keys trade places. */
function swapped(value: unknown): unknown {
  if (isList(value)) return value.toReversed();
  const [one, other, ...rest] = entries(value);
  if (one === undefined || other === undefined) return value;
  return Object.fromEntries([[one[0], other[1]], [other[0], one[1]], ...rest]);
}

/** Also a key that an object literal would not take. */
function withKey(value: unknown, name: string, by: unknown): unknown {
  const pairs = entries(value).map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one)}`);
  return JSON.parse(`{${[...pairs, `${JSON.stringify(name)}:${JSON.stringify(by)}`].join(',')}}`);
}

function changedAt(value: unknown, [key, ...rest]: Path, change: (value: unknown) => Changed): unknown {
  const pairs = entries(value).flatMap(([name, one]) => {
    if (name !== key) return [[name, one] as const];
    const changed = rest.length === 0 ? change(one) : { value: changedAt(one, rest, change) };
    return changed === 'gone' ? [] : [[name, changed.value] as const];
  });
  return isList(value) ? pairs.map(([, one]) => one) : fromPairs(pairs);
}

/** A key `__proto__` stays a key. */
function fromPairs(pairs: readonly (readonly [string | number, unknown])[]): object {
  const made: object = {};
  for (const [name, value] of pairs)
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

const tell = (damage: Damage): string =>
  match(damage)
    .with({ how: 'leftOut' }, () => 'left out')
    .with({ how: 'misspelt' }, () => 'misspelt')
    .with({ how: 'repeated' }, () => 'last one repeated')
    .with({ how: 'swapped' }, () => 'swapped')
    .with({ how: 'replaced' }, ({ by }) => `replaced by ${fc.stringify(by)}`)
    .with({ how: 'added' }, ({ name, by }) => `added ${name}: ${fc.stringify(by)}`)
    .exhaustive();
