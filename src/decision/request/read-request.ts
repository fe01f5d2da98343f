import { type DayNumber, isoDay } from '../../calendar/index.ts';
import { type Issue, ReglementError, refuse } from '../../errors/index.ts';
import { type FactsFor, readFacts, type Stated } from '../../facts/index.ts';
import { isIssue, listSnapshot, snapshot } from '../../facts/snapshot.ts';
import { knownOf, type Law, type Regulation, refuseUnloaded } from '../../language/index.ts';
import type { Worlds } from './worlds.ts';

/** The facts of a request. For an erasure, `records` may name what the file consists of, each with the facts of `retentionDeadline`. */
export type RequestFacts<F, Bound extends string = never> = FactsFor<F, 'request', Bound> & {
  readonly records?: readonly FactsFor<F, 'retention', Bound>[] | undefined;
};

/** A request as it was checked. */
export interface Request {
  readonly regulation: Regulation;
  readonly stated: Stated;
  readonly right: string;
  readonly receivedOn: DayNumber;
  /** The intended day of filing, where the question has one. */
  readonly asOf: DayNumber | undefined;
  readonly records: readonly Stated[];
}

/** Reads a request and its records before anything is answered, so that all faults come in one go. */
export function readRequest(
  regulation: Regulation,
  value: unknown,
  standing: Stated | undefined,
  ownDays: readonly string[] = [],
): Request {
  refuseUnloaded(regulation);
  const entries = snapshot(value, []);
  if (isIssue(entries)) throw new ReglementError([entries]);
  const { facts } = regulation.vocabulary;
  const issues: Issue[] = [];
  const { records: list, ...own } = Object.fromEntries(entries);
  const bound = standing === undefined ? {} : { standing };
  const read = gathered(issues, [], () => readFacts(own, { facts, topic: 'request', ownDays, ...bound }));
  const records = readList(list, issues).flatMap((item, place) => {
    const record = gathered(issues, ['records', place], () =>
      readFacts(item, { facts, topic: 'retention', ...bound }),
    );
    return record === undefined ? [] : [record];
  });
  const receivedOn = read === undefined ? undefined : dayOf(read, 'receivedOn');
  if (read !== undefined && receivedOn !== undefined)
    issues.push(...outOfOrder(read, receivedOn, read.days.get('asOf')));
  refuse(issues);
  const right = read?.get('right');
  if (read === undefined || receivedOn === undefined || right?.kind !== 'choice')
    throw noRequest(receivedOn === undefined ? 'receivedOn' : 'right');
  return { regulation, stated: read, right: right.value, receivedOn, asOf: read.days.get('asOf'), records };
}

/** `readFacts` has refused a request without its arguments, where the vocabulary declares them as such. */
const noRequest = (name: 'receivedOn' | 'right'): ReglementError =>
  new ReglementError([
    {
      code: 'missingArgument',
      path: [name],
      expected:
        name === 'right' ? 'the right that the request invokes' : 'the day on which the request was received',
      remedy: `declare \`${name}\` in the vocabulary as an argument of a request`,
    },
  ]);

/** The day that a fact holds, where one was stated. */
export function dayOf(stated: Stated, name: string): DayNumber | undefined {
  const checked = stated.get(name);
  return checked?.kind === 'day' ? checked.value : undefined;
}

/** What is known of a request, in the words of one law. */
export const worldsOf = (regulation: Regulation, law: Law, stated: Stated, day: DayNumber): Worlds => ({
  question: law.question,
  states: [knownOf(law.encoding, regulation.vocabulary.facts, stated, new Map(), day)],
});

function gathered<T>(issues: Issue[], place: readonly (string | number)[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReglementError)) throw error;
    issues.push(...error.issues.map((issue) => ({ ...issue, path: [...place, ...issue.path] })));
    return undefined;
  }
}

function readList(value: unknown, issues: Issue[]): readonly unknown[] {
  if (value === undefined) return [];
  const list = listSnapshot(value, ['records']);
  if (isList(list)) {
    if (list.length === 0)
      issues.push({ code: 'missingArgument', path: ['records'], expected: 'at least one record' });
    return list;
  }
  issues.push(list);
  return [];
}

const isList = (value: readonly unknown[] | Issue): value is readonly unknown[] => Array.isArray(value);

/** What follows a request comes on its day or later; what is filed today cannot rest on what comes tomorrow. */
function outOfOrder(stated: Stated, receivedOn: DayNumber, asOf: DayNumber | undefined): readonly Issue[] {
  const issues: Issue[] = [];
  const notBefore = (name: string, day: DayNumber | undefined, first: DayNumber): void => {
    if (day !== undefined && day < first) issues.push(wrongOrder(name, `on or after ${isoDay(first)}`, day));
  };
  for (const name of ['extensionToldOn', 'answeredOn', 'mediationEndedOn', 'pausedFrom'])
    notBefore(name, dayOf(stated, name), receivedOn);
  notBefore('asOf', asOf, receivedOn);
  const pausedFrom = dayOf(stated, 'pausedFrom');
  const pausedUntil = dayOf(stated, 'pausedUntil');
  if (pausedFrom !== undefined) notBefore('pausedUntil', pausedUntil, pausedFrom);
  else if (pausedUntil !== undefined)
    issues.push({ code: 'missingDay', path: ['pausedFrom'], expected: 'the first day of the pause' });
  if (asOf !== undefined) {
    for (const name of ['answeredOn', 'mediationEndedOn']) {
      const day = dayOf(stated, name);
      if (day !== undefined && day > asOf) issues.push(wrongOrder(name, `on or before ${isoDay(asOf)}`, day));
    }
  }
  return issues;
}

const wrongOrder = (name: string, when: string, day: DayNumber): Issue => ({
  code: 'impossibleValue',
  path: [name],
  expected: `a day ${when}`,
  received: isoDay(day),
});
