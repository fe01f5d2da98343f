import type { Fact, Facts, Topic } from '../../src/facts/index.ts';
import { Said } from './spoil.ts';

/**
 * What is not bad, written from the documentation alone: a value inside its declaration. It shares nothing with the readers of the library, so that the two
 * can be held against each other.
 */

/** A day that exists, from the year 1 to 9999, as text or as an object that says it. */
export function isDay(said: unknown): boolean {
  const text = said instanceof Said ? said.day : said;
  if (typeof text !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || text.length !== 10)
    return false;
  if (text.startsWith('0000')) return false;
  const made = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(text);
}

/** Days since 1970-01-01, or no day. */
export function dayOf(said: unknown): number {
  const text = said instanceof Said ? said.day : String(said);
  return Math.round(new Date(`${text}T00:00:00Z`).getTime() / 86_400_000);
}

export const isRecord = (said: unknown): said is Readonly<Record<string, unknown>> =>
  typeof said === 'object' &&
  said !== null &&
  !Array.isArray(said) &&
  !(said instanceof Said) &&
  isPlainPrototype(said);

const isPlainPrototype = (value: object): boolean =>
  [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** What there is to say of a record: a key that is undefined was left out. */
export const entriesOf = (said: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] =>
  Object.entries(said).filter(([, value]) => value !== undefined);

const isOneOf = (said: unknown, words: readonly string[]): boolean =>
  typeof said === 'string' && words.includes(said);

const wordsOf = (fact: Fact | undefined): readonly string[] =>
  fact !== undefined && 'values' in fact
    ? [...Object.keys(fact.values), ...Object.keys(fact.groups ?? {})]
    : [];

export function isValue(said: unknown, fact: Fact, facts: Facts): boolean {
  if (fact.notApplicable !== undefined && said === 'notApplicable') return true;
  switch (fact.kind) {
    case 'flag':
      return said === true || said === false;
    case 'choice':
      return isOneOf(said, Object.keys(fact.values));
    case 'set': {
      const items: unknown = typeof said === 'string' ? [said] : said;
      if (!Array.isArray(items)) return false;
      if (items.length === 0) return fact.reading === 'any' && fact.argumentOf === undefined;
      return items.every((item: unknown) => isOneOf(item, wordsOf(fact)));
    }
    case 'day':
      return isDay(said);
    case 'amount':
      return typeof said === 'number' && Number.isSafeInteger(said) && said >= 0;
    case 'consents':
      return Array.isArray(said) && said.every((record: unknown) => isConsent(record, facts));
  }
}

const qualities = ['free', 'specific', 'informed', 'unambiguous', 'express', 'written'];

function isConsent(said: unknown, facts: Facts): boolean {
  if (!isRecord(said)) return false;
  const keys = ['by', 'to', 'purposes', 'data', 'qualities', 'givenOn', 'withdrawnOn'];
  if (Object.keys(said).some((key) => !keys.includes(key))) return false;
  const listOf = (value: unknown, words: readonly string[]): boolean =>
    Array.isArray(value) && value.every((word: unknown) => isOneOf(word, words));
  const { by, to, purposes, data, qualities: of, givenOn, withdrawnOn } = said;
  return (
    isOneOf(by, ['client', 'representative']) &&
    listOf(to, [...wordsOf(facts.recipient), ...wordsOf(facts.actor)]) &&
    listOf(purposes, wordsOf(facts.purpose)) &&
    listOf(data, wordsOf(facts.data)) &&
    listOf(of, qualities) &&
    isDay(givenOn) &&
    (withdrawnOn === 'never' || (isDay(withdrawnOn) && dayOf(withdrawnOn) >= dayOf(givenOn)))
  );
}

/** Where facts are stated: for a question, or to be bound. */
export interface Place {
  readonly facts: Facts;
  readonly topic: Topic | 'standing';
  readonly ownDays?: readonly string[];
  /** What else may stand beside them, looked at elsewhere. */
  readonly beside?: readonly string[];
  /** What was bound, in words. */
  readonly bound?: Readonly<Record<string, unknown>>;
}

/** Whether all that is said lies inside the declarations, and nothing is missing that the question cannot be put without. */
export function areFacts(
  said: unknown,
  { facts, topic, ownDays = [], beside = [], bound = {} }: Place,
): boolean {
  if (!isRecord(said)) return false;
  for (const [name, value] of Object.entries(said)) {
    if (beside.includes(name)) continue;
    if (ownDays.includes(name)) {
      if (value !== undefined && !isDay(value)) return false;
      continue;
    }
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined || fact.derived === true) return false;
    if (topic !== 'standing' && !fact.topics.includes(topic)) return false;
    if (value !== undefined && !isValue(value, fact, facts)) return false;
  }
  if (topic === 'standing') return true;
  const isStated = (name: string): boolean => said[name] !== undefined || bound[name] !== undefined;
  const needed = Object.keys(facts).filter((name) => facts[name]?.argumentOf?.includes(topic) === true);
  return ownDays.every((name) => said[name] !== undefined) && needed.every(isStated);
}

/** Whether a term can be counted: one length or several, each a positive whole number, and a regime. */
export function isTerm(said: unknown): boolean {
  if (!isRecord(said)) return false;
  const units = ['years', 'months', 'weeks', 'days', 'workingDays', 'calendarYears'];
  const entries = Object.entries(said).filter(([key, value]) => value !== undefined || !units.includes(key));
  const lengths = entries.filter(([key]) => units.includes(key));
  const alone = lengths.some(([key]) => key === 'workingDays' || key === 'calendarYears');
  return (
    entries.every(([key]) => key === 'regime' || units.includes(key)) &&
    isOneOf(said.regime, ['eu1182', 'atw', 'plain']) &&
    lengths.length > 0 &&
    (!alone || lengths.length === 1) &&
    lengths.every(([, length]) => typeof length === 'number' && Number.isSafeInteger(length) && length > 0)
  );
}
