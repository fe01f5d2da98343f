import type { DutyDue, Ground, ReadingShown, Words } from '../../decision/index.ts';

/** A clause that an answer rests on, as a lawyer would cite it. */
export interface Cited {
  readonly clause: string;
  /** `bureau:12.1/a`, where one rule of it is meant. */
  readonly rule?: string;
  readonly effect: string;
  readonly summary: Words;
  readonly certain: boolean;
}

/** The days of an answer, by the name that an example has for them: what came, and the clauses that give it. */
export interface DayOf {
  readonly day: string;
  readonly governs: readonly string[];
}

/** What an example can look at, whatever the question was. */
export interface Seen {
  /** The verdict, or the outcome of a request; of the other questions the word that they answer with. */
  readonly outcome: string;
  readonly standing: string;
  readonly because: readonly Cited[];
  readonly regulation?: string;
  readonly statute?: string;
  readonly displaced: readonly string[];
  readonly duties: readonly { readonly clause: string; readonly act: string; readonly certain: boolean }[];
  readonly limitedTo: readonly string[];
  readonly missing: readonly string[];
  readonly readings: readonly string[];
  readonly days: Readonly<
    Partial<Record<'answerBy' | 'doBy' | 'appealBy' | 'deadline' | 'keepUntil', DayOf>>
  >;
  readonly status?: string;
  readonly atEnd: readonly string[];
  readonly routes: readonly string[];
}

/** What there is where a question has nothing of a kind. */
export const nothing = {
  because: [],
  displaced: [],
  duties: [],
  limitedTo: [],
  missing: [],
  readings: [],
  days: {},
  atEnd: [],
  routes: [],
} as const;

export const names = (list: readonly { readonly fact: string }[]): readonly string[] =>
  list.map(({ fact }) => fact);
export const clauses = (list: readonly ReadingShown[]): readonly string[] => list.map(({ clause }) => clause);
export const once = (list: readonly string[]): readonly string[] => [...new Set(list)];

export const cited = (list: readonly Ground[]): readonly Cited[] =>
  list.map(({ clause, rule, effect, summary, certain }) => ({ clause, rule, effect, summary, certain }));

export const acts = (list: readonly DutyDue[]): Seen['duties'] =>
  list.map(({ clause, act, certain }) => ({ clause, act, certain }));
