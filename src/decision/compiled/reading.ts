import { type DayNumber, dayOrIssue } from '../../calendar/index.ts';
import { type Issue, ReglementError } from '../../errors/index.ts';
import {
  type Checked,
  type Days,
  type Facts,
  readFacts,
  type Stated,
  type Topic,
} from '../../facts/index.ts';
import { readConsents } from '../../facts/read-consents.ts';
import { type Entry, placesIn, type Said, SaidEntries, saidIn } from './said.ts';
import { type SetReader, setReader } from './set-reading.ts';

/** What was stated of one question, checked. */
export interface Asked {
  readonly said: Said;
  /** The day of the question itself, where it takes one. */
  readonly day: DayNumber | undefined;
}

/** Reads what a host states of one question. */
export type Reader = (value: unknown, standing: Stated) => Asked;

/** One fact of the vocabulary: the entry for what was stated, or nothing where that is anything but ordinary. */
type FactReader = (value: unknown) => Entry | undefined;

/**
 * The answer of `readFacts`, sooner: every key is read once and looked up, the same small values give the same entries, and the arguments are counted.
 * It knows only what is in order; anything else goes to `readFacts`, which says what is wrong with it, with what was read here before.
 */
export function readerOf(facts: Facts, topic: Topic, ownDay: string | undefined): Reader {
  const readers = new Map<string, FactReader>();
  const isArgument: readonly boolean[] = Object.values(facts).map(
    (fact) => fact.argumentOf?.includes(topic) === true,
  );
  const number = isArgument.filter((one) => one).length;
  for (const [name, fact] of Object.entries(facts)) {
    if (fact.derived === true || !fact.topics.includes(topic) || name === ownDay) continue;
    readers.set(name, factReader(facts, name));
  }
  const bound = new WeakMap<Stated, readonly Entry[]>();
  let lastText: string | undefined;
  let lastDay: DayNumber | undefined;

  function standingEntries(standing: Stated): readonly Entry[] {
    const before = bound.get(standing);
    if (before !== undefined) return before;
    const { entries } = saidIn(standing, facts);
    const own = entries.filter(({ name }) => facts[name]?.topics.includes(topic) === true);
    bound.set(standing, own);
    return own;
  }

  function dayOf(value: unknown): DayNumber | undefined {
    if (value === lastText) return lastDay;
    const found = dayOrIssue(value, []);
    if (typeof found !== 'number') return undefined;
    if (typeof value === 'string') [lastText, lastDay] = [value, found];
    return found;
  }

  /** Nothing, where something is out of the ordinary. */
  function ordinary(stated: readonly (readonly [string, unknown])[], standing: Stated): Asked | undefined {
    const before = standingEntries(standing);
    const entries = before.slice();
    let day: DayNumber | undefined;
    let found = 0;
    for (const { place } of before) if (isArgument[place] === true) found += 1;
    for (let at = 0; at < stated.length; at++) {
      const pair = stated[at];
      if (pair === undefined) continue;
      const value = pair[1];
      if (value === undefined) continue;
      const key = pair[0];
      if (key === ownDay) {
        day = dayOf(value);
        if (day === undefined) return undefined;
        continue;
      }
      const entry = readers.get(key)?.(value);
      if (entry === undefined) return undefined;
      if (before.length > 0 && before.some(({ name }) => name === key)) return undefined;
      entries.push(entry);
      if (isArgument[entry.place] === true) found += 1;
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
    const stated = entriesOf(value);
    return ordinary(stated, standing) ?? slow(Object.fromEntries(stated), standing);
  };
}

/** Each key is read once; what comes after works on what was read. */
function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  try {
    return Object.entries(value);
  } catch {
    throw new ReglementError([unreadable]);
  }
}

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

function factReader(facts: Facts, name: string): FactReader {
  const fact = facts[name];
  if (fact === undefined) return () => undefined;
  const outside =
    fact.notApplicable === undefined ? undefined : entryOf(facts, name, { kind: 'notApplicable' });
  const inside = insideReader(facts, name);
  return outside === undefined ? inside : (value) => (value === 'notApplicable' ? outside : inside(value));
}

const entryOf = (facts: Facts, name: string, checked: Checked): Entry => ({
  name,
  checked,
  place: placesIn(facts).get(name) ?? -1,
});

function insideReader(facts: Facts, name: string): FactReader {
  const fact = facts[name];
  const place = placesIn(facts).get(name) ?? -1;
  switch (fact?.kind) {
    case undefined:
      return () => undefined;
    case 'flag': {
      const yes = entryOf(facts, name, { kind: 'flag', value: true });
      const no = entryOf(facts, name, { kind: 'flag', value: false });
      return (value) => (value === true ? yes : value === false ? no : undefined);
    }
    case 'choice': {
      const entries = new Map<unknown, Entry>(
        Object.keys(fact.values).map((value) => [value, entryOf(facts, name, { kind: 'choice', value })]),
      );
      return (value) => entries.get(value);
    }
    case 'set': {
      const read: SetReader = setReader(fact);
      const entries = new WeakMap<Checked, Entry>();
      return (value) => {
        const checked = read(value);
        if (checked === undefined) return undefined;
        const before = entries.get(checked) ?? entryOf(facts, name, checked);
        entries.set(checked, before);
        return before;
      };
    }
    case 'day':
      return (value) => {
        const found = dayOrIssue(value, []);
        return typeof found === 'number'
          ? { name, checked: { kind: 'day', value: found }, place }
          : undefined;
      };
    case 'amount':
      return (value) =>
        typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
          ? { name, checked: { kind: 'amount', value }, place }
          : undefined;
    case 'consents': {
      const none = entryOf(facts, name, { kind: 'consents', records: [] });
      return (value) => {
        const issues: Issue[] = [];
        const records = readConsents(value, facts, [name], issues);
        if (issues.length > 0) return undefined;
        return records.length === 0 ? none : { name, checked: { kind: 'consents', records }, place };
      };
    }
  }
}
