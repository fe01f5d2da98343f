import { describe, test } from 'vitest';
import { ReglementError, worded } from '../../src/errors/index.ts';
import { factsJsonSchema, topics } from '../../src/facts/index.ts';
import {
  fromJson,
  libraryVersion,
  load,
  pack,
  refuseUnloaded,
  regulationJsonSchema,
  regulationSchema,
  type Text,
  unpack,
} from '../../src/language/index.ts';
import { cobblers, setting, words, write } from './cobblers.ts';
import { junk, placesIn, put, shown } from './corpus/junk.ts';
import { type Came, OnRecord } from './corpus/on-record.ts';

const onRecord = new OnRecord(new URL('./corpus/refusals.json', import.meta.url));

function came(told: string, run: () => unknown): Came {
  try {
    return { told, outcome: 'taken', whole: shown(run()) };
  } catch (error) {
    if (!(error instanceof ReglementError)) throw error;
    const whole = error.issues.map((issue) => `${issue.code} ${worded(issue)}`).join('\n');
    // The version of the library is told where a packed regulation has another.
    return { told, outcome: error.code, whole: whole.replaceAll(libraryVersion, 'VERSION') };
  }
}

const call = (called: unknown, args: readonly unknown[]): unknown =>
  Reflect.apply(Object(called), undefined, [...args]);

const plain: unknown = JSON.parse(JSON.stringify(cobblers));
const places = placesIn(plain);
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const perGroup = 40;

describe('a text with something else in one place', () => {
  test.each(numbers(Math.ceil(places.length / perGroup)))('group %i: the refusal in its words', (group) => {
    onRecord.holds(
      `places ${group}`,
      places.slice(group * perGroup, (group + 1) * perGroup).flatMap((path, at) => {
        const [, first] = junk[(group + at) % junk.length] ?? [];
        const [, second] = junk[(group * 3 + at * 5 + 2) % junk.length] ?? [];
        return [
          came(path.join('.'), () => fromJson(put(plain, path, first), setting).text),
          // reason: an author without a compiler writes anything; what is no text is refused
          came(path.join('.'), () => load(put(plain, path, second) as Text, setting).text),
        ];
      }),
    );
  });

  const settings = placesIn({ vocabulary: { facts: words.facts }, statutes: setting.statutes }).filter(
    (path, at) => path.length < 5 || at % 7 === 0,
  );
  test('a setting with something else in one place: the refusal in its words', () => {
    const whole = { vocabulary: words, statutes: setting.statutes };
    onRecord.holds(
      'settings',
      settings.map((path, at) => {
        const [, other] = junk[(at * 3 + path.length) % junk.length] ?? [];
        const changed = Object(put(JSON.parse(JSON.stringify(whole)), path, other));
        return came(path.join('.'), () => call(load, [plain, { ...changed, holidays: setting.holidays }]));
      }),
    );
  });

  test('what is no text or no setting at all', () => {
    const others: readonly (readonly [string, unknown])[] = [
      ...junk,
      ['JSON', JSON.stringify(plain)],
      ['holidays only', { holidays: setting.holidays }],
      ['no holidays', { ...setting, holidays: {} }],
      ['statutes as a record', { ...setting, statutes: { 0: setting.statutes[0] } }],
      ['too many statutes', { ...setting, statutes: Array.from({ length: 201 }, () => setting.statutes[0]) }],
      ['a hole', { ...setting, statutes: Array.from({ length: 2 }) }],
      ['bad JSON', '{"id":'],
      ['a key of an editor', { ...cobblers, $schema: 'x' }],
    ];
    onRecord.holds(
      'no text, no setting',
      others.flatMap(([name, other]) =>
        [load, fromJson].flatMap((read) => [
          came(`${name} for a text`, () => call(read, [other, setting])),
          came(`${name} for a setting`, () => call(read, [plain, other])),
        ]),
      ),
    );
  });
});

