import { isoDay } from '../../calendar/index.ts';
import { ReglementError } from '../../errors/index.ts';
import type { Facts, Stated } from '../../facts/index.ts';
import type { Layer, Regulation } from '../../language/index.ts';
import type { Ground, MissingFact } from '../answer.ts';
import { freeze } from '../freeze.ts';
import { missingFact, readingsOf, valueWords } from '../present.ts';
import { presumedFacts } from '../presumption.ts';
import type { LayerOutcome, RequestAnswer, RequestOutcome } from './answer.ts';
import { dutiesOf, feeOf, routesFrom } from './companions.ts';
import { dueBy, isAnswering, isDoing, isRefusing, lastDay } from './due.ts';
import { clausesIn } from './due-date.ts';
import { parts, together, type WeighedPart } from './file.ts';
import { groundsOf, groundsOfKept } from './grounds.ts';
import { type Request, type RequestFacts, readRequest } from './read-request.ts';
import { layerOutcome } from './weigh.ts';

/**
 * Decides what becomes of a data subject's request: granted, granted in part or refused; by when it must be answered and done; what may be charged; which
 * duties it brings; and where the data subject can go.
 *
 * In: the `right`, the day of receipt (`receivedOn`, `YYYY-MM-DD`), which selects the law, and whatever else is known. For an erasure, `records` names what the file
 * consists of, each record with the facts of `retentionDeadline`: what a statute keeps stays and is refused, the rest goes. Out: the outcome only where it is the same whatever the
 * unknown facts turn out to be, else `undetermined` with what is missing. Presumptions work for the data subject alone, and are named.
 *
 * @param standing what was bound for a whole bureau or case.
 * @throws ReglementError for a misspelt fact, an impossible value or day, a missing argument, days in an impossible order; and for a complaint, which is
 * neither granted nor refused.
 * @see AVG 12 to 21, UAVG 5, 35, 36 and 41; before 25 May 2018 Wbp 35 to 47; the regulation's clauses on requests.
 * @example
 * ```ts
 * import { assessRequest } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const answer = assessRequest(werkId, {
 *   right: 'access', receivedOn: '2024-03-05', clientStatus: 'capableAdult', kept: 'digital',
 * });
 * answer.outcome; // 'granted'
 * answer.answerBy; // matches { kind: 'exact', day: '2024-04-05', governs: 'avg:12.3' }
 * ```
 */
export function assessRequest<F extends Facts, Bound extends string = never>(
  regulation: Regulation<F>,
  facts: RequestFacts<F, Bound>,
  standing?: Stated,
): RequestAnswer {
  const request = readRequest(regulation, facts, standing);
  if (request.right === 'complaint') throw notGranted();
  return freeze(assessed(request));
}

/** No text grants or refuses a complaint; to answer that it is refused would be untrue. */
const notGranted = (): ReglementError =>
  new ReglementError([
    {
      code: 'impossibleValue',
      path: ['right'],
      expected: 'a right that can be granted or refused',
      received: '"complaint"',
      remedy: 'ask `appealDueDate` where a complaint can go',
    },
  ]);

function assessed(request: Request): RequestAnswer {
  const { regulation, receivedOn, right } = request;
  const { facts } = regulation.vocabulary;
  const weighed = parts(request);
  const outcome = together(weighed);
  const grounds = weighed.map(({ worlds, outcome: one, keptBy }) =>
    keptBy === undefined ? groundsOf(regulation, worlds, one) : groundsOfKept(regulation, worlds, keptBy),
  );
  const because = merged(grounds.map((one) => one.because));
  const decides = new Set(because.map(({ rule }) => rule));
  // What loses for one record can decide another.
  const displaced = merged(grounds.map((one) => one.displaced)).filter(({ rule }) => !decides.has(rule));
  const answerBy = dueBy(request, isAnswering);
  const refuseBy = dueBy(request, isRefusing);
  const doBy = dueBy(request, isDoing, { until: lastDay(answerBy) });
  const deadlines = [
    answerBy,
    ...(outcome === 'granted' ? [] : [refuseBy]),
    ...(outcome === 'refused' ? [] : [doBy]),
  ];
  const routes = routesFrom(request, outcome, lastDay(outcome === 'granted' ? answerBy : refuseBy));
  const duties = dutiesOf(request, outcome);
  const fee = feeOf(request);
  const presumed = [...new Set(weighed.flatMap((part) => part.presumed))];
  return {
    question: 'request',
    regulation: regulation.text.id,
    version: regulation.text.version,
    title: regulation.text.title,
    standing: regulation.lawOn('request', receivedOn).standing,
    right,
    rightLabel: valueWords(regulation.vocabulary.facts, 'right', right),
    receivedOn: isoDay(receivedOn),
    outcome,
    possible: possibleOf(weighed),
    because,
    layers: { statute: layerOf(weighed, 'statute'), regulation: layerOf(weighed, 'regulation') },
    displaced,
    file: weighed.flatMap(({ shown }) => shown ?? []),
    answerBy,
    ...(outcome === 'granted' ? {} : { refuseBy }),
    ...(outcome === 'refused' ? {} : { doBy }),
    ...fee,
    duties,
    routes,
    presumed: presumedFacts(facts, 'request', presumed),
    readings: readingsOf(regulation, [
      ...[...because, ...displaced, ...duties, ...fee.feeBecause].map(({ clause }) => clause),
      ...routes.flatMap(({ clauses }) => clauses),
      ...clausesIn([...deadlines, ...routes.map(({ until }) => until)]),
    ]),
    missing: outcome === 'undetermined' ? missingOf(facts, weighed) : [],
  };
}

/** The questions of the parts that are open; the record of a part is asked once for all. */
const missingOf = (facts: Facts, list: readonly WeighedPart[]): readonly MissingFact[] =>
  [...new Set(list.flatMap(({ asks }) => asks))].map((name) => missingFact(facts, name));

const order: readonly RequestOutcome[] = ['granted', 'grantedInPart', 'refused'];

/** Every combination of what the parts can come to, taken together. */
function possibleOf(list: readonly WeighedPart[]): readonly RequestOutcome[] {
  const all = (outcome: RequestOutcome): boolean => list.every(({ possible }) => possible.includes(outcome));
  const some = (outcome: RequestOutcome): boolean => list.some(({ possible }) => possible.includes(outcome));
  const isSplit = some('grantedInPart') || (list.length > 1 && some('granted') && some('refused'));
  return order.filter((outcome) => (outcome === 'grantedInPart' ? isSplit : all(outcome)));
}

function layerOf(list: readonly WeighedPart[], layer: Layer): LayerOutcome {
  const said = new Set(list.map(({ worlds }) => layerOutcome(worlds, layer)));
  const [only] = said;
  if (said.size === 1 && only !== undefined) return only;
  return said.has('undetermined') ? 'undetermined' : 'grantedInPart';
}

/** Grounds of several records, each rule once; certain where it is so for every record that has it. */
function merged(lists: readonly (readonly Ground[])[]): readonly Ground[] {
  const found = new Map<string, Ground>();
  for (const ground of lists.flat()) {
    const key = `${ground.rule} ${ground.aspect}`;
    const before = found.get(key);
    found.set(key, before === undefined || !ground.certain ? ground : before);
  }
  return [...found.values()];
}
