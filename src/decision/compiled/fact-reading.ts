import { dayOrIssue } from '../../calendar/index.ts';
import type { Facts } from '../../facts/index.ts';
import { consentsReader } from './consents-reading.ts';
import { type Entry, entriesIn, entryOf } from './entry.ts';
import { setReader } from './set-reading.ts';

/** One fact of the vocabulary: the entry for what was stated, or nothing where that is anything but ordinary. */
export type FactReader = (value: unknown) => Entry | undefined;

export function factReader(facts: Facts, name: string): FactReader {
  const fact = facts[name];
  if (fact === undefined) return () => undefined;
  const outside =
    fact.notApplicable === undefined ? undefined : entryOf(facts, name, { kind: 'notApplicable' });
  const inside = insideReader(facts, name);
  return outside === undefined ? inside : (value) => (value === 'notApplicable' ? outside : inside(value));
}

function insideReader(facts: Facts, name: string): FactReader {
  const fact = facts[name];
  switch (fact?.kind) {
    case undefined:
      return () => undefined;
    case 'flag': {
      const yes = entryOf(facts, name, { kind: 'flag', value: true });
      const no = entryOf(facts, name, { kind: 'flag', value: false });
      return (value) => (value === true ? yes : value === false ? no : undefined);
    }
    case 'choice': {
      const { places, finite } = entriesIn(facts);
      const entries: ReadonlyMap<unknown, Entry> = finite[places.get(name) ?? -1]?.of ?? new Map();
      return (value) => entries.get(value);
    }
    case 'set':
      return setReader(fact, (checked) => entryOf(facts, name, checked));
    case 'day':
      return (value) => {
        const found = dayOrIssue(value, []);
        return typeof found === 'number' ? entryOf(facts, name, { kind: 'day', value: found }) : undefined;
      };
    case 'amount':
      return (value) =>
        typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
          ? entryOf(facts, name, { kind: 'amount', value })
          : undefined;
    case 'consents': {
      const none = entryOf(facts, name, { kind: 'consents', records: [] });
      const read = consentsReader(facts);
      return (value) => {
        const records = read(value);
        if (records === undefined) return undefined;
        return records.length === 0 ? none : entryOf(facts, name, { kind: 'consents', records });
      };
    }
  }
}
