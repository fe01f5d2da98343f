import { type DayNumber, dayOrIssue } from '../calendar/index.ts';
import { type Issue, printed, refuse } from '../errors/index.ts';
import type { Fact, SetOf, Topic } from './declare.ts';
import { nearest } from './nearest.ts';
import { type CheckedConsent, impossible, readConsents, readWord, readWords } from './read-consents.ts';
import { isIssue, snapshot } from './snapshot.ts';
import { bound, refuseUnchecked } from './standing.ts';
import type { Facts } from './vocabulary.ts';

/** A fact as it was checked. A day is a number, a set a list of its values. */
export type Checked =
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'set'; readonly values: readonly string[] }
  | { readonly kind: 'day'; readonly value: DayNumber }
  | { readonly kind: 'amount'; readonly value: number }
  | { readonly kind: 'consents'; readonly records: readonly CheckedConsent[] };

/** What a host stated, checked. A fact that is not in it is unknown. */
export type Stated = ReadonlyMap<string, Checked>;

/** Days that a question takes beside the facts of its vocabulary. */
export interface Days {
  readonly days: ReadonlyMap<string, DayNumber>;
}

export interface Reading {
  readonly facts: Facts;
  readonly topic: Topic | 'standing';
  /** Keys that hold a day of the question itself, such as `asOf`; they are mandatory. */
  readonly ownDays?: readonly string[];
  readonly standing?: Stated;
}

/**
 * Checks what a host handed in, as far as one topic goes: unknown keys, facts of another topic, impossible values and missing arguments are refused,
 * all in one go. What was left out, or is `undefined`, stays unknown.
 *
 * @throws ReglementError with one issue per fault.
 */
export function readFacts(value: unknown, reading: Reading): Stated & Days {
  const { facts, topic, ownDays = [], standing } = reading;
  if (standing !== undefined) refuseUnchecked(standing, facts);
  const entries = snapshot(value, []);
  if (isIssue(entries)) {
    refuse([entries]);
    return withDays(new Map(), new Map());
  }
  const issues: Issue[] = [];
  const stated = new Map<string, Checked>(standing === undefined ? [] : relevant(standing, facts, topic));
  const days = new Map<string, DayNumber>();
  for (const [name, one] of entries) {
    if (ownDays.includes(name)) {
      if (one === undefined) continue;
      const found = dayOrIssue(one, [name]);
      if (typeof found === 'number') days.set(name, found);
      else issues.push(found);
      continue;
    }
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    // Nothing is said about it, also where this question does not ask for it: a host has one row for all its questions.
    if (one === undefined && fact !== undefined) continue;
    const wrong = misplaced(name, fact, reading);
    if (wrong !== undefined || fact === undefined) {
      if (wrong !== undefined) issues.push(wrong);
      continue;
    }
    const checked =
      one === null ? noValue(name, fact, reading, issues) : readFact(one, fact, facts, [name], issues);
    if (checked === undefined) continue;
    const before = stated.get(name);
    if (before !== undefined && !isSame(before, checked)) issues.push(twice(name, one));
    stated.set(name, checked);
  }
  issues.push(...missing(reading, entries, stated));
  refuse(issues);
  const read = withDays(stated, days);
  return topic === 'standing' ? bound(read, facts) : read;
}

const withDays = (
  stated: ReadonlyMap<string, Checked>,
  days: ReadonlyMap<string, DayNumber>,
): Stated & Days => Object.assign(new Map(stated), { days });

const relevant = (
  standing: Stated,
  facts: Facts,
  topic: Topic | 'standing',
): readonly (readonly [string, Checked])[] =>
  [...standing].filter(([name]) => topic === 'standing' || facts[name]?.topics.includes(topic) === true);

function misplaced(
  name: string,
  fact: Fact | undefined,
  { facts, topic, ownDays = [] }: Reading,
): Issue | undefined {
  if (fact === undefined) {
    const fitting = Object.keys(facts).filter(
      (one) => topic === 'standing' || facts[one]?.topics.includes(topic) === true,
    );
    const meant = nearest(name, [...fitting, ...ownDays]);
    return {
      code: 'unknownFact',
      path: [name],
      expected: topic === 'standing' ? 'a fact of the vocabulary' : `a fact that matters to ${topic}`,
      ...(meant === undefined ? {} : { didYouMean: meant }),
    };
  }
  if (fact.derived === true)
    return {
      code: 'wrongTopic',
      path: [name],
      expected: 'to be left out: it is worked out from other facts',
    };
  if (topic !== 'standing' && !fact.topics.includes(topic))
    return {
      code: 'wrongTopic',
      path: [name],
      expected: `a fact that matters to ${topic}`,
      received: `a fact of ${fact.topics.join(', ')}`,
    };
  return undefined;
}