const written: Readonly<Record<keyof typeof write, readonly unknown[]>> = {
  permit: ['access.actor', { actor: 'mate' }, { id: 'x' }],
  forbid: ['access.actor', { actor: 'mate' }, { unless: [{}] }],
  require: ['access.actor', { actor: 'mate' }],
  only: ['access.actor', { data: 'feet' }],
  onlyIf: ['access.actor', { actor: 'mate' }, { urgent: true }],
  except: ['access.actor', '2.1', { actor: 'mate' }, { id: 'x' }],
  lift: ['access.actor', '2.1', { actor: 'mate' }],
  mayAsk: [{ right: 'view' }, { id: 'x' }],
  mayAskOnlyIf: [{ right: 'view' }, { right: 'erase' }],
  grant: [{ right: 'view' }, { id: 'x' }],
  refuse: [{ right: 'view' }, { extent: 'asFarAs' }],
  means: ['recipient', 'tradesman', ['guild']],
  consentMeans: ['express'],
  appliesWhen: [{ carrier: 'paper' }],
  answerWithin: [{ weeks: 2, regime: 'plain' }, { right: 'view' }, { form: 'written' }],
  refuseWithin: [{ weeks: 2, regime: 'plain' }, { right: 'view' }],
  doWithin: ['atOnce', { right: 'view' }],
  appealWithin: [{ weeks: 2, regime: 'plain' }, 'court', 'receivedOn', { right: 'view' }, { pause: 'shift' }],
  route: ['court', { right: 'view' }, ['a', 'b']],
  keepAtMost: [{ years: 2, regime: 'plain' }, { after: 'madeOn' }],
  keepAtLeast: [{ years: 2, regime: 'plain' }, { after: 'madeOn' }],
  keepAtLeastUntil: ['2030-01-01', { of: { carrier: 'slate' } }],
  keepFor: [{ years: 2, regime: 'plain' }, { after: 'madeOn' }],
  endsOn: ['madeOn', { of: { carrier: 'slate' } }],
  hold: [{ when: { carrier: 'slate' } }],
  duty: ['repair', 'told', { toward: 'client' }],
  feeCap: [{ atMost: 5 }, { price: { atMost: 3 } }],
};

describe('the builders', () => {
  test.each(Object.entries(written))('`%s` with anything in the place of anything', (name, args) => {
    const made = Object.entries(write).find(([key]) => key === name)?.[1];
    onRecord.holds(`builder ${name}`, [
      came('as it should be', () => call(made, args)),
      ...args.map((_, at) => came(`without the last ${at + 1}`, () => call(made, args.slice(0, -1 - at)))),
      ...args.flatMap((_, at) =>
        junk.map(([what, other]) => came(`${what} for ${at}`, () => call(made, args.with(at, other)))),
      ),
    ]);
  });
});

describe('what is packed, what is described', () => {
  const regulation = load(cobblers, setting);
  const { holidays } = setting;

  test('a packed regulation, with its words and without', () => {
    onRecord.holds(
      'packed',
      [true, false].map((withWords) =>
        came(`words: ${withWords}`, () => {
          const packed = pack(regulation, { words: withWords });
          const { text, statutes, vocabulary } = unpack(packed, { holidays });
          return [packed.text, packed.statutes, packed.vocabulary, text, statutes, vocabulary];
        }),
      ),
    );
  });

  test('what is no packed regulation, no choice, no setting', () => {
    const packed = pack(regulation);
    const bad = [
      ...junk.map(([, other]) => other),
      ...Object.keys(packed).flatMap((key) =>
        ['x', '', 7, undefined].map((other) => ({ ...packed, [key]: other })),
      ),
      { ...packed, more: 1 },
    ];
    onRecord.holds('unpacked', [
      ...bad.map((other) =>
        came(shown(other).slice(0, 60), () => call(unpack, [other, { holidays }]) !== undefined),
      ),
      ...junk.flatMap(([name, other]) => [
        came(`${name} for a setting`, () => call(unpack, [packed, other])),
        came(`${name} for holidays`, () => call(unpack, [packed, { holidays: other }])),
        came(`${name} for a regulation`, () => call(pack, [other])),
        came(`${name} for a choice`, () => call(pack, [regulation, other]) !== undefined),
        came(`${name} for words`, () => call(pack, [regulation, { words: other }]) !== undefined),
      ]),
    ]);
  });

  test('schemas', () => {
    onRecord.holds('schemas', [
      came('regulation', () => regulationJsonSchema(words)),
      came('no facts', () => regulationJsonSchema({ facts: {} })),
      ...topics.map((topic) => came(topic, () => factsJsonSchema(words, topic, ['asOf']))),
      ...places
        .filter((_, at) => at % 9 === 0)
        .map((path, at) =>
          came(path.join('.'), () => {
            const [, other] = junk[at % junk.length] ?? [];
            const read = regulationSchema(words).safeParse(put(plain, path, other));
            return read.success ? 'in order' : read.error.issues.map((issue) => [issue.code, issue.path]);
          }),
        ),
    ]);
  });

  test('what is no loaded regulation', () => {
    const others: readonly unknown[] = [
      ...junk.map(([, other]) => other),
      ...['werk-id', 'a b', '{"id": 1}', 'x'.repeat(41), 'x'.repeat(40)],
      cobblers,
      { ...regulation },
      { canAccess: 1, regulation },
      { canAccess: 1 },
      { regulation },
      { all: [], version: 1 },
      { all: [] },
      { version: 1 },
      { lawOn: 1 },
    ];
    onRecord.holds(
      'not loaded',
      others.flatMap((other) => [
        came(shown(other).slice(0, 40), () => refuseUnloaded(other)),
        came(shown(other).slice(0, 40), () => refuseUnloaded(other, ['at', 1])),
      ]),
    );
  });
});
