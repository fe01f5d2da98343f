import { describe, expect, test } from 'vitest';
import { assessRequest, type RequestAnswer, type RequestFacts } from '../../../src/decision/request/index.ts';
import type { CoreFacts } from '../../../src/law/vocabulary/index.ts';
import { bureau } from './fixture.ts';

type Facts = RequestFacts<CoreFacts>;

const receivedOn = '2024-03-05';
const byClient = { receivedOn, askedBy: 'client', identityDoubted: false, excessive: false } as const;
const assess = (facts: Facts): RequestAnswer => assessRequest(bureau, facts);
const names = (list: readonly { readonly fact: string }[]) => list.map(({ fact }) => fact);
const rules = (list: RequestAnswer['because']) =>
  list.map(({ rule, certain }) => (certain ? rule : `${rule}?`));

describe('the layers', () => {
  test('a grant of the statute governs over a refusal of the regulation, which is shown', () => {
    const answer = assess({ right: 'access', document: 'draft', ...byClient });
    expect(answer).toMatchObject({
      outcome: 'granted',
      layers: { statute: 'granted', regulation: 'refused' },
    });
    expect(rules(answer.because)).toEqual(['wet:4/a']);
    expect(rules(answer.displaced)).toEqual(['bureau:6/b']);
  });

  test('a grant of the regulation governs where the statute is silent', () => {
    const answer = assess({
      right: 'erasure',
      requestForm: 'inWriting',
      defect: 'none',
      keepingInterest: 'none',
      ...byClient,
      records: [{ record: 'clientFile' }],
    });
    expect(answer).toMatchObject({
      outcome: 'granted',
      layers: { statute: 'silent', regulation: 'granted' },
    });
    expect(rules(answer.because)).toEqual(['bureau:4/b']);
  });

  test('a demand of form closes the regulation, never the statute', () => {
    const orally = { right: 'erasure', requestForm: 'orally', keepingInterest: 'none', ...byClient } as const;
    const records = [{ record: 'clientFile' }] as const;
    const wide = assess({ ...orally, defect: 'unlawful', records });
    expect(wide).toMatchObject({ outcome: 'granted', layers: { statute: 'granted', regulation: 'refused' } });
    expect(rules(wide.displaced)).toEqual(['bureau:4/a']);
    const narrow = assess({ ...orally, defect: 'none', records });
    expect(narrow.outcome).toBe('refused');
    expect(rules(narrow.because)).toEqual(['bureau:4/a']);
    expect(rules(narrow.displaced)).toEqual(['bureau:4/b']);
  });

  test('what the statute refuses is refused, whole or as far as the reason reaches', () => {
    const copy = (othersHarmed: 'no' | 'separable' | 'inseparable') =>
      assess({ right: 'copy', othersHarmed, ...byClient }).outcome;
    expect([copy('no'), copy('separable'), copy('inseparable')]).toEqual([
      'granted',
      'grantedInPart',
      'refused',
    ]);
  });
});

describe('a refusal', () => {
  test('for want of a right to it has that as its ground, and ways to go on', () => {
    const answer = assess({ right: 'rectification', defect: 'none', ...byClient });
    expect(answer.outcome).toBe('refused');
    expect(answer.because).toMatchObject([{ clause: 'noGround', aspect: 'request.merits', certain: true }]);
    expect(answer.refuseBy).toMatchObject({ kind: 'exact', day: '2024-04-02', governs: 'bureau:3' });
    expect(answer).not.toHaveProperty('doBy');
    expect(answer.duties.map(({ act, certain }) => [act, certain])).toEqual([
      ['acknowledged', true],
      ['explained', true],
    ]);
    expect(answer.routes.map(({ to }) => to)).toEqual(['bureau', 'supervisor', 'court']);
  });

  test('of somebody who has no right to ask says so', () => {
    const answer = assess({ right: 'access', receivedOn, askedBy: 'someoneElse' });
    expect(answer.outcome).toBe('refused');
    expect(answer.because).toMatchObject([{ clause: 'noGround', aspect: 'request.asking', certain: true }]);
  });
});

