import type { Checked, Facts, Stated } from '../../facts/index.ts';

/** One fact as it was stated; `place`: where it stands in the vocabulary. */
export interface Entry {
  readonly name: string;
  readonly checked: Checked;
  readonly place: number;
}

/** What was stated of one case, in the form that is quickest to go through. */
export interface Said {
  readonly entries: readonly Entry[];
  get(name: string): Checked | undefined;
  /** The same as the interpreter reads it; made when first asked for. */
  stated(): Stated;
}

export class SaidEntries implements Said {
  readonly entries: readonly Entry[];
  #made: Stated | undefined;

  constructor(entries: readonly Entry[], made?: Stated) {
    this.entries = entries;
    this.#made = made;
  }

  get(name: string): Checked | undefined {
    for (const entry of this.entries) if (entry.name === name) return entry.checked;
    return undefined;
  }

  stated(): Stated {
    this.#made ??= new Map(this.entries.map(({ name, checked }) => [name, checked]));
    return this.#made;
  }
}

/** The same from what was read before. A name that the vocabulary does not have has no place, and no rule asks about it. */
export function saidIn(stated: Stated, facts: Facts): Said {
  const places = placesIn(facts);
  const entries = [...stated].map(([name, checked]) => ({ name, checked, place: places.get(name) ?? -1 }));
  return new SaidEntries(entries, stated);
}

const known = new WeakMap<Facts, ReadonlyMap<string, number>>();

/** Where the facts stand in their vocabulary. */
export function placesIn(facts: Facts): ReadonlyMap<string, number> {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const made = new Map(Object.keys(facts).map((name, place) => [name, place]));
  known.set(facts, made);
  return made;
}
