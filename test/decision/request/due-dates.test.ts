import { describe, expect, test } from 'vitest';
import { type Deadline, requestDueDate } from '../../../src/decision/request/index.ts';
import { bureau } from './fixture.ts';

const dayOf = (end: Deadline): string => (end.kind === 'exact' ? `${end.day} ${end.governs}` : end.kind);

describe('the earliest text governs', () => {
  test('a shorter promise displaces the month, and the month a longer promise', () => {
    const access = requestDueDate(bureau, { right: 'access', receivedOn: '2025-12-24' });
    expect(access.answerBy).toMatchObject({
      kind: 'exact',
      day: '2025-12-31',
      governs: 'bureau:1',
      displaced: ['wet:2'],
    });
    const erasure = requestDueDate(bureau, { right: 'erasure', receivedOn: '2025-11-30' });
    expect(erasure.doBy).toMatchObject({
      kind: 'exact',
      day: '2025-12-30',
      governs: 'wet:2',
      displaced: ['bureau:4'],
    });
    expect(erasure.doBy.layers.map(({ clause, ends }) => [clause, 'day' in ends ? ends.day : ''])).toEqual([
      ['wet:2', '2025-12-30'],
      ['bureau:4', '2026-02-28'],
    ]);
  });

  test('words without a number get the outer limit of the statute', () => {
    const { answerBy } = requestDueDate(bureau, { right: 'restriction', receivedOn: '2024-04-10' });
    expect(answerBy).toMatchObject({
      kind: 'exact',
      day: '2024-05-10',
      governs: 'wet:2',
      promptly: ['bureau:5'],
    });
  });

  test('answering and doing are two days, and a right that no text knows has none', () => {
    const old = requestDueDate(bureau, { right: 'rectification', receivedOn: '2007-01-02' });
    expect(dayOf(old.answerBy)).toBe('2007-01-30 oude-wet:2');
    expect(old.doBy).toMatchObject({ kind: 'asSoonAsPossible', promptly: ['oude-wet:3'] });
    const none = requestDueDate(bureau, { right: 'complaint', receivedOn: '2024-01-02' });
    expect([none.answerBy.kind, none.refuseBy.kind, none.doBy.kind]).toEqual(['silent', 'silent', 'silent']);
  });

  test('the derivation, the readings and the form come along', () => {
    const due = requestDueDate(bureau, { right: 'rectification', receivedOn: '2023-01-30' });
    expect(dayOf(due.answerBy)).toBe('2023-02-27 bureau:3');
    expect(due.answerBy).toMatchObject({
      derivation: [{ kind: 'start' }, { kind: 'dayNotCounted' }, { kind: 'added' }],
    });
    expect(due.answerBy.layers.map(({ form }) => form)).toEqual([undefined, 'written']);
    expect(due.readings.map(({ clause }) => clause)).toEqual(['wet:2']);
  });
});

describe('an extension', () => {
  const due = (more: object) =>
    requestDueDate(bureau, { right: 'restriction', receivedOn: '2025-01-31', ...more });

  test('told in time runs from the original start, and leaves the term for refusals alone', () => {
    const told = due({ extensionToldOn: '2025-02-28' });
    expect(dayOf(told.answerBy)).toBe('2025-04-30 wet:2');
    expect(dayOf(told.doBy)).toBe('2025-04-30 wet:2');
    expect(dayOf(told.refuseBy)).toBe('2025-02-28 wet:3');
  });

  test.each([
    [{}, { status: 'notTold', tellBy: '2025-02-28', until: '2025-04-30' }],
    [
      { extensionToldOn: '2025-03-01' },
      { status: 'tooLate', toldOn: '2025-03-01', tellBy: '2025-02-28', until: '2025-04-30' },
    ],
  ])('%o moves nothing, and says so', (more, extension) => {
    const { answerBy } = due(more);
    expect(dayOf(answerBy)).toBe('2025-02-28 wet:2');
    expect(answerBy.layers[0]?.extension).toEqual(extension);
  });

  test('never moves a shorter promise', () => {
    const facts = { right: 'access', receivedOn: '2025-01-31', extensionToldOn: '2025-02-03' } as const;
    expect(dayOf(requestDueDate(bureau, facts).answerBy)).toBe('2025-02-05 bureau:1');
  });

  test('is counted from the receipt also where the first month is moved', () => {
    const facts = { right: 'restriction', receivedOn: '2024-02-29', extensionToldOn: '2024-04-02' } as const;
    expect(dayOf(requestDueDate(bureau, facts).answerBy)).toBe('2024-05-29 wet:2');
  });
});

