import { describe, expect, test } from 'vitest';
import {
  lawOpposesErasure,
  type RetentionFacts,
  retentionDeadline,
  retentionOfFile,
  retentionStatus,
} from '../../../src/decision/retention/index.ts';
import type { CoreFacts } from '../../../src/law/vocabulary/index.ts';
import { bureau, nothingElse } from './fixture.ts';

type Case = Omit<RetentionFacts<CoreFacts>, 'asOf'>;
const exact = (day: string) => ({ kind: 'exact', day });
const none = { kind: 'none' };
const open = { kind: 'open' };
const asOf = '2025-01-01';

/** Worked out by hand from the text of the rules. */
const table: readonly (readonly [what: string, facts: Case, keepUntil: object, deadline: object])[] = [
  [
    'two years from a leap day end on 28 February',
    { record: 'clientFile', carrier: 'digital', serviceEndedOn: '2024-02-29' },
    none,
    exact('2026-02-28'),
  ],
  [
    'one year on paper ends on a Sunday and stays there',
    { record: 'clientFile', carrier: 'paper', serviceEndedOn: '2023-06-30' },
    none,
    exact('2024-06-30'),
  ],
  [
    'an invoice of 2024 is kept through 2031, and that floor displaces two years',
    { record: 'invoice', serviceEndedOn: '2024-05-01', recordClosedOn: '2024-05-01' },
    exact('2031-12-31'),
    exact('2031-12-31'),
  ],
  [
    'an invoice of a long service: the floor is over before the ceiling',
    { record: 'invoice', serviceEndedOn: '2033-05-01', recordClosedOn: '2024-05-01' },
    exact('2031-12-31'),
    exact('2035-05-01'),
  ],
  [
    'exactly five years',
    { record: 'correspondence', serviceEndedOn: '2019-06-30' },
    exact('2024-06-30'),
    exact('2024-06-30'),
  ],
  [
    'an objection ends it on the day itself, and the own floor with it',
    { record: 'correspondence', serviceEndedOn: '2019-06-30', objectedOn: '2021-03-04' },
    exact('2021-03-04'),
    exact('2021-03-04'),
  ],
  [
    'an own floor of ten years never outlasts a ceiling of two',
    { record: 'workingNote', serviceEndedOn: '2020-01-15' },
    exact('2022-01-15'),
    exact('2022-01-15'),
  ],
  [
    'a granted erasure: a month, moved over the weekend (1182/71)',
    {
      record: 'clientFile',
      carrier: 'digital',
      serviceEndedOn: '2024-02-29',
      erasureAskedOn: '2024-05-08',
      erasureGranted: 'yes',
    },
    none,
    exact('2024-06-10'),
  ],
  [
    'a granted erasure leaves the invoice alone',
    {
      record: 'invoice',
      serviceEndedOn: '2024-02-29',
      recordClosedOn: '2024-02-29',
      erasureAskedOn: '2024-05-08',
      erasureGranted: 'yes',
    },
    exact('2031-12-31'),
    exact('2031-12-31'),
  ],
  [
    'proceedings hold everything, without an end',
    { record: 'clientFile', carrier: 'digital', serviceEndedOn: '2019-01-01', legalHold: true },
    open,
    open,
  ],
  [
    'a service that has not ended sets no ceiling',
    { record: 'clientFile', carrier: 'digital', serviceEndedOn: 'notApplicable' },
    none,
    none,
  ],
  [
    'an account that is still in use is kept',
    { record: 'invoice', serviceEndedOn: 'notApplicable', recordClosedOn: 'notApplicable' },
    open,
    none,
  ],
  ['anonymous data have no end', { record: 'anonymous' }, none, none],
  [
    'the need is over',
    { record: 'clientFile', carrier: 'digital', serviceEndedOn: '2024-02-29', purposeEndedOn: '2024-12-01' },
    none,
    exact('2024-12-01'),
  ],
];

