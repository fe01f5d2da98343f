import fc from 'fast-check';
import { ReglementError, type Topic } from 'reglement';
import { core } from 'reglement/bureaus';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/facts/index.ts';
import { factsJsonSchema, factsSchema } from '../../src/facts/schema.ts';

const topics: readonly Topic[] = [
  'access',
  'disclosure',
  'processing',
  'request',
  'charge',
  'retention',
  'duty',
];

const isRead = (facts: unknown, topic: Topic): boolean => {
  try {
    readFacts(facts, { facts: core.facts, topic, ownDays: ['asOf'] });
    return true;
  } catch (error) {
    if (error instanceof ReglementError) return false;
    throw error;
  }
};

const days = ['2026-03-02', '2024-02-29', '2026-02-29', '2026-2-3', '', '0000-01-01', '9999-12-31'];

/** Something that could be meant for the fact: often right, sometimes nearly. */
function guess(name: string): fc.Arbitrary<unknown> {
  const fact = Object.entries(core.facts).find(([key]) => key === name)?.[1];
  if (fact === undefined) return fc.anything();
  const odd = fc.oneof(fc.constantFrom(null, 0, '', 'notApplicable', true, 1.5, -1), fc.constant([]));
  const right = (): fc.Arbitrary<unknown> => {
    switch (fact.kind) {
      case 'flag':
        return fc.boolean();
      case 'choice':
        return fc.constantFrom(...Object.keys(fact.values));
      case 'set': {
        const words = [...Object.keys(fact.values), ...('groups' in fact ? Object.keys(fact.groups) : [])];
        return fc.oneof(fc.constantFrom(...words), fc.array(fc.constantFrom(...words), { maxLength: 3 }));
      }
      case 'day':
        return fc.constantFrom(...days);
      case 'amount':
        return fc.integer({ min: -1, max: 500 });
      case 'consents':
        return fc.array(consent, { maxLength: 2 });
    }
  };
  return fc.oneof({ weight: 9, arbitrary: right() }, { weight: 1, arbitrary: odd });
}

const consent = fc.record(
  {
    by: fc.constantFrom('client', 'representative', 'somebody'),
    to: fc.subarray(['employer', 'coach', 'uwv']),
    purposes: fc.subarray(['guidance', 'reintegration']),
    data: fc.subarray(['reports', 'contact', 'medical']),
    qualities: fc.subarray(['free', 'written', 'oral']),
    givenOn: fc.constantFrom('2026-01-01', '2026-03-01', '2026-02-30'),
    withdrawnOn: fc.constantFrom('never', '2026-02-01', 'no'),
  },
  { requiredKeys: ['by', 'to', 'purposes', 'data', 'qualities', 'givenOn'] },
);

describe('the zod schema of facts', () => {
  test.each(topics)('accepts and refuses what the questions on %s accept and refuse', (topic) => {
    const schema = factsSchema(core, topic, ['asOf']);
    const names = Object.entries(core.facts)
      .filter(([, fact]) => [...fact.topics].some((one) => one === topic))
      .map(([name]) => name);
    const isArgument = (name: string): boolean => {
      const fact = Object.entries(core.facts).find(([key]) => key === name)?.[1];
      return fact !== undefined && 'argumentOf' in fact && [...fact.argumentOf].some((one) => one === topic);
    };
    const mandatory = names.filter(isArgument);
    const facts = fc
      .subarray([...names.filter((name) => !isArgument(name)), 'misspelt'], { maxLength: 3 })
      .chain((some) => {
        const keys = [...mandatory, ...some];
        return fc.record<Record<string, unknown>>(
          {
            asOf: fc.constantFrom(...days, undefined),
            ...Object.fromEntries(keys.map((name) => [name, guess(name)])),
          },
          { requiredKeys: [...mandatory, 'asOf'] },
        );
      });
    let accepted = 0;
    fc.assert(
      fc.property(facts, (one) => {
        const read = isRead(one, topic);
        if (read) accepted++;
        expect(schema.safeParse(one).success).toBe(read);
      }),
      { numRuns: 400, seed: 11 },
    );
    expect(accepted).toBeGreaterThan(5);
  });

  test('as JSON Schema it has the questions as descriptions', () => {
    const schema = factsJsonSchema(core, 'access', ['asOf']);
    expect(schema.required).toEqual(['asOf', 'actor', 'data', 'mode']);
    expect(schema.properties?.mode).toMatchObject({
      enum: ['view', 'edit'],
      description: 'View or edit?',
    });
  });
});
