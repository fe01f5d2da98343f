import type { ExampleQuestion } from '../../../src/law/example.ts';

/**
 * What becomes of the text where it meets the law. `displaced`: the statute stands in its place. `supplemented`: the statute adds what it lacks. `binds`: it is
 * stricter, and holds. `restricted`, `narrowed`: it holds for fewer cases than it says. `split`: some records follow the text and some the statute.
 * `lapsed`: it has lost its object. `kept`: both say the same. `doubtful`: it holds as far as the purpose carries it.
 */
export type Effect =
  | 'displaced'
  | 'supplemented'
  | 'binds'
  | 'restricted'
  | 'narrowed'
  | 'split'
  | 'lapsed'
  | 'kept'
  | 'doubtful';

/** Where in the answer to look: the aspect of a verdict, the term of a request, the route, the day of a record, the acts that are owed. */
export type Look =
  | { readonly aspect: string }
  | { readonly term: 'answerBy' | 'refuseBy' | 'doBy' }
  | { readonly route: 'bureau' | 'supervisor' | 'mediation' | 'court' }
  | { readonly day: 'deadline' | 'keepUntil' }
  | { readonly acts: readonly string[] };

/** The two layers by themselves, what comes of them, and what the answer shows of the conflict. Clauses are full ids, or numbers of the bureau's own text. */
export interface Shows {
  readonly text: string;
  readonly statute: string;
  readonly final: string;
  /** Clauses that must be named as what decided. */
  readonly governs?: readonly string[];
  /** Clauses that must be named as what gave way; an empty list: none did. */
  readonly displaced?: readonly string[];
  readonly missing?: readonly string[];
  /** Records of a file that stay, by kind. */
  readonly stays?: readonly string[];
  /** The most that may be charged, in euro cents. */
  readonly caps?: readonly number[];
}

/** One case put to the library. */
export interface ConflictCase {
  readonly shows: string;
  readonly ask: ExampleQuestion;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly look?: Look;
  readonly expect: Shows;
}

/** One row of the conflicts between a regulation and the law, with the cases that show it. */
export interface Conflict {
  readonly row: string;
  /** Clauses of the regulation, by their own number; none where the text is silent. */
  readonly clauses: readonly string[];
  readonly articles: readonly string[];
  readonly effect: Effect;
  /** The three cells of `docs/conflicts.md`. */
  readonly text: string;
  readonly statute: string;
  readonly governs: string;
  readonly cases: readonly ConflictCase[];
  /** What of the row no decision can show: the clause that says so, or the fact that nobody states. */
  readonly notShown?: { readonly clause: string; readonly why: string };
}