describe('hand-checked examples', () => {
  for (const [what, facts, keepUntil, deadline] of table) {
    test(what, () => {
      const answer = retentionDeadline(bureau, { ...nothingElse, ...facts, asOf });
      expect({ keepUntil: answer.keepUntil, deadline: answer.deadline, missing: answer.missing }).toEqual({
        keepUntil,
        deadline,
        missing: [],
      });
    });
  }
});

describe('the status on a day', () => {
  const status = (facts: Case, day: string) =>
    retentionStatus(bureau, { ...nothingElse, ...facts, asOf: day }).status;

  test('the last day is still in order, the next is not', () => {
    const facts: Case = { record: 'clientFile', carrier: 'digital', serviceEndedOn: '2024-02-29' };
    expect([status(facts, '2026-02-28'), status(facts, '2026-03-01')]).toEqual(['mayDelete', 'mustDelete']);
  });

  test('five years after 30 June 2019 that day is still to be kept', () => {
    const facts: Case = { record: 'correspondence', serviceEndedOn: '2019-06-30' };
    expect([status(facts, '2024-06-30'), status(facts, '2024-07-01')]).toEqual(['keep', 'mustDelete']);
  });

  test('between the floor and the ceiling it may go', () => {
    const facts: Case = { record: 'invoice', serviceEndedOn: '2033-05-01', recordClosedOn: '2024-05-01' };
    const days = ['2031-12-31', '2032-01-01', '2035-05-01', '2035-05-02'];
    expect(days.map((day) => status(facts, day))).toEqual(['keep', 'mayDelete', 'mayDelete', 'mustDelete']);
  });
});

