import { describe, expect, test } from 'vitest';
import {
  lawOpposesErasure,
  retentionDeadline,
  retentionOfFile,
  retentionStatus,
} from '../../../src/decision/retention/index.ts';
import type { Facts } from '../../../src/facts/index.ts';
import type { Regulation } from '../../../src/language/index.ts';
import { refusal } from '../../calendar/refusal.ts';
import { bureau, nothingElse } from './fixture.ts';

/** The same regulation as one whose facts the compiler does not know, as it is for a host in JavaScript. */
const untyped: Regulation<Facts> = bureau;
const faults = (call: () => unknown) => refusal(call).map(({ code, path }) => [code, path.join('.')]);

describe('what is refused', () => {
  const good = { ...nothingElse, record: 'clientFile', asOf: '2025-01-01' };
  const cases: readonly (readonly [what: string, facts: object, faults: readonly (readonly string[])[]])[] = [
    ['no day', { record: 'clientFile' }, [['missingDay', 'asOf']]],
    ['no record', { asOf: '2025-01-01' }, [['missingArgument', 'record']]],
    ['a day that does not exist', { ...good, asOf: '2025-02-30' }, [['impossibleDay', 'asOf']]],
    ['a misspelt fact', { ...good, serviceEndOn: '2024-01-01' }, [['unknownFact', 'serviceEndOn']]],
    ['a fact of another topic', { ...good, purpose: 'followUp' }, [['wrongTopic', 'purpose']]],
    ['a kind that does not exist', { ...good, record: 'letter' }, [['impossibleValue', 'record']]],
    [
      'a term past the last day there is',
      { ...good, carrier: 'paper', serviceEndedOn: '9999-06-01' },
      [['outOfRange', '']],
    ],
  ];
  for (const [what, facts, expected] of cases) {
    test(what, () => {
      for (const ask of [retentionDeadline, retentionStatus, lawOpposesErasure])
        expect(faults(() => ask(untyped, JSON.parse(JSON.stringify(facts))))).toEqual(expected);
    });
  }
});

describe('a file', () => {
  const records = [{ record: 'clientFile' }, { record: 'invoice' }];
  const file = (value: unknown) => faults(() => retentionOfFile(untyped, JSON.parse(JSON.stringify(value))));

  test('names every fault with the place of its record, and a fault of the day once', () => {
    expect(
      file({ asOf: '2025-13-01', records: [{ record: 'letter' }, { record: 'invoice', legalHold: 1 }] }),
    ).toEqual([
      ['impossibleValue', 'records.0.record'],
      ['impossibleDay', 'asOf'],
      ['wrongKind', 'records.1.legalHold'],
    ]);
  });
  test('has one day', () => {
    expect(file({ records })).toEqual([['missingDay', 'asOf']]);
    expect(file({ asOf: '2025-01-01', records: [{ record: 'invoice', asOf: '2025-01-02' }] })).toEqual([
      ['statedTwice', 'records.0.asOf'],
    ]);
  });
  test('has records, and nothing else', () => {
    expect(file({ asOf: '2025-01-01', records: [] })).toEqual([['missingArgument', 'records']]);
    expect(file({ asOf: '2025-01-01' })).toEqual([['wrongKind', 'records']]);
    expect(file({ asOf: '2025-01-01', records, record: 'invoice' })).toEqual([['unknownFact', 'record']]);
    expect(file({ asOf: '2025-01-01', records: ['invoice'] })).toEqual([['wrongKind', 'records.0']]);
    expect(file(null)).toEqual([['wrongKind', '']]);
  });
  test('a key that reaches for the prototype is a misspelt fact', () => {
    const record: unknown = JSON.parse('{"record":"invoice","__proto__":{"legalHold":true}}');
    expect(file({ asOf: '2025-01-01', records: [record] })).toEqual([['unknownFact', 'records.0.__proto__']]);
  });
});

test('days at the end of time are days', () => {
  const { record, ...rest } = { ...nothingElse, record: 'clientFile' } as const;
  const asked = { ...rest, record, carrier: 'digital', asOf: '2025-01-01' } as const;
  const answer = retentionDeadline(bureau, { ...asked, serviceEndedOn: '9997-12-31' });
  expect(answer.deadline).toEqual({ kind: 'exact', day: '9999-12-31' });
  expect(retentionDeadline(bureau, { ...asked, objectedOn: '9999-12-31' }).deadline).toEqual({
    kind: 'bounded',
    notAfter: '9999-12-31',
  });
});
