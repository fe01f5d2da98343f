import { describe, expect, test } from 'vitest';
import { opwaarts, werkId, workingProgression } from '../../src/bureaus.ts';
import { dutiesOn } from '../../src/decision/duties-on.ts';
import { permission } from '../../src/decision/question.ts';
import {
  appealDueDate,
  assessRequest,
  type Deadline,
  requestDueDate,
} from '../../src/decision/request/index.ts';
import type { ConsentQuality } from '../../src/facts/index.ts';
import type { Regulation } from '../../src/language/index.ts';
import { askedOf, lastOf } from './conflicts/asked.ts';
import { charged, consented, disclosed, express, requested, used, valid } from './conflicts/facts.ts';

describe('requests on their way on 25 May 2018', () => {
  const due = (regulation: Regulation, right: string, receivedOn: string) =>
    requestDueDate(regulation, askedOf(regulation, { ...requested, right, defect: 'incorrect', receivedOn }));

  // Of the two statutes the earlier outer day; the Wbp moves by its own calendar, the AVG by the European one.
  test.each([
    ['2018-04-26', '2018-05-24', 'wbp:35.1', 'the four weeks end on the last day of the Wbp'],
    ['2018-04-27', '2018-05-25', 'wbp:35.1', 'and here on the first of the AVG'],
    ['2018-04-29', '2018-05-28', 'wbp:35.1', 'a Sunday moves to Monday'],
    ['2018-05-01', '2018-05-29', 'wbp:35.1', 'four weeks, three days before the month'],
    ['2018-05-10', '2018-06-07', 'wbp:35.1', 'received on Ascension Day'],
    ['2018-05-24', '2018-06-21', 'wbp:35.1', 'received on the last day'],
    ['2018-05-25', '2018-06-25', 'avg:12.3', 'received on the first: a month'],
    ['2018-05-31', '2018-07-02', 'avg:12.3', '30 June is a Saturday'],
  ])('received %s: through %s under %s (%s)', (receivedOn, day, governs) => {
    expect(due(opwaarts, 'access', receivedOn).answerBy).toMatchObject({ kind: 'exact', day, governs });
  });

  test('both outer days are shown, each with the day whose law it is', () => {
    const { layers, displaced } = due(opwaarts, 'access', '2018-05-01').answerBy;
    expect(layers.map(({ clause, lawOf, ends }) => [clause, lawOf, 'day' in ends ? ends.day : ''])).toEqual([
      ['wbp:35.1', '2018-05-01', '2018-05-29'],
      ['avg:12.3', '2018-05-29', '2018-06-01'],
    ]);
    expect(displaced).toEqual(['avg:12.3']);
  });

  test('a correction that only had to be done soon gets the month of the AVG as its outer day', () => {
    expect(due(opwaarts, 'rectification', '2018-05-01').doBy).toMatchObject({
      kind: 'exact',
      day: '2018-06-01',
      governs: 'avg:12.3',
    });
    expect(due(opwaarts, 'rectification', '2018-04-26').doBy.kind).toBe('asSoonAsPossible');
  });

  test('portability begins with the AVG', () => {
    const facts = {
      ...requested,
      right: 'portability',
      usedFor: 'contract',
      automated: true,
      providedByClient: true,
    };
    const outcome = (receivedOn: string) =>
      assessRequest(opwaarts, askedOf(opwaarts, { ...facts, receivedOn })).outcome;
    expect([outcome('2018-05-24'), outcome('2018-05-25')]).toEqual(['refused', 'granted']);
  });

  test('the court follows the day of filing', () => {
    const court = (facts: Readonly<Record<string, unknown>>, asOf: string): string => {
      const { routes } = appealDueDate(
        opwaarts,
        askedOf(opwaarts, { clientStatus: 'capableAdult', kept: 'digital', right: 'access', ...facts, asOf }),
      );
      const until = routes.find(({ to }) => to === 'court')?.until;
      return until === undefined
        ? 'closed'
        : `${lastOf(until)} ${until.layers.map(({ clause }) => clause).join()}`;
    };
    // 1 July 2018 is a Sunday.
    const answered = { receivedOn: '2018-05-02', answer: 'refused', answeredOn: '2018-05-20' };
    expect(court(answered, '2018-05-24')).toBe('2018-07-02 wbp:46.2');
    expect(court(answered, '2018-05-25')).toBe('2018-07-02 uavg:35.2');
    // Silence: six weeks after the term under the Wbp (10 and 11 May 2018 are days off); the UAVG, read literally, sets none.
    const silence = { receivedOn: '2018-03-01', answer: 'silence' };
    expect(court(silence, '2018-05-24')).toBe('2018-05-14 wbp:46.2');
    expect(court(silence, '2018-05-25')).toBe('noLimit uavg:35.2');
  });
});

