import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/calendar/index.ts';
import { ReglementError, worded } from '../../src/errors/index.ts';
import { topics } from '../../src/facts/index.ts';
import { fromJson, load, regulationJsonSchema, regulationSchema } from '../../src/language/index.ts';
import { readText } from '../../src/language/read-json.ts';
import { dutchLaw } from '../../src/law/statutes/index.ts';
import { cobblers, setting, words } from './cobblers.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const written = plain(cobblers);

function said(value: unknown): readonly string[] {
  try {
    fromJson(value, setting);
    return [];
  } catch (error) {
    if (error instanceof ReglementError) return error.issues.map((issue) => `${issue.code} ${worded(issue)}`);
    throw error;
  }
}

/** The text with something else at a place. */
function changed(keys: readonly (string | number)[], value: unknown): unknown {
  const place = (inner: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(inner))
      return inner.map((one: unknown, index) => (index === key ? place(one, rest) : one));
    if (typeof inner !== 'object' || inner === null) return inner;
    const own = new Map<string, unknown>(Object.entries(inner));
    own.set(String(key), place(own.get(String(key)), rest));
    return Object.fromEntries(own);
  };
  return place(written, keys);
}

const rule = ['articles', 1, 'clauses', 1, 'rules', 0] as const;

describe('a regulation written as JSON', () => {
  test('is the same text, and answers the same, as the one written with the builders', () => {
    const built = load(cobblers, setting);
    for (const source of [JSON.stringify(cobblers), JSON.stringify(cobblers, null, 2), written]) {
      const read = fromJson(source, setting);
      expect(read.text).toEqual(cobblers);
      for (const topic of topics)
        for (const day of ['2010-05-01', '2014-02-03', '2020-02-29'].map((one) => readDay(one))) {
          expect(read.lawOn(topic, day).question).toEqual(built.lawOn(topic, day).question);
          expect(read.lawOn(topic, day).rules.map(({ name }) => name)).toEqual(
            built.lawOn(topic, day).rules.map(({ name }) => name),
          );
        }
    }
  });

  test.each(dutchLaw.map((text) => ({ id: text.id, text })))(
    'reads $id, with every kind of rule in it',
    ({ text }) => {
      expect(readText(JSON.stringify(text))).toEqual(text);
    },
  );

  test('passes over the schema that an editor names', () => {
    const read = fromJson(changed(['$schema'], './cobblers.schema.json'), setting);
    expect(read.text).toEqual(cobblers);
  });

  test('takes a key that is undefined as one that was left out', () => {
    expect(fromJson({ ...cobblers, until: undefined }, setting).text).toEqual(cobblers);
  });
});

describe('its form', () => {
  test.each<[string, unknown, readonly string[]]>([
    [
      'nothing',
      {},
      ['id', 'title', 'version', 'from']
        .map((key) => `malformed ${key}: expected a text`)
        .concat('malformed articles: expected a list', 'malformed english: expected an object'),
    ],
    ['a list', [], ['malformed expected an object, came a list']],
    [
      'a misspelt key',
      changed([...rule, 'unles'], []),
      [
        'malformed articles.1.clauses.1.rules.0.unles: expected a key that a text has there, came "unles"; did you mean `unless`?',
      ],
    ],
    [
      'an unknown kind of rule',
      changed([...rule, 'rule'], 'forbidden'),
      [
        'malformed articles.1.clauses.1.rules.0.rule: expected one of permit, forbid, require, only, onlyIf, except, lift, means, consentMeans, appliesWhen, answerWithin, doWithin, refuseWithin, appealWithin, route, feeCap, duty, keepAtMost, keepAtLeast, keepFor, endsOn, hold, came "forbidden"; did you mean `forbid`?',
      ],
    ],
    [
      'an unknown aspect',
      changed([...rule, 'aspect'], 'access.mod'),
      [
        'unknownQuestion articles.1.clauses.1.rules.0.aspect: expected one of access.actor, access.mode, access.place, disclosure.recipient, disclosure.purpose, disclosure.data, disclosure.channel, processing.purpose, processing.ground, processing.data, processing.source, processing.combining, charge.fee, request.asking, request.merits, came "access.mod"; did you mean `access.mode`?',
      ],
    ],
    [
      'an impossible term',
      changed(['articles', 3, 'clauses', 1, 'rules', 0, 'within'], { month: 1, regime: 'plain' }),
      [
        'impossibleTerm articles.3.clauses.1.rules.0.within.month: expected one of years, months, weeks, days, workingDays, calendarYears, regime, came "month"',
        'impossibleTerm articles.3.clauses.1.rules.0.within: expected a term of at least one length',
      ],
    ],
    [
      'a word for a term',
      changed(['articles', 3, 'clauses', 1, 'rules', 0, 'within'], 'soon'),
      [
        'malformed articles.3.clauses.1.rules.0.within: expected a term, such as `{ "weeks": 6, "regime": "atw" }`, or one of asSoonAsPossible, noTerm, atOnce, came "soon"',
      ],
    ],
    [
      'a number for a text',
      changed(['english', '2.2'], 3),
      ['malformed english.2.2: expected a text, or an object, came 3'],
    ],
    [
      'English without a summary',
      changed(['english', '2.2'], { taken: 'a' }),
      ['malformed english.2.2.summary: expected a text'],
    ],
    [
      'several at once',
      changed(['articles', 0, 'clauses', 0], { id: 1, rules: {} }),
      [
        'malformed articles.0.clauses.0.id: expected a text, came 1',
        'malformed articles.0.clauses.0.summary: expected a text',
        'malformed articles.0.clauses.0.rules: expected a list, came an object',
      ],
    ],
    ['no JSON', '{"id": ', ['unreadable expected JSON, came "{\\"id\\": "']],
  ])('%s is refused', (_, value, issues) => {
    expect(said(value)).toEqual(issues);
  });
});

