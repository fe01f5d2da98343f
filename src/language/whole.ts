import { readDay } from '../calendar/index.ts';
import type { Topic } from '../facts/index.ts';
import type { Clause, Text } from './regulation.ts';
import { type OwnTerms, ownTermsOf } from './terms.ts';
import { topicOfRule } from './topic-of-rule.ts';

/** What is the same of a text on every day. */
export interface Whole {
  /** All its clauses, in the order of the text. */
  readonly clauses: readonly Clause[];
  /** What all of them together understand by names and consent. */
  readonly terms: OwnTerms;
  /** The questions that its rules speak to; nothing stands for all of them. */
  readonly topics: ReadonlySet<Topic | undefined>;
  /** The days on which one of its clauses begins to count, or first no longer does. */
  readonly turns: ReadonlySet<number>;
}

const known = new WeakMap<Text, Whole>();

/** Looked at once: what was read cannot change any more. */
export function wholeOf(text: Text): Whole {
  const before = known.get(text);
  if (before !== undefined) return before;
  const clauses: Clause[] = [];
  const topics = new Set<Topic | undefined>();
  const turns = new Set<number>();
  // Walked by its numbers, as whatever a load does for every rule: it does so before the engine has made up its mind how to walk a list quickly.
  for (const article of text.articles)
    for (let at = 0; at < article.clauses.length; at++) {
      const clause = article.clauses[at];
      if (clause === undefined) continue;
      clauses.push(clause);
      if (clause.from !== undefined || clause.until !== undefined || clause.lapsed !== undefined)
        addTurns(clause, turns);
      for (let place = 0; place < clause.rules.length; place++) {
        const rule = clause.rules[place];
        if (rule !== undefined) topics.add(topicOfRule(rule));
      }
    }
  const terms = topics.has(undefined) ? ownTermsOf(clauses) : ownTermsOf([]);
  const whole = { clauses: clauses.slice(), terms, topics, turns };
  if (Object.isFrozen(text)) known.set(text, whole);
  return whole;
}

/** The days on which something that has a first and a last day begins to count, or first no longer does. */
export function addTurns(
  { from, until, lapsed }: Pick<Clause, 'from' | 'until' | 'lapsed'>,
  turns: Set<number>,
): void {
  if (from !== undefined && from !== 'undated') turns.add(readDay(from));
  if (until !== undefined) turns.add(readDay(until) + 1);
  if (lapsed !== undefined) turns.add(readDay(lapsed.lastDay) + 1);
}
