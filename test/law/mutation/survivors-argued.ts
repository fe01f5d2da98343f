/** Changes that no case notices, with the reason why that is no gap, or which gap it is. */
export interface Argued {
  readonly bureau: string;
  readonly why: string;
  /** No case is decided otherwise, whatever the change: only which clauses are cited can differ. Shown by diagrams when the proof is run. */
  readonly citesOnly?: true;
  /** Each as `rule: change`, the rule by its number in the text. */
  readonly changes: readonly string[];
}

export const survivorsArgued: readonly Argued[] = [];