const circle: Record<string, unknown> = { id: 'circle' };
circle.articles = [circle];

const deep = (times: number): string => `${'['.repeat(times)}${']'.repeat(times)}`;
const thrower = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new TypeError('no');
    },
  },
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();
let reads = 0;

describe('hostile data', () => {
  test.each<[string, unknown, string]>([
    [
      '`__proto__` as a key',
      '{"__proto__": {"id": "a"}}',
      'forbiddenKey __proto__: expected a key that names something of a text',
    ],
    [
      '`constructor` deep inside',
      changed([...rule, 'when', 'constructor'], {}),
      'forbiddenKey articles.1.clauses.1.rules.0.when.constructor: expected a key that names something of a text',
    ],
    [
      '`prototype` as a clause',
      changed(['english', 'prototype'], 'a'),
      'forbiddenKey english.prototype: expected a key that names something of a text',
    ],
    [
      'a circle',
      circle,
      'unreadable articles.0: expected data that ends somewhere, came an object that contains itself',
    ],
    [
      'depth',
      { id: JSON.parse(deep(60)) },
      `tooDeep id${'.0'.repeat(39)}: expected data nested at most 40 deep`,
    ],
    [
      'depth as text',
      deep(100),
      `tooDeep ${Array.from({ length: 40 }, () => '0').join('.')}: expected data nested at most 40 deep`,
    ],
    [
      'a long text',
      changed(['title'], 'a'.repeat(20_001)),
      'tooLarge title: expected a text of at most 20000 characters, came 20001 characters',
    ],
    ['a long file', ' '.repeat(2_000_001), 'tooLarge expected at most 2000000 characters, came 2000001'],
    [
      'many values',
      { id: Array.from({ length: 60_001 }, () => 0) },
      'tooLarge id: expected at most 60000 values, came 60001 items',
    ],
    [
      'a list that is only length',
      { id: new Array(4e9) },
      'tooLarge id: expected at most 60000 values, came 4000000000 items',
    ],
    [
      'a getter',
      {
        get id() {
          reads += 1;
          return 'a';
        },
      },
      'wrongKind id: expected data that JSON can carry, came a function',
    ],
    [
      'a proxy that throws',
      { id: thrower },
      'unreadable id: expected plain data, came something that throws when it is read',
    ],
    [
      'a revoked proxy',
      revoked.proxy,
      'unreadable expected plain data, came something that throws when it is read',
    ],
    [
      'an instance of a class',
      { id: new Date(0) },
      'wrongKind id: expected a plain object, came an instance of a class',
    ],
    ['a function', { id: () => 'a' }, 'wrongKind id: expected data that JSON can carry, came a function'],
    ['a symbol', { id: Symbol('a') }, 'wrongKind id: expected data that JSON can carry, came a symbol'],
    ['a bigint', { id: 1n }, 'wrongKind id: expected data that JSON can carry, came 1n'],
    ['no number', { id: Number.NaN }, 'wrongKind id: expected a number, came NaN'],
    [
      'a hole in a list',
      { id: new Array(1) },
      'wrongKind id.0: expected data that JSON can carry, came undefined',
    ],
    ['nothing at all', undefined, 'wrongKind expected data that JSON can carry, came undefined'],
  ])('%s is refused', (_, value, first) => {
    expect(said(value)[0]).toBe(first);
  });

  test('a getter is never run', () => {
    expect(reads).toBe(0);
  });

  test('nothing reaches the prototype of all objects', () => {
    said('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    expect('polluted' in {}).toBe(false);
  });

  test('the same part many times over is counted each time', () => {
    let part: unknown = 'a';
    for (let times = 0; times < 30; times++) part = [part, part];
    expect(said(part)).toEqual(['tooLarge expected at most 60000 values']);
  });

  test.each(['toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    'a fact by the name of `%s` is unknown',
    (name) => {
      expect(said(changed([...rule, 'when'], { [name]: true }))[0]).toContain('unknownFact');
    },
  );
});

/** Values that make sense somewhere in a rule set, so that a change often gets past the form. */
const pieces = fc.oneof(
  fc.constantFrom<unknown>(
    '2.1',
    '2.2',
    '3.2',
    'pupil',
    'feet',
    'access.mode',
    'forbid',
    'except',
    'only',
    true,
    false,
    null,
    0,
    -1,
    'notApplicable',
  ),
  fc.constantFrom<unknown>(
    {},
    [],
    { urgent: true },
    { anyOf: [] },
    { not: { data: 'feet' } },
    { years: 1, regime: 'plain' },
    { over: { months: 3, regime: 'plain' } },
  ),
  fc.constantFrom<unknown>(
    '2010-05-01',
    '2012-02-30',
    '9999-12-31',
    '0001-01-01',
    'undated',
    'cobblers',
    'shoe-act',
  ),
  fc.jsonValue(),
);

/** Every place in the text, as keys. */
function placesIn(
  value: unknown,
  keys: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (Array.isArray(value))
    return [keys, ...value.flatMap((one: unknown, index) => placesIn(one, [...keys, index]))];
  if (typeof value !== 'object' || value === null) return [keys];
  return [keys, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...keys, key]))];
}

