import { freeze } from '../../decision/freeze.ts';
import { TooLarge } from '../../diagram/index.ts';
import { type Facts, type Topic, topics } from '../../facts/index.ts';
import { type Regulation, refuseUnloaded } from '../../language/index.ts';
import { budgetOf } from '../budget.ts';
import type { NotProved, ReasoningChoice } from '../relation.ts';
import { floorFindings } from './floor.ts';
import { idleFindings } from './idle.ts';
import { NotReplayed } from './not-replayed.ts';
import { overlapFindings } from './overlap.ts';
import { presumptionFindings } from './presumption.ts';
import type { CheckedProperty, CheckReport, Finding, PropertyChecked } from './report.ts';
import { rivalFindings } from './rival.ts';
import { reachedIn, unreachedFindings } from './unreached.ts';
import { type View, viewOf } from './view.ts';

/**
 * Checks a text exactly, over all cases of every question on all days on which it is in force: permits and prohibitions that meet unsigned, rules that change
 * no answer, clauses that never count, presumptions on the wrong side, rival terms, floors of keeping that its own ceilings end. Loading refuses what is
 * impossible; this finds what is possible and cannot have been meant. Authors read it; a build fails where it is not `sound`.
 *
 * @returns per property whether it is proved, what was found, each with a case where there is one, and by name what could not be looked at. The cases were put
 * to the interpreter before they are shown.
 * @throws ReglementError for anything but a regulation that was loaded.
 * @see AVG 24(1) and 5(2): the controller must be able to show that its rules do what they say.
 * @example
 * ```ts
 * import { check } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const report = check(werkId);
 * report.sound; // true
 * report.properties.map(({ property }) => property).includes('overlaps'); // true
 * ```
 */
export function check<F extends Facts>(regulation: Regulation<F>, choice: ReasoningChoice = {}): CheckReport {
  refuseUnloaded(regulation);
  const budget = budgetOf(choice);
  const views = topics.map(
    (topic) => [topic, attempt(topic, () => viewOf(regulation, topic, budget))] as const,
  );
  const of = (
    property: CheckedProperty,
    asked: readonly Topic[],
    find: (view: View) => readonly Finding[],
    together: readonly Finding[] = [],
  ): PropertyChecked => {
    const findings: Finding[] = [];
    const notProved: NotProved[] = [];
    for (const [topic, view] of views) {
      if (!asked.includes(topic)) continue;
      const found = 'reason' in view ? view : attempt(topic, () => find(view));
      if ('reason' in found) notProved.push(found);
      else findings.push(...found);
    }
    findings.push(...(notProved.length > 0 ? [] : together));
    const outcome = findings.length > 0 ? 'witness' : notProved.length > 0 ? 'notProved' : 'proved';
    return { property, outcome, findings, notProved };
  };
  const reached = new Set<string>();
  const reach = (view: View): readonly Finding[] => {
    for (const clause of reachedIn(view)) reached.add(clause);
    return [];
  };
  const whatIsReached = of('unreachedClauses', topics, reach);
  const properties = [
    of('overlaps', verdictTopics, overlapFindings),
    of('idleRules', topics, idleFindings),
    whatIsReached.outcome === 'notProved'
      ? whatIsReached
      : of('unreachedClauses', topics, () => [], unreachedFindings(regulation, reached)),
    of('presumptions', verdictTopics, presumptionFindings),
    of('rivalTerms', ['request'], rivalFindings),
    of('retentionFloors', ['retention'], floorFindings),
  ];
  return freeze({
    regulation: regulation.text.id,
    version: regulation.text.version,
    sound: properties.every(
      ({ findings, notProved }) =>
        notProved.length === 0 && !findings.some(({ severity }) => severity === 'fault'),
    ),
    properties,
  });
}

/** The questions that are tests of several aspects. */
const verdictTopics: readonly Topic[] = ['access', 'disclosure', 'processing', 'charge', 'request'];

function attempt<T>(topic: Topic, work: () => T): T | NotProved {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooLarge) return { reason: 'tooLarge', names: [topic] };
    if (error instanceof NotReplayed) return { reason: 'notReplayed', names: [topic, ...error.names] };
    throw error;
  }
}
