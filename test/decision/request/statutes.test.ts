import { opwaarts, reIntegratieonderwijs } from 'reglement/bureaus';
import { days, dutchHolidays, months, plain, weeks, workingDays } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import {
  type AppealFacts,
  appealDueDate,
  assessRequest,
  type Deadline,
  type RequestFacts,
  requestDueDate,
} from '../../../src/decision/request/index.ts';
import { article, author, clause, load, type Regulation, text } from '../../../src/language/index.ts';
import { dutchLaw } from '../../../src/law/statutes/index.ts';
import { type CoreFacts, core } from '../../../src/law/vocabulary/index.ts';

const { answerWithin, doWithin, grant, mayAskOnlyIf } = author(core);

/** The kinds of promise that the regulations make, over the Dutch statutes. */
const promises: Regulation<CoreFacts> = load(
  text({
    id: 'beloften',
    title: 'Beloften',
    version: '1',
    from: '2005-01-01',
    articles: [
      article(
        '1',
        'Termijnen',
        clause(
          '1',
          'inzage in drie werkdagen',
          answerWithin(workingDays(3, plain), { right: 'access', kept: 'digital' }),
        ),
        clause('2', 'kopie in veertien dagen', answerWithin(days(14, plain), { right: 'copy' })),
        clause(
          '3',
          'vier weken voor verbetering',
          answerWithin(weeks(4, plain), { right: 'rectification' }, { restates: 'wbp:36.2' }),
        ),
        clause(
          '4',
          'vernietiging in drie maanden na schriftelijk verzoek',
          mayAskOnlyIf({ right: 'erasure' }, { requestForm: 'written', askedBy: 'client' }),
          grant({ right: 'erasure' }),
          doWithin(months(3, plain), { right: 'erasure' }),
        ),
      ),
    ],
    english: {
      '1': 'access in three working days',
      '2': 'copy in fourteen days',
      '3': 'four weeks for rectification',
      '4': 'destruction in three months on written request',
    },
  }),
  { vocabulary: core, statutes: dutchLaw, holidays: dutchHolidays },
);

const shown = (end: Deadline | undefined): string =>
  end === undefined ? 'closed' : end.kind === 'exact' ? `${end.day} ${end.governs}` : end.kind;

/** Access at a bureau that keeps all on paper, so that the promise of three working days does not apply. */
const access = (receivedOn: string, more: Partial<RequestFacts<CoreFacts>> = {}) =>
  requestDueDate(promises, { right: 'access', kept: 'paperFile', receivedOn, ...more });

describe('the worked dates', () => {
  test.each([
    ['2022-08-31', '2022-09-30'],
    ['2025-01-31', '2025-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2023-11-25', '2023-12-27'],
    ['2024-02-29', '2024-04-02'],
    ['2024-04-10', '2024-05-10'],
    ['2025-03-26', '2025-04-28'],
    ['2038-03-23', '2038-04-28'],
  ])('a month from %s ends on %s', (receivedOn, day) => {
    expect(shown(access(receivedOn).answerBy)).toBe(`${day} avg:12.3`);
  });

  test.each([
    ['2025-01-31', '2025-02-28', '2025-04-30', '2025-02-28'],
    ['2024-02-29', '2024-04-02', '2024-05-29', '2024-04-02'],
    ['2024-03-05', '2024-04-02', '2024-06-05', '2024-04-05'],
  ])(
    'extended, received %s and told %s: %s, a refusal by %s',
    (receivedOn, extensionToldOn, day, refusal) => {
      const due = access(receivedOn, { extensionToldOn });
      expect(shown(due.answerBy)).toBe(`${day} avg:12.3`);
      expect(shown(due.refuseBy)).toBe(`${refusal} avg:12.4`);
    },
  );

  test.each([
    ['access', '2025-12-24', '2025-12-31 beloften:1'],
    ['access', '2026-05-13', '2026-05-19 beloften:1'],
    ['copy', '2024-12-12', '2024-12-26 beloften:2'],
    ['rectification', '2023-01-30', '2023-02-27 beloften:3'],
  ] as const)('a promise for %s, received %s: %s', (right, receivedOn, day) => {
    expect(shown(requestDueDate(promises, { right, receivedOn, kept: 'digital' }).answerBy)).toBe(day);
  });

  test('three months lose to one: 30 December 2025, not 28 February 2026', () => {
    const { doBy } = requestDueDate(promises, { right: 'erasure', receivedOn: '2025-11-30' });
    expect(shown(doBy)).toBe('2025-12-30 avg:12.3');
    expect(doBy.displaced).toEqual(['beloften:4']);
  });

  test.each([
    ['2017-03-31', '2017-05-01'],
    ['2018-04-12', '2018-05-14'],
  ])('under the Wbp, four weeks from %s end on %s', (receivedOn, day) => {
    expect(shown(access(receivedOn).answerBy)).toBe(`${day} wbp:35.1`);
    const restated = requestDueDate(promises, { right: 'rectification', receivedOn }).answerBy;
    expect(restated).toMatchObject({ kind: 'exact', day });
    expect(restated.layers.at(-1)).toMatchObject({
      clause: 'beloften:3',
      countedAs: 'wbp:36.2',
      ends: { day },
    });
  });

  test('under way on 25 May 2018: the earlier of the two outer days', () => {
    const { answerBy, doBy } = access('2018-05-01');
    expect(answerBy).toMatchObject({ day: '2018-05-29', governs: 'wbp:35.1', displaced: ['avg:12.3'] });
    expect(
      answerBy.layers.map(({ clause, ends, lawOf }) => [clause, 'day' in ends && ends.day, lawOf]),
    ).toEqual([
      ['wbp:35.1', '2018-05-29', '2018-05-01'],
      ['avg:12.3', '2018-06-01', '2018-05-29'],
    ]);
    expect(shown(doBy)).toBe('2018-06-01 avg:12.3');
  });
});

