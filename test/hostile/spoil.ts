import type { Chance } from './chance.ts';
import { asItIs, type Handed, nonsense, proxy } from './handed.ts';
import { junk, thrown } from './junk.ts';

/** Hands something in as it is, or with something wrong somewhere in it, or dressed up as something else. */
export function spoilt(good: unknown, chance: Chance, depth = 0): Handed {
  if (depth > 12) return junk(chance);
  if (isBranch(good) && !chance.oneIn(depth === 0 ? 4 : 3)) return within(good, chance, depth);
  return disguised(good, chance);
}

type Branch = readonly unknown[] | Readonly<Record<string, unknown>>;

/** Only what was written as data is taken apart; a regulation, a function or a calendar is handed in whole. */
export function isBranch(value: unknown): value is Branch {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  return Object.getPrototypeOf(value) === Object.prototype && Object.keys(value).length > 0;
}

function within(good: Branch, chance: Chance, depth: number): Handed {
  const key = chance.pick(Object.keys(good));
  const inner = spoilt(Object.entries(good).find(([name]) => name === key)?.[1], chance, depth + 1);
  const how = [key, ...inner.how];
  if (Array.isArray(good)) {
    const put = (one: unknown): unknown[] =>
      good.map((item: unknown, at) => (String(at) === key ? one : item));
    return { value: put(inner.value), said: put(inner.said), how };
  }
  return { value: { ...good, [key]: inner.value }, said: { ...good, [key]: inner.said }, how };
}

type Way = (good: unknown, chance: Chance) => Omit<Handed, 'how'>;

const nothingSaid = (value: unknown): Omit<Handed, 'how'> => ({ value, said: nonsense });
const same = (value: unknown, said: unknown): Omit<Handed, 'how'> => ({ value, said });

const ofObjects: Readonly<
  Record<string, (good: Readonly<Record<string, unknown>>, chance: Chance) => Omit<Handed, 'how'>>
> = {
  nullPrototype: (good) => same(Object.assign(Object.create(null), good), good),
  frozen: (good) => same(Object.freeze({ ...good }), good),
  sealed: (good) => same(Object.seal({ ...good }), good),
  transparentProxy: (good) => same(proxy({ ...good }, {}), good),
  flippingProxy: (good, chance) => same(flipping(good, chance), good),
  flippingGetters: (good, chance) => same(flippingGetters(good, chance), good),
  flippingKeys: (good) => same(flippingKeys(good), good),
  throwingGetter: (good, chance) => {
    const key = chance.pick(Object.keys(good));
    return nothingSaid(Object.defineProperty({ ...good }, key, { enumerable: true, get: thrown }));
  },
  setterOnly: (good, chance) => {
    const key = chance.pick(Object.keys(good));
    const value = Object.defineProperty({ ...good }, key, { enumerable: true, set: thrown });
    return same(value, { ...good, [key]: undefined });
  },
  unknownKey: (good, chance) => {
    const key = chance.pick([
      'actr',
      'asof',
      'allowed',
      'constructor',
      'toString',
      'hasOwnProperty',
      '0',
      '',
    ]);
    return both({ ...good, [key]: junk(chance).value });
  },
  unknownKeyUndefined: (good) => both({ ...good, actr: undefined }),
  prototypeKey: (good) => {
    const value = Object.defineProperty({ ...good }, '__proto__', {
      enumerable: true,
      configurable: true,
      value: {},
    });
    return same(value, value);
  },
  lostKey: (good, chance) => {
    const lost = chance.pick(Object.keys(good));
    return both(Object.fromEntries(Object.entries(good).filter(([key]) => key !== lost)));
  },
  symbolKey: (good) => same({ ...good, [Symbol('actor')]: thrown, [Symbol.iterator]: thrown }, good),
  hiddenKey: (good) =>
    same(Object.defineProperty({ ...good }, 'hidden', { enumerable: false, get: thrown }), good),
  hiddenValue: (good, chance) => {
    const hidden = chance.pick(Object.keys(good));
    const said = Object.fromEntries(Object.entries(good).filter(([key]) => key !== hidden));
    return same(Object.defineProperty({ ...said }, hidden, { enumerable: false, value: good[hidden] }), said);
  },
  inherited: (good) => nothingSaid(Object.create(good)),
  partlyInherited: (good, chance) => {
    const key = chance.pick(Object.keys(good));
    const { [key]: moved, ...rest } = good;
    return nothingSaid(Object.assign(Object.create({ [key]: moved }), rest));
  },
  instance: (good) => nothingSaid(Object.assign(new (class Facts {})(), good)),
  map: (good) => nothingSaid(new Map(Object.entries(good))),
  entries: (good) => nothingSaid(Object.entries(good)),
  inList: (good) => both([good]),
  json: (good) => both(JSON.stringify(good)),
  promised: (good) => nothingSaid(Promise.resolve(good)),
  lazily: (good) => nothingSaid(() => good),
  reversed: (good) => both(Object.fromEntries(Object.entries(good).reverse())),
  tagged: (good) => same({ ...good, [Symbol.toStringTag]: 'Date' }, good),
};

