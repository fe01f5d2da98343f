import type { Item } from '../../language/index.ts';
import type { Entry } from './entry.ts';
import type { Said } from './said.ts';

/** A set that is asked per item: of one value it is numbered, of several or none it divides the question. */
const isEach = ({ checked, number, divides }: Entry): boolean =>
  checked.kind === 'set' && (number >= 0 || divides);

/** In the order of the vocabulary, whatever the order of what was stated. */
function setsIn({ entries }: Said): readonly Entry[] {
  const sets: Entry[] = [];
  for (const entry of entries) if (isEach(entry)) sets.push(entry);
  return sets.length > 1 ? sets.sort((one, other) => one.place - other.place) : sets;
}

/** The items of `itemsOf`, from what was read. */
export function itemsIn(said: Said): readonly Item[] {
  let items: readonly Item[] = [new Map()];
  for (const { name, checked } of setsIn(said)) {
    if (checked.kind !== 'set') continue;
    items = items.flatMap((item) => checked.values.map((value) => new Map([...item, [name, value]])));
  }
  return items;
}

/** The one item of a question that does not fall apart. */
export function itemIn(said: Said): Item {
  const item = new Map<string, string>();
  for (const { name, checked } of setsIn(said))
    if (checked.kind === 'set') item.set(name, checked.values[0] ?? '');
  return item;
}

const itemsKept = 4_096;

/** The same, and the same object for the same values. */
export function singleItems(): (said: Said) => Item {
  const kept = new Map<number, Item>();
  return (said) => {
    const { entries } = said;
    let key = 0;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at];
      if (entry?.checked.kind === 'set' && entry.number >= 0) key = key * 8_192 + entry.number + 1;
    }
    const before = kept.get(key);
    if (before !== undefined) return before;
    const made = itemIn(said);
    // A key beyond what a number holds exactly could be that of another item.
    if (!Number.isSafeInteger(key)) return made;
    if (kept.size >= itemsKept) kept.clear();
    kept.set(key, made);
    return made;
  };
}
