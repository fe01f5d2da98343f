import type { Checked, Facts, Stated } from '../../facts/index.ts';
import { type Entry, entryOf } from './entry.ts';

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

/** The same from what was read before. */
export const saidIn = (stated: Stated, facts: Facts): Said =>
  new SaidEntries(
    [...stated].map(([name, checked]) => entryOf(facts, name, checked)),
    stated,
  );
