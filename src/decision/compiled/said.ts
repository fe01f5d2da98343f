import type { Checked, Facts, Stated } from '../../facts/index.ts';
import { type Entry, entryOf } from './entry.ts';

/** What was stated of one case, in the form that is quickest to go through. */
export interface Said {
  readonly entries: readonly Entry[];
  get(name: string): Checked | undefined;
  /** The same as the interpreter reads it; made when first asked for. */
  stated(): Stated;
}

/** Of an act, what says which consents count for it. */
export interface Act {
  clientStatus: Checked | undefined;
  recipient: Checked | undefined;
  actor: Checked | undefined;
  purpose: Checked | undefined;
  data: Checked | undefined;
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

let last: { readonly entries: readonly Entry[]; readonly act: Act } | undefined;

/** What consents on record are held against; the question and its duties ask it one after the other. */
export function actOf({ entries }: Said): Act {
  if (last?.entries !== entries) last = { entries, act: actIn(entries) };
  return last.act;
}

function actIn(entries: readonly Entry[]): Act {
  const act: Act = {
    clientStatus: undefined,
    recipient: undefined,
    actor: undefined,
    purpose: undefined,
    data: undefined,
  };
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    if (entry === undefined || entry.part === 0) continue;
    const { checked } = entry;
    if (entry.name === 'clientStatus') act.clientStatus = checked;
    else if (entry.name === 'recipient') act.recipient = checked;
    else if (entry.name === 'actor') act.actor = checked;
    else if (entry.name === 'purpose') act.purpose = checked;
    else act.data = checked;
  }
  return act;
}

/** The same from what was read before. */
export const saidIn = (stated: Stated, facts: Facts): Said =>
  new SaidEntries(
    [...stated].map(([name, checked]) => entryOf(facts, name, checked)),
    stated,
  );
