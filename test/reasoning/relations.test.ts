import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/calendar/index.ts';
import { permission } from '../../src/decision/question.ts';
import {
  alwaysPermits,
  disjoint,
  equivalent,
  implies,
  neverPermits,
  type Regulation,
  type Relation,
} from '../../src/index.ts';
import type { VerdictTopic } from '../../src/language/index.ts';
import { lawsOfDays, readTogether } from '../../src/reasoning/days.ts';
import { spaceOf } from '../../src/reasoning/space.ts';
import { regulations } from '../../src/testing/regulations.ts';
import { smallVocabularies } from '../../src/testing/vocabulary.ts';
import { ofBureaus } from '../diagram/differential.ts';
import { everyCase, sizeOf, verdictsOf } from './every-case.ts';

/** `REGLEMENT_RUNS` asks for as many random pairs of regulations. */
const pairsAsked = Number(process.env.REGLEMENT_RUNS ?? 30);

/** Two random regulations in the same words, read on one day. */
const pairs = smallVocabularies()
  .chain((vocabulary) => fc.tuple(regulations({ vocabulary }), regulations({ vocabulary })))
  .filter(([one, other]) => one.topic === other.topic);

const asOf = '2021-06-01';
const lawDay = readDay(asOf);

/** What is so, by asking every case of both. */
function byHand(written: readonly Regulation[], topic: VerdictTopic) {
  // They bear one name, so that they are versions of one text.
  const both = readTogether(written);
  const day = lawsOfDays(both, topic, lawDay)[0];
  if (day === undefined) throw new Error('a day');
  const space = spaceOf(both, topic, day.laws);
  const size = sizeOf(space);
  if (size > 4_000) return undefined;
  const found = { cases: 0, permitted: [0, 0], first: 0, second: 0, together: 0, undetermined: 0 };
  for (const path of everyCase(space)) {
    const [one, other] = verdictsOf(space, both, topic, day, path);
    found.cases += 1;
    if (one === 'undetermined' || other === 'undetermined') found.undetermined += 1;
    if (one === 'permitted') found.permitted[0] = (found.permitted[0] ?? 0) + 1;
    if (other === 'permitted') found.permitted[1] = (found.permitted[1] ?? 0) + 1;
    if (one === 'permitted' && other !== 'permitted') found.first += 1;
    if (one !== 'permitted' && other === 'permitted') found.second += 1;
    if (one === 'permitted' && other === 'permitted') found.together += 1;
  }
  return found;
}

const counted = (relation: Relation): string =>
  relation.holds === 'notProved' ? 'notProved' : relation.counts.against;

describe('the properties of random regulations are what asking every case shows', () => {
  test('counts of all five, and that a witness is answered so', { timeout: 0 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const both = [one.regulation, other.regulation];
        const expected = byHand(both, one.topic);
        if (expected === undefined) return;
        compared += 1;
        expect(expected.undetermined).toBe(0);
        const [a, b, topic, given] = [one.regulation, other.regulation, one.topic, { asOf }] as const;
        const found = {
          implies: implies(a, b, topic, given),
          implied: implies(b, a, topic, given),
          equivalent: equivalent(a, b, topic, given),
          disjoint: disjoint(a, b, topic, given),
        };
        expect(Object.values(found).map(counted)).toEqual(
          [expected.first, expected.second, expected.first + expected.second, expected.together].map(String),
        );
        if (found.equivalent.holds !== 'notProved')
          expect(found.equivalent.counts).toMatchObject({
            cases: String(expected.cases),
            permitted: expected.permitted.map(String),
          });
        for (const relation of Object.values(found))
          expectWitness(relation, relation === found.implied ? [b, a] : [a, b]);
      }),
      { numRuns: pairsAsked, seed: 17 },
    );
    expect(compared).toBeGreaterThan(pairsAsked / 4);
  });

  test('always and never, over all days of the text', { timeout: 0 }, () => {
    fc.assert(
      fc.property(regulations(), ({ regulation, topic }) => {
        const days = lawsOfDays([regulation], topic);
        const space = spaceOf(
          [regulation],
          topic,
          days.flatMap(({ laws }) => laws),
        );
        if (sizeOf(space) * days.length > 4_000) return;
        const words = days.flatMap((day) =>
          [...everyCase(space)].map((path) => verdictsOf(space, [regulation], topic, day, path)[0]),
        );
        const permitted = words.filter((word) => word === 'permitted').length;
        const [always, never] = [alwaysPermits(regulation, topic), neverPermits(regulation, topic)];
        expect([counted(always), counted(never)]).toEqual([
          String(words.length - permitted),
          String(permitted),
        ]);
        expect(always.holds).toBe(permitted === words.length);
        expect(never.holds).toBe(permitted === 0);
        for (const relation of [always, never]) expectWitness(relation, [regulation]);
      }),
      { numRuns: pairsAsked, seed: 18 },
    );
  });
});

