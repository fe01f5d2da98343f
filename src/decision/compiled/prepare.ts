import { dayOrIssue } from '../../calendar/index.ts';
import { ReglementError } from '../../errors/index.ts';
import { type Day, type Facts, type FactsFor, nothingBound, type Stated } from '../../facts/index.ts';
import { type Regulation, refuseUnloaded, type VerdictTopic } from '../../language/index.ts';
import type { Verdict } from '../answer.ts';
import { readTopic } from '../question-names.ts';
import { decisionOn } from './decide.ts';
import { interpretedDecision } from './interpreted-decision.ts';
import { Known, type KnownFacts, knownBy } from './known-facts.ts';
import { type NotCompiled, obstacle } from './law-cases.ts';
import type { Outcome } from './outcome.ts';
import { readerOf } from './reading.ts';

/** The questions whose day is none of their facts. */
export type PreparedTopic = Exclude<VerdictTopic, 'charge'>;

const preparedTopics: readonly PreparedTopic[] = ['access', 'disclosure', 'processing'];

/** One question of one regulation on one day, prepared for many cases. */
export interface PreparedQuestion<F extends Facts, T extends PreparedTopic> {
  readonly regulation: Regulation<F>;
  readonly question: T;
  /** Why the interpreter answers instead of the compiled form; absent where the compiled form does. */
  readonly notCompiled?: NotCompiled;
  /** Checks the facts of one case. */
  known(facts: FactsFor<F, T>): KnownFacts;
  /** Whether the act may be done, without its grounds. */
  outcome(known: KnownFacts): Outcome;
  /** The whole answer: that of `canAccess`, `canDisclose` or `canProcess`. */
  answer(known: KnownFacts): Verdict;
}

/**
 * Prepares one question for many cases on one day: a list of rows to show, an export, a night's work. The facts of each case are checked once; after
 * that the outcome and the whole answer come without reading them again. The answers are those of the question itself, to the byte.
 *
 * @param topic `'access'`, `'disclosure'` or `'processing'`.
 * @param day the day that selects the law, `YYYY-MM-DD`.
 * @param standing what was bound for a whole bureau or case.
 * @throws ReglementError for a day that cannot be read, `unknownQuestion` for another topic; `known` throws for facts that are not in order, `outcome` and `answer` for facts that
 * another question made known.
 * @see AVG 5(2): the grounds of an outcome can be asked for whenever it was used.
 * @example
 * ```ts
 * import { prepare } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const access = prepare(werkId, 'access', '2026-03-02');
 * const known = access.known({
 *   actor: 'coach', mode: 'view', data: ['reports'], neededFor: ['task'], clientStatus: 'capableAdult', kept: 'digital',
 * });
 * access.outcome(known); // 1
 * access.answer(known).verdict; // 'permitted'
 * ```
 */
export function prepare<F extends Facts, T extends PreparedTopic>(
  regulation: Regulation<F>,
  topic: T,
  day: Day,
  standing: Stated = nothingBound,
): PreparedQuestion<F, T> {
  refuseUnloaded(regulation);
  readTopic(topic, preparedTopics, 'topic');
  const asOf = dayOrIssue(day, ['day']);
  if (typeof asOf !== 'number') throw new ReglementError([asOf]);
  const reader = readerOf(regulation.vocabulary.facts, topic, undefined);
  const compiled = decisionOn(regulation, topic, asOf);
  const decision = compiled ?? interpretedDecision(regulation, topic);
  const notCompiled =
    compiled === undefined ? obstacle(regulation, regulation.lawOn(topic, asOf)) : undefined;
  // The day is part of the question: a consent that stands on one day may not on the next.
  const owner = {};
  const question = Object.freeze<PreparedQuestion<F, T>>({
    regulation,
    question: topic,
    ...(notCompiled === undefined ? {} : { notCompiled }),
    known: (facts) => new Known(decision.coded(reader(facts, standing).said, asOf), owner),
    outcome: (known) => decision.outcome(knownBy(known, owner), asOf),
    answer: (known) => decision.answerCoded(knownBy(known, owner), asOf),
  });
  made.add(question);
  return question;
}

const made = new WeakSet<object>();

/** Whether `prepare` made it. */
export const isPrepared = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && made.has(value);