const twice = (name: string, value: unknown): Issue => ({
  code: 'statedTwice',
  path: [name],
  expected: 'what was bound as a standing fact',
  received: printed(value),
  remedy: 'bind it for each case, or leave it out here',
});

function missing(
  { facts, topic, ownDays = [] }: Reading,
  entries: ReadonlyMap<string, unknown>,
  stated: Stated,
): readonly Issue[] {
  if (topic === 'standing') return [];
  const days = ownDays
    .filter((name) => entries.get(name) === undefined)
    .map(
      (name): Issue => ({
        code: 'missingDay',
        path: [name],
        expected: 'the day the question is asked for, `YYYY-MM-DD`',
      }),
    );
  const args = Object.entries(facts)
    .filter(
      ([name, fact]) =>
        fact.argumentOf?.includes(topic) === true && !stated.has(name) && entries.get(name) === undefined,
    )
    .map(([name, fact]): Issue => ({ code: 'missingArgument', path: [name], expected: fact.question[1] }));
  return [...days, ...args];
}

/** Databases say `null` for what nobody knows, and for what is not there. Which of the two it is, the host must say. */
function noValue(name: string, fact: Fact, { facts, topic }: Reading, issues: Issue[]): undefined {
  const found: Issue[] = [];
  readFact(null, fact, facts, [name], found);
  const isArgument = topic !== 'standing' && fact.argumentOf?.includes(topic) === true;
  const nothing = [
    ...('values' in fact && Object.hasOwn(fact.values, 'none') ? ['`none`'] : []),
    ...(fact.kind === 'consents' || (fact.kind === 'set' && fact.reading === 'any' && !isArgument)
      ? ['`[]`']
      : []),
    ...(fact.notApplicable === undefined ? [] : ['`notApplicable`']),
  ].join(' or ');
  const remedy = [
    isArgument ? 'the question cannot be put without it' : 'leave it out where it is not known',
    ...(nothing === '' ? [] : [`say ${nothing} where there is none`]),
  ].join(', ');
  issues.push(...found.map((issue) => ({ ...issue, remedy })));
  return undefined;
}

function readFact(
  value: unknown,
  fact: Fact,
  facts: Facts,
  path: readonly string[],
  issues: Issue[],
): Checked | undefined {
  if (value === 'notApplicable' && fact.notApplicable !== undefined) return { kind: 'notApplicable' };
  const wrongKind = (expected: string): undefined => {
    issues.push({ code: 'wrongKind', path, expected, received: printed(value) });
    return undefined;
  };
  switch (fact.kind) {
    case 'flag':
      return typeof value === 'boolean' ? { kind: 'flag', value } : wrongKind('true or false');
    case 'choice':
      if (typeof value === 'string' && Object.hasOwn(fact.values, value)) return { kind: 'choice', value };
      issues.push(impossible(value, [{ values: fact.values }], path));
      return undefined;
    case 'set':
      return readSet(value, fact, path, issues);
    case 'day': {
      const found = dayOrIssue(value, path);
      if (typeof found === 'number') return { kind: 'day', value: found };
      issues.push(found);
      return undefined;
    }
    case 'amount':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? { kind: 'amount', value }
        : wrongKind(`a whole number of ${fact.unit}, not below zero`);
    case 'consents':
      return { kind: 'consents', records: readConsents(value, facts, path, issues) };
  }
}

function readSet(value: unknown, fact: SetOf, path: readonly string[], issues: Issue[]): Checked {
  const before = issues.length;
  const words =
    typeof value === 'string'
      ? readWord(value, [fact], path, issues)
      : readWords(value, [fact], path, issues);
  // A question that is put per item and has none would be answered yes without having been asked.
  const needsOne = fact.reading === 'each' || fact.argumentOf !== undefined;
  if (words.length === 0 && needsOne && issues.length === before)
    issues.push({ code: 'missingArgument', path, expected: 'at least one' });
  const chosen = new Set(words);
  return { kind: 'set', values: Object.keys(fact.values).filter((word) => chosen.has(word)) };
}

const isSame = (one: Checked, other: Checked): boolean =>
  JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));

const comparable = (checked: Checked): unknown =>
  checked.kind === 'consents'
    ? checked.records.map((record) => [
        record.by,
        record.givenOn,
        record.withdrawnOn,
        [...record.to],
        [...record.purposes],
        [...record.data],
        [...record.qualities],
      ])
    : checked;
