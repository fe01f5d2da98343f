import type { Chance } from './chance.ts';
import { asItIs, type Handed, nonsense, proxy } from './handed.ts';

class Dressed {
  readonly actor = 'client';
  readonly length = 1;
}

/** An error that no library would throw: whoever lets it through let through what a caller's object threw. */
export class FromTheObject extends Error {}

export const thrown = (): never => {
  throw new FromTheObject('from the object');
};

const words: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'length',
  'notApplicable',
  'never',
  'undated',
  'open',
  'true',
  'null',
  'client',
  'Client',
  'client ',
  'cli\u200Bent',
  'client\u0000',
  '\u202Etneilc',
  'client\uFE0F',
  'ｃｌｉｅｎｔ',
  'cl\u0131ent',
  'e\u0301dit',
  '\uD800',
  '\uDFFF',
  'a\uD83Db',
  '\uDC00\uD800',
  '👩‍👩‍👧‍👦',
  '\uFFFF',
  '\u2028',
  'access',
  'canAccess',
  'nl',
  'werk-id',
  'werk-id:12.1',
  '2026-02-30',
  '2026-3-2',
  '2026-03-02 ',
  '2026-03-02\n',
  '+002026-03-02',
  '-0001-03-02',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '２０２６-０３-０２',
  '٢٠٢٦-٠٣-٠٢',
  '2026‐03‐02',
  '2026-03-02T00:00:00Z',
  '2026-03-02T10:00+02:00',
  '2026-W10-1',
  '1e3',
  '0x10',
  'Europe/Amsterdam',
  '{"__proto__":{"allowed":true}}',
  '[[[[[[',
];

const numbers: readonly number[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  0,
  -1,
  1,
  0.5,
  1e-320,
  1e21,
  1e308,
  2 ** 31,
  2 ** 31 - 1,
  -(2 ** 31),
  2 ** 32,
  2 ** 53,
  2 ** 53 - 1,
  -(2 ** 53),
  9999,
  10_000,
  20_000,
  719_162,
];

/** Values that are what they are: a declaration can have room for them. */
const plain: readonly ((chance: Chance) => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => false,
  (chance) => chance.pick(numbers),
  (chance) => chance.pick(words),
  (chance) => chance.pick(words).repeat(1 + chance.below(40)),
  () => [],
  () => ({}),
  () => [[]],
  () => [null],
  () => [undefined],
  () => ({ given: [] }),
  () => ({ days: 1, regime: 'plain' }),
  () => ({ years: 9998, months: 119_976, weeks: 500_000, regime: 'eu1182' }),
  () => ({ workingDays: 10_000, regime: 'atw' }),
  () => ({ asOf: '2026-03-02' }),
  () => JSON.parse('{"__proto__":{"allowed":true,"actor":"client"}}'),
  () => JSON.parse('{"constructor":{"prototype":{"allowed":true}}}'),
  (chance) => nested(chance.pick([3, 50, 500]), chance),
  (chance) => Array.from({ length: chance.pick([3, 100, 3_000]) }, () => chance.pick(words)),
  (chance) => wide(chance.pick([5, 100, 2_000])),
];

function nested(depth: number, chance: Chance): unknown {
  const asList = chance.oneIn(2);
  const key = chance.pick(['not', 'allOf', 'anyOf', 'data', 'articles']);
  let made: unknown = {};
  for (let at = 0; at < depth; at++) made = asList ? [made] : { [key]: key === 'not' ? made : [made] };
  return made;
}

const wide = (width: number): object =>
  Object.fromEntries(Array.from({ length: width }, (_, at) => [`actr${at.toString(36)}`, at]));

const endless = {
  *[Symbol.iterator]() {
    for (;;) yield 'reports';
  },
};

function circle(): object {
  const made: Record<string, unknown> = { data: ['reports'] };
  made.self = made;
  made.records = [made];
  return made;
}

function circleOfLists(): readonly unknown[] {
  const made: unknown[] = ['reports'];
  made.push(made);
  return made;
}

const everyTrap: ProxyHandler<object> = {
  get: thrown,
  has: thrown,
  ownKeys: thrown,
  getOwnPropertyDescriptor: thrown,
  getPrototypeOf: thrown,
  isExtensible: thrown,
  preventExtensions: thrown,
  set: thrown,
  defineProperty: thrown,
  deleteProperty: thrown,
};

function revoked(target: object): object {
  const { proxy: made, revoke } = Proxy.revocable(target, {});
  revoke();
  return made;
}

