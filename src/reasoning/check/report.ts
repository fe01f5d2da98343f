import type { Words } from '../../decision/index.ts';
import type { Case } from '../case-shown.ts';
import type { NotProved } from '../relation.ts';

/**
 * What `check` looks at. `overlaps`: no permit and prohibition of the text meet without an order or a signature. `idleRules`: every rule changes some
 * answer. `unreachedClauses`: every clause with rules counts on some day and in some case. `presumptions`: none leads away from the answer in doubt alone.
 * `rivalTerms`: no two different terms for one thing. `retentionFloors`: no floor of the text outlasts a ceiling of the text.
 */
export type CheckedProperty =
  | 'overlaps'
  | 'idleRules'
  | 'unreachedClauses'
  | 'presumptions'
  | 'rivalTerms'
  | 'retentionFloors';

/** One thing that was found. */
export interface Finding {
  /**
   * `fault`: the text says something other than its author can have meant, or nothing at all. `note`: it is as it should be in many texts, and worth reading: a rule that
   * repeats a statute, a floor that another event can cut off.
   */
  readonly severity: 'fault' | 'note';
  readonly clauses: readonly string[];
  /** The rules by their full names, `bureau:12.1/a`; of a presumption, none. */
  readonly rules: readonly string[];
  /** Of a presumption: the fact. */
  readonly fact?: string;
  readonly told: Words;
  /** A case that shows it, replayed. Absent where what was found is that there is no case. */
  readonly witness?: Case;
}

/** One property of a text: proved, refuted with what was found, or neither. */
export interface PropertyChecked {
  readonly property: CheckedProperty;
  /** `proved`: in no case of any question. `witness`: see `findings`. `notProved`: something stood in the way, and what was looked at shows nothing. */
  readonly outcome: 'proved' | 'witness' | 'notProved';
  readonly findings: readonly Finding[];
  /** What could not be looked at, by question; empty where all was. */
  readonly notProved: readonly NotProved[];
}

/** What `check` found of a text. Plain, frozen and JSON-safe. */
export interface CheckReport {
  readonly regulation: string;
  readonly version: string;
  /** Everything was looked at, and nothing is at fault. Notes do not count. */
  readonly sound: boolean;
  readonly properties: readonly PropertyChecked[];
}
