import { describe, expect, test } from 'vitest';
import { werkId, werkIdText, werkIdWords } from '../../src/bureaus.ts';
import {
  alwaysPermits,
  amend,
  choice,
  equivalent,
  extended,
  flag,
  implies,
  load,
  neverPermits,
  type Regulation,
} from '../../src/index.ts';
import { dutchHolidays } from '../../src/law/holidays.ts';
import { dutchLaw } from '../../src/law/statutes/index.ts';

const setting = { vocabulary: werkIdWords, statutes: dutchLaw, holidays: dutchHolidays };
const next = { version: '2027', from: '2027-01-01' };

const versions = (change: (when: { [fact: string]: unknown }) => void) => {
  const { before, after } = amend(werkIdText, next, (draft) => {
    for (const { clauses } of draft.articles)
      for (const { id, rules } of clauses)
        if (id === '12.5') for (const rule of rules) if (rule.rule === 'forbid') change(Object(rule.when));
  });
  return [load(before, setting), load(after, setting)] as const;
};

describe('two versions that follow each other', () => {
  test('are compared as texts, on days that only one of them has', () => {
    const [before, after] = versions((when) => {
      when.document = 'workingNote';
    });
    for (const asOf of ['2026-12-31', '2027-01-01']) {
      expect(implies(before, after, 'disclosure', { asOf }).holds).toBe(true);
      expect(implies(after, before, 'disclosure', { asOf })).toMatchObject({
        holds: false,
        witness: { facts: { document: 'draft' } },
        answers: [{ verdict: 'permitted' }, { verdict: 'forbidden' }],
      });
      expect(equivalent(before, after, 'access', { asOf }).holds).toBe(true);
    }
    expect(implies(after, before, 'disclosure')).toMatchObject({ holds: false });
  });

  test('that say the same are equivalent in every case, on every day', () => {
    const [before, after] = versions(() => undefined);
    for (const question of ['access', 'disclosure', 'processing', 'charge'] as const)
      expect(equivalent(before, after, question)).toMatchObject({ holds: true, counts: { against: '0' } });
  });
});

describe('vocabularies that differ', () => {
  const told = { label: ['x', 'x'], question: ['x?', 'x?'], judgedBy: 'record' } as const;
  const withWords = (own: Parameters<typeof extended>[1]): Regulation =>
    load(werkIdText, { ...setting, vocabulary: extended(werkIdWords, own) });

  test('a value that one alone has is in no case; a fact that one alone has is asked of that one', () => {
    const wider = withWords({
      mode: choice(
        { ...werkIdWords.facts.mode.values, print: ['afdrukken', 'print'] },
        { ...told, topics: ['access'], argumentOf: ['access'] },
      ),
      unasked: flag({ ...told, topics: ['access'] }),
    });
    const found = equivalent(werkId, wider, 'access', { asOf: '2026-03-02' });
    expect(found).toEqual({ ...found, holds: true });
    expect(() => implies(werkId, wider, 'access', JSON.parse('{ "mode": "print" }'))).toThrow('given.mode');
  });

  test('a fact that they declare in ways that cannot be compared is refused', () => {
    const odd = withWords({ assigned: choice({ yes: ['ja', 'yes'] }, { ...told, topics: ['access'] }) });
    expect(() => equivalent(werkId, odd, 'access')).toThrow('a fact that both vocabularies declare alike');
  });
});

describe('what is given', () => {
  test('is refused where the question refuses it, by its place', () => {
    const ask = (given: string) => alwaysPermits(werkId, 'access', JSON.parse(given));
    expect(() => ask('{ "actr": "coach" }')).toThrow('given.actr');
    expect(() => ask('{ "asOf": "2026-02-30" }')).toThrow('given.asOf');
    expect(() => ask('{ "actor": [] }')).toThrow('given.actor');
    expect(() => alwaysPermits(werkId, 'charge', JSON.parse('{ "asOf": "2026-03-02" }'))).toThrow(
      'given.asOf',
    );
    // @ts-expect-error -- reason: the fault is the subject
    expect(() => alwaysPermits(werkId, 'retention')).toThrow('one of access, disclosure');
    expect(() => alwaysPermits(JSON.parse('{}'), 'access')).toThrow('a regulation that was loaded');
  });

  test('several items: each case has one of them', () => {
    const of = (data: readonly ('bsn' | 'name')[]) =>
      neverPermits(werkId, 'disclosure', { asOf: '2026-03-02', data, statutoryDuty: 'none' });
    const [both, bsn, name] = [of(['bsn', 'name']), of(['bsn']), of(['name'])];
    if (both.holds === 'notProved' || bsn.holds === 'notProved' || name.holds === 'notProved')
      throw new Error('not proved');
    const count = (text: string): bigint => BigInt(text);
    expect(count(both.counts.cases)).toBe(count(bsn.counts.cases) + count(name.counts.cases));
    expect(count(both.counts.against)).toBe(count(bsn.counts.against) + count(name.counts.against));
    expect(bsn.holds).toBe(true);
    expect(both).toMatchObject({ holds: false, witness: { facts: { data: ['name'] } } });
  });

  test('consents are read against what is given with them', () => {
    const consent = [
      {
        by: 'client',
        to: ['employer'],
        purposes: ['reintegration'],
        data: ['reports'],
        qualities: ['free', 'specific', 'informed', 'unambiguous', 'written'],
        givenOn: '2026-01-12',
        withdrawnOn: 'never',
      },
    ] as const;
    const given = { asOf: '2026-03-02', purpose: ['reintegration'], data: ['reports'], consent } as const;
    expect(() => alwaysPermits(werkId, 'disclosure', given)).toThrow('given.clientStatus');
    const known = { ...given, recipient: ['employer'], clientStatus: 'capableAdult' } as const;
    const [withIt, without] = [known, { ...known, consent: [] }].map((one) =>
      neverPermits(werkId, 'disclosure', one),
    );
    expect(withIt?.holds).toBe(false);
    expect(without?.holds).toBe(false);
    if (withIt?.holds !== false || without?.holds !== false) throw new Error('refuted');
    expect(BigInt(withIt.counts.against) > BigInt(without.counts.against)).toBe(true);
  });

  test('past its budget a property is not proved, and never holds', () => {
    expect(alwaysPermits(werkId, 'disclosure', {}, { nodes: 100 })).toMatchObject({
      holds: 'notProved',
      notProved: { reason: 'tooLarge', names: ['disclosure'] },
    });
  });
});