describe('whatever is changed in a regulation', () => {
  const places = placesIn(written);
  const keyed = fc.constantFrom(
    ...Object.keys(words.facts),
    'when',
    'unless',
    'exceptionTo',
    'despite',
    'of',
    'from',
    'until',
    'rules',
    'lapsed',
    'x',
  );

  test('it loads, or it is refused with issues', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.option(keyed, { nil: undefined }),
        pieces,
        (place, key, piece) => {
          const mutated = changed(key === undefined ? place : [...place, key], piece);
          const issues = said(mutated);
          for (const issue of issues) expect(issue).toMatch(/^[a-zA-Z]+ .*expected /s);
          if (issues.length === 0) {
            const read = fromJson(mutated, setting);
            for (const topic of topics) read.lawOn(topic, readDay('2013-07-01'));
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  test('neither does any text of any JSON do otherwise', () => {
    fc.assert(
      fc.property(fc.json(), (text) => void said(text)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.anything({
          withNullPrototype: true,
          withMap: true,
          withDate: true,
          withBigInt: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (value) => void said(value),
      ),
      { numRuns: 500 },
    );
  });
});

describe('the schema for editors', () => {
  const schema = regulationSchema(words);

  test('takes what loads', () => {
    expect(schema.safeParse(written).success).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a misspelt fact', changed([...rule, 'when'], { urgnt: true })],
    ['an impossible value', changed([...rule, 'when'], { actor: 'pupill' })],
    ['a fact of another question', changed([...rule, 'when'], { right: 'view' })],
    ['a wrong kind of test', changed([...rule, 'when'], { urgent: 'yes' })],
    ['a day that is none', changed([...rule, 'when'], { madeOn: { onOrBefore: '2020-02-30' } })],
    ['an unknown event', changed(['articles', 3, 'clauses', 2, 'rules', 0, 'on'], 'repairs')],
    ['a fact that is no day', changed(['articles', 4, 'clauses', 0, 'rules', 0, 'after'], 'carrier')],
  ])('refuses %s', (_, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  test('as JSON Schema offers each question its own facts, with their question as description', () => {
    const text = JSON.stringify(regulationJsonSchema(words));
    expect(text).toContain('"when-access"');
    const { $defs } = JSON.parse(text);
    expect(Object.keys($defs['when-access'].properties)).toEqual([
      'actor',
      'data',
      'consent',
      'urgent',
      'carrier',
      'madeOn',
      'allOf',
      'anyOf',
      'not',
    ]);
    expect($defs['when-access'].properties.urgent.description).toBe('urgent? / urgent?');
    expect($defs['when-request'].additionalProperties).toBe(false);
  });
});