describe('the way to the court', () => {
  const court = (facts: AppealFacts<CoreFacts>) =>
    shown(appealDueDate(promises, facts).routes.find(({ to }) => to === 'court')?.until);

  test.each([
    ['2022-03-20', '2022-04-15', '2022-05-30'],
    ['2024-03-05', '2024-03-29', '2024-05-13'],
    ['2025-10-20', '2025-11-13', '2025-12-29'],
  ])('received %s, answer received %s: until %s', (receivedOn, answeredOn, day) => {
    const facts = { right: 'access', receivedOn, answeredOn, answer: 'refused', asOf: answeredOn } as const;
    expect(court(facts)).toBe(`${day} uavg:35.2`);
  });

  test('5 March 2024, no answer and no notice by 5 April: no limit; with a notice of 2 April it is due 5 June', () => {
    const facts = {
      right: 'access',
      receivedOn: '2024-03-05',
      answer: 'silence',
      asOf: '2024-04-08',
    } as const;
    expect(court(facts)).toBe('noLimit');
    const told = { ...facts, extensionToldOn: '2024-04-02' } as const;
    expect(appealDueDate(promises, told).answerDueOn).toBe('2024-06-05');
    expect(court(told)).toBe('silent');
    const inTime = { ...told, answer: 'refused', answeredOn: '2024-06-05', asOf: '2024-06-06' } as const;
    expect(court(inTime)).toBe('2024-07-17 uavg:35.2');
    expect(court({ ...inTime, answeredOn: '2024-06-06' })).toBe('noLimit');
  });

  test('Wbp: silence after 1 May 2017, court until 12 June 2017; filed under the AVG, no limit', () => {
    const facts = { right: 'access', receivedOn: '2017-03-31', answer: 'silence' } as const;
    expect(court({ ...facts, asOf: '2017-05-08' })).toBe('2017-06-12 wbp:46.2');
    expect(court({ ...facts, asOf: '2018-05-28' })).toBe('noLimit');
  });
});

