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
