import { type Topic, topics } from '../../facts/index.ts';
import type { Aspect } from '../aspect.ts';
import { isAspectRule } from '../lower.ts';
import type { Clause } from '../regulation.ts';
import { topicOfRule } from '../topic-of-rule.ts';
import { plainWords } from './plain-words.ts';
import { type ClausePlace, clausePlace, clausePlaces, NAME, type Subject } from './subject.ts';

/** What one pass over a text sees. Most clauses are plainly in order, and of those nobody asks where in the text they are. */
export interface Survey {
  /** The clauses at which to look more closely, in the order of the text: of all others the words are in order. */
  readonly suspects: readonly ClausePlace[];
  /** Per clause number, which clause of the text it is. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The questions that the rules speak to. */
  readonly spokenTo: readonly Topic[];
  /** Whether there is English beside the clauses. */
  readonly hasStrayEnglish: boolean;
  /** Whether anything may be asked of consents. */
  readonly mayAskConsent: boolean;
  /** The aspects with more rules than are searched, where each rule by itself has a case and takes no other's force away: nothing is left to look for. */
  readonly settled: ReadonlySet<Aspect>;
}

/** Whether two clauses have one number, and which of them have, is for the closer look. */
export function surveyOf({ text, facts }: Subject): Survey {
  const words = plainWords(facts);
  const numbers = new Map<string, number>();
  const spoken = new Set<Topic | undefined>();
  let suspects: ClausePlace[] = [];
  const plainly = new Map<Aspect, number>();
  const open = new Set<Aspect>();
  let hasScope = false;
  let [clauses, inEnglish] = [0, 0];
  for (const [first, article] of text.articles.entries())
    for (let second = 0; second < article.clauses.length; second++) {
      const clause = article.clauses[second];
      if (clause === undefined) continue;
      const isTold = Object.hasOwn(text.english, clause.id);
      if (isTold && !numbers.has(clause.id)) inEnglish += 1;
      numbers.set(clause.id, clauses);
      clauses += 1;
      let isPlain = isTold && isPlainClause(clause, text.english[clause.id]);
      for (let place = 0; place < clause.rules.length; place++) {
        const rule = clause.rules[place];
        if (rule === undefined) continue;
        spoken.add(topicOfRule(rule));
        const plainness = isPlain ? words.plainness(rule) : 'notPlain';
        isPlain = plainness !== 'notPlain';
        if (!isAspectRule(rule)) hasScope ||= rule.rule === 'appliesWhen';
        else if (plainness === 'literal') plainly.set(rule.aspect, (plainly.get(rule.aspect) ?? 0) + 1);
        else open.add(rule.aspect);
      }
      if (!isPlain) suspects.push(clausePlace(text, clause, first, second));
    }
  if (numbers.size !== clauses) suspects = [...clausePlaces(text)];
  return {
    suspects,
    numbers,
    spokenTo: topics.filter((topic) => spoken.has(topic)),
    hasStrayEnglish: Object.keys(text.english).length !== inEnglish,
    settled: hasScope
      ? new Set()
      : new Set(
          [...plainly].flatMap(([aspect, rules]) =>
            rules > MOST_SEARCHED && !open.has(aspect) ? [aspect] : [],
          ),
        ),
    mayAskConsent: suspects.length > 0 || words.sawConsent(),
  };
}

/**
 * The most rules of an aspect that are searched for what they do to each other, since that grows with their square. Of more than these each is
 * looked at by itself: a rule that never applies is found, and whether the others leave it anything to decide is for a report that may take its time.
 */
export const MOST_SEARCHED = 200;

/** A clause with rules, a number and English, and nothing more to say. */
const isPlainClause = (clause: Clause, english: unknown): boolean =>
  clause.rules.length > 0 &&
  clause.from === undefined &&
  clause.until === undefined &&
  clause.lapsed === undefined &&
  clause.entersIntoForce === undefined &&
  clause.decidesNothing === undefined &&
  clause.undecidable === undefined &&
  clause.reading === undefined &&
  clause.departsFrom === undefined &&
  typeof english === 'string' &&
  english.trim() !== '' &&
  NAME.test(clause.id);
