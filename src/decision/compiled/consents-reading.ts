import { type DayNumber, dayOrIssue } from '../../calendar/index.ts';
import type { CheckedConsent, ConsentQuality, Facts } from '../../facts/index.ts';

/** Consents on record as they were checked; nothing for anything out of the ordinary. */
export type ConsentsReader = (value: unknown) => readonly CheckedConsent[] | undefined;

type Words = ReadonlyMap<unknown, readonly string[]>;

/** More records than anybody has are read by `readFacts`. */
const mostRecords = 1_000;

/** The answer of `readConsents`, sooner: every word is looked up in a list of all that it can stand for. */
export function consentsReader(facts: Facts): ConsentsReader {
  const lists = {
    to: listReader(wordsOf(facts, 'recipient', 'actor')),
    purposes: listReader(wordsOf(facts, 'purpose')),
    data: listReader(wordsOf(facts, 'data')),
    qualities: listReader<ConsentQuality>(qualities),
  };

  function recordOf(value: unknown): CheckedConsent | undefined {
    if (!isOrdinary(value, Object.prototype) || tagOf(value) !== '[object Object]') return undefined;
    const keys = Object.keys(value);
    const values = Object.values(value);
    if (keys.length !== values.length) return undefined;
    let by: unknown;
    let to: ReadonlySet<string> | undefined;
    let purposes: ReadonlySet<string> | undefined;
    let data: ReadonlySet<string> | undefined;
    let qualities: ReadonlySet<ConsentQuality> | undefined;
    let givenOn: unknown;
    let withdrawnOn: unknown;
    for (let at = 0; at < keys.length; at++) {
      const own = values[at];
      switch (keys[at]) {
        case 'by':
          by = own;
          break;
        case 'to':
          to = lists.to(own);
          break;
        case 'purposes':
          purposes = lists.purposes(own);
          break;
        case 'data':
          data = lists.data(own);
          break;
        case 'qualities':
          qualities = lists.qualities(own);
          break;
        case 'givenOn':
          givenOn = dayOrIssue(own, nowhere);
          break;
        case 'withdrawnOn':
          withdrawnOn = own === 'never' ? own : dayOrIssue(own, nowhere);
          break;
        default:
          return undefined;
      }
    }
    if (by !== 'client' && by !== 'representative') return undefined;
    if (to === undefined || purposes === undefined || data === undefined || qualities === undefined)
      return undefined;
    if (!isDay(givenOn) || (withdrawnOn !== 'never' && !(isDay(withdrawnOn) && withdrawnOn >= givenOn)))
      return undefined;
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

const nowhere: readonly never[] = [];

/** What `dayOrIssue` gives for a day. */
const isDay = (value: unknown): value is DayNumber => typeof value === 'number';

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

/** A list of words as the set of what they stand for; nothing for anything else. */
type ListReader<T> = (value: unknown) => ReadonlySet<T> | undefined;

/** The set for the words up to here, and where each next word leads. */
interface Spelled<T> {
  readonly set: ReadonlySet<T>;
  readonly next: Map<unknown, Spelled<T>>;
}

/** The most sets that are remembered: the records of a bureau name the same few again and again. */
const setsKept = 2_048;

function listReader<T>(words: ReadonlyMap<unknown, readonly T[]>): ListReader<T> {
  let kept = 0;
  let start: Spelled<T> = { set: new Set(), next: new Map() };

  function spelled(before: Spelled<T>, word: unknown): Spelled<T> | undefined {
    const own = words.get(word);
    if (own === undefined) return undefined;
    const after: Spelled<T> = { set: new Set([...before.set, ...own]), next: new Map() };
    if (kept >= setsKept) {
      // What was begun goes on, and is forgotten with the rest.
      kept = 0;
      start = { set: new Set(), next: new Map() };
    }
    kept += 1;
    before.next.set(word, after);
    return after;
  }

  return (value) => {
    if (!isOrdinaryList(value)) return undefined;
    let at = start;
    for (let place = 0; place < value.length; place++) {
      const word = value[place];
      const next = at.next.get(word) ?? spelled(at, word);
      if (next === undefined) return undefined;
      at = next;
    }
    return at.set;
  };
}

const qualities: ReadonlyMap<unknown, readonly ConsentQuality[]> = new Map(
  (['free', 'specific', 'informed', 'unambiguous', 'express', 'written'] as const).map((quality) => [
    quality,
    [quality],
  ]),
);

const tagOf = (value: object): string => Object.prototype.toString.call(value);

const isOrdinary = (value: unknown, prototype: object): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === prototype;

/** A list whose items are what it iterates over. */
export const isOrdinaryList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  Object.getPrototypeOf(value) === Array.prototype &&
  value[Symbol.iterator] === iterate;

const iterate = Array.prototype[Symbol.iterator];
