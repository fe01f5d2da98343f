import { forRegulation, ReglementError, receipt, versions } from 'reglement';
import { werkId, werkIdText } from 'reglement/bureaus';
import { describe, expect, test } from 'vitest';
import { call, doors, small } from './doors.ts';
import { junk } from './junk.ts';

const takingRegulation = Object.keys(doors).filter((name) =>
  [werkId, small].some((one) => one === doors[name]?.[0]),
);
/** Two are compared: each is called by its place. */
const comparing = ['implies', 'equivalent', 'disjoint'];
const access = { asOf: '2026-03-02', actor: 'coach', mode: 'view', data: ['reports'] } as const;

/** The message of the one error of the library; anything else that happens is said as it is. */
function refusal(name: string, args: readonly unknown[]): string {
  try {
    call(name, args);
    return 'an answer';
  } catch (error) {
    return error instanceof ReglementError ? error.message : `another error: ${String(error)}`;
  }
}

describe.each(Object.entries(doors))('%s', (name, args) => {
  test('answers what is in order', () => {
    expect(() => call(name, args)).not.toThrow();
  });

  test('gives an answer or a ReglementError, whatever is handed in by mistake', () => {
    const others = args.flatMap((_, place) =>
      Object.entries(junk).map(
        ([mistake, value]) => [`${mistake} at ${place}`, args.with(place, value)] as const,
      ),
    );
    const found = [['nothing at all', []] as const, ...others].map(
      ([mistake, given]) => `${mistake}: ${refusal(name, given)}`,
    );
    expect(found.filter((one) => one.includes('another error'))).toEqual([]);
  });
});

describe('what was not loaded is no regulation', () => {
  const mistaken: Readonly<Record<string, readonly [value: unknown, remedy: string]>> = {
    nothing: [undefined, 'pass one of `bureaus`, or what `load` gave'],
    'its id': ['werk-id', "pass the regulation itself, such as `bureaus['werk-id']`"],
    'its JSON': [
      JSON.stringify(werkIdText),
      'load it first: `fromJson(text, { vocabulary, statutes, holidays })`',
    ],
    'its text': [werkIdText, 'load it first: `load(text, { vocabulary, statutes, holidays })`'],
    'a copy': [{ ...werkId }, 'pass the regulation as it was loaded, not a copy of it'],
    'a proxy': [new Proxy(werkId, {}), 'pass the regulation as it was loaded, not a copy of it'],
    'its versions': [versions([werkId]), 'pick the version of the day: `versions.on(day)`'],
    'a policy': [
      forRegulation(werkId),
      'put the question to the policy itself, `policy.canAccess(facts)`, or pass `policy.regulation`',
    ],
  };

  test.each(Object.entries(mistaken))('%s', (_, [value, remedy]) => {
    for (const name of takingRegulation) {
      const said = refusal(name, (doors[name] ?? []).with(0, value));
      expect(said, name).toMatch(
        comparing.includes(name)
          ? /^first: expected a regulation that was loaded, came /
          : /^regulation: expected a regulation that was loaded, came /,
      );
      expect(said.endsWith(`; ${remedy}`), `${name} said ${said}`).toBe(true);
    }
  });

  test.each(comparing)('%s looks at the second as well', (name) => {
    for (const [value, remedy] of Object.values(mistaken)) {
      const said = refusal(name, (doors[name] ?? []).with(1, value));
      expect(said).toMatch(/^second: expected a regulation that was loaded, came /);
      expect(said.endsWith(`; ${remedy}`), said).toBe(true);
    }
  });

  test('and so many functions take one', () => {
    expect(takingRegulation.length).toBeGreaterThan(20);
  });
});