const sought: Readonly<Record<Relation['property'], readonly (readonly string[])[]>> = {
  alwaysPermits: [['forbidden']],
  neverPermits: [['permitted']],
  implies: [['permitted', 'forbidden']],
  equivalent: [
    ['permitted', 'forbidden'],
    ['forbidden', 'permitted'],
  ],
  disjoint: [['permitted', 'permitted']],
};

/** A witness is a case that the public functions answer as it says. */
function expectWitness(relation: Relation, of: readonly Regulation[]): void {
  expect(relation.holds).not.toBe('notProved');
  if (relation.holds !== false) return;
  const { witness, answers, question, property } = relation;
  const words = answers.map(({ verdict }) => verdict);
  expect(sought[property]).toContainEqual(words);
  const asked = readTogether(of).map((regulation) => {
    const { facts } = regulation.vocabulary;
    const own = Object.entries(witness.facts).filter(
      ([name]) => name === 'asOf' || facts[name]?.topics.includes(question) === true,
    );
    return permission(regulation, question, Object.fromEntries(own));
  });
  expect(asked).toEqual(answers);
  expect(JSON.parse(JSON.stringify(relation))).toEqual(relation);
}

const topics: readonly VerdictTopic[] = ['access', 'disclosure', 'processing', 'charge'];
const bureaus = Object.entries(ofBureaus);

describe('of the five, every property of every question is proved or refuted', () => {
  test.each(bureaus)('%s permits always, or never', (_, regulation) => {
    for (const question of topics) {
      const [always, never] = [alwaysPermits(regulation, question), neverPermits(regulation, question)];
      for (const relation of [always, never]) expectWitness(relation, [regulation]);
      if (always.holds === 'notProved' || never.holds === 'notProved') throw new Error('not proved');
      expect(BigInt(always.counts.against) + BigInt(never.counts.against)).toBe(BigInt(always.counts.cases));
    }
  });

  const apart = bureaus.flatMap(([one, a], place) =>
    bureaus.slice(place + 1).map(([other, b]) => [one, other, a, b] as const),
  );
  test.each(apart)('%s against %s', (_, __, a, b) => {
    for (const question of topics) {
      const found = [
        implies(a, b, question),
        implies(b, a, question),
        equivalent(a, b, question),
        disjoint(a, b, question),
      ];
      for (const [place, relation] of found.entries()) expectWitness(relation, place === 1 ? [b, a] : [a, b]);
      const [forth = 0n, back = 0n, differing = 0n, together = 0n] = found.map((one) => BigInt(counted(one)));
      expect(forth + back).toBe(differing);
      const [first] = found;
      if (first === undefined || first.holds === 'notProved') throw new Error('not proved');
      expect(forth + together).toBe(BigInt(first.counts.permitted[0] ?? ''));
      expect(back + together).toBe(BigInt(first.counts.permitted[1] ?? ''));
    }
  });
});