describe('what an answer shows', () => {
  const invoice = retentionDeadline(bureau, {
    ...nothingElse,
    record: 'invoice',
    serviceEndedOn: '2024-05-01',
    recordClosedOn: '2024-05-01',
    asOf,
  });

  test('the whole of it', () => {
    expect(invoice).toEqual({
      question: 'retention',
      regulation: 'bureau',
      version: '2016',
      title: 'Reglement van een bureau',
      standing: 'inForce',
      record: 'invoice',
      recordLabel: { nl: 'factuur en boekhouding', en: 'invoice and accounts' },
      keepUntil: exact('2031-12-31'),
      deadline: exact('2031-12-31'),
      governs: {
        keepUntil: [{ clause: 'boekwet:52.4', rule: 'boekwet:52.4/a', layer: 'statute', certain: true }],
        deadline: [{ clause: 'boekwet:52.4', rule: 'boekwet:52.4/a', layer: 'statute', certain: true }],
      },
      atEnd: [
        {
          clause: 'bureau:6.4',
          rule: 'bureau:6.4/a',
          layer: 'regulation',
          certain: true,
          what: { reduceTo: ['name'] },
        },
      ],
      layers: {
        statute: { ceiling: none, floor: exact('2031-12-31') },
        regulation: { ceiling: exact('2026-05-01'), floor: none },
      },
      because: [
        {
          clause: 'boekwet:52.4',
          rule: 'boekwet:52.4/a',
          layer: 'statute',
          role: 'floor',
          summary: { nl: 'boeken zeven kalenderjaren', en: 'accounts for seven calendar years' },
          within: { calendarYears: 7, regime: 'plain' },
          after: 'recordClosedOn',
          lastDay: exact('2031-12-31'),
          certain: true,
          derivation: [
            { kind: 'start', day: '2024-05-01', term: { calendarYears: 7, regime: 'plain' } },
            { kind: 'dayNotCounted', day: '2024-05-01' },
            { kind: 'calendarYearEnd', calendarYears: 7, to: '2031-12-31' },
          ],
        },
      ],
      displaced: [
        {
          clause: 'bureau:6.4',
          rule: 'bureau:6.4/a',
          layer: 'regulation',
          role: 'ceiling',
          summary: {
            nl: 'al het andere hooguit twee jaar, tot de naam',
            en: 'everything else at most two years, down to the name',
          },
          within: { years: 2, regime: 'plain' },
          after: 'serviceEndedOn',
          lastDay: exact('2026-05-01'),
          certain: true,
          derivation: [
            { kind: 'start', day: '2024-05-01', term: { years: 2, regime: 'plain' } },
            { kind: 'dayNotCounted', day: '2024-05-01' },
            { kind: 'added', lengths: { years: 2 }, from: '2024-05-01', to: '2026-05-01' },
          ],
        },
      ],
      conflicts: [
        {
          floor: { clause: 'boekwet:52.4', rule: 'boekwet:52.4/a', layer: 'statute' },
          ceiling: { clause: 'bureau:6.4', rule: 'bureau:6.4/a', layer: 'regulation' },
          certain: true,
        },
      ],
      reservations: [],
      readings: [],
      missing: [],
    });
  });

  test('it survives JSON, and nothing of it can be changed', () => {
    expect(JSON.parse(JSON.stringify(invoice))).toEqual(invoice);
    const walk = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(walk));
    expect(walk(invoice)).toBe(true);
  });

  test('an unchecked statute is marked', () => {
    const { because } = retentionDeadline(bureau, {
      ...nothingElse,
      record: 'propertyRecord',
      propertyFirstUsedOn: '2020-03-01',
      recordClosedOn: '2020-03-01',
      asOf,
    });
    expect(because.find(({ clause }) => clause === 'boekwet:34')).toMatchObject({
      checked: 'unchecked',
      lastDay: exact('2029-12-31'),
    });
  });

  test('a statute that is not yet in force says nothing', () => {
    const facts = { record: 'clientFile', carrier: 'digital', serviceEndedOn: '2017-01-01' } as const;
    const before = retentionDeadline(bureau, {
      ...facts,
      objectedOn: 'notApplicable',
      legalHold: false,
      asOf: '2018-05-24',
    });
    expect(before.deadline).toEqual(exact('2019-01-01'));
    const after = retentionDeadline(bureau, {
      ...facts,
      objectedOn: 'notApplicable',
      legalHold: false,
      asOf: '2018-05-25',
    });
    expect(after.deadline).toEqual({ kind: 'bounded', notAfter: '2019-01-01' });
  });

  test('a regulation before its first day', () => {
    const { standing, deadline } = retentionDeadline(bureau, {
      record: 'clientFile',
      carrier: 'digital',
      serviceEndedOn: '2014-01-01',
      legalHold: false,
      asOf: '2015-12-31',
    });
    expect({ standing, deadline }).toEqual({ standing: 'notInForce', deadline: none });
  });
});

