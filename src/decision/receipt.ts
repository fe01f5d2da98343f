import type { Facts, StandingFacts } from '../facts/index.ts';
import type { Regulation } from '../language/index.ts';
import { libraryVersion } from '../language/index.ts';
import { type AnswerTo, ask, type Question, type QuestionFacts } from './ask.ts';
import { contentHash, type Edition, editionOf, loadedHash } from './content-hash.ts';
import { freeze } from './freeze.ts';
import { type FactsOnRecord, jsonOf } from './on-record.ts';

/** An answer with everything it was decided with. Plain, frozen and JSON-safe. */
export interface Receipt<Q extends Question = Question> {
  readonly question: Q;
  readonly facts: FactsOnRecord;
  /** The facts that were bound. */
  readonly standing: FactsOnRecord;
  readonly answer: AnswerTo[Q];
  readonly regulation: Edition;
  readonly statutes: readonly Edition[];
  /** SHA-256 of the words that facts and acts are declared in. */
  readonly vocabulary: string;
  /** The version of the library: its holidays and its meaning come with it. */
  readonly library: string;
  /**
   * SHA-256 of all of the above, so that a change that leaves the answer as it is shows too. It is no signature: whoever can rewrite the whole
   * receipt can make a new one. Keep it elsewhere to be sure.
   */
  readonly hash: string;
}

/**
 * Puts a question and gives the answer with its facts, the standing facts, the regulation and the statutes it was decided by (id, version and a
 * SHA-256 of their content), the words it was put in and the version of the library: what `replay` needs to answer it again.
 *
 * @param question the name of its function, such as `canDisclose`.
 * @param facts as the question takes them; `dutiesOn` takes the acts that were done among them, as `done`. They are copied.
 * @param standing facts that hold for a whole bureau or case.
 * @throws ReglementError `unknownQuestion` for another name, and whatever the question itself refuses.
 * @see AVG 5(2): the controller must be able to show it.
 * @example
 * ```ts
 * import { receipt, replay } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const kept = receipt(werkId, 'canCharge', { right: 'access', receivedOn: '2026-03-02' });
 * kept.answer.verdict; // 'forbidden'
 * kept.regulation.version; // '2012-07-01'
 * replay(werkId, JSON.parse(JSON.stringify(kept))); // { same: true }
 * ```
 */
export function receipt<F extends Facts, Q extends Question, K extends keyof F & string = never>(
  regulation: Regulation<F>,
  question: Q,
  facts: QuestionFacts<F, K>[Q],
  standing?: StandingFacts<F, K>,
): Receipt<Q> {
  // Refuses bad input as it was handed in, before a copy can make something else of it.
  ask(regulation, question, facts, standing);
  return receiptOf(regulation, question, jsonOf(facts, []), jsonOf(standing ?? {}, ['standing']));
}

/** A receipt from facts on record: what is stored is what was asked with. */
export function receiptOf<Q extends Question>(
  regulation: Regulation,
  question: Q,
  facts: string,
  standing: string,
): Receipt<Q> {
  const answer = ask(regulation, question, JSON.parse(facts), JSON.parse(standing));
  const told = {
    question,
    facts: JSON.parse(facts),
    standing: JSON.parse(standing),
    answer,
    regulation: editionOf(regulation.text),
    statutes: regulation.statutes.map(editionOf),
    vocabulary: loadedHash(regulation.vocabulary),
    library: libraryVersion,
  };
  return freeze({ ...told, hash: contentHash(told) });
}
