import { describe, expect, test } from 'vitest';
import { type AppealFacts, appealDueDate, type Deadline } from '../../../src/decision/request/index.ts';
import type { CoreFacts } from '../../../src/law/vocabulary/index.ts';
import { refusal } from '../../calendar/refusal.ts';
import { bureau } from './fixture.ts';

type Facts = AppealFacts<CoreFacts>;

const until = (facts: Facts, to = 'court'): Deadline | undefined =>
  appealDueDate(bureau, facts).routes.find((route) => route.to === to)?.until;

const request = { right: 'restriction', receivedOn: '2024-03-05' } as const;

describe('an answer in time', () => {
  test('starts six weeks that move over the days the statute equates', () => {
    const facts = { ...request, answer: 'refused', answeredOn: '2024-03-29', asOf: '2024-04-15' } as const;
    expect(until(facts)).toMatchObject({ kind: 'exact', day: '2024-05-13', governs: 'wet:8' });
  });

  test('what the answer was need not be known', () => {
    const facts = { ...request, answeredOn: '2024-03-29', asOf: '2024-04-15' } as const;
    expect(appealDueDate(bureau, facts).answer).toBe('unknown');
    expect(until(facts)).toMatchObject({ kind: 'exact', day: '2024-05-13' });
  });

  test('whose day is not stated gives a lower bound while the term runs', () => {
    const end = until({ ...request, answer: 'refused', asOf: '2024-04-05' });
    expect(end).toMatchObject({ kind: 'bounded', notBefore: '2024-04-16' });
    expect(end?.missing.map(({ fact }) => fact)).toEqual(['answeredOn']);
  });

  test('a regulation lengthens the term of the data subject and never shortens it', () => {
    const facts = {
      receivedOn: '2024-03-05',
      answer: 'refused',
      answeredOn: '2024-03-29',
      asOf: '2024-04-15',
    } as const;
    expect(until({ ...facts, right: 'erasure' })).toMatchObject({
      kind: 'exact',
      day: '2024-05-24',
      governs: 'bureau:7',
      displaced: ['wet:8'],
    });
    expect(until({ ...facts, right: 'access' })).toMatchObject({
      kind: 'exact',
      day: '2024-05-13',
      governs: 'wet:8',
      displaced: ['bureau:7'],
    });
  });
});

describe('no answer', () => {
  test('after the term: no limit', () => {
    const answer = appealDueDate(bureau, { ...request, answer: 'silence', asOf: '2024-04-08' });
    expect(answer).toMatchObject({ answerDueOn: '2024-04-05', answer: 'silence' });
    expect(until({ ...request, answer: 'silence', asOf: '2024-04-08' })?.kind).toBe('noLimit');
  });

  test('said too early is still pending: the term was extended, or it is its last day', () => {
    const extended = { ...request, answer: 'silence', extensionToldOn: '2024-04-02' } as const;
    expect(appealDueDate(bureau, { ...extended, asOf: '2024-04-08' })).toMatchObject({
      answerDueOn: '2024-06-05',
      answer: 'pending',
    });
    expect(until({ ...extended, asOf: '2024-04-08' })?.kind).toBe('silent');
    expect(until({ ...extended, asOf: '2024-06-06' })?.kind).toBe('noLimit');
    expect(until({ ...request, answer: 'silence', asOf: '2024-04-05' })?.kind).toBe('silent');
  });

  test('under a law that ties six weeks to the end of the term', () => {
    const facts = {
      right: 'restriction',
      receivedOn: '2007-01-02',
      answer: 'silence',
      asOf: '2007-02-05',
    } as const;
    expect(until(facts)).toMatchObject({ kind: 'exact', day: '2007-03-13', governs: 'oude-wet:4' });
  });

  test('the law is that of the day of filing, for a request of before', () => {
    const facts = {
      right: 'restriction',
      receivedOn: '2009-12-14',
      answer: 'silence',
      asOf: '2010-02-01',
    } as const;
    expect(until(facts)?.kind).toBe('noLimit');
  });

  test('nothing said of an answer: what is certain, and what is missing', () => {
    const end = until({ ...request, asOf: '2024-06-01' });
    expect(end).toMatchObject({ kind: 'bounded', notBefore: '2024-04-16' });
    expect(end?.missing.map(({ fact }) => fact)).toEqual(['answer', 'answeredOn']);
  });
});

describe('an answer that came too late', () => {
  test('counts as none, with a note', () => {
    const facts = { ...request, answer: 'refused', answeredOn: '2024-04-09', asOf: '2024-04-10' } as const;
    const answer = appealDueDate(bureau, facts);
    expect(answer).toMatchObject({
      answer: 'silence',
      late: { answeredOn: '2024-04-09', dueOn: '2024-04-05' },
    });
    expect(until(facts)?.kind).toBe('noLimit');
  });

  test('on the last day of the term it was in time', () => {
    const facts = { ...request, answer: 'refused', answeredOn: '2024-04-05', asOf: '2024-04-10' } as const;
    expect(appealDueDate(bureau, facts)).not.toHaveProperty('late');
    expect(until(facts)).toMatchObject({ kind: 'exact', day: '2024-05-17' });
  });

  test('is measured by the statutory term, not by a shorter promise', () => {
    const facts = {
      right: 'access',
      receivedOn: '2024-03-05',
      answer: 'refused',
      answeredOn: '2024-03-29',
      asOf: '2024-04-02',
    } as const;
    expect(appealDueDate(bureau, facts).answer).toBe('refused');
  });
});

test('every way is shown, from near to far, with who is there and how well it was checked', () => {
  const { routes } = appealDueDate(bureau, {
    ...request,
    answer: 'refused',
    answeredOn: '2024-03-29',
    asOf: '2024-04-15',
  });
  expect(
    routes.map(({ to, clauses, certain, until: end, checked }) => [to, clauses, certain, end.kind, checked]),
  ).toEqual([
    ['bureau', ['bureau:7'], true, 'exact', undefined],
    ['supervisor', ['wet:8'], true, 'noLimit', 'partly'],
    ['court', ['wet:8'], true, 'exact', 'partly'],
  ]);
  expect(routes.at(-1)?.at).toEqual([{ nl: 'de rechtbank', en: 'the court' }]);
});

test('mediation reopens the way to the court', () => {
  const facts = {
    ...request,
    answer: 'mediationEnded',
    mediationEndedOn: '2024-08-01',
    asOf: '2024-08-05',
  } as const;
  expect(until(facts)).toMatchObject({ kind: 'exact', day: '2024-09-12' });
});

test.each<[string, Partial<Facts>, readonly string[]]>([
  [
    'no answer and yet an answer',
    { answer: 'pending', answeredOn: '2024-03-20' },
    ['impossibleValue', 'answer'],
  ],
  [
    'silence and yet an answer in time',
    { answer: 'silence', answeredOn: '2024-03-20' },
    ['impossibleValue', 'answer'],
  ],
  ['an answer before the request', { answeredOn: '2024-03-04' }, ['impossibleValue', 'answeredOn']],
  ['an answer after the filing', { answeredOn: '2024-05-02' }, ['impossibleValue', 'answeredOn']],
  ['a filing before the request', { asOf: '2024-03-04' }, ['impossibleValue', 'asOf']],
])('%s is refused', (_, more, expected) => {
  const faults = refusal(() => appealDueDate(bureau, { ...request, asOf: '2024-05-01', ...more }));
  expect(faults.map(({ code, path }) => [code, path.join('.')])).toEqual([expected]);
});
