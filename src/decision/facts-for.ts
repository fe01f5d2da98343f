import { isoDay, readDay } from '../calendar/index.ts';
import { type Day, type Topic, topics } from '../facts/index.ts';
import { type Regulation, refuseUnloaded } from '../language/index.ts';
import { dayOfQuestion, type FactAsked, factAsked } from './fact-asked.ts';
import { dayOfEveryLaw, factsUsed, isSupplied } from './facts-used.ts';
import { freeze } from './freeze.ts';
import { readTopic } from './question-names.ts';

/** The facts that can matter to a question. Plain, frozen and JSON-safe. */
export interface FactsAsked {
  readonly question: Topic;
  readonly regulation: string;
  readonly version: string;
  /** The day whose law was looked at; without it, that of every day. */
  readonly asOf?: string;
  /** What must be said first, then the rest, each in the order of the vocabulary. */
  readonly facts: readonly FactAsked[];
}

/**
 * Says which facts can matter to a question under a regulation and its statutes: what an interview, a form or an integration has to supply.
 * Those that the question cannot be put without come first.
 *
 * @param question its topic: `access`, `disclosure`, `processing`, `charge`, `request`, `retention` or `duty`.
 * @param asOf the day whose law counts, `YYYY-MM-DD`; without it, what can matter on any day.
 * @throws ReglementError `unknownQuestion` for another word, `impossibleDay` or `wrongKind` for the day.
 * @example
 * ```ts
 * import { factsFor } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const { facts } = factsFor(werkId, 'access', '2026-03-02');
 * facts.filter(({ mandatory }) => mandatory).map(({ fact }) => fact); // ['asOf', 'actor', 'data', 'mode']
 * ```
 */
export function factsFor(regulation: Regulation, question: Topic, asOf?: Day): FactsAsked {
  refuseUnloaded(regulation);
  const topic = readTopic(question, topics, 'question');
  const day = asOf === undefined ? undefined : readDay(asOf, ['asOf']);
  const laws = day === undefined ? dayOfEveryLaw(regulation) : [day];
  const used = new Set(laws.flatMap((one) => factsUsed(regulation, topic, one)));
  const asked = Object.entries(regulation.vocabulary.facts)
    .filter(([name, fact]) => isSupplied(fact, topic) && (used.has(name) || fact.argumentOf?.includes(topic)))
    .map(([name, fact]) => factAsked(name, fact, topic));
  return freeze({
    question: topic,
    regulation: regulation.text.id,
    version: regulation.text.version,
    ...(day === undefined ? {} : { asOf: isoDay(day) }),
    facts: [
      ...dayOfQuestion(topic),
      ...asked.filter(({ mandatory }) => mandatory),
      ...asked.filter(({ mandatory }) => !mandatory),
    ],
  });
}