describe('what is not known', () => {
  test('presumptions work for the data subject, and are named', () => {
    const answer = assess({ right: 'copy', receivedOn });
    expect(answer).toMatchObject({
      outcome: 'granted',
      possible: ['granted', 'grantedInPart', 'refused'],
      missing: [],
    });
    expect(names(answer.presumed).toSorted()).toEqual([
      'askedBy',
      'excessive',
      'identityDoubted',
      'othersHarmed',
    ]);
  });

  test('they lead to the best outcome that is left, and to no other', () => {
    const part = assess({ right: 'copy', receivedOn, othersHarmed: 'separable' });
    expect(part).toMatchObject({ outcome: 'grantedInPart', possible: ['grantedInPart', 'refused'] });
    expect(rules(part.because)).toEqual(['wet:4/a', 'wet:5/a']);
  });

  test('where nothing is presumed it is undetermined, with what is missing, best question first', () => {
    const answer = assess({ right: 'rectification', ...byClient });
    expect(answer).toMatchObject({ outcome: 'undetermined', possible: ['granted', 'refused'] });
    expect(names(answer.missing)).toEqual(['defect']);
    expect(rules(answer.because)).toEqual(['wet:4/b?']);
    expect(answer.duties.find(({ act }) => act === 'explained')?.certain).toBe(false);
  });

  test('a fact that changes nothing is not asked', () => {
    const answer = assess({ right: 'access', ...byClient, askedBy: undefined });
    expect(names(answer.presumed)).toEqual(['askedBy']);
  });
});

describe('a file', () => {
  const erasure = {
    right: 'erasure',
    requestForm: 'inWriting',
    keepingInterest: 'none',
    ...byClient,
  } as const;

  test('is split: what a statute keeps stays, until when is said, and the rest goes', () => {
    const answer = assess({
      ...erasure,
      records: [
        { record: 'clientFile' },
        { record: 'invoice', recordClosedOn: '2022-03-01' },
        { record: 'invoice', recordClosedOn: '2015-03-01' },
      ],
    });
    expect(answer.outcome).toBe('grantedInPart');
    expect(
      answer.file.map(({ outcome, stays, heldBy }) => [
        outcome,
        stays,
        heldBy.map(({ clause, until }) => [clause, until]),
      ]),
    ).toEqual([
      ['granted', false, []],
      ['refused', true, [['wet:6', '2029-12-31']]],
      ['granted', false, []],
    ]);
  });

  test('of one record that a statute keeps whole is refused: nothing goes', () => {
    const answer = assess({ ...erasure, records: [{ record: 'invoice', recordClosedOn: '2022-03-01' }] });
    expect(answer).toMatchObject({ outcome: 'refused', possible: ['refused'], missing: [] });
    expect(answer.file).toMatchObject([{ outcome: 'refused', stays: true }]);
    expect(rules(answer.because)).toEqual(['wet:6/a', 'wet:6/b']);
    expect(rules(answer.displaced)).toEqual(['bureau:4/b']);
    expect(answer).not.toHaveProperty('doBy');
    expect(answer).toHaveProperty('refuseBy');
  });

  test('with a record that is still open hangs on it, while another stays', () => {
    const stays = { record: 'invoice', recordClosedOn: '2022-03-01' } as const;
    const answer = assess({ ...erasure, records: [{ record: 'invoice' }, stays] });
    expect(answer).toMatchObject({ outcome: 'undetermined', possible: ['grantedInPart', 'refused'] });
    expect(names(answer.missing)).toEqual(['recordClosedOn']);
    expect(answer.file[0]).toMatchObject({ outcome: 'undetermined', stays: 'undetermined', heldBy: [] });
    const split = assess({ ...erasure, records: [{ record: 'invoice' }, stays, { record: 'clientFile' }] });
    expect(split.outcome).toBe('grantedInPart');
  });

  test('a limit for another reason decides nothing while the law may keep the record whole', () => {
    const part = { ...erasure, keepingInterest: 'another', defect: 'none' } as const;
    const answer = assess({ ...part, records: [{ record: 'invoice' }] });
    expect(answer).toMatchObject({ outcome: 'undetermined', possible: ['grantedInPart', 'refused'] });
    expect(names(answer.missing)).toEqual(['recordClosedOn']);
    expect(assess({ ...part, records: [{ record: 'clientFile' }] }).outcome).toBe('grantedInPart');
  });

  test('of which nothing is said is asked what it consists of, never whether the law opposes', () => {
    const answer = assess(erasure);
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      possible: ['granted', 'grantedInPart', 'refused'],
    });
    expect(names(answer.missing)).toEqual(['record', 'recordClosedOn']);
    const invoice = assess({ ...erasure, records: [{ record: 'invoice' }] });
    expect(names(invoice.missing)).toEqual(['recordClosedOn']);
  });
});

test('money may not be asked, unless', () => {
  expect(assess({ right: 'access', ...byClient }).fee).toBe('free');
  const excessive = assess({ right: 'access', ...byClient, excessive: true });
  expect(excessive).toMatchObject({
    fee: 'mayBeCharged',
    feeBecause: [{ clause: 'wet:7', checked: 'unchecked' }],
  });
});

test('an answer is frozen through and through, and survives JSON', () => {
  const answer = assess({ right: 'erasure', receivedOn });
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  expect(Object.isFrozen(answer.routes[0]?.until)).toBe(true);
});
