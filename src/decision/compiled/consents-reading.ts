import { dayOrIssue } from '../../calendar/index.ts';
import { type CheckedConsent, type ConsentQuality, consentQualities, type Facts } from '../../facts/index.ts';

/** Consents on record as they were checked; nothing for anything out of the ordinary. */
export type ConsentsReader = (value: unknown) => readonly CheckedConsent[] | undefined;

type Words = ReadonlyMap<unknown, readonly string[]>;

/** More records than anybody has are read by `readFacts`. */
const mostRecords = 1_000;

/** The answer of `readConsents`, sooner: every word is looked up in a list of all that it can stand for. */
export function consentsReader(facts: Facts): ConsentsReader {
  const lists = {
    to: wordsOf(facts, 'recipient', 'actor'),
    purposes: wordsOf(facts, 'purpose'),
    data: wordsOf(facts, 'data'),
  };

  function recordOf(value: unknown): CheckedConsent | undefined {
    if (!isOrdinary(value, Object.prototype) || tagOf(value) !== '[object Object]') return undefined;
    const [keys, values] = [Object.keys(value), Object.values(value)];
    if (keys.length !== values.length) return undefined;
    const said: Record<Key, unknown> = { ...nothingSaid };
    for (const [at, key] of keys.entries()) {
      if (!isKey(key)) return undefined;
      said[key] = values[at];
    }
    const { by, withdrawnOn: withdrawn } = said;
    if (by !== 'client' && by !== 'representative') return undefined;
    const [to, purposes, data] = [
      setOf(said.to, lists.to),
      setOf(said.purposes, lists.purposes),
      setOf(said.data, lists.data),
    ];
    const qualities = qualitiesOf(said.qualities);
    const givenOn = dayOrIssue(said.givenOn, []);
    const withdrawnOn = withdrawn === 'never' ? withdrawn : dayOrIssue(withdrawn, []);
    if (to === undefined || purposes === undefined || data === undefined || qualities === undefined)
      return undefined;
    if (typeof givenOn !== 'number' || typeof withdrawnOn === 'object') return undefined;
    if (withdrawnOn !== 'never' && withdrawnOn < givenOn) return undefined;
    return { by, to, purposes, data, qualities, givenOn, withdrawnOn };
  }

  return (value) => {
    try {
      if (!isOrdinaryList(value) || value.length > mostRecords) return undefined;
      const records: CheckedConsent[] = [];
      for (let at = 0; at < value.length; at++) {
        const record = recordOf(value[at]);
        if (record === undefined) return undefined;
        records.push(record);
      }
      return records;
    } catch {
      // What throws where it is read is reported by `readFacts`.
      return undefined;
    }
  };
}

const nothingSaid = {
  by: undefined,
  to: undefined,
  purposes: undefined,
  data: undefined,
  qualities: undefined,
  givenOn: undefined,
  withdrawnOn: undefined,
};
type Key = keyof typeof nothingSaid;
const isKey = (key: string): key is Key => Object.hasOwn(nothingSaid, key);

/** What every word of some facts stands for: a value for itself, the name of a group for its values. */
function wordsOf(facts: Facts, ...names: readonly string[]): Words {
  const words = new Map<unknown, readonly string[]>();
  const add = (word: string, values: readonly string[]): void => {
    if (values.length > 0) words.set(word, [...(words.get(word) ?? []), ...values]);
  };
  for (const name of names) {
    const fact = facts[name];
    if (fact === undefined || !('values' in fact)) continue;
    for (const value of Object.keys(fact.values)) add(value, [value]);
    for (const [group, members] of Object.entries(fact.groups ?? {}))
      if (!Object.hasOwn(fact.values, group)) add(group, members);
  }
  return words;
}

function setOf(value: unknown, words: Words): ReadonlySet<string> | undefined {
  if (!isOrdinaryList(value)) return undefined;
  const found = new Set<string>();
  for (let at = 0; at < value.length; at++) {
    const item = value[at];
    const own = typeof item === 'string' ? words.get(item) : undefined;
    if (own === undefined) return undefined;
    for (let one = 0; one < own.length; one++) found.add(own[one] ?? '');
  }
  return found;
}

function qualitiesOf(value: unknown): ReadonlySet<ConsentQuality> | undefined {
  if (!isOrdinaryList(value)) return undefined;
  const found = new Set<ConsentQuality>();
  for (let at = 0; at < value.length; at++) {
    const item = value[at];
    if (!isQuality(item)) return undefined;
    found.add(item);
  }
  return found;
}

const isQuality = (word: unknown): word is ConsentQuality =>
  typeof word === 'string' && Object.hasOwn(consentQualities, word);

const tagOf = (value: object): string => Object.prototype.toString.call(value);

const isOrdinary = (value: unknown, prototype: object): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === prototype;

/** A list whose items are what it iterates over. */
export const isOrdinaryList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  Object.getPrototypeOf(value) === Array.prototype &&
  !Object.hasOwn(value, Symbol.iterator);