const both = (value: unknown): Omit<Handed, 'how'> => ({ value, said: value });

/** The right value the first time each key is read, and anything after. */
function flipping(good: Readonly<Record<string, unknown>>, chance: Chance): object {
  const read = new Set<PropertyKey>();
  return proxy(
    { ...good },
    {
      get(target, key) {
        if (!read.has(key)) {
          read.add(key);
          return Reflect.get(target, key);
        }
        return junk(chance).value;
      },
    },
  );
}

function flippingGetters(good: Readonly<Record<string, unknown>>, chance: Chance): object {
  const made = {};
  for (const [key, value] of Object.entries(good)) {
    let read = 0;
    Object.defineProperty(made, key, {
      enumerable: true,
      configurable: true,
      get() {
        read += 1;
        return read === 1 ? value : junk(chance).value;
      },
    });
  }
  return made;
}

/** All its keys at the first look, and others after. The engine itself looks twice to make a list of entries, so the first is kept for a few. */
function flippingKeys(good: Readonly<Record<string, unknown>>): object {
  let looks = 0;
  return proxy(
    { ...good },
    {
      ownKeys(target) {
        looks += 1;
        return looks <= 3 ? Reflect.ownKeys(target) : ['allowed'];
      },
      getOwnPropertyDescriptor: (target, key) =>
        Reflect.getOwnPropertyDescriptor(target, key) ?? {
          value: true,
          enumerable: true,
          configurable: true,
        },
    },
  );
}

const ofLists: Readonly<Record<string, (good: readonly unknown[], chance: Chance) => Omit<Handed, 'how'>>> = {
  frozen: (good) => same(Object.freeze([...good]), good),
  transparentProxy: (good) => same(proxy([...good], {}), good),
  flipping: (good, chance) => {
    const read = new Set<PropertyKey>();
    const value = proxy([...good], {
      get(target, key) {
        if (!read.has(key) || typeof key === 'symbol') {
          read.add(key);
          return Reflect.get(target, key);
        }
        return key === 'length' ? target.length + 1 : junk(chance).value;
      },
    });
    return same(value, good);
  },
  hole: (good, chance) => {
    const value = [...good];
    delete value[chance.below(value.length)];
    return same(value, Array.from(value));
  },
  holeFilledByPrototype: (good) => {
    const value = [...good];
    delete value[0];
    Object.setPrototypeOf(value, Object.assign(Object.create(Array.prototype), { 0: good[0] }));
    // What a list inherits is read at its index as any item is.
    return same(value, good);
  },
  endlessIterator: (good) => {
    const value = Object.assign([...good], {
      *[Symbol.iterator]() {
        for (;;) yield good[0];
      },
    });
    return same(value, good);
  },
  emptyIterator: (good) => same(Object.assign([...good], { *[Symbol.iterator]() {} }), good),
  throwingIterator: (good) => same(Object.assign([...good], { [Symbol.iterator]: thrown }), good),
  ownMethods: (good) =>
    same(
      Object.assign([...good], {
        map: thrown,
        flatMap: thrown,
        filter: thrown,
        forEach: thrown,
        includes: () => true,
      }),
      good,
    ),
  subclass: (good) => same(class Listed extends Array<unknown> {}.from(good), good),
  more: (good, chance) => {
    const inner = junk(chance);
    return same([...good, inner.value], [...good, inner.said]);
  },
  empty: () => both([]),
  twice: (good) => both([...good, ...good]),
  nested: (good) => both([good]),
  first: (good) => both(good[0]),
  asObject: (good) => both({ ...good }),
  set: (good) => nothingSaid(new Set(good)),
  extraKeys: (good) => same(Object.assign([...good], { allowed: true }), good),
  many: (good, chance) => both(Array.from({ length: chance.pick([100, 12_000]) }, () => good[0])),
};

