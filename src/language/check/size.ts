import type { Issue } from '../../errors/index.ts';
import { type Topic, topics } from '../../facts/index.ts';
import { eachAsk } from '../condition.ts';
import { clausesInForce } from '../law.ts';
import { type ClauseInForce, conditionsOf, named } from '../lower.ts';
import type { Text } from '../regulation.ts';
import { rulesOf } from '../terms.ts';
import { topicOfRule } from '../topic-of-rule.ts';
import { conditionsIn } from './rules.ts';
import { allSlices, ordinaryDay } from './slices.ts';
import { fault, type Subject } from './subject.ts';

/** The sets that can be met together are found by trying all: ten sets are at most 1,024 values of one fact. */
const MOST_CONSENT_SETS = 10;
const MOST_IN_STATUTES = 5;
/**
 * Whatever is looked at one by one takes a second at most; `plainData` holds what comes from outside to less. What rules say together is looked at where
 * they are few (`MOST_SEARCHED`).
 */
const MOST = 20_000;

const tooLarge = (expected: string, received: string): Issue =>
  fault({ path: ['articles'] }, 'tooLarge', expected, { received });

/** What is so large that not even its words are looked at. */
export const bulkFaults = (text: Text): readonly Issue[] => {
  let clauses = 0;
  let rules = 0;
  for (const article of text.articles) {
    clauses += article.clauses.length;
    for (const clause of article.clauses) rules += clause.rules.length;
  }
  return [
    ...(clauses > MOST ? [tooLarge(`at most ${MOST} clauses`, `${clauses}`)] : []),
    ...(rules > MOST ? [tooLarge(`at most ${MOST} rules`, `${rules}`)] : []),
  ];
};

/** What would take too long to check, or to decide with. */
export function sizeFaults(subject: Subject, mayAskConsent: boolean): readonly Issue[] {
  if (!mayAskConsent) return [];
  return [...consentSets(subject)].map(([topic, number]) =>
    tooLarge(
      `at most ${mostSets(subject.layer)} different sets of qualities of consent in ${topic}`,
      `${number}, with those of the statutes`,
    ),
  );
}

const mostSets = (layer: Subject['layer']): number =>
  layer === 'statute' ? MOST_IN_STATUTES : MOST_CONSENT_SETS;

/** The topics in which too many sets of qualities are asked of a consent on some one day, with the most there are on any. */
function consentSets({ text, statutes, facts, layer }: Subject): ReadonlyMap<Topic, number> {
  const texts = [text, ...statutes];
  const found = new Map<Topic, number>();
  // The statutes of any one day were seen, when they were checked themselves, to leave this much room.
  const room = layer === 'statute' ? 0 : MOST_CONSENT_SETS - MOST_IN_STATUTES;
  if (setsEver(text, facts) <= room) return found;
  const most = mostSets(layer);
  for (const day of allSlices(texts).map(ordinaryDay)) {
    const asks = texts.flatMap((of) => asksOf(clausesInForce(of, 'regulation', day), facts));
    for (const topic of topics) {
      const number = new Set(asks.filter((ask) => ask.topic === topic).map(({ set }) => set)).size;
      if (number > (found.get(topic) ?? most)) found.set(topic, number);
    }
  }
  return found;
}

/** No day has more sets than are written: what a text itself understands by consent is added to all of them alike. */
function setsEver(text: Text, facts: Subject['facts']): number {
  const sets = new Set<string>();
  for (const rule of rulesOf(text))
    for (const [, condition] of conditionsIn(rule))
      eachAsk(condition, (name, test) => {
        if (facts[name]?.kind === 'consents') sets.add(setOf(test, []));
      });
  return sets.size;
}

interface ConsentAsked {
  readonly topic: Topic;
  readonly set: string;
}

/** What the clauses ask of consents. */
function asksOf(clauses: readonly ClauseInForce[], facts: Subject['facts']): readonly ConsentAsked[] {
  return clauses.flatMap(named).flatMap((inForce) => {
    const topic = topicOfRule(inForce.rule);
    const asked: ConsentAsked[] = [];
    if (topic === undefined) return asked;
    for (const { condition, terms } of conditionsOf(inForce))
      eachAsk(condition, (name, test) => {
        if (facts[name]?.kind === 'consents') asked.push({ topic, set: setOf(test, terms.consent) });
      });
    return asked;
  });
}

const setOf = (test: unknown, more: readonly string[]): string => {
  const given: readonly unknown[] =
    typeof test === 'object' && test !== null && 'given' in test && Array.isArray(test.given)
      ? test.given
      : [];
  return [...new Set([...given, ...more].map(String))].toSorted().join();
};
