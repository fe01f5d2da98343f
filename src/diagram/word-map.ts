/**
 * Remembers one thing per list of words, up to a bound: past it everything is forgotten at once, so that a host that asks ever new questions pays for
 * the making and not for the memory.
 */
export interface WordMap<T> {
  get(words: Int32Array, from: number): T | undefined;
  set(words: Int32Array, from: number, value: T): void;
  size(): number;
}

/** `length`: the number of words in a key. `bound`: the number of things kept. */
export function wordMap<T>(length: number, bound: number): WordMap<T> {
  return length === 1 ? oneWord(bound) : severalWords(length, bound);
}

/** As below, for the one word that most questions need. */
function oneWord<T>(bound: number): WordMap<T> {
  let slots = 16;
  let keys = new Int32Array(slots);
  let values: (T | undefined)[] = Array.from({ length: slots }, () => undefined);
  let size = 0;

  function place(word: number): number {
    let slot = (Math.imul(word, spread) >>> 12) & (slots - 1);
    while (keys[slot] !== word && values[slot] !== undefined) slot = (slot + 1) & (slots - 1);
    return slot;
  }

  function put(word: number, value: T): void {
    const slot = place(word);
    if (values[slot] === undefined) size += 1;
    keys[slot] = word;
    values[slot] = value;
  }

  function renewed(to: number): void {
    const [oldKeys, oldValues] = [keys, values];
    slots = to;
    keys = new Int32Array(slots);
    values = Array.from({ length: slots }, () => undefined);
    const isGrown = size < bound;
    size = 0;
    if (isGrown)
      for (const [slot, value] of oldValues.entries())
        if (value !== undefined) put(oldKeys[slot] ?? 0, value);
  }

  return {
    get: (words, from) => values[place(words[from] ?? 0)],
    set(words, from, value) {
      if (size >= bound) renewed(slots);
      else if (size * 2 >= slots) renewed(slots * 2);
      put(words[from] ?? 0, value);
    },
    size: () => size,
  };
}

/** 2^32 divided by the golden ratio: it sends neighbouring words far apart. */
const spread = 0x9e3779b1;

/** Open addressing at half load; a key that hashes alike is told apart word by word. */
function severalWords<T>(length: number, bound: number): WordMap<T> {
  let slots = 16;
  let keys = new Int32Array(slots * length);
  let values: (T | undefined)[] = Array.from({ length: slots }, () => undefined);
  let size = 0;

  function place(words: Int32Array, from: number): number {
    let hash = 0;
    for (let at = 0; at < length; at++) {
      hash = Math.imul(hash ^ (words[from + at] ?? 0), spread);
      hash ^= hash >>> 15;
    }
    let slot = hash & (slots - 1);
    while (values[slot] !== undefined && !same(words, from, slot * length)) slot = (slot + 1) & (slots - 1);
    return slot;
  }

  function same(words: Int32Array, from: number, there: number): boolean {
    for (let at = 0; at < length; at++) if (words[from + at] !== keys[there + at]) return false;
    return true;
  }

  function resized(to: number): void {
    const [oldKeys, oldValues] = [keys, values];
    slots = to;
    keys = new Int32Array(slots * length);
    values = Array.from({ length: slots }, () => undefined);
    size = 0;
    for (const [slot, value] of oldValues.entries())
      if (value !== undefined) put(oldKeys, slot * length, value);
  }

  function put(words: Int32Array, from: number, value: T): void {
    const slot = place(words, from);
    if (values[slot] === undefined) size += 1;
    for (let at = 0; at < length; at++) keys[slot * length + at] = words[from + at] ?? 0;
    values[slot] = value;
  }

  return {
    get: (words, from) => values[place(words, from)],
    set(words, from, value) {
      if (size >= bound) {
        values = Array.from({ length: slots }, () => undefined);
        size = 0;
      } else if (size * 2 >= slots) resized(slots * 2);
      put(words, from, value);
    },
    size: () => size,
  };
}
