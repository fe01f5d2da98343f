import type { Checked, Fact, Facts } from '../../facts/index.ts';

/** One fact as it was stated; `place`: where it stands in the vocabulary. */
export interface Entry {
  readonly name: string;
  readonly checked: Checked;
  readonly place: number;
  /** Its number among the values of all facts with few of them, so that its code is looked up and not worked out; -1 where it is none of these. */
  readonly number: number;
  /** What consents on record are held against, where it is that; 0 where it is not. */
  readonly part: number;
  /** It is no single item: the question falls apart in several of them, or in none. */
  readonly divides: boolean;
}

/** The entries of one fact with few values: equal values share one. */
export interface Finite {
  readonly outside: Entry | undefined;
  readonly of: ReadonlyMap<string | boolean, Entry>;
}

/** A vocabulary as it is read: where its facts stand, and the entries of those with few values. */
export interface Entries {
  readonly places: ReadonlyMap<string, number>;
  /** By the place of the fact; nothing where its values are days, amounts, records or whole sets. */
  readonly finite: readonly (Finite | undefined)[];
  /** How many of them there are together. */
  readonly number: number;
}

const known = new WeakMap<Facts, Entries>();

export function entriesIn(facts: Facts): Entries {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const made = numbered(facts);
  known.set(facts, made);
  return made;
}

function numbered(facts: Facts): Entries {
  const places = new Map(Object.keys(facts).map((name, place) => [name, place]));
  let number = 0;
  const next = (name: string, checked: Checked): Entry => {
    const entry = shaped(name, checked, places.get(name) ?? -1, number, false);
    number += 1;
    return entry;
  };
  const finite = Object.entries(facts).map(([name, fact]): Finite | undefined => {
    const values = valuesOf(fact);
    if (values === undefined) return undefined;
    return {
      outside: fact.notApplicable === undefined ? undefined : next(name, { kind: 'notApplicable' }),
      of: new Map(values.map(([value, checked]) => [value, next(name, checked)])),
    };
  });
  return { places, finite, number };
}

/** The values of a fact that has few, one by one; of a set that is asked per item, those that are one item. */
function valuesOf(fact: Fact): readonly (readonly [string | boolean, Checked])[] | undefined {
  switch (fact.kind) {
    case 'flag':
      return [true, false].map((value) => [value, { kind: 'flag', value }]);
    case 'choice':
      return Object.keys(fact.values).map((value) => [value, { kind: 'choice', value }]);
    case 'set':
      return fact.reading === 'each'
        ? Object.keys(fact.values).map((value) => [value, { kind: 'set', values: Object.freeze([value]) }])
        : undefined;
    case 'day':
    case 'amount':
    case 'consents':
      return undefined;
  }
}

/** What was stated of one fact. A name that the vocabulary does not have has no place, and no rule asks about it. */
export function entryOf(facts: Facts, name: string, checked: Checked): Entry {
  const { places, finite } = entriesIn(facts);
  const place = places.get(name) ?? -1;
  const fact = facts[name];
  const isEach = fact?.kind === 'set' && fact.reading === 'each';
  const divides = isEach && checked.kind === 'set' && checked.values.length !== 1;
  return found(finite[place], checked) ?? shaped(name, checked, place, -1, divides);
}

function found(finite: Finite | undefined, checked: Checked): Entry | undefined {
  switch (checked.kind) {
    case 'notApplicable':
      return finite?.outside;
    case 'flag':
    case 'choice':
      return finite?.of.get(checked.value);
    case 'set':
      return checked.values.length === 1 ? finite?.of.get(checked.values[0] ?? '') : undefined;
    case 'day':
    case 'amount':
    case 'consents':
      return undefined;
  }
}

/** All entries have one shape, made here alone: what goes through them meets no other. */
const shaped = (name: string, checked: Checked, place: number, number: number, divides: boolean): Entry => ({
  name,
  checked,
  place,
  number,
  part: parts.indexOf(name) + 1,
  divides,
});

/** Who decides, to whom data go, and what they are for: what says which consents count for an act. */
export const parts: readonly string[] = ['clientStatus', 'recipient', 'actor', 'purpose', 'data'];