describe('a pause', () => {
  const due = (more: object) =>
    requestDueDate(bureau, { right: 'restriction', receivedOn: '2024-03-05', ...more });

  test('adds its days; an open one leaves a lower bound', () => {
    const closed = due({ pausedFrom: '2024-03-11', pausedUntil: '2024-03-15' });
    expect(dayOf(closed.answerBy)).toBe('2024-04-09 wet:2');
    const open = due({ pausedFrom: '2024-03-11' }).answerBy;
    expect(open).toMatchObject({ kind: 'bounded', notBefore: '2024-04-05' });
    expect(open).not.toHaveProperty('notAfter');
    expect(open.missing.map(({ fact }) => fact)).toEqual(['pausedUntil']);
  });

  test('does not move a promise that knows none', () => {
    const copy = requestDueDate(bureau, {
      right: 'copy',
      receivedOn: '2024-12-12',
      pausedFrom: '2024-12-13',
    });
    expect(dayOf(copy.answerBy)).toBe('2024-12-26 bureau:2');
    expect(copy.refuseBy.missing).toEqual([]);
  });

  test('while it is open, a notice after the lower bound is neither in time nor too late', () => {
    const { answerBy } = due({ pausedFrom: '2024-03-11', extensionToldOn: '2024-04-08' });
    expect(answerBy.layers[0]?.extension?.status).toBe('unknown');
  });
});

describe('a change of law', () => {
  test('the earlier of the two outer days counts', () => {
    const { answerBy, doBy } = requestDueDate(bureau, { right: 'restriction', receivedOn: '2009-12-14' });
    expect(dayOf(answerBy)).toBe('2010-01-11 oude-wet:2');
    expect(answerBy.displaced).toEqual(['wet:2']);
    expect(answerBy.layers.map(({ rule, lawOf }) => [rule, lawOf])).toEqual([
      ['oude-wet:2/a', '2009-12-14'],
      ['bureau:5/a', '2009-12-14'],
      ['wet:2/a', '2010-01-11'],
    ]);
    // Doing had no number; the law of the last day for the answer gives it one.
    expect(doBy).toMatchObject({
      kind: 'exact',
      day: '2010-01-14',
      governs: 'wet:2',
      promptly: ['oude-wet:3'],
    });
  });

  test('a term that ends under its own law stays under it', () => {
    const { answerBy } = requestDueDate(bureau, { right: 'restriction', receivedOn: '2009-11-30' });
    expect(answerBy.layers.map(({ clause }) => clause)).toEqual(['oude-wet:2', 'bureau:5']);
  });

  test('a restatement counts as the statute does while that is in force', () => {
    // 5 May 2009 is a holiday for the statute, and a plain term would end on it.
    const restated = requestDueDate(bureau, { right: 'rectification', receivedOn: '2009-04-07' }).answerBy;
    expect(restated.layers.map(({ ends, countedAs }) => ['day' in ends && ends.day, countedAs])).toEqual([
      ['2009-05-06', undefined],
      ['2009-05-06', 'oude-wet:2'],
    ]);
    const own = requestDueDate(bureau, { right: 'rectification', receivedOn: '2011-04-07' }).answerBy;
    expect(own).toMatchObject({ day: '2011-05-05', governs: 'bureau:3' });
    expect(own.layers[1]?.countedAs).toBeUndefined();
  });
});

test('an answer is frozen through and through, and survives JSON', () => {
  const due = requestDueDate(bureau, { right: 'access', receivedOn: '2025-12-24' });
  expect(JSON.parse(JSON.stringify(due))).toEqual(due);
  expect(Object.isFrozen(due.answerBy.layers[0]?.ends)).toBe(true);
});