describe('what is not known', () => {
  const names = (answer: { readonly missing: readonly { readonly fact: string }[] }) =>
    answer.missing.map(({ fact }) => fact);

  test('an end of the service that is not known leaves no bound', () => {
    const answer = retentionDeadline(bureau, {
      ...nothingElse,
      record: 'clientFile',
      carrier: 'digital',
      asOf,
    });
    expect(answer.deadline).toEqual({ kind: 'bounded' });
    expect(names(answer)).toEqual(['serviceEndedOn']);
    expect(
      retentionStatus(bureau, { ...nothingElse, record: 'clientFile', carrier: 'digital', asOf }),
    ).toMatchObject({
      status: 'undetermined',
      possible: ['mayDelete', 'mustDelete'],
    });
  });

  test('a carrier that is not known gives both days as bounds', () => {
    const answer = retentionDeadline(bureau, {
      ...nothingElse,
      record: 'clientFile',
      serviceEndedOn: '2024-02-29',
      asOf,
    });
    expect(answer.deadline).toEqual({ kind: 'bounded', notBefore: '2025-02-28', notAfter: '2026-02-28' });
    expect(answer.governs.deadline.map(({ clause, certain }) => [clause, certain])).toEqual([
      ['bureau:6.1', false],
      ['bureau:6.2', false],
    ]);
    expect(names(answer)).toEqual(['carrier']);
    const status = (day: string) =>
      retentionStatus(bureau, {
        ...nothingElse,
        record: 'clientFile',
        serviceEndedOn: '2024-02-29',
        asOf: day,
      });
    expect(['2025-02-28', '2025-03-01', '2026-03-01'].map((day) => status(day).status)).toEqual([
      'mayDelete',
      'undetermined',
      'mustDelete',
    ]);
    expect(names(status('2026-03-01'))).toEqual([]);
  });

  test('a ceiling without a number is shown, and can only make the day earlier', () => {
    const { purposeEndedOn: _, ...rest } = nothingElse;
    const answer = retentionDeadline(bureau, {
      ...rest,
      record: 'clientFile',
      carrier: 'digital',
      serviceEndedOn: '2024-02-29',
      asOf,
    });
    expect(answer.deadline).toEqual({ kind: 'bounded', notAfter: '2026-02-28' });
    expect(answer.because.map(({ clause, within, lastDay }) => ({ clause, within, lastDay }))).toContainEqual(
      {
        clause: 'privacywet:5.e',
        within: 'asLongAsNeeded',
        lastDay: { kind: 'bounded' },
      },
    );
    expect(answer.readings.map(({ clause }) => clause)).toEqual(['privacywet:5.e']);
    expect(names(answer)).toEqual(['purposeEndedOn']);
  });

  test('proceedings that may be pending', () => {
    const { legalHold: _, ...rest } = nothingElse;
    const facts = {
      ...rest,
      record: 'clientFile',
      carrier: 'digital',
      serviceEndedOn: '2020-01-01',
    } as const;
    const answer = retentionStatus(bureau, { ...facts, asOf });
    expect(answer).toMatchObject({
      status: 'undetermined',
      possible: ['keep', 'mustDelete'],
      keepUntil: { kind: 'bounded' },
      deadline: { kind: 'bounded', notBefore: '2022-01-01' },
    });
    expect(names(answer)).toEqual(['legalHold']);
    expect(answer.conflicts.map(({ certain }) => certain)).toEqual([false]);
  });
});

describe('whether the law opposes erasure', () => {
  const { legalHold: _, ...rest } = nothingElse;
  const invoice = { ...rest, record: 'invoice', recordClosedOn: '2024-05-01' } as const;
  test('a statutory floor does, through its last day', () => {
    const asked = (day: string) => lawOpposesErasure(bureau, { ...invoice, legalHold: false, asOf: day });
    expect([asked('2031-12-31'), asked('2032-01-01')]).toEqual([true, false]);
  });
  test('a floor of the regulation itself does not', () => {
    const note = { ...rest, record: 'workingNote', serviceEndedOn: '2024-05-01', legalHold: false } as const;
    expect(lawOpposesErasure(bureau, { ...note, asOf })).toBe(false);
  });
  test('it may hang on what is not known', () => {
    expect(lawOpposesErasure(bureau, { ...invoice, asOf: '2032-01-01' })).toBeUndefined();
    expect(lawOpposesErasure(bureau, { ...invoice, asOf: '2031-12-31' })).toBe(true);
  });
});

describe('a file', () => {
  const facts = { ...nothingElse, serviceEndedOn: '2024-02-29', recordClosedOn: '2024-02-29' } as const;
  const file = retentionOfFile(bureau, {
    asOf: '2027-01-01',
    records: [
      { ...facts, record: 'clientFile', carrier: 'digital' },
      { ...facts, record: 'invoice' },
      { ...facts, record: 'contactCard' },
    ],
  });
  test('is split by the floor that covers only what it names', () => {
    expect(file.records.map(({ record, status }) => [record, status])).toEqual([
      ['clientFile', 'mustDelete'],
      ['invoice', 'keep'],
      ['contactCard', 'mustDelete'],
    ]);
    expect(file.parts.map(({ records }) => records)).toEqual([[0, 2], [1]]);
    expect(file.splitBy.map(({ clause, records }) => [clause, records])).toEqual([
      ['bureau:6.1', [0]],
      ['boekwet:52.4', [1]],
      ['bureau:6.4', [2]],
    ]);
  });
});
