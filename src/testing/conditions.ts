import fc from 'fast-check';
import { consentQualities, type Fact, type Facts, type Topic, type Vocabulary } from '../facts/index.ts';
import type { Condition } from '../language/index.ts';

const terms: readonly object[] = [
  { days: 14, regime: 'plain' },
  { months: 1, regime: 'eu1182' },
  { months: 3, regime: 'plain' },
  { years: 2, regime: 'atw' },
];

/**
 * Random conditions in the words of a vocabulary, for the facts of one topic: tests of every kind of fact, joined by `allOf`, `anyOf` and `not`.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { werkIdWords } from 'reglement/bureaus';
 * import { boundaryDays, conditionsIn } from 'reglement/testing';
 * const conditions = conditionsIn(werkIdWords, 'access', boundaryDays());
 * fc.sample(conditions, { numRuns: 5, seed: 1 }).length; // 5
 * ```
 */
export function conditionsIn(
  { facts }: Vocabulary,
  topic: Topic,
  days: fc.Arbitrary<string>,
): fc.Arbitrary<Condition> {
  const ask = asks(facts, topic, days);
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { weight: 5, arbitrary: ask },
      { weight: 2, arbitrary: fc.tuple(ask, ask).map(([one, other]) => ({ ...one, ...other })) },
      {
        weight: 1,
        arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
      },
      {
        weight: 1,
        arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }).map((anyOf) => ({ anyOf })),
      },
      { weight: 1, arbitrary: tie('condition').map((not) => ({ not })) },
    ),
  }));
  return condition;
}

/** One test of one fact. */
function asks(facts: Facts, topic: Topic, days: fc.Arbitrary<string>): fc.Arbitrary<Condition> {
  const tests = Object.entries(facts)
    .filter(([, fact]) => fact.topics.includes(topic))
    .map(([name, fact]) => testOf(fact, days).map((test): Condition => ({ [name]: test })));
  return tests.length === 0 ? fc.constant({}) : fc.oneof(...tests);
}

function testOf(fact: Fact, days: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const inside = testInside(fact, days);
  // Of a set that is read as `any` a rule cannot ask whether it applies at all.
  if (fact.notApplicable === undefined || (fact.kind === 'set' && fact.reading === 'any')) return inside;
  return fc.oneof({ weight: 3, arbitrary: inside }, { weight: 1, arbitrary: fc.constant('notApplicable') });
}

function testInside(fact: Fact, days: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (fact.kind) {
    case 'flag':
      return fc.boolean();
    case 'choice':
    case 'set': {
      const values = Object.keys(fact.values);
      const groups = [...Object.keys(fact.groups ?? {}), ...(fact.definedByClause ?? [])];
      const word = fc.constantFrom(...values, ...groups);
      return fc.oneof(word, fc.uniqueArray(word, { minLength: 1, maxLength: 2 }));
    }
    case 'day':
      return fc.oneof(
        fc.record({ onOrBefore: days }),
        fc.record({ onOrAfter: days }),
        fc.record({ over: fc.constantFrom(...terms) }),
      );
    case 'amount':
      return fc.oneof(fc.record({ atMost: fc.nat(4) }), fc.record({ moreThan: fc.nat(4) }));
    case 'consents': {
      const few = Object.keys(consentQualities).slice(0, 3);
      return fc.record({ given: fc.subarray(few) });
    }
  }
}
