import type { Checked, SetOf } from '../../facts/index.ts';
import { isOrdinaryList } from './consents-reading.ts';

/** What was made of a set, the same object for the same values; nothing for anything out of the ordinary. */
export type SetReader<T> = (value: unknown) => T | undefined;

/** Lists of a few words are the rule; longer ones are read by `readFacts`. */
const mostWords = 64;

/** The most different sets that are remembered, and the most beginnings of lists. */
const setsKept = 1_024;
const beginningsKept = 4_096;

/** What a list comes to that ends here, and where each next word leads. */
interface Spelled<T> {
  made: T | undefined;
  readonly next: Map<unknown, Spelled<T>>;
}

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

  let kept = 0;
  let start: Spelled<T> = { made: undefined, next: new Map() };

  /** The same list again is found word by word. */
  function listed(value: readonly unknown[]): T | undefined {
    if (value.length === 1) return named(value[0]);
    if (value.length === 0 && needsOne) return undefined;
    const words: unknown[] = [];
    let at = start;
    for (let place = 0; place < value.length; place++) {
      const word = value[place];
      words.push(word);
      at = at.next.get(word) ?? begun(at, word);
    }
    at.made ??= setIn(words);
    return at.made;
  }

  function begun(before: Spelled<T>, word: unknown): Spelled<T> {
    const after: Spelled<T> = { made: undefined, next: new Map() };
    if (kept >= beginningsKept) {
      kept = 0;
      start = { made: undefined, next: new Map() };
    }
    // Only words of the vocabulary are kept: they are there already.
    if (typeof word === 'string' && placesOf.has(word)) {
      kept += 1;
      before.next.set(word, after);
    }
    return after;
  }

  function setIn(words: readonly unknown[]): T | undefined {
    const places = new Set<number>();
    for (const word of words) {
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
