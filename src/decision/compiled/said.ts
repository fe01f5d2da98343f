import type { Checked, Stated } from '../../facts/index.ts';

/** What was stated of one case, in the form that is quickest to go through. */
export interface Said {
  readonly entries: readonly (readonly [name: string, checked: Checked])[];
  get(name: string): Checked | undefined;
  /** The same as the interpreter reads it; made when first asked for. */
  stated(): Stated;
}

export function saidIn(stated: Stated): Said {
  return { entries: [...stated], get: (name) => stated.get(name), stated: () => stated };
}

/** Of a name that stands twice the last one counts, as in a map. */
export class SaidEntries implements Said {
  readonly entries: Said['entries'];
  #made: Stated | undefined;

  constructor(entries: Said['entries']) {
    this.entries = entries;
  }

  get(name: string): Checked | undefined {
    const { entries } = this;
    for (let at = entries.length - 1; at >= 0; at--) if (entries[at]?.[0] === name) return entries[at]?.[1];
    return undefined;
  }

  stated(): Stated {
    this.#made ??= new Map(this.entries);
    return this.#made;
  }
}
