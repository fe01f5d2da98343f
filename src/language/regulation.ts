import type { HolidaysByRegime } from '../calendar/index.ts';
import type { Facts, Vocabulary } from '../facts/index.ts';
import type { Rule } from './rule.ts';

/** The reading taken of a sentence that allows two, and the one rejected. */
export interface Reading {
  readonly taken: string;
  readonly rejected: string;
}

/** What a clause says of itself beside its rules. */
export interface ClauseNotes {
  readonly reading?: Reading;
  /** The author's claim that it differs from a statute, by the statute's clause ids. */
  readonly departsFrom?: readonly string[];
  /** It decides nothing: a definition, information, an empty number. The reason. */
  readonly decidesNothing?: string;
  /** It cannot be decided here. The reason. */
  readonly undecidable?: string;
  /** It has lost its force: the last day it had any, and what came in its place. */
  readonly lapsed?: { readonly lastDay: string; readonly successor: string };
  /** It sets the first day of the whole text. */
  readonly entersIntoForce?: string;
  /** For a statute: how well the text was checked. `unchecked` is shown in every answer that rests on it. */
  readonly checked?: 'checked' | 'partly' | 'unchecked';
}

/** A clause: its number in the text, a summary in our own words, its rules. */
export interface Clause extends ClauseNotes {
  readonly id: string;
  readonly summary: string;
  readonly rules: readonly Rule[];
  /** First and last day of its validity, where they differ from those of the whole text. */
  readonly from?: string;
  readonly until?: string;
}

/** An article: its number in the text, its heading, its clauses in the order of the text. */
export interface Article {
  readonly number: string;
  readonly title: string;
  readonly clauses: readonly Clause[];
}

/** English words for a clause, kept apart so that the rules stay on the page. */
export type English = Readonly<Record<string, string | EnglishClause>>;

/** The English of one clause, where there is more to say than its summary. `reason`: why it decides nothing, or cannot be decided. */
export interface EnglishClause {
  readonly summary: string;
  readonly taken?: string;
  readonly rejected?: string;
  readonly reason?: string;
}

/** A text as it is written: a bureau's regulation or a statute. It survives JSON. */
export interface Text {
  /** Stands in every answer, and before the colon of a clause's full id. */
  readonly id: string;
  readonly title: string;
  /** What tells the versions of one text apart, such as the day it was adopted. */
  readonly version: string;
  /** First day of its validity, or that the text bears no date. */
  readonly from: string | 'undated';
  /** Last day of its validity. */
  readonly until?: string;
  readonly articles: readonly Article[];
  readonly english: English;
}

/** What a text is read with: the words it is written in, the statutes beneath it, and the holidays its terms are counted by. */
export interface Setting<F extends Facts> {
  readonly vocabulary: Vocabulary<F>;
  readonly statutes: readonly Text[];
  readonly holidays: HolidaysByRegime;
}
