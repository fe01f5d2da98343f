import { readDay } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { retentionDeadline, retentionStatus } from '../../../src/decision/retention/index.ts';
import { readFacts } from '../../../src/facts/index.ts';
import type { Rule } from '../../../src/language/index.ts';
import { code } from '../../calendar/refusal.ts';
import { bureau, nothingElse } from './fixture.ts';
import { regulationOf } from './random-rules.ts';

const days = (number: number) => ({ days: number, regime: 'plain' }) as const;
const ceiling = (number: number, more: object = {}): Rule => ({
  rule: 'keepAtMost',
  within: days(number),
  after: 'ended',
  ...more,
});
const floor = (number: number): Rule => ({ rule: 'keepAtLeast', within: days(number), after: 'ended' });
const note = { record: 'note', ended: '2025-04-01', asOf: '2025-04-05' } as const;
const { record, asOf } = note;

describe('choices where the text leaves room', () => {
  test('a hold of the regulation itself never outlasts a ceiling; one of a statute does', () => {
    const hold: Rule = { rule: 'hold' };
    const own = retentionDeadline(regulationOf({ statute: [ceiling(5)], own: [hold] }), note);
    expect([own.keepUntil, own.deadline]).toEqual([
      { kind: 'exact', day: '2025-04-06' },
      { kind: 'exact', day: '2025-04-06' },
    ]);
    const statutory = retentionDeadline(regulationOf({ statute: [hold], own: [ceiling(5)] }), note);
    expect([statutory.keepUntil, statutory.deadline]).toEqual([{ kind: 'open' }, { kind: 'open' }]);
  });

  test('a floor whose event has not happened keeps the record', () => {
    const regulation = regulationOf({ statute: [floor(5)], own: [] });
    expect(retentionStatus(regulation, { record, asOf, ended: 'notApplicable' })).toMatchObject({
      status: 'keep',
      keepUntil: { kind: 'open' },
      deadline: { kind: 'none' },
    });
  });

  test('floor and ceiling from one unknown start cross only if one term is longer', () => {
    const asked = (floorDays: number, ceilingDays: number) =>
      retentionDeadline(regulationOf({ statute: [floor(floorDays)], own: [ceiling(ceilingDays)] }), {
        record,
        asOf,
      }).conflicts.map(({ certain }) => certain);
    expect([asked(3, 9), asked(9, 9), asked(9, 3)]).toEqual([[], [], [false]]);
  });

  test('a condition on the start itself bounds the day', () => {
    const early = ceiling(5, { when: { ended: { onOrBefore: '2025-04-01' } } });
    const late = ceiling(2, { when: { ended: { onOrAfter: '2025-04-02' } } });
    const answer = retentionDeadline(regulationOf({ statute: [], own: [early, late] }), { record, asOf });
    expect(answer.deadline).toEqual({ kind: 'bounded' });
    expect(answer.because.map(({ lastDay, certain }) => [lastDay, certain])).toEqual([
      [{ kind: 'bounded', notAfter: '2025-04-06' }, false],
      [{ kind: 'bounded', notBefore: '2025-04-04' }, false],
    ]);
  });

  test('of two ceilings on one day both govern', () => {
    const answer = retentionDeadline(regulationOf({ statute: [ceiling(5)], own: [ceiling(5)] }), note);
    expect(answer.governs.deadline.map(({ rule }) => rule)).toEqual(['statute:1.0/a', 'own:1.0/a']);
  });
});

describe('facts that are bound for a whole case', () => {
  const standing = readFacts(
    { legalHold: false, erasureGranted: 'no', serviceEndedOn: '2024-02-29' },
    { facts: bureau.vocabulary.facts, topic: 'standing' },
  );
  const asked = {
    record: 'clientFile',
    carrier: 'digital',
    purposeEndedOn: nothingElse.purposeEndedOn,
    objectedOn: nothingElse.objectedOn,
    asOf: '2025-01-01',
  } as const;

  test('count as if they were stated', () => {
    expect(retentionDeadline(bureau, asked, standing)).toEqual(
      retentionDeadline(bureau, { ...nothingElse, ...asked, serviceEndedOn: '2024-02-29' }),
    );
  });
  test('cannot be stated otherwise', () => {
    expect(code(() => retentionDeadline(bureau, { ...asked, legalHold: true }, standing))).toBe(
      'statedTwice',
    );
  });
});

test('an unknown fact of a record that no rule asks about is not missing', () => {
  const regulation = regulationOf({ statute: [], own: [ceiling(5, { of: { record: 'invoice' } })] });
  const answer = retentionStatus(regulation, { record, asOf });
  expect([answer.status, answer.missing]).toEqual(['mayDelete', []]);
  expect(readDay(answer.asOf)).toBe(readDay(asOf));
});
