import { expect as jestExpect } from 'expect';
import { describe, expect, test } from 'vitest';
import { werkId } from '../../src/bureaus.ts';
import {
  appealDueDate,
  assessRequest,
  canAccess,
  canCharge,
  canDisclose,
  dutiesOn,
  explain,
  requestDueDate,
  retentionDeadline,
  retentionOfFile,
  retentionStatus,
} from '../../src/index.ts';
import {
  type AnswerMatchers,
  assertThat,
  reglementMatchers,
  reglementMatchersIn,
} from '../../src/testing.ts';

declare module 'vitest' {
  interface Matchers<T> extends AnswerMatchers<T> {}
}

declare module 'expect' {
  interface Matchers<R> extends AnswerMatchers<R> {}
}

expect.extend(reglementMatchers);
jestExpect.extend(reglementMatchers);

const person = { clientStatus: 'capableAdult', kept: 'digital' } as const;
const onDay = { ...person, asOf: '2026-03-02' } as const;
const opened = { ...onDay, actor: 'coach', mode: 'view', data: 'reports' } as const;
const handed = { ...onDay, recipient: 'employer', purpose: 'reintegration', data: 'reports' } as const;
const record = {
  ...person,
  record: 'clientFile',
  carrier: 'digital',
  legalHold: false,
  purposeEndedOn: 'notApplicable',
  erasureGranted: 'no',
} as const;
const file = { ...record, asOf: '2026-03-02' } as const;

const permitted = canAccess(werkId, { ...opened, neededFor: 'task' });
const forbidden = canDisclose(werkId, { ...handed, consent: [] });
const open = canDisclose(werkId, handed);
const charge = canCharge(werkId, { right: 'access', receivedOn: '2026-03-02' });
const asked = { ...person, right: 'rectification', receivedOn: '2026-03-02' } as const;
const due = requestDueDate(werkId, asked);
const request = assessRequest(werkId, {
  ...asked,
  right: 'access',
  askedBy: 'client',
  identityDoubted: false,
  excessive: false,
  othersHarmed: 'no',
  document: 'filed',
  handedOver: 'information',
});
const retention = retentionDeadline(werkId, { ...file, serviceEndedOn: '2024-06-30' });
const status = retentionStatus(werkId, { ...file, serviceEndedOn: '2024-06-30' });
const whole = retentionOfFile(werkId, {
  asOf: '2026-03-02',
  records: [{ ...record, serviceEndedOn: '2024-06-30' }],
});
const appeal = appealDueDate(werkId, {
  ...asked,
  asOf: '2026-03-20',
  answer: 'refused',
  answeredOn: '2026-03-10',
});
const duties = dutiesOn(werkId, { ...onDay, event: 'intake', happenedOn: '2026-03-02' });

describe.each([
  ['vitest', expect],
  ['jest', jestExpect],
] as const)('matchers in %s', (_runner, expecting) => {
  test('outcomes', () => {
    expecting(permitted).toBePermitted();
    expecting(forbidden).toBeForbidden();
    expecting(open).toBeUndetermined();
    expecting(request).toBeGranted();
    expecting(request).not.toBeRefused();
    expecting(open).not.toBePermitted();
    expecting(open).not.toBeForbidden();
    expecting(charge).toBeForbidden();
  });

  test('grounds, open facts and duties', () => {
    expecting(forbidden).toRestOn('12.1');
    expecting(forbidden).toRestOn('werk-id:12.1');
    expecting(permitted).toRestOn('avg:29');
    expecting(permitted).not.toRestOn('12.1');
    expecting(open).toMiss('consent');
    expecting(forbidden).not.toMiss('consent');
    expecting(duties).toOwe('pointToWebsite');
    expecting(duties).not.toOwe('giveRegulation');
  });

  test('days', () => {
    expecting(due).toBeDueOn('2026-03-30');
    expecting(due).not.toBeDueOn('2026-03-31');
    expecting(retention).toBeDueOn('2029-06-30');
    expecting(status).toBeDueOn('2029-06-30');
    expecting(retention).toKeepUntil('2029-06-30');
    expecting(whole).toBeDueOn('2029-06-30');
    expecting(whole).toAgreeWith(whole);
    expecting(whole).not.toAgreeWith(retention);
    expecting(appeal).not.toBeDueOn('2026-03-30');
  });

  test('agreement', () => {
    expecting(permitted).toAgreeWith(canAccess(werkId, { ...opened, neededFor: ['task'] }));
    expecting(permitted).not.toAgreeWith(forbidden);
    expecting(due).not.toAgreeWith(requestDueDate(werkId, { ...asked, receivedOn: '2026-03-03' }));
    expecting(open).not.toAgreeWith(forbidden);
  });

  test('a failure tells the answer as a person reads it', () => {
    expect(() => expecting(forbidden).toBePermitted()).toThrow(
      `expected the answer to be permitted; it came: forbidden\n\n${explain(forbidden, 'en')}`,
    );
    expect(() => expecting(forbidden).not.toBeForbidden()).toThrow(
      'expected the answer not to be forbidden; it came: forbidden',
    );
    expect(() => expecting(forbidden).toRestOn('13.2')).toThrow(
      /rest on werk-id:13\.2; it came: .*werk-id:12\.1/,
    );
    expect(() => expecting(due).toBeDueOn('2026-04-01')).toThrow('be due on 2026-04-01; it came: 2026-03-30');
    expect(() => expecting(permitted).toAgreeWith(forbidden)).toThrow(
      /outcome: permitted, and not forbidden; grounds: /,
    );
  });

  test('what is no answer is refused, whatever was expected of it', () => {
    for (const none of [undefined, null, 'permitted', {}, { verdict: 'permitted' }])
      expect(() => expecting(none).not.toBePermitted()).toThrow(
        expect.objectContaining({ name: 'ReglementError' }),
      );
  });
});

test('messages in Dutch', () => {
  const { toBePermitted, toMiss } = reglementMatchersIn('nl');
  expect(toBePermitted(forbidden).message()).toBe(
    `verwacht: het antwoord zou toegestaan zijn; het was: forbidden\n\n${explain(forbidden, 'nl')}`,
  );
  expect(toMiss(open, 'consent').message()).toMatch(/^verwacht: het antwoord zou niet consent nog missen/);
});

describe('without matchers', () => {
  test('what holds passes', () => {
    assertThat(permitted).toBePermitted();
    assertThat(forbidden).toRestOn('12.1');
    assertThat(due).toBeDueOn('2026-03-30');
    assertThat(open).toMiss('consent');
    assertThat(permitted).toAgreeWith(permitted);
  });

  test('what does not, throws', () => {
    expect(() => assertThat(forbidden).toBePermitted()).toThrow(
      /^expected the answer to be permitted; it came: forbidden\n\n/,
    );
    expect(() => assertThat(forbidden, 'nl').toBePermitted()).toThrow(
      /^verwacht: het antwoord zou toegestaan zijn/,
    );
    expect(() => assertThat(duties).toOwe('giveRegulation')).toThrow('owe giveRegulation; it came: ');
  });
});
