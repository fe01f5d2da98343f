import { isoDay } from '../../calendar/index.ts';
import type { Day, Facts, FactsFor, Stated } from '../../facts/index.ts';
import type { Regulation } from '../../language/index.ts';
import { freeze } from '../freeze.ts';
import { readingsOf, valueWords } from '../present.ts';
import type { AppealDueDate } from './answer.ts';
import { answeredBy, statedWith } from './answered.ts';
import { clausesIn } from './due-date.ts';
import { readRequest } from './read-request.ts';
import { routesOn } from './routes.ts';

/** The facts of a request, and the intended day of filing. */
export type AppealFacts<F, Bound extends string = never> = FactsFor<F, 'request', Bound> & {
  readonly asOf: Day;
};

/**
 * Decides where a data subject can go with a request that was refused, answered otherwise or not answered, and until which day.
 *
 * In: the `right`, `receivedOn`, the intended day of filing (`asOf`), `answer` and `answeredOn` (or `mediationEndedOn`), all days `YYYY-MM-DD`. Out: each way with
 * its last day. The law of the day of filing counts. These terms are the data subject's own: the statute's, and a regulation can only lengthen them.
 * Whether the answer came in time is worked out; one that came too late counts as none.
 *
 * @param standing what was bound for a whole bureau or case.
 * @throws ReglementError for a misspelt fact, an impossible value or day, a missing argument, days in an impossible order.
 * @see UAVG 35 and 36, AVG 77 and 79; before 25 May 2018 Wbp 46, 47 and 60; Algemene termijnenwet.
 * @example
 * ```ts
 * import { appealDueDate } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const appeal = appealDueDate(werkId, {
 *   right: 'access', receivedOn: '2024-03-05', answer: 'refused', answeredOn: '2024-03-29', asOf: '2024-04-15',
 * });
 * appeal.routes.find(({ to }) => to === 'court')?.until; // matches { kind: 'exact', day: '2024-05-13', governs: 'uavg:35.2' }
 * ```
 */
export function appealDueDate<F extends Facts, Bound extends string = never>(
  regulation: Regulation<F>,
  facts: AppealFacts<F, Bound>,
  standing?: Stated,
): AppealDueDate {
  const request = readRequest(regulation, facts, standing, ['asOf']);
  const { receivedOn, right } = request;
  const asOf = request.asOf ?? receivedOn;
  const answered = answeredBy(request, asOf);
  const routes = routesOn(request, statedWith(request, answered), asOf, answered.due);
  const [only = 'unknown', ...others] = answered.values;
  return freeze({
    question: 'appealDueDate',
    regulation: regulation.text.id,
    version: regulation.text.version,
    title: regulation.text.title,
    standing: regulation.lawOn('request', asOf).standing,
    right,
    rightLabel: valueWords(regulation.vocabulary.facts, 'right', right),
    receivedOn: isoDay(receivedOn),
    asOf: isoDay(asOf),
    ...(answered.due.kind === 'exact' ? { answerDueOn: answered.due.day } : {}),
    answer: others.length === 0 ? only : 'unknown',
    ...(answered.late === undefined ? {} : { late: answered.late }),
    routes,
    readings: readingsOf(regulation, [
      ...routes.flatMap(({ clauses }) => clauses),
      ...clausesIn([answered.due, ...routes.map(({ until }) => until)]),
    ]),
  });
}
