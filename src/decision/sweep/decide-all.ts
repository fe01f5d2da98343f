import type { Facts, FactsFor } from '../../facts/index.ts';
import type { Verdict } from '../answer.ts';
import { isPrepared, type PreparedQuestion, type PreparedTopic } from '../compiled/prepare.ts';
import { refuseUniterable, wrongKind } from './handed-in.ts';
import { type Watching, watching } from './progress.ts';

/**
 * Puts one prepared question to many cases, one after another, in memory that does not grow with their number.
 *
 * @param question what `prepare` gave.
 * @param cases the facts of each case; a list, or anything that gives one after another.
 * @param watched `progress`, `every` and `signal`.
 * @throws ReglementError as the question itself does, for the first case that is not in order.
 * @see AVG 5(2): every answer carries its grounds.
 * @example
 * ```ts
 * import { decideAll, prepare } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const rows = [{ actor: 'coach', mode: 'view', data: 'reports' }, { actor: 'administration', mode: 'edit', data: 'medical' }] as const;
 * const question = prepare(werkId, 'access', '2026-03-02');
 * [...decideAll(question, rows)].map(({ allowed }) => allowed); // [false, false]
 * ```
 */
export function* decideAll<F extends Facts, T extends PreparedTopic>(
  question: PreparedQuestion<F, T>,
  cases: Iterable<FactsFor<F, T>>,
  watched: Watching = {},
): Generator<Verdict, void, undefined> {
  if (!isPrepared(question)) throw wrongKind(['question'], 'a question, as `prepare` gives it', question);
  refuseUniterable(cases, ['cases']);
  const watch = watching(watched);
  let done = 0;
  for (const facts of cases) {
    yield question.answer(question.known(facts));
    done += 1;
    if (done % watch.every === 0) watch.reached(done);
  }
  watch.ended(done);
}
