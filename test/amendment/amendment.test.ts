import { applyPatches, castDraft } from 'immer';
import {
  amend,
  article,
  author,
  canDisclose,
  clause,
  given,
  load,
  ReglementError,
  text,
  versions,
} from 'reglement';
import { core } from 'reglement/bureaus';
import { dutchHolidays } from 'reglement/calendar';
import { dutchLaw } from 'reglement/statutes';
import { describe, expect, test } from 'vitest';

const { onlyIf } = author(core);
const setting = { vocabulary: core, statutes: dutchLaw, holidays: dutchHolidays };
const plainConsent = onlyIf('disclosure.recipient', {}, { consent: given() });
const writtenConsent = onlyIf('disclosure.recipient', {}, { consent: given('written') });

const first = text({
  id: 'kade',
  title: 'Reglement',
  version: '1',
  from: '2020-01-01',
  english: { '1': 'to others only with consent' },
  articles: [article('1', 'Derden', clause('1', 'alleen met toestemming', plainConsent))],
});

const change = amend(first, { version: '2', from: '2024-07-01' }, (draft) => {
  const [one] = draft.articles[0]?.clauses ?? [];
  if (one !== undefined) one.rules = castDraft([writtenConsent]);
});

const oral = {
  by: 'client',
  to: ['employer'],
  purposes: ['reintegration'],
  data: ['reports'],
  qualities: ['free', 'specific', 'informed', 'unambiguous'],
  givenOn: '2020-02-01',
  withdrawnOn: 'never',
} as const;

const asked = (asOf: string) => ({
  asOf,
  recipient: 'employer' as const,
  purpose: 'reintegration' as const,
  data: ['reports'] as const,
  consent: [oral],
  kept: 'digital' as const,
  clientStatus: 'capableAdult' as const,
  adequate: true,
  compatible: true,
});

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof ReglementError ? error.code : String(error);
  }
};

describe('an amendment', () => {
  test('gives the old version its last day and touches nothing else of it', () => {
    expect(change.before).toEqual({ ...first, until: '2024-06-30' });
  });

  test('and its inverse undo each other', () => {
    expect(applyPatches(first, [...change.changes])).toEqual(change.after);
    expect(applyPatches(change.after, [...change.inverse])).toEqual(first);
  });

  test('that does not lie after the version it amends is refused', () => {
    expect(codeOf(() => amend(first, { version: '0', from: '2020-01-01' }, () => undefined))).toBe(
      'contradiction',
    );
    expect(codeOf(() => amend(first, { version: '0', from: '2024-02-30' }, () => undefined))).toBe(
      'impossibleDay',
    );
  });
});

describe('the versions of a regulation', () => {
  const all = versions([load(change.after, setting), load(change.before, setting)]);

  test.each([
    ['2019-12-31', '1', 'notInForce'],
    ['2020-01-01', '1', 'inForce'],
    ['2024-06-30', '1', 'inForce'],
    ['2024-07-01', '2', 'inForce'],
  ])('on %s version %s counts: %s', (day, version, standing) => {
    const regulation = all.on(day);
    expect(regulation.text.version).toBe(version);
    expect(canDisclose(regulation, asked(day)).standing).toBe(standing);
  });

  test('decide by their own text: the oral consent does until the change, and no longer', () => {
    expect(canDisclose(all.on('2024-06-30'), asked('2024-06-30')).verdict).toBe('permitted');
    expect(canDisclose(all.on('2024-07-01'), asked('2024-07-01')).verdict).toBe('forbidden');
  });

  test('that overlap, leave a gap, share a name or are of two regulations are refused', () => {
    const other = (more: object) => load(text({ ...change.after, ...more }), setting);
    const old = load(change.before, setting);
    expect(codeOf(() => versions([old, other({ from: '2024-07-02' })]))).toBe('contradiction');
    expect(codeOf(() => versions([load(first, setting), other({})]))).toBe('contradiction');
    expect(codeOf(() => versions([old, other({ version: '1' })]))).toBe('duplicateId');
    expect(codeOf(() => versions([old, other({ id: 'wal' })]))).toBe('unknownRegulation');
    expect(codeOf(() => all.version('3'))).toBe('unknownVersion');
    expect(codeOf(() => versions([]))).toBe('unknownVersion');
  });
});
