import * as index from 'reglement';
import { core } from 'reglement/bureaus';
import * as calendar from 'reglement/calendar';
import { dutchLaw } from 'reglement/statutes';
import { describe, expect, test } from 'vitest';
import { junk } from './junk.ts';

const setting = { vocabulary: core, statutes: dutchLaw, holidays: calendar.dutchHolidays };
const builders = new Map<string, unknown>(Object.entries(index.author(core)));
const { permit } = index.author(core);

/** Calls as plain JavaScript does. */
function called(from: ReadonlyMap<string, unknown>, name: string, args: readonly unknown[]): unknown {
  const builder = from.get(name);
  if (typeof builder !== 'function') throw new Error(`${name} is no builder`);
  return Reflect.apply(builder, undefined, [...args]);
}

const coach = permit('access.actor', { actor: 'coach' });

/** A text of two clauses; whatever was built is read by `load`, which takes it or refuses it. */
const loaded = (clause: unknown): unknown =>
  Reflect.apply(index.load, undefined, [
    {
      id: 'small',
      title: 'Klein',
      version: '1',
      from: '2020-01-01',
      english: { '1': 'one', '2': 'two' },
      articles: [{ number: '1', title: 'Een', clauses: [index.clause('1', 'een', coach), clause] }],
    },
    setting,
  ]);

const withRule = (rule: unknown): unknown => loaded({ id: '2', summary: 'twee', rules: [rule] });

/** What became of it: `taken`, the words of a refusal, or another error, which none should be. */
function outcome(act: () => unknown): string {
  try {
    act();
    return 'taken';
  } catch (error) {
    if (!(error instanceof index.ReglementError)) return `another error: ${String(error)}`;
    const placed = error.issues.every(({ path, clause }) => path.length > 0 || clause !== undefined);
    return placed ? `refused: ${error.message}` : `refused without a place: ${error.message}`;
  }
}

const client = { actor: 'client' };
const asked = { right: 'access' };
const month = calendar.weeks(4, 'plain');
const records = { after: 'serviceEndedOn' };

const rules: Readonly<Record<string, readonly unknown[]>> = {
  permit: ['access.actor', client, {}],
  forbid: ['access.actor', client, {}],
  require: ['access.actor', client, {}],
  only: ['access.actor', client],
  onlyIf: ['access.actor', client, { neededFor: 'task' }],
  except: ['access.actor', '1', { neededFor: 'task' }, {}],
  lift: ['access.actor', '1', { neededFor: 'task' }, {}],
  mayAsk: [asked, {}],
  mayAskOnlyIf: [asked, { requestForm: 'electronically' }],
  grant: [asked, {}],
  refuse: [asked, { extent: 'whole' }],
  means: ['data', 'sensitive', ['medical']],
  consentMeans: ['free'],
  appliesWhen: [client],
  answerWithin: [month, asked, {}],
  refuseWithin: [month, asked, {}],
  doWithin: [month, asked, {}],
  appealWithin: [month, 'court', 'answeredOn', asked, {}],
  route: ['court', asked, ['de rechter', 'the court']],
  keepAtMost: [calendar.years(2, 'plain'), records],
  keepAtLeast: [calendar.years(2, 'plain'), records],
  keepAtLeastUntil: ['2030-01-01', {}],
  keepFor: [calendar.years(2, 'plain'), records],
  endsOn: ['serviceEndedOn', {}],
  hold: [{ when: { legalHold: true } }],
  duty: ['intake', 'inform', { toward: 'client' }],
  feeCap: [{ atMost: 450 }, { right: 'copy' }],
};

const mistakes = (
  args: readonly unknown[],
): readonly (readonly [mistake: string, args: readonly unknown[]])[] => [
  ['nothing at all', []],
  ...args.flatMap((_, place) =>
    Object.entries(junk).map(
      ([mistake, value]) => [`${mistake} at ${place}`, args.with(place, value)] as const,
    ),
  ),
];

