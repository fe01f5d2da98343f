import type { Verdict } from '../decision/index.ts';
import { nothingStanding, stated } from '../decision/question.ts';
import { interpreted } from '../decision/verdict.ts';
import type { Regulation, VerdictTopic } from '../language/index.ts';
import type { Case } from './case-shown.ts';

/** Puts a case to a regulation, as a host would, and has it decided rule by rule. */
export function answered(regulation: Regulation, topic: VerdictTopic, { facts }: Case): Verdict {
  const vocabulary = regulation.vocabulary.facts;
  const own = Object.entries(facts).filter(
    ([name]) =>
      name === 'asOf' || (Object.hasOwn(vocabulary, name) && vocabulary[name]?.topics.includes(topic)),
  );
  const read = stated(regulation, topic, Object.fromEntries(own), nothingStanding);
  return interpreted(regulation, topic, read.stated, read.day);
}