describe('four weeks that restate the Wbp', () => {
  const answerBy = (regulation: Regulation, right: string, receivedOn: string) =>
    requestDueDate(regulation, askedOf(regulation, { ...requested, right, defect: 'incorrect', receivedOn }))
      .answerBy;
  const ownTerms = (end: Deadline) =>
    end.layers
      .filter(({ layer }) => layer === 'regulation')
      .map(({ clause, ends, countedAs }) => [clause, 'day' in ends ? ends.day : '', countedAs ?? 'plain']);

  const both = [
    [werkId, 'rectification', 'werk-id:11.2.s1', 'wbp:36.2'],
    [workingProgression, 'access', 'working-progression:2.9.d.s1', 'wbp:35.1'],
    [workingProgression, 'rectification', 'working-progression:2.9.d.s1', 'wbp:36.2'],
  ] as const;

  test.each(both)(
    '%# move over Ascension and its bridge day until 24 May 2018',
    (regulation, right, clause, restated) => {
      expect(ownTerms(answerBy(regulation, right, '2018-04-12'))).toEqual([[clause, '2018-05-14', restated]]);
    },
  );

  test.each(both)('%# stay on Ascension Day after it', (regulation, right, clause) => {
    const end = answerBy(regulation, right, '2019-05-02');
    expect(ownTerms(end)).toEqual([[clause, '2019-05-30', 'plain']]);
    expect([lastOf(end), end.displaced]).toEqual(['2019-05-30', ['avg:12.3']]);
  });

  test.each(both)('%# received on the first day of the AVG they are plain', (regulation, right, clause) => {
    expect(ownTerms(answerBy(regulation, right, '2018-05-25'))).toEqual([[clause, '2018-06-22', 'plain']]);
  });

  // Sunday 27 May 2018: the Wbp moved it to Monday, and was gone by then. Who keeps the Sunday is in order under both.
  test.each(both)('%# on its way, the earlier of the two counts', (regulation, right, clause, restated) => {
    const end = answerBy(regulation, right, '2018-04-29');
    expect(ownTerms(end)).toEqual([
      [clause, '2018-05-28', restated],
      [clause, '2018-05-27', 'plain'],
    ]);
    expect(lastOf(end)).toBe('2018-05-27');
  });

  test('six weeks to the court too: moved with the Wbp, plain and displaced after it', () => {
    const until = (facts: object) =>
      appealDueDate(
        workingProgression,
        askedOf(workingProgression, {
          clientStatus: 'capableAdult',
          kept: 'digital',
          right: 'rectification',
          answer: 'refused',
          ...facts,
        }),
      ).routes.find(({ to }) => to === 'court')?.until;
    // 28 April 2017 was equated; 10 May 2024 was as well.
    expect(until({ receivedOn: '2017-03-06', answeredOn: '2017-03-17', asOf: '2017-03-20' })).toMatchObject({
      day: '2017-05-01',
      displaced: [],
    });
    expect(until({ receivedOn: '2024-03-05', answeredOn: '2024-03-29', asOf: '2024-04-15' })).toMatchObject({
      day: '2024-05-13',
      governs: 'uavg:35.2',
      displaced: ['working-progression:2.10.s2'],
    });
  });
});

