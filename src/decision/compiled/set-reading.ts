import type { Checked, SetOf } from '../../facts/index.ts';
import { isOrdinaryList } from './consents-reading.ts';

/** What was made of a set, the same object for the same values; nothing for anything out of the ordinary. */
export type SetReader<T> = (value: unknown) => T | undefined;

/** Lists of a few words are the rule; longer ones are read by `readFacts`. */
const mostWords = 64;

/** The most different sets that are remembered. */
const setsKept = 1_024;

export function setReader<T>(fact: SetOf, make: (checked: Checked) => T): SetReader<T> {
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
  const made = new Map<string, T>();
  const single = new Map<unknown, T>();

  function setOf(places: ReadonlySet<number>): T {
    const chosen = values.filter((_, place) => places.has(place));
    const name = chosen.join('\n');
    const before = made.get(name);
    if (before !== undefined) return before;
    const one = make({ kind: 'set', values: Object.freeze(chosen) });
    if (made.size >= setsKept) made.clear();
    made.set(name, one);
    return one;
  }

  function named(word: unknown): T | undefined {
    const before = single.get(word);
    if (before !== undefined) return before;
    const places = typeof word === 'string' ? placesOf.get(word) : undefined;
    if (places === undefined) return undefined;
    const one = setOf(new Set(places));
    single.set(word, one);
    return one;
  }

  function listed(value: readonly unknown[]): T | undefined {
    if (value.length === 1) return named(value[0]);
    if (value.length === 0 && needsOne) return undefined;
    const places = new Set<number>();
    for (let at = 0; at < value.length; at++) {
      const word = value[at];
      const own = typeof word === 'string' ? placesOf.get(word) : undefined;
      if (own === undefined) return undefined;
      for (const place of own) places.add(place);
    }
    return setOf(places);
  }

  return (value) => {
    if (typeof value === 'string') return named(value);
    try {
      return isOrdinaryList(value) && value.length <= mostWords ? listed(value) : undefined;
    } catch {
      // A list that throws where it is read is reported by `readFacts`.
      return undefined;
    }
  };
}