describe('what becomes of it', () => {
  const byClient = { receivedOn: '2024-03-05', askedBy: 'client', identityDoubted: false } as const;

  test('a demand of form is displaced by AVG 17, and decides where AVG 17 gives no right', () => {
    const facts = {
      right: 'erasure',
      requestForm: 'orally',
      excessive: false,
      othersHarmed: 'no',
      keepingInterest: 'none',
      ...byClient,
    } as const;
    const records = [{ record: 'clientFile', legalHold: false }] as const;
    const granted = assessRequest(promises, { ...facts, defect: 'unlawful', records });
    expect(granted.outcome).toBe('granted');
    expect(granted.displaced.map(({ clause }) => clause)).toContain('beloften:4');
    const refused = assessRequest(promises, { ...facts, defect: 'none', erasureReason: 'none', records });
    expect(refused.outcome).toBe('refused');
    expect(refused.because.map(({ clause }) => clause)).toEqual(['beloften:4']);
    expect(refused.routes.map(({ to }) => to)).toEqual(['supervisor', 'mediation', 'court']);
  });

  test('an invoice stays for seven years, and the rest of the file goes', () => {
    const answer = assessRequest(promises, {
      right: 'erasure',
      requestForm: 'inWriting',
      ...byClient,
      records: [
        { record: 'clientFile', legalHold: false },
        { record: 'invoice', recordClosedOn: '2022-03-01', legalHold: false },
      ],
    });
    expect(answer.outcome).toBe('grantedInPart');
    expect(answer.file.map(({ stays }) => stays)).toEqual([false, true]);
    expect(answer.file[1]?.heldBy).toContainEqual(
      expect.objectContaining({ clause: 'awr:52.4', until: '2029-12-31' }),
    );
  });

  test.each([
    ['re-integratieonderwijs', reIntegratieonderwijs, '2025-04-26', '2023-06-30', '2030-12-31'],
    ['opwaarts', opwaarts, '2027-03-01', '2024-06-30', '2031-12-31'],
  ] as const)(
    '%s: an invoice alone stays whole, so nothing is granted',
    (_id, bureau, receivedOn, recordClosedOn, until) => {
      const answer = assessRequest<CoreFacts>(bureau, {
        right: 'erasure',
        requestForm: 'inWriting',
        askedBy: 'client',
        identityDoubted: false,
        receivedOn,
        records: [{ record: 'invoice', carrier: 'digital', recordClosedOn, legalHold: false }],
      });
      expect(answer).toMatchObject({ outcome: 'refused', possible: ['refused'], file: [{ stays: true }] });
      expect(answer.because.map(({ clause }) => clause)).toEqual(
        expect.arrayContaining(['avg:17.3.b', 'awr:52.4']),
      );
      expect(answer.file[0]?.heldBy).toContainEqual(expect.objectContaining({ clause: 'awr:52.4', until }));
      expect(answer).not.toHaveProperty('doBy');
    },
  );

  test('a claim limits a promise, and the records it needs stay whole', () => {
    const facts = {
      right: 'erasure',
      requestForm: 'inWriting',
      defect: 'none',
      erasureReason: 'none',
      ...byClient,
    } as const;
    const ofFile = (keepingInterest: 'legalClaim' | 'none', legalHold: boolean) =>
      assessRequest(promises, { ...facts, keepingInterest, records: [{ record: 'clientFile', legalHold }] });
    expect(ofFile('none', false).outcome).toBe('granted');
    const claim = ofFile('legalClaim', false);
    expect(claim.outcome).toBe('grantedInPart');
    expect(claim.because.map(({ clause }) => clause)).toContain('avg:17.3.e');
    expect(ofFile('none', true)).toMatchObject({ outcome: 'refused' });
    expect(ofFile('legalClaim', true).because.map(({ clause }) => clause)).toContain('avg:17.3.e');
  });

  test('free under the AVG; under the Wbp money may be asked, up to a cap', () => {
    expect(assessRequest(promises, { right: 'access', ...byClient }).fee).toBe('free');
    const old = assessRequest(promises, { right: 'access', ...byClient, receivedOn: '2010-03-05' });
    expect(old.fee).toBe('mayBeCharged');
    expect(old.feeCaps.map(({ atMostCents }) => atMostCents)).toContain(450);
  });

  test('before 25 May 2018 there was no portability, and rectification came after access', () => {
    const old = { ...byClient, receivedOn: '2016-03-01', excessive: false } as const;
    expect(assessRequest(promises, { right: 'portability', ...old }).outcome).toBe('refused');
    const rectify = { right: 'rectification', defect: 'incorrect', ...old } as const;
    expect(assessRequest(promises, { ...rectify, priorAccess: true }).outcome).toBe('granted');
    expect(assessRequest(promises, { ...rectify, priorAccess: false }).because).toMatchObject([
      { clause: 'noGround', aspect: 'request.asking' },
    ]);
  });
});