describe('what the Wbp asked', () => {
  const lastWbpDay = '2018-05-24';

  test('of a consent: unambiguous then as now', () => {
    const verdict = (
      asOf: string,
      qualities: typeof express | typeof valid | readonly ['free', 'specific', 'informed'],
    ) =>
      permission(
        opwaarts,
        'disclosure',
        askedOf(opwaarts, {
          ...disclosed,
          asOf,
          recipient: 'otherThirdParty',
          purpose: 'guidance',
          data: 'plan',
          neededFor: ['service'],
          ...consented('otherThirdParty', 'guidance', 'plan', qualities),
        }),
      ).aspects.find(({ aspect }) => aspect === 'disclosure.recipient')?.statute;
    for (const day of [lastWbpDay, '2018-05-25']) {
      expect(verdict(day, ['free', 'specific', 'informed'])).toBe('forbidden');
      expect(verdict(day, valid)).toBe('permitted');
    }
  });

  test('and of the consent that a text asks for without saying what it is', () => {
    const text = (asOf: string, qualities: readonly ConsentQuality[]) =>
      permission(
        opwaarts,
        'disclosure',
        askedOf(opwaarts, {
          ...disclosed,
          asOf,
          recipient: 'otherThirdParty',
          purpose: 'guidance',
          data: 'plan',
          ...consented('otherThirdParty', 'guidance', 'plan', qualities),
        }),
      ).aspects.find(({ aspect }) => aspect === 'disclosure.recipient')?.regulation;
    for (const day of [lastWbpDay, '2018-05-25']) {
      expect([text(day, ['express', 'unambiguous']), text(day, express)]).toEqual(['forbidden', 'permitted']);
    }
    // Unambiguous was no part of the meaning of the word then (Wbp 1(i)); it is now (AVG 4(11)).
    const withoutIt = ['free', 'specific', 'informed', 'express'] as const;
    expect([text(lastWbpDay, withoutIt), text('2018-05-25', withoutIt)]).toEqual(['permitted', 'forbidden']);
  });

  test('of a consent for special data: express', () => {
    const statute = (asOf: string, qualities: typeof express | typeof valid) =>
      permission(
        opwaarts,
        'processing',
        askedOf(opwaarts, {
          ...used,
          asOf,
          purpose: 'guidance',
          data: 'religion',
          ...consented('', 'guidance', 'religion', qualities),
        }),
      ).aspects.find(({ aspect }) => aspect === 'processing.data')?.statute;
    for (const day of [lastWbpDay, '2018-05-25'])
      expect([statute(day, valid), statute(day, express)]).toEqual(['forbidden', 'permitted']);
  });

  test.each([
    [3, 69, 'by the page'],
    [30, 450, 'up to the cap'],
    [100, 450, 'as far as a hundred pages'],
    [101, 2250, 'above it the higher cap'],
  ])('of %i pages at most %i cents (%s)', (pages, cents) => {
    const caps = (
      permission(werkId, 'charge', {
        ...charged,
        receivedOn: lastWbpDay,
        pages,
        clientStatus: 'capableAdult',
        kept: 'digital',
      }).feeCaps ?? []
    ).filter(({ certain }) => certain);
    expect(caps.map(({ atMostCents }) => atMostCents)).toEqual([cents]);
  });

  test('no fee for a correction, and a day later none for a copy', () => {
    const fee = (right: string, receivedOn: string) =>
      permission(werkId, 'charge', { ...charged, right, receivedOn }).verdict;
    expect([fee('rectification', lastWbpDay), fee('copy', lastWbpDay), fee('copy', '2018-05-25')]).toEqual([
      'forbidden',
      'permitted',
      'forbidden',
    ]);
  });

  test('of the supervisor: the CBP, since 2016 called AP, and the same body after the Wbp', () => {
    const at = (day: string) =>
      appealDueDate(opwaarts, askedOf(opwaarts, { right: 'access', receivedOn: day, asOf: day }))
        .routes.find(({ to }) => to === 'supervisor')
        ?.at.map(({ nl }) => nl)
        .join();
    expect([at('2015-12-31'), at('2016-01-01')].every((words) => words?.includes('CBP') === true)).toBe(true);
    expect(at('2018-05-25')).toMatch(/Autoriteit Persoonsgegevens/);
    const breach = (asOf: string) =>
      dutiesOn(opwaarts, askedOf(opwaarts, { event: 'breach', asOf, riskUnlikely: false })).duties.some(
        ({ act }) => act === 'supervisorNotified',
      );
    expect([breach('2015-12-31'), breach('2016-01-01'), breach('2018-05-24'), breach('2018-05-25')]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
