import { type DayNumber, dayOrIssue } from '../../calendar/index.ts';
import { type Issue, ReglementError } from '../../errors/index.ts';
import {
  type Days,
  type Facts,
  nothingBound,
  readFacts,
  refuseUnchecked,
  type Stated,
  type Topic,
} from '../../facts/index.ts';
import { type Entry, entriesIn } from './entry.ts';
import { type FactReader, factReader } from './fact-reading.ts';
import { type Said, SaidEntries, saidIn } from './said.ts';

/** What was stated of one question, checked. */
export interface Asked {
  readonly said: Said;
  /** The day of the question itself, where it takes one. */
  readonly day: DayNumber | undefined;
}

/** Reads what a host states of one question. */
export type Reader = (value: unknown, standing: Stated) => Asked;

/** How facts with these keys are read: hosts build theirs in one or two places, so that the same keys come in the same order. */
interface Plan {
  readonly keys: readonly string[];
  /** Per key; nothing for the day of the question itself. */
  readonly readers: readonly (FactReader | undefined)[];
  readonly isArgument: readonly boolean[];
}

/** What was bound, as far as the question goes. */
interface Bound {
  readonly entries: readonly Entry[];
  readonly names: ReadonlySet<string>;
  readonly arguments: number;
}

/** The most orders of keys that are remembered. */
const plansKept = 16;

/**
 * The answer of `readFacts`, sooner: every key is read once and looked up, the same small values give the same entries, and the arguments are counted.
 * It knows only what is in order; anything else goes to `readFacts`, which says what is wrong with it, with what was read here before.
 */
export function readerOf(facts: Facts, topic: Topic, ownDay: string | undefined): Reader {
  const readers = new Map<string, FactReader>();
  const { places } = entriesIn(facts);
  const isArgument: readonly boolean[] = Object.values(facts).map(
    (fact) => fact.argumentOf?.includes(topic) === true,
  );
  const number = isArgument.filter((one) => one).length;
  const bound = new WeakMap<Stated, Bound>();
  const plans: Plan[] = [];
  let lastText: string | undefined;
  let lastDay: DayNumber | undefined;

  function readerFor(name: string): FactReader | undefined {
    const before = readers.get(name);
    if (before !== undefined) return before;
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined || fact.derived === true || !fact.topics.includes(topic)) return undefined;
    const made = factReader(facts, name);
    readers.set(name, made);
    return made;
  }

  function boundIn(standing: Stated): Bound {
    if (standing === nothingBound) return nothing;
    const before = bound.get(standing);
    if (before !== undefined) return before;
    refuseUnchecked(standing, facts);
    const entries = saidIn(standing, facts).entries.filter(
      ({ name }) => facts[name]?.topics.includes(topic) === true,
    );
    const made: Bound = {
      entries,
      names: new Set(entries.map(({ name }) => name)),
      arguments: entries.filter(({ place }) => isArgument[place] === true).length,
    };
    bound.set(standing, entries.length === 0 ? nothing : made);
    return entries.length === 0 ? nothing : made;
  }

  /** Nothing, where one of the keys is none that this question takes. */
  function planFor(keys: readonly string[]): Plan | undefined {
    for (const plan of plans) if (isSame(plan.keys, keys)) return plan;
    const own = keys.map((key) => (key === ownDay ? undefined : readerFor(key)));
    if (keys.some((key, at) => key !== ownDay && own[at] === undefined)) return undefined;
    const made: Plan = {
      keys,
      readers: own,
      isArgument: keys.map((key) => isArgument[places.get(key) ?? -1] === true),
    };
    if (plans.length >= plansKept) plans.pop();
    plans.unshift(made);
    return made;
  }

  function dayOf(value: unknown): DayNumber | undefined {
    if (value === lastText) return lastDay;
    const found = dayOrIssue(value, []);
    if (typeof found !== 'number') return undefined;
    if (typeof value === 'string') [lastText, lastDay] = [value, found];
    return found;
  }

  /** Nothing, where something is out of the ordinary. */
  function ordinary(
    keys: readonly string[],
    values: readonly unknown[],
    standing: Stated,
  ): Asked | undefined {
    const plan = planFor(keys);
    if (plan === undefined) return undefined;
    const before = boundIn(standing);
    const entries = before === nothing ? [] : before.entries.slice();
    let day: DayNumber | undefined;
    let found = before.arguments;
    for (let at = 0; at < values.length; at++) {
      const value = values[at];
      if (value === undefined) continue;
      const reader = plan.readers[at];
      if (reader === undefined) {
        day = dayOf(value);
        if (day === undefined) return undefined;
        continue;
      }
      const entry = reader(value);
      if (entry === undefined || (before !== nothing && before.names.has(entry.name))) return undefined;
      entries.push(entry);
      if (plan.isArgument[at] === true) found += 1;
    }
    if (found !== number || (ownDay !== undefined && day === undefined)) return undefined;
    return { said: new SaidEntries(entries), day };
  }

  function slow(value: unknown, standing: Stated): Asked {
    const ownDays = ownDay === undefined ? [] : [ownDay];
    const read: Stated & Days = readFacts(value, { facts, topic, ownDays, standing });
    return {
      said: saidIn(read, facts),
      day: ownDay === undefined ? undefined : read.days.get(ownDay),
    };
  }

  return (value, standing) => {
    if (!isPlain(value)) return slow(value, standing);
    const keys = read(Object.keys, value);
    const values = read(Object.values, value);
    // A value that takes away others while it is read: they cannot be told apart any more.
    if (keys.length !== values.length) return slow(value, standing);
    return ordinary(keys, values, standing) ?? slow(together(keys, values), standing);
  };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
};

const together = (keys: readonly string[], values: readonly unknown[]): object =>
  Object.fromEntries(keys.map((key, at) => [key, values[at]]));

/** Each value is read once; what comes after works on what was read. */
function read<T>(part: (value: object) => readonly T[], value: object): readonly T[] {
  try {
    return part(value);
  } catch {
    throw new ReglementError([unreadable]);
  }
}

const nothing: Bound = { entries: [], names: new Set(), arguments: 0 };

const unreadable: Issue = {
  code: 'unreadable',
  path: [],
  expected: 'plain data',
  received: 'something that throws when it is read',
};

/** A proxy can pass for a plain object; it is read once like any other, so that it cannot change its mind. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return (
      Object.getPrototypeOf(value) === Object.prototype &&
      Object.prototype.toString.call(value) === '[object Object]'
    );
  } catch {
    return false;
  }
}