describe('the builders', () => {
  test('are all of them here', () => {
    expect(Object.keys(rules).toSorted()).toEqual([...builders.keys()].toSorted());
  });

  test.each(Object.entries(rules))(
    '%s gives a rule or a ReglementError, whatever is handed in by mistake',
    (name, args) => {
      // In order it is built; that `load` may miss something around it is its own matter.
      expect(outcome(() => called(builders, name, args))).toBe('taken');
      const found = mistakes(args).map(
        ([mistake, given]) => `${mistake}: ${outcome(() => withRule(called(builders, name, given)))}`,
      );
      expect(found.filter((one) => !/: taken$|: refused: /.test(one))).toEqual([]);
    },
  );

  /** Of each, where a condition stands that must be said. */
  const conditions: Readonly<Record<string, readonly number[]>> = {
    permit: [1],
    forbid: [1],
    require: [1],
    onlyIf: [1, 2],
    except: [2],
    lift: [2],
    mayAsk: [0],
    mayAskOnlyIf: [0, 1],
    grant: [0],
    refuse: [0],
    appliesWhen: [0],
    answerWithin: [1],
    refuseWithin: [1],
    doWithin: [1],
    appealWithin: [3],
    route: [1],
    feeCap: [1],
  };

  test.each(Object.entries(conditions))(
    '%s never takes a condition that went missing for every case',
    (name, places) => {
      for (const place of places) {
        const args = rules[name] ?? [];
        expect(outcome(() => called(builders, name, args.with(place, undefined)))).toMatch(
          new RegExp(`^refused: ${name}\\.(?:when|cases|condition): expected a condition; say \`\\{\\}\``),
        );
        expect(outcome(() => called(builders, name, args.with(place, {})))).toBe('taken');
      }
    },
  );

  /** Of each, where parts stand by name, and whether they may be left out. */
  const named: readonly (readonly [name: string, place: number, optional: boolean])[] = [
    ...['permit', 'forbid', 'require'].map((name) => [name, 2, true] as const),
    ...['except', 'lift'].map((name) => [name, 3, true] as const),
    ...['mayAsk', 'grant', 'refuse'].map((name) => [name, 1, true] as const),
    ...['answerWithin', 'refuseWithin', 'doWithin'].map((name) => [name, 2, true] as const),
    ['appealWithin', 4, true],
    ...['keepAtMost', 'keepAtLeast', 'keepAtLeastUntil', 'keepFor', 'endsOn'].map(
      (name) => [name, 1, false] as const,
    ),
    ['hold', 0, false],
    ['duty', 2, false],
    ['feeCap', 0, false],
  ];

  test.each(named)('%s loses no part in silence', (name, place, optional) => {
    const args = rules[name] ?? [];
    const unnamed = [
      null,
      7,
      'unless',
      true,
      [client],
      new Map([['unless', [client]]]),
      new Date(0),
      () => client,
    ];
    for (const wrong of optional ? unnamed : [...unnamed, undefined])
      expect(outcome(() => called(builders, name, args.with(place, wrong)))).toMatch(
        new RegExp(`^refused: ${name}\\.\\w+: expected an object of parts.*; name each part`),
      );
    if (optional) expect(outcome(() => called(builders, name, args.with(place, undefined)))).toBe('taken');
    const lost = { ...Object(args[place]), unless: undefined };
    expect(outcome(() => called(builders, name, args.with(place, lost)))).toMatch(
      new RegExp(`^refused: ${name}\\.\\w+\\.unless: expected what it says; leave it out`),
    );
  });
});

const told = { label: ['a', 'a'], question: ['a?', 'a?'], judgedBy: 'record', topics: ['access'] };
const values = { a: ['a', 'a'], b: ['b', 'b'] };

