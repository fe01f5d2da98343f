import {
  days,
  dutchHolidays,
  endOfPausedTerm,
  eu1182,
  type IsoDay,
  months,
  type Pause,
  type PauseEffect,
  plain,
  type Term,
  weeks,
  workingDays,
} from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { refusal } from './refusal.ts';

const month = months(1, eu1182);

function paused(start: IsoDay, term: Term, pauseEffect: PauseEffect, ...pauses: Pause[]) {
  return endOfPausedTerm(start, term, dutchHolidays, { pauses, pauseEffect });
}

describe('shift', () => {
  test('the whole paused days are added to the nominal end, before any move', () => {
    // 5 April and four days is Tuesday 9 April.
    expect(paused('2024-03-05', month, 'shift', { from: '2024-03-11', until: '2024-03-15' })).toMatchObject({
      day: '2024-04-09',
    });
    // 5 April and one day is Saturday 6 April, which moves.
    const moved = paused('2024-03-05', month, 'shift', { from: '2024-03-11', until: '2024-03-12' });
    expect(moved).toMatchObject({ kind: 'exact', day: '2024-04-08' });
    expect(moved.derivation.slice(-2)).toMatchObject([
      { kind: 'paused', effect: 'shift', from: '2024-04-05', to: '2024-04-06' },
      { kind: 'moved', from: '2024-04-06', to: '2024-04-08' },
    ]);
  });

  test('pauses that overlap or touch are one pause', () => {
    const end = paused(
      '2024-03-05',
      month,
      'shift',
      { from: '2024-03-13', until: '2024-03-15' },
      { from: '2024-03-11', until: '2024-03-14' },
      { from: '2024-03-15', until: '2024-03-17' },
    );
    // 5 April and six days.
    expect(end).toMatchObject({ day: '2024-04-11' });
    expect(end.derivation.filter(({ kind }) => kind === 'paused')).toMatchObject([
      { pause: { from: '2024-03-11', until: '2024-03-17' } },
    ]);
  });

  test('a pause on the last day still counts, one that begins after it does not', () => {
    expect(paused('2024-03-05', month, 'shift', { from: '2024-04-05', until: '2024-04-10' })).toMatchObject({
      day: '2024-04-10',
    });
    expect(paused('2024-03-05', month, 'shift', { from: '2024-04-06', until: '2024-04-10' })).toMatchObject({
      day: '2024-04-05',
    });
    // The first pause carries the end beyond the second, which then falls within the term.
    const both = paused(
      '2024-03-05',
      month,
      'shift',
      { from: '2024-04-04', until: '2024-04-06' },
      { from: '2024-04-07', until: '2024-04-10' },
    );
    expect(both).toMatchObject({ day: '2024-04-10' });
  });

  test('a term in working days passes over paused days', () => {
    const end = paused('2025-12-08', workingDays(3, plain), 'shift', {
      from: '2025-12-09',
      until: '2025-12-11',
    });
    expect(end).toMatchObject({ day: '2025-12-15' });
    expect(end.derivation.at(-1)).toMatchObject({
      kind: 'workingDaysCounted',
      workingDays: 3,
      pausedDays: 2,
      weekendDays: 2,
    });
  });

  test('paused days do not count towards the minimum of working days', () => {
    // From Friday: Saturday is the first day, Sunday and Monday are paused, so Tuesday is the one working day it holds.
    const end = paused('2024-06-07', days(2, eu1182), 'shift', { from: '2024-06-09', until: '2024-06-11' });
    expect(end).toMatchObject({ kind: 'exact', day: '2024-06-12' });
    expect(end.derivation.at(-1)).toMatchObject({
      kind: 'minimumWorkingDays',
      from: '2024-06-11',
      to: '2024-06-12',
    });
  });

  test('an extension and a pause: counted from the original start, then shifted', () => {
    const end = endOfPausedTerm('2025-01-31', month, dutchHolidays, {
      extendedBy: months(2, eu1182),
      pauses: [{ from: '2025-02-10', until: '2025-02-12' }],
      pauseEffect: 'shift',
    });
    // 30 April and two days is Friday 2 May.
    expect(end).toMatchObject({ kind: 'exact', day: '2025-05-02' });
  });
});

describe('restart', () => {
  test('the term starts anew on the day the pause ends', () => {
    const end = paused('2024-03-05', month, 'restart', { from: '2024-03-11', until: '2024-03-15' });
    expect(end).toMatchObject({ kind: 'exact', day: '2024-04-15' });
    expect(end.derivation.map(({ kind }) => kind)).toEqual([
      'start',
      'dayNotCounted',
      'added',
      'paused',
      'dayNotCounted',
      'added',
    ]);
  });

  test('the last of several pauses is what counts', () => {
    const end = paused(
      '2024-03-05',
      weeks(2, plain),
      'restart',
      { from: '2024-03-11', until: '2024-03-15' },
      { from: '2024-03-28', until: '2024-04-02' },
    );
    expect(end).toMatchObject({ day: '2024-04-16' });
  });
});

test('none: the term runs on, and the derivation says so', () => {
  const end = paused('2024-03-05', month, 'none', { from: '2024-03-11', until: 'open' });
  expect(end).toMatchObject({ kind: 'exact', day: '2024-04-05' });
  expect(end.derivation.at(-1)).toMatchObject({
    kind: 'paused',
    effect: 'none',
    from: '2024-04-05',
    to: '2024-04-05',
  });
});

describe('a pause that is still open', () => {
  test('gives a lower bound only', () => {
    expect(paused('2024-03-05', month, 'shift', { from: '2024-03-11', until: 'open' })).toMatchObject({
      kind: 'bounded',
      notBefore: '2024-04-05',
    });
    expect(paused('2024-03-05', month, 'restart', { from: '2024-03-11', until: 'open' })).toMatchObject({
      kind: 'bounded',
      notBefore: '2024-04-11',
    });
  });

  test('gives a higher one where a day is known on which it was still open', () => {
    const open: Pause = { from: '2024-03-11', until: 'open', openOn: '2024-03-20' };
    expect(paused('2024-03-05', month, 'shift', open)).toMatchObject({
      kind: 'bounded',
      notBefore: '2024-04-15',
    });
    expect(paused('2024-03-05', workingDays(5, plain), 'shift', open)).toMatchObject({
      kind: 'bounded',
      notBefore: '2024-03-21',
    });
  });

  test('leaves a term alone that had run out before it', () => {
    expect(paused('2024-03-05', month, 'shift', { from: '2024-04-08', until: 'open' })).toMatchObject({
      kind: 'exact',
      day: '2024-04-05',
    });
  });
});

test('pauses that cannot be are refused, all at once', () => {
  const issues = refusal(() =>
    paused(
      '2024-03-05',
      month,
      'shift',
      { from: '2024-03-04', until: '2024-03-06' },
      { from: '2024-03-10', until: '2024-03-09' },
    ),
  );
  expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['impossibleValue', 'pauses.0.from'],
    ['impossibleValue', 'pauses.1.until'],
  ]);
});
