import { describe, expect, test } from 'vitest';
import { appealDueDate, assessRequest, requestDueDate } from '../../../src/decision/request/index.ts';
import type { Facts } from '../../../src/facts/index.ts';
import type { Regulation } from '../../../src/language/index.ts';
import { refusal } from '../../calendar/refusal.ts';
import { bureau } from './fixture.ts';

/** The same regulation as one whose facts the compiler does not know, as it is for a host in JavaScript. */
const untyped: Regulation<Facts> = bureau;
const faults = (call: () => unknown) => refusal(call).map(({ code, path }) => [code, path.join('.')]);
const good = { right: 'access', receivedOn: '2024-03-05' };

describe('what is refused', () => {
  const cases: readonly (readonly [what: string, facts: object, faults: readonly (readonly string[])[]])[] = [
    ['no right', { receivedOn: '2024-03-05' }, [['missingArgument', 'right']]],
    ['no day of receipt', { right: 'access' }, [['missingArgument', 'receivedOn']]],
    ['a day that does not exist', { ...good, receivedOn: '2024-02-30' }, [['impossibleDay', 'receivedOn']]],
    ['a right that does not exist', { ...good, right: 'oblivion' }, [['impossibleValue', 'right']]],
    ['a misspelt fact', { ...good, recievedOn: '2024-03-05' }, [['unknownFact', 'recievedOn']]],
    ['a fact of another topic', { ...good, purpose: 'service' }, [['wrongTopic', 'purpose']]],
    [
      'a fact that is worked out',
      { ...good, lawOpposesErasure: true },
      [['wrongTopic', 'lawOpposesErasure']],
    ],
    [
      'an extension told before the receipt',
      { ...good, extensionToldOn: '2024-03-04' },
      [['impossibleValue', 'extensionToldOn']],
    ],
    [
      'a pause before the receipt',
      { ...good, pausedFrom: '2024-03-04' },
      [['impossibleValue', 'pausedFrom']],
    ],
    [
      'a pause that ends before it begins',
      { ...good, pausedFrom: '2024-03-08', pausedUntil: '2024-03-07' },
      [['impossibleValue', 'pausedUntil']],
    ],
    ['an end of a pause alone', { ...good, pausedUntil: '2024-03-07' }, [['missingDay', 'pausedFrom']]],
    ['records that are no list', { ...good, records: 'all' }, [['wrongKind', 'records']]],
    ['no record at all', { ...good, records: [] }, [['missingArgument', 'records']]],
    ['a term past the last day there is', { ...good, receivedOn: '9999-12-30' }, [['outOfRange', '']]],
    [
      'several faults, all in one go, each in its place',
      { right: 'acces', records: [{ record: 'invoice' }, { recordClosedOn: '2024-02-30' }, 1] },
      [
        ['impossibleValue', 'right'],
        ['missingArgument', 'receivedOn'],
        ['impossibleDay', 'records.1.recordClosedOn'],
        ['missingArgument', 'records.1.record'],
        ['wrongKind', 'records.2'],
      ],
    ],
  ];
  for (const [what, facts, expected] of cases) {
    test(what, () => {
      for (const ask of [assessRequest, requestDueDate])
        expect(faults(() => ask(untyped, JSON.parse(JSON.stringify(facts))))).toEqual(expected);
    });
  }

  test('a complaint, which nobody grants or refuses', () => {
    const complaint = { right: 'complaint', receivedOn: '2024-03-05' } as const;
    expect(faults(() => assessRequest(bureau, complaint))).toEqual([['impossibleValue', 'right']]);
    expect(() => appealDueDate(bureau, { ...complaint, asOf: '2024-03-06' })).not.toThrow();
  });

  test('a filing without its day', () => {
    expect(faults(() => appealDueDate(untyped, JSON.parse(JSON.stringify(good))))).toEqual([
      ['missingDay', 'asOf'],
    ]);
  });

  test.each<[string, object]>([
    [
      'a getter that throws',
      Object.defineProperty({ ...good }, 'askedBy', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ],
    [
      'a key with a meaning of its own',
      JSON.parse('{"__proto__": {"right": "access"}, "receivedOn": "2024-03-05"}'),
    ],
    ['a list', [good]],
    [
      'a class of its own',
      new (class Request {
        right = 'access';
        receivedOn = '2024-03-05';
      })(),
    ],
  ])('%s', (_, facts) => {
    expect(refusal(() => assessRequest(untyped, Object.assign(facts)))).not.toEqual([]);
  });
});

test('the compiler refuses what the reader refuses', () => {
  const refused = [
    // @ts-expect-error: the day of receipt is an argument
    () => requestDueDate(bureau, { right: 'access' }),
    // @ts-expect-error: a misspelt fact
    () => requestDueDate(bureau, { right: 'access', receivedOn: '2024-03-05', recievedOn: '2024-03-05' }),
    // @ts-expect-error: a value that does not exist
    () => assessRequest(bureau, { right: 'oblivion', receivedOn: '2024-03-05' }),
    // @ts-expect-error: filing has a day
    () => appealDueDate(bureau, { right: 'access', receivedOn: '2024-03-05' }),
    () =>
      assessRequest(bureau, {
        right: 'erasure',
        receivedOn: '2024-03-05',
        // @ts-expect-error: a record without its kind
        records: [{ recordClosedOn: '2024-01-01' }],
      }),
  ];
  for (const call of refused) expect(call).toThrow();
  expect(() => requestDueDate(bureau, { right: 'access', receivedOn: '2024-03-05' })).not.toThrow();
});