/** Values that say nothing which could be declared. */
const odd: Readonly<Record<string, (chance: Chance) => unknown>> = {
  bigint: () => 1n,
  hugeBigint: () => 10n ** 400n,
  symbol: () => Symbol('client'),
  iteratorSymbol: () => Symbol.iterator,
  function: () => () => 'client',
  functionThatThrows: () => thrown,
  class: () => Dressed,
  instance: () => new Dressed(),
  boxedText: () => Object('client'),
  boxedNumber: () => Object(1),
  boxedTrue: () => Object(true),
  boxedBigint: () => Object(1n),
  date: () => new Date(0),
  invalidDate: () => new Date(Number.NaN),
  map: () => new Map([['actor', 'client']]),
  set: () => new Set(['client']),
  weakMap: () => new WeakMap(),
  regExp: () => /client/,
  error: () => new Error('client'),
  promise: () => Promise.resolve('client'),
  bytes: () => new Uint8Array([1, 2, 3]),
  longs: () => new BigInt64Array(2),
  floats: () => Float64Array.of(Number.NaN),
  buffer: () => new ArrayBuffer(8),
  view: () => new DataView(new ArrayBuffer(8)),
  arguments: () =>
    (function given() {
      // biome-ignore lint/complexity/noArguments: the object itself is what is wanted
      return arguments;
    })(),
  generator: () => endless[Symbol.iterator](),
  endlessIterable: () => endless,
  holes: () => new Array(3),
  longHole: () => new Array(4_294_967_295),
  circle,
  circleOfLists,
  veryDeep: () => nestedAlone(20_000),
  revokedObject: () => revoked({}),
  revokedList: () => revoked([]),
  revokedFunction: () => revoked(() => 0),
  everyTrapThrows: () => proxy({}, everyTrap),
  everyTrapOfListThrows: () => proxy([], everyTrap),
  lengthThrows: () =>
    proxy([], { get: (list, key) => (key === 'length' ? thrown() : Reflect.get(list, key)) }),
  endlessList: () =>
    proxy([], { get: (list, key) => (key === 'length' ? 2 ** 32 - 1 : Reflect.get(list, key)) }),
  keysThrow: () => proxy({}, { ownKeys: thrown }),
  keysLie: () => proxy({}, { ownKeys: () => ['actor', 'data', 'asOf'] }),
  prototypeThrows: () => proxy({}, { getPrototypeOf: thrown }),
  prototypeOfItself: () => {
    const made: object = proxy({}, { getPrototypeOf: () => made });
    return made;
  },
  proxyOfFunction: () => proxy(thrown, {}),
  toStringThrows: () => ({ toString: thrown, valueOf: thrown, toJSON: thrown, [Symbol.toPrimitive]: thrown }),
  tagThrows: () => Object.defineProperty({}, Symbol.toStringTag, { get: thrown }),
  taggedDate: () => ({ [Symbol.toStringTag]: 'Date' }),
  taggedDayOfNonsense: () => ({ [Symbol.toStringTag]: 'Temporal.PlainDate', toString: () => 'tomorrow' }),
  taggedDayThatThrows: () => ({ [Symbol.toStringTag]: 'Temporal.PlainDate', toString: thrown }),
  taggedDayOfNumber: () => ({ [Symbol.toStringTag]: 'Temporal.PlainDate', toString: () => 20_000 }),
  taggedDayOfItself: () => {
    const made: object = { [Symbol.toStringTag]: 'Temporal.PlainDate', toString: () => made };
    return made;
  },
  inherits: () => Object.create({ actor: 'client', mode: 'view', data: 'reports', asOf: '2026-03-02' }),
  getterThrows: () => Object.defineProperty({}, 'actor', { enumerable: true, get: thrown }),
  thenable: () => ({ then: (done: (value: unknown) => void) => done('client') }),
  json: () => ({ toJSON: () => ({ actor: 'client' }) }),
  global: () => Math,
  wideMegabyte: () => 'a'.repeat(1_000_000),
};

function nestedAlone(depth: number): unknown {
  let made: unknown = [];
  for (let at = 0; at < depth; at++) made = { not: made };
  return made;
}

const oddNames = Object.keys(odd);

/** The big ones are drawn now and then only: a million tries have to end. */
const heavy: readonly string[] = ['veryDeep', 'wideMegabyte', 'hugeBigint'];

const sayNothing: readonly string[] = ['endlessIterable', 'taggedDate', 'tagThrows', 'keysLie', 'global'];

export function junk(chance: Chance): Handed {
  if (chance.oneIn(2)) {
    const value = chance.pick(plain)(chance);
    return { ...asItIs(value), how: ['plain junk'] };
  }
  let name = chance.pick(oddNames);
  if (heavy.includes(name) && !chance.oneIn(20)) name = 'symbol';
  // A key that is a symbol says nothing.
  const said = sayNothing.includes(name) ? {} : nonsense;
  return { value: odd[name]?.(chance), said, how: [name] };
}