const ofTexts: Readonly<Record<string, (good: string, chance: Chance) => Omit<Handed, 'how'>>> = {
  boxed: (good) => nothingSaid(Object(good)),
  space: (good) => both(`${good} `),
  newline: (good) => both(`${good}\n`),
  nul: (good) => both(`${good}\u0000`),
  upper: (good) => both(good.toUpperCase()),
  joiner: (good) => both(`${good.slice(0, 1)}\u200D${good.slice(1)}`),
  loneSurrogate: (good) => both(`${good}\uD83D`),
  reversed: (good) => both([...good].reverse().join('')),
  wide: (good) => both(good.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
  typo: (good, chance) => {
    const at = chance.below(good.length + 1);
    return both(`${good.slice(0, at)}e${good.slice(at)}`);
  },
  shorter: (good) => both(good.slice(1)),
  inList: (good) => both([good]),
  plainDate: (good) =>
    same({ [Symbol.toStringTag]: 'Temporal.PlainDate', toString: () => good }, new Said(good)),
  flippingPlainDate: (good) => {
    let read = 0;
    const value = {
      [Symbol.toStringTag]: 'Temporal.PlainDate',
      toString() {
        read += 1;
        return read === 1 ? good : 'tomorrow';
      },
    };
    return same(value, new Said(good));
  },
};

/** A day that is said by the text of an object: right where a day is asked, and nowhere else. */
export class Said {
  readonly day: string;
  constructor(day: string) {
    this.day = day;
  }
}

const ofNumbers: Readonly<Record<string, (good: number, chance: Chance) => Omit<Handed, 'how'>>> = {
  asText: (good) => both(String(good)),
  boxed: (good) => nothingSaid(Object(good)),
  bigint: (good) => nothingSaid(Number.isSafeInteger(good) ? BigInt(good) : 1n),
  negative: (good) => both(-good),
  half: (good) => both(good + 0.5),
  huge: (good) => both(good * 1e300),
};

function disguised(good: unknown, chance: Chance): Handed {
  if (chance.oneIn(3)) return junk(chance);
  const ways: Readonly<Record<string, Way>> = waysOf(good);
  const names = Object.keys(ways);
  if (names.length === 0) return chance.oneIn(2) ? asItIs(good) : junk(chance);
  const name = chance.pick(names);
  const way = ways[name];
  if (way === undefined) return junk(chance);
  return { ...way(good, chance), how: [name] };
}

function waysOf(good: unknown): Readonly<Record<string, Way>> {
  const of = <T>(ways: Readonly<Record<string, (good: T, chance: Chance) => Omit<Handed, 'how'>>>, one: T) =>
    Object.fromEntries(
      Object.entries(ways).map(([name, way]): [string, Way] => [name, (_, chance) => way(one, chance)]),
    );
  if (typeof good === 'string') return of(ofTexts, good);
  if (typeof good === 'number') return of(ofNumbers, good);
  if (Array.isArray(good) && good.length > 0) return of<readonly unknown[]>(ofLists, good);
  if (isBranch(good) && !Array.isArray(good)) return of(ofObjects, { ...good });
  return {};
}
