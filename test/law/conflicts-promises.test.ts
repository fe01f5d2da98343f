import { describe, expect, test } from 'vitest';
import { permission } from '../../src/decision/question.ts';
import { assessRequest } from '../../src/decision/request/index.ts';
import { bureaus } from './bureaus.ts';
import { askedOf } from './conflicts/asked.ts';
import { disclosed, requested, used } from './conflicts/facts.ts';

const named = bureaus.map(({ regulation }) => [regulation.text.id, regulation] as const);

const rights = [
  'access',
  'copy',
  'rectification',
  'completion',
  'erasure',
  'restriction',
  'portability',
  'objection',
] as const;

/** All that a text or a statute can ask for, so that nothing but the requester stands in the way. */
const inOrder = {
  ...requested,
  requestForm: 'inWriting',
  handedOver: 'copy',
  harmsClient: false,
  againstContactSharing: true,
  usedFor: 'consent',
  automated: true,
  providedByClient: true,
  compellingGrounds: false,
  erasureReason: 'consentWithdrawn',
  restrictionReason: 'objectionPending',
  carrier: 'digital',
  record: 'clientFile',
  records: [{ record: 'clientFile', carrier: 'digital', legalHold: false }],
} as const;

const defects = ['none', 'incorrect', 'incomplete', 'irrelevant', 'unlawful', 'opinion'] as const;

/** Neither the client nor a competent representative, or perhaps not. */
const others: readonly Readonly<Record<string, unknown>>[] = [
  { askedBy: 'someoneElse' },
  { askedBy: 'someoneElse', clientStatus: 'under16' },
  { askedBy: 'representative', clientStatus: 'capableAdult' },
  { askedBy: 'representative', clientStatus: 'minorFrom16' },
  { identityDoubted: true },
  { askedBy: 'representative', clientStatus: 'incapable', identityDoubted: true },
];

describe.each([
  ['under the Wbp', '2014-03-03'],
  ['on the last day of the Wbp', '2018-05-24'],
  ['under the AVG', '2024-03-05'],
])('%s', (_law, receivedOn) => {
  test.each(named)('%s grants nothing to somebody else, whatever is asked', (_id, regulation) => {
    const asked = others.flatMap((other) =>
      rights.flatMap((right) =>
        defects.map((defect) => {
          const { records, ...facts } = { ...inOrder, ...other, right, defect, receivedOn };
          const whole = right === 'erasure' ? { ...facts, records } : facts;
          return assessRequest(regulation, askedOf(regulation, whole));
        }),
      ),
    );
    expect([...new Set(asked.map(({ outcome }) => outcome))]).toEqual(['refused']);
    expect([...new Set(asked.map(({ layers }) => layers.statute))]).toEqual(['refused']);
    const clauses = new Set(asked.flatMap(({ because }) => because.map(({ clause }) => clause)));
    expect([...clauses].filter((clause) => /^(u?avg|wbp):/.test(clause)).toSorted()).toEqual(
      receivedOn < '2018-05-25' ? ['wbp:37'] : ['avg:12.2', 'avg:12.6', 'uavg:5'],
    );
  });

  test.each(named)('%s hears the client, and who may speak for him', (_id, regulation) => {
    const outcome = (facts: object): string =>
      assessRequest(
        regulation,
        askedOf(regulation, { ...inOrder, right: 'access', receivedOn, records: undefined, ...facts }),
      ).outcome;
    expect(outcome({ askedBy: 'client' })).toBe('granted');
    expect(outcome({ askedBy: 'representative', clientStatus: 'incapable' })).toBe('granted');
    // Whom the representative speaks for is not known: it cannot be said, and it is not granted.
    expect(outcome({ askedBy: 'representative', clientStatus: undefined })).toBe('undetermined');
  });
});

describe('the citizen service number and a stricter promise', () => {
  const toUwv = {
    ...disclosed,
    recipient: 'uwv',
    purpose: 'reporting',
    data: 'bsn',
    statutoryDuty: 'bsnPrescribed',
    fromFile: true,
  } as const;

  test.each(named)('%s gives UWV the number that it owes, in any year', (_id, regulation) => {
    for (const asOf of ['2014-03-03', '2026-03-02']) {
      const { verdict, because } = permission(
        regulation,
        'disclosure',
        askedOf(regulation, { ...toUwv, asOf, neededFor: ['statutoryDuty'] }),
      );
      expect([
        verdict,
        because.some(({ clause }) => clause === (asOf < '2018' ? 'wbp:24' : 'uavg:46')),
      ]).toEqual(['permitted', true]);
    }
  });

  test.each(named)('%s may record the number that it must use', (_id, regulation) => {
    const facts = {
      ...used,
      purpose: 'reporting',
      data: 'bsn',
      statutoryDuty: 'bsnPrescribed',
      neededFor: ['statutoryDuty'],
      source: 'client',
    };
    const answer = permission(
      regulation,
      'processing',
      askedOf(regulation, { ...facts, givenWithAgreement: true, fromMessages: false }),
    );
    expect(answer.verdict).toBe('permitted');
  });

  test('where the law only lets it go, each promise holds as it stands', () => {
    const verdicts = bureaus.map(
      ({ regulation }) =>
        permission(regulation, 'disclosure', askedOf(regulation, { ...toUwv, neededFor: ['service'] })).layers
          .regulation,
    );
    const finals = bureaus.map(
      ({ regulation }) =>
        permission(regulation, 'disclosure', askedOf(regulation, { ...toUwv, neededFor: ['service'] }))
          .verdict,
    );
    expect(finals).toEqual(verdicts.map((own) => (own === 'forbidden' ? 'forbidden' : 'permitted')));
    expect(finals).toContain('forbidden');
  });

  test.each(named)('%s never gives it on consent alone', (_id, regulation) => {
    const answer = permission(
      regulation,
      'disclosure',
      askedOf(regulation, { ...toUwv, statutoryDuty: 'none', neededFor: ['statutoryDuty'] }),
    );
    expect(answer.verdict).toBe('forbidden');
  });

  test('whether it is owed is asked, not guessed', () => {
    for (const { regulation } of bureaus) {
      const { verdict, missing, layers } = permission(
        regulation,
        'disclosure',
        askedOf(regulation, { ...toUwv, neededFor: undefined }),
      );
      if (verdict === 'undetermined') expect(missing.map(({ fact }) => fact)).toContain('neededFor');
      else expect([verdict, layers.regulation === 'forbidden']).toEqual(['permitted', false]);
    }
  });
});
