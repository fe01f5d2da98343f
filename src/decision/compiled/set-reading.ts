import type { Checked, SetOf } from '../../facts/index.ts';

/** A set as it was checked, the same object for the same values; nothing for anything out of the ordinary. */
export type SetReader = (value: unknown) => Checked | undefined;

/** Lists of a few words are the rule; longer ones are read by `readFacts`. */
const mostWords = 64;

/** The most different sets that are remembered. */
const setsKept = 1_024;

export function setReader(fact: SetOf): SetReader {
  const values = Object.keys(fact.values);
  const needsOne = fact.reading === 'each' || fact.argumentOf !== undefined;
  const placesOf = new Map<string, readonly number[]>();
  for (const [group, members] of Object.entries(fact.groups ?? {}))
    if (members.length > 0)
      placesOf.set(
        group,
        members.map((member) => values.indexOf(member)).filter((place) => place >= 0),
      );
  for (const [place, value] of values.entries()) placesOf.set(value, [place]);
  const made = new Map<string, Checked>();
  const single = new Map<unknown, Checked>();
  for (const [word, places] of placesOf) single.set(word, checkedOf(new Set(places)));

  function checkedOf(places: ReadonlySet<number>): Checked {
    const chosen = values.filter((_, place) => places.has(place));
    const name = chosen.join('\n');
    const before = made.get(name);
    if (before !== undefined) return before;
    const one: Checked = { kind: 'set', values: Object.freeze(chosen) };
    if (made.size >= setsKept) made.clear();
    made.set(name, one);
    return one;
  }

  function listed(value: readonly unknown[]): Checked | undefined {
    if (value.length === 1) return single.get(value[0]);
    if (value.length === 0 && needsOne) return undefined;
    const places = new Set<number>();
    for (let at = 0; at < value.length; at++) {
      const word = value[at];
      const own = typeof word === 'string' ? placesOf.get(word) : undefined;
      if (own === undefined) return undefined;
      for (const place of own) places.add(place);
    }
    return checkedOf(places);
  }

  return (value) => {
    if (typeof value === 'string') return single.get(value);
    try {
      return isOrdinaryList(value) && value.length <= mostWords ? listed(value) : undefined;
    } catch {
      // A list that throws where it is read is reported by `readFacts`.
      return undefined;
    }
  };
}

/** A list whose items are what it iterates over. */
const isOrdinaryList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  Object.getPrototypeOf(value) === Array.prototype &&
  !Object.hasOwn(value, Symbol.iterator);
