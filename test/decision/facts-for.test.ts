import { werkId } from 'reglement/bureaus';
import { describe, expect, test } from 'vitest';
import { factsFor } from '../../src/decision/facts-for.ts';
import { ReglementError } from '../../src/errors/index.ts';
import { topics } from '../../src/facts/index.ts';
import { lighthouse } from './fixtures/lighthouse.ts';

const names = (...asked: Parameters<typeof factsFor>): readonly string[] =>
  factsFor(...asked).facts.map(({ fact, mandatory }) => (mandatory ? `${fact}!` : fact));

describe('the facts of a question', () => {
  test('come with what must be said first, and only where the law of the day speaks of them', () => {
    expect(names(lighthouse, 'duty', '2018-03-01')).toEqual([
      'asOf!',
      'event!',
      'cargo',
      'happenedOn',
      'askedOn',
      'windForce',
      'warned',
      'moonless',
      'tide',
    ]);
    expect(names(lighthouse, 'duty', '2020-01-01')).not.toContain('windForce');
    expect(names(lighthouse, 'duty', '2009-01-01')).not.toContain('tide');
  });

  test('without a day are those of every day', () => {
    expect(names(lighthouse, 'duty')).toEqual(names(lighthouse, 'duty', '2018-03-01'));
  });

  test('count in what a consent hangs on, and never what is worked out', () => {
    expect(names(lighthouse, 'access', '2018-03-01')).toEqual([
      'asOf!',
      'actor!',
      'consent',
      'clientStatus',
      'moonless',
    ]);
  });

  test('say all that a form needs', () => {
    const asked = new Map(factsFor(lighthouse, 'access', '2018-03-01').facts.map((one) => [one.fact, one]));
    expect(asked.get('moonless')).toEqual({
      fact: 'moonless',
      label: { nl: 'moonless nl', en: 'moonless' },
      question: { nl: 'moonless nl?', en: 'moonless?' },
      judgedBy: 'record',
      kind: 'flag',
      mandatory: false,
      attainable: false,
      presumed: true,
    });
    expect(asked.get('actor')).toMatchObject({
      kind: 'set',
      reading: 'any',
      values: [
        { value: 'keeper', label: { nl: 'wachter', en: 'keeper' } },
        { value: 'skipper', label: { nl: 'schipper', en: 'skipper' } },
      ],
    });
    const duties = new Map(factsFor(lighthouse, 'duty').facts.map((one) => [one.fact, one]));
    expect(duties.get('cargo')).toMatchObject({ reading: 'each', groups: { dangerous: ['powder', 'oil'] } });
    expect(duties.get('windForce')).toMatchObject({ kind: 'amount', unit: 'count' });
    expect(duties.get('askedOn')).toMatchObject({ notApplicable: { nl: 'niet gevraagd', en: 'not asked' } });
    expect(duties.get('warned')).toMatchObject({ attainable: true });
    expect(duties.get('tide')).toMatchObject({ judgedBy: 'person' });
    // Presumed for access alone.
    expect(duties.get('moonless')).not.toHaveProperty('presumed');
  });

  test('hold whatever a real question still misses', () => {
    for (const topic of topics) {
      const all = names(werkId, topic);
      expect(new Set(all).size).toBe(all.length);
      expect(all.slice(all.findIndex((name) => !name.endsWith('!'))).some((name) => name.endsWith('!'))).toBe(
        false,
      );
      const now = names(werkId, topic, '2026-01-05');
      expect(now.filter((name) => !all.includes(name))).toEqual([]);
    }
    expect(names(werkId, 'request')).toEqual(
      expect.arrayContaining(['right!', 'receivedOn!', 'extensionToldOn']),
    );
    expect(names(werkId, 'request')).not.toContain('lawOpposesErasure');
    expect(names(werkId, 'retention')).toContain('serviceEndedOn');
  });
});

describe('bad input', () => {
  const code = (question: unknown, asOf?: unknown): string => {
    try {
      Reflect.apply(factsFor, undefined, [lighthouse, question, asOf]);
    } catch (error) {
      if (error instanceof ReglementError) return `${error.code} ${error.issues[0].didYouMean ?? ''}`;
    }
    return 'nothing';
  };
  test.each([
    ['acces', undefined, 'unknownQuestion access'],
    [3, undefined, 'unknownQuestion '],
    ['toString', undefined, 'unknownQuestion '],
    ['access', '2018-02-30', 'impossibleDay '],
    ['access', new Date(0), 'dayNeedsZone '],
  ])('%s on %s', (question, asOf, expected) => {
    expect(code(question, asOf)).toBe(expected);
  });
});
