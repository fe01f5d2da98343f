import { describe, expect, test } from 'vitest';
import { opwaarts } from '../../src/bureaus.ts';
import { dutiesOn } from '../../src/decision/duties-on.ts';
import { explain } from '../../src/decision/explain/index.ts';
import { appealDueDate, requestDueDate } from '../../src/decision/request/index.ts';
import { retentionDeadline } from '../../src/decision/retention/index.ts';
import { askedOf } from './conflicts/asked.ts';
import { erased, invoice, kept, requested } from './conflicts/facts.ts';

describe('bridge days outside the table', () => {
  const due = (receivedOn: string) =>
    requestDueDate(opwaarts, askedOf(opwaarts, { ...requested, right: 'access', receivedOn })).answerBy;
  const court = (facts: object) =>
    appealDueDate(
      opwaarts,
      askedOf(opwaarts, {
        clientStatus: 'capableAdult',
        kept: 'digital',
        right: 'access',
        answer: 'refused',
        ...facts,
      }),
    ).routes.find(({ to }) => to === 'court')?.until;
  const reservation = (year: number, because: string) => ({
    kind: 'noDecree',
    year,
    because,
    article: 'atw:3.3',
  });

  // The Friday after Ascension: in most years equated, in these nobody has checked.
  test.each([
    [2015, '2015-04-17', '2015-05-15'],
    [2016, '2016-04-08', '2016-05-06'],
  ])('%i: the Friday after Ascension stands under a reservation', (year, receivedOn, day) => {
    const end = due(receivedOn);
    expect(end).toMatchObject({ kind: 'exact', day, reservations: [reservation(year, 'notVerified')] });
  });

  test('the court in 2015, 2016 and 2029', () => {
    expect(court({ receivedOn: '2015-03-10', answeredOn: '2015-04-03', asOf: '2015-04-10' })).toMatchObject({
      day: '2015-05-15',
      reservations: [reservation(2015, 'notVerified')],
    });
    expect(court({ receivedOn: '2016-03-10', answeredOn: '2016-03-25', asOf: '2016-04-10' })).toMatchObject({
      day: '2016-05-06',
      reservations: [reservation(2016, 'notVerified')],
    });
    expect(court({ receivedOn: '2029-03-05', answeredOn: '2029-03-30', asOf: '2029-04-10' })).toMatchObject({
      day: '2029-05-11',
      reservations: [reservation(2029, 'noDecreeYet')],
    });
  });

  test('the same Friday within the table is moved, and reserved by nothing', () => {
    expect(court({ receivedOn: '2026-03-10', answeredOn: '2026-04-03', asOf: '2026-04-10' })).toMatchObject({
      day: '2026-05-18',
      reservations: [],
    });
  });

  test('a term of the AVG looks at no decree', () => {
    expect(due('2029-04-11')).toMatchObject({ day: '2029-05-11', governs: 'avg:12.3', reservations: [] });
  });

  test('nor does the keeping of books', () => {
    const answer = retentionDeadline(
      opwaarts,
      askedOf(opwaarts, { ...kept, ...invoice, recordClosedOn: '2028-07-15', asOf: '2029-03-02' }),
    );
    expect(answer.reservations).toEqual([]);
  });

  test('the last day of a duty says so too', () => {
    const refusal = (receivedOn: string) =>
      dutiesOn(opwaarts, askedOf(opwaarts, { event: 'refusal', asOf: receivedOn, receivedOn })).duties.find(
        ({ clause }) => clause === 'wbp:36.2',
      );
    expect(refusal('2015-04-17')).toMatchObject({
      lastDay: '2015-05-15',
      reservations: [reservation(2015, 'notVerified')],
    });
    expect(refusal('2017-03-31')).toMatchObject({ lastDay: '2017-05-01' });
    expect(refusal('2017-03-31')).not.toHaveProperty('reservations');
  });

  test('and it is said in words', () => {
    const words = (receivedOn: string) =>
      explain(
        requestDueDate(opwaarts, askedOf(opwaarts, { ...requested, right: 'access', receivedOn })),
        'nl',
      );
    expect(words('2015-04-17')).toMatch(/welke dagen in 2015 met een feestdag gelijkstaan, staat niet vast/);
    expect(words('2017-03-31')).not.toMatch(/gelijkstaan, staat niet vast/);
    const duties = explain(
      dutiesOn(
        opwaarts,
        askedOf(opwaarts, { event: 'refusal', asOf: '2015-04-17', receivedOn: '2015-04-17' }),
      ),
      'nl',
    );
    expect(duties).toMatch(/welke dagen in 2015/);
  });

  test('an erasure that nobody asked before is not reserved by a year it cannot reach', () => {
    const end = requestDueDate(
      opwaarts,
      askedOf(opwaarts, { ...erased, harmsClient: false, receivedOn: '2017-11-01' }),
    ).answerBy;
    expect('reservations' in end ? end.reservations : []).toEqual([]);
  });
});
