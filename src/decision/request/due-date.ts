import { isoDay } from '../../calendar/index.ts';
import type { Facts, Stated } from '../../facts/index.ts';
import type { Regulation } from '../../language/index.ts';
import { freeze } from '../freeze.ts';
import { readingsOf, valueWords } from '../present.ts';
import type { Deadline, RequestDueDate } from './answer.ts';
import { dueBy, isAnswering, isDoing, isRefusing, lastDay } from './due.ts';
import { type RequestFacts, readRequest } from './read-request.ts';

/**
 * Decides on which last day a request must be answered, a refusal told, and what was asked done.
 *
 * In: the `right`, the day of receipt (`receivedOn`, `YYYY-MM-DD`), and what else is known, such as `extensionToldOn`, `pausedFrom` and `pausedUntil`. Out:
 * three deadlines, each with the day that every text gives by itself and how it was counted. The earliest text governs; an extension counts only in the text
 * that grants it, only if it was told within the term, and from the original start. An extension or a pause that is not stated has moved nothing.
 *
 * @param standing what was bound for a whole bureau or case.
 * @throws ReglementError for a misspelt fact, an impossible value or day, a missing argument, days in an impossible order.
 * @see AVG 12(3) and (4), Regulation 1182/71; before 25 May 2018 Wbp 35, 36 and 40, Algemene termijnenwet; the regulation's own terms.
 * @example
 * ```ts
 * import { requestDueDate } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const due = requestDueDate(werkId, {
 *   right: 'erasure', receivedOn: '2025-11-30', clientStatus: 'capableAdult', kept: 'digital',
 * });
 * due.doBy; // matches { kind: 'exact', day: '2025-12-30', governs: 'avg:12.3', displaced: ['werk-id:14.1'] }
 * ```
 */
export function requestDueDate<F extends Facts, Bound extends string = never>(
  regulation: Regulation<F>,
  facts: RequestFacts<F, Bound>,
  standing?: Stated,
): RequestDueDate {
  const request = readRequest(regulation, facts, standing);
  const { receivedOn, right } = request;
  const answerBy = dueBy(request, isAnswering);
  const refuseBy = dueBy(request, isRefusing);
  const doBy = dueBy(request, isDoing, { until: lastDay(answerBy) });
  return freeze({
    question: 'requestDueDate',
    regulation: regulation.text.id,
    version: regulation.text.version,
    title: regulation.text.title,
    standing: regulation.lawOn('request', receivedOn).standing,
    right,
    rightLabel: valueWords(regulation.vocabulary.facts, 'right', right),
    receivedOn: isoDay(receivedOn),
    answerBy,
    refuseBy,
    doBy,
    readings: readingsOf(regulation, clausesIn([answerBy, refuseBy, doBy])),
  });
}

/** The clauses that deadlines were weighed from. */
export const clausesIn = (deadlines: readonly Deadline[]): readonly string[] =>
  deadlines.flatMap(({ layers }) => layers.map(({ clause }) => clause));