describe('each refusal says what to do', () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const kept = receipt(werkId, 'canAccess', access);
  const said: readonly (readonly [name: string, args: readonly unknown[], words: string])[] = [
    ['canAccess', [revoked, access], 'pass one of `bureaus`'],
    ['load', [werkIdText, {}], 'setting.statutes: expected a list of statutes; for a Dutch regulation'],
    ['load', [JSON.stringify(werkIdText), {}], 'a text that is JSON is read by `fromJson`'],
    ['permittedData', [werkId, 'canAccess', access], 'did you mean `access`?; name what is asked about'],
    ['factsFor', [werkId, 'requestDueDate'], 'did you mean `request`?'],
    ['prepare', [werkId, 'canDisclose', '2026-03-02'], 'did you mean `disclosure`?'],
    [
      'receipt',
      [werkId, 'access', access],
      'did you mean `canAccess`?; name the function that asks: canAccess',
    ],
    [
      'ask',
      [werkId, 'retention', access],
      'name the function that asks: retentionDeadline or retentionStatus',
    ],
    ['breachNotificationDue', [new Date(0)], 'write the moment with its offset'],
    [
      'canAccess',
      [werkId, { ...access, actor: null }],
      'actor: expected a list, came null; the question cannot be put without it',
    ],
    [
      'canAccess',
      [werkId, { ...access, neededFor: null }],
      'leave it out where it is not known, say `[]` where there is none',
    ],
    [
      'canAccess',
      [werkId, { ...access, boundToSecrecy: null }],
      'came null; leave it out where it is not known',
    ],
    [
      'assessRequest',
      [werkId, { right: 'access', receivedOn: '2026-03-02', defect: null }],
      'say `none` where there is none',
    ],
    [
      'retentionStatus',
      [werkId, { record: 'invoice', asOf: '2026-03-02', serviceEndedOn: null }],
      'say `notApplicable` where there is none',
    ],
    [
      'canAccess',
      [werkId, access, { kept: 'digital' }],
      'bind them: `forRegulation(regulation, { standing: { … } })`',
    ],
    [
      'canAccess',
      [werkId, access, new Map()],
      'standing: expected bound facts, as `standingFacts` gives them',
    ],
    ['forRegulation', [werkId, { kept: 'digital' }], 'kept: expected `standing`; put it there'],
    ['explain', [kept, 'nl'], 'of a receipt, pass `receipt.answer`'],
    ['replay', [werkId, JSON.stringify(kept)], 'read the text first: `JSON.parse(text)`'],
    ['amend', [werkId, { version: '2', from: '2027-01-01' }, () => undefined], 'pass `regulation.text`'],
    ['endOfTerm', ['2026-03-02', { weeks: 1, regime: 'atw' }], 'pass `dutchHolidays`'],
    ['alwaysPermits', [small, 'canAccess', {}], 'did you mean `access`?'],
    ['implies', [small, small, 'acces', {}], 'did you mean `access`?'],
    ['interview', [small, 'canAccess', {}], 'did you mean `access`?'],
    ['alwaysPermits', [small, 'access', { actr: 'pupil' }], 'did you mean `actor`?'],
    ['neverPermits', [small, 'access', { actor: 'pupl' }], 'did you mean `pupil`?'],
    ['interview', [small, 'access', { actor: 'pupl' }], 'did you mean `pupil`?'],
    ['interview.tell', ['actr', 'pupil'], 'did you mean `actor`?'],
    ['interview.tell', ['actor', 'pupl'], 'did you mean `pupil`?'],
    ['check', [small, { nodes: '5000' }], 'nodes: '],
    ['check', [small, { node: 5000 }], 'node'],
  ];

  test.each(said)('%s %#', (name, args, words) => {
    expect(refusal(name, args)).toContain(words);
  });

  test('one word is at fault where it stands, a word of a list at its place', () => {
    expect(refusal('canAccess', [werkId, { ...access, actor: 'coch' }])).toMatch(/^actor: [^\n]*`coach`\?$/);
    expect(refusal('canAccess', [werkId, { ...access, actor: ['coch'] }])).toMatch(
      /^actor\.0: [^\n]*`coach`\?$/,
    );
  });
});

describe('bound facts', () => {
  test('of another vocabulary are not believed', () => {
    const standing = call('standingFacts', [werkId, { kept: 'digital' }]);
    expect(call('canAccess', [werkId, access, standing])).toMatchObject({ verdict: 'undetermined' });
    expect(refusal('canAccess', [{ ...werkId }, access, standing])).toContain('not a copy');
  });
});
