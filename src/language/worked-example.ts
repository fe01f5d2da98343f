/** The questions that a worked example can put. */
export type ExampleQuestion =
  | 'canAccess'
  | 'canDisclose'
  | 'canProcess'
  | 'canCharge'
  | 'assessRequest'
  | 'requestDueDate'
  | 'appealDueDate'
  | 'retentionDeadline'
  | 'retentionStatus'
  | 'dutiesOn';

/** What the answer must hold. Only what is named is looked at. */
export interface Expected {
  /** The verdict, or the outcome of a request. */
  readonly verdict?: 'permitted' | 'forbidden' | 'undetermined' | 'granted' | 'grantedInPart' | 'refused';
  /** Clauses that must be among the grounds, full ids or numbers of the bureau's own text; `12.1/b` means that one rule of it. */
  readonly because?: readonly string[];
  /** Clauses that must not be. */
  readonly notBecause?: readonly string[];
  /** What the regulation says by itself, and what the statutes say. */
  readonly regulation?: string;
  readonly statute?: string;
  /** Clauses that lost to another layer. */
  readonly displaced?: readonly string[];
  /** Clauses that must not be among those that lost: they do not speak of the case at all. */
  readonly notDisplaced?: readonly string[];
  /** Acts that must be due, and that must not. */
  readonly duties?: readonly string[];
  readonly noDuties?: readonly string[];
  readonly limitedTo?: readonly string[];
  readonly missing?: readonly string[];
  readonly readings?: readonly string[];
  /** Days, `YYYY-MM-DD`, or `none`. */
  readonly answerBy?: string;
  readonly doBy?: string;
  readonly appealBy?: string;
  readonly deadline?: string;
  readonly keepUntil?: string;
  readonly status?: 'keep' | 'mayDelete' | 'mustDelete' | 'undetermined';
  readonly atEnd?: string;
  /** The clause whose term governs. */
  readonly governs?: string;
  /** Where a person can turn. */
  readonly routes?: readonly string[];
  readonly standing?: 'inForce' | 'notInForce' | 'undated';
}

/**
 * A worked example beside the rules: one case that a lawyer can check by hand against the clause. A clause that decides has at least two, one for
 * each side.
 */
export interface Example {
  /** The clause it shows, by its number. */
  readonly clause: string;
  /** What it shows, in one sentence. */
  readonly shows: string;
  readonly ask: ExampleQuestion;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expect: Expected;
}