describe('what stands around rules', () => {
  const exported = new Map<string, unknown>([...Object.entries(index), ...Object.entries(calendar)]);
  const notes: Readonly<Record<string, readonly unknown[]>> = {
    reading: ['zo', 'anders'],
    departsFrom: ['avg:12.3'],
    checked: ['partly'],
    entersIntoForce: ['2020-01-01'],
    inForce: [{ from: '2020-01-01' }],
    lapsed: ['2025-01-01', '1'],
    decidesNothing: ['definition'],
    undecidable: ['no fact settles it'],
  };

  test.each(Object.entries(notes))(
    '%s gives a note or a ReglementError, whatever is handed in by mistake',
    (name, args) => {
      expect(outcome(() => called(exported, name, args))).toBe('taken');
      const found = mistakes(args).map(
        ([mistake, given]) =>
          `${mistake}: ${outcome(() => loaded(called(exported, 'clause', ['2', 'twee', coach, called(exported, name, given)])))}`,
      );
      expect(found.filter((one) => !/: taken$|: refused: /.test(one))).toEqual([]);
    },
  );

  test('the days of a clause are not lost in silence', () => {
    for (const days of [undefined, null, '2020-01-01', ['2020-01-01']])
      expect(outcome(() => called(exported, 'inForce', [days]))).toMatch(/^refused: inForce\.days: /);
  });

  const around: Readonly<Record<string, readonly unknown[]>> = {
    clause: ['2', 'twee', coach],
    article: ['2', 'Twee', index.clause('2', 'twee', coach)],
  };

  test.each(Object.entries(around))(
    '%s gives its part or a ReglementError, whatever is handed in by mistake',
    (name, args) => {
      const whole = (part: unknown): unknown =>
        name === 'clause'
          ? loaded(part)
          : Reflect.apply(index.load, undefined, [
              {
                id: 'small',
                title: 'Klein',
                version: '1',
                from: '2020-01-01',
                english: { '2': 'two' },
                articles: [part],
              },
              setting,
            ]);
      expect(outcome(() => whole(called(exported, name, args)))).toBe('taken');
      const found = mistakes(args).map(
        ([mistake, given]) => `${mistake}: ${outcome(() => whole(called(exported, name, given)))}`,
      );
      expect(found.filter((one) => !/: taken$|: refused: /.test(one))).toEqual([]);
    },
  );

  const facts: Readonly<Record<string, readonly unknown[]>> = {
    flag: [told],
    choice: [values, told],
    any: [values, told],
    each: [values, told],
    day: [told],
    amount: ['count', told],
    consents: [told],
  };

  test.each(Object.entries(facts))(
    '%s gives a fact or a ReglementError, whatever is handed in by mistake',
    (name, args) => {
      const used = (fact: unknown): unknown =>
        called(exported, 'factsSchema', [called(exported, 'vocabulary', [{ x: fact }]), 'access']);
      expect(outcome(() => used(called(exported, name, args)))).toBe('taken');
      const found = mistakes(args).map(
        ([mistake, given]) => `${mistake}: ${outcome(() => used(called(exported, name, given)))}`,
      );
      expect(found.filter((one) => !/: taken$|: refused: /.test(one))).toEqual([]);
    },
  );

  const terms: Readonly<Record<string, readonly unknown[]>> = {
    ...Object.fromEntries(
      ['years', 'months', 'weeks', 'days', 'workingDays', 'calendarYears'].map((name) => [
        name,
        [1, 'plain'],
      ]),
    ),
    period: [{ years: 1, months: 6 }, 'plain'],
    extendedTerm: [month, month],
  };

  test.each(Object.entries(terms))(
    '%s gives a term or a ReglementError, whatever is handed in by mistake',
    (name, args) => {
      expect(outcome(() => called(exported, name, args))).toBe('taken');
      const found = mistakes(args).map(
        ([mistake, given]) => `${mistake}: ${outcome(() => called(exported, name, given))}`,
      );
      expect(found.filter((one) => /another error|: taken$/.test(one))).toEqual([]);
    },
  );
});
