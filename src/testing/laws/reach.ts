import fc from 'fast-check';
import type { Answer } from '../../decision/index.ts';
import { type Clause, type Regulation, type Rule, topicOfRule } from '../../language/index.ts';
import { ownTerms, rulesOf } from '../../language/terms.ts';
import { daysOf } from '../cases/near-rules.ts';
import type { WrittenCondition } from '../cases/satisfying.ts';
import { demandedBy, scopeOf } from '../cases/written-conditions.ts';
import { libraryDesk } from '../desk.ts';
import { unchecked, withClause } from '../unchecked.ts';
import { type LawChoice, lawOf, type RegulationLaw, type Trial } from './law.ts';
import { type AskedCase, everyQuestion } from './put-any.ts';
import { said } from './tell-facts.ts';

/**
 * Every clause that decides something is reached: some case, on a day on which it counts, has an answer that names it or that would be another without it.
 *
 * What is tried is a search, near the rules of the clause: a clause that it does not find may still have a case. `load` proves that no rule is dead by
 * itself; this law finds those that the statutes, or the rest of the text, never let be seen.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases for each clause at most, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried, and how many clauses were reached.
 * @throws LawBroken with the clause that has a part in no answer.
 * @see the Dutch rule of drafting that a provision has effect.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { everyClauseReached } from 'reglement/testing';
 * everyClauseReached(werkId, { runs: 200 }); // matches { law: 'everyClauseReached' }
 * ```
 */
export const everyClauseReached: RegulationLaw = lawOf(
  'everyClauseReached',
  said(
    'elke bepaling die iets beslist speelt mee in een antwoord',
    'every clause that decides has a part in some answer',
  ),
  (regulation, choice) =>
    regulation.text.articles
      .flatMap(({ clauses }) => clauses)
      .filter(({ rules }) => rules.some((rule) => topicOfRule(rule) !== undefined))
      .map((clause) => reach(regulation, clause, choice)),
);

function reach(regulation: Regulation, clause: Clause, choice: LawChoice): Trial {
  const id = `${regulation.text.id}:${clause.id}`;
  const searches = searchesFor(regulation, clause, choice);
  const itself = libraryDesk(regulation);
  const without = libraryDesk(unchecked(regulation, withClause(regulation.text, { ...clause, rules: [] })));
  return (runs, seed) => {
    let tried = 0;
    for (let batch = 0; tried < runs; batch += 1)
      for (const cases of searches)
        for (const { answers } of fc.sample(cases, { numRuns: 5, seed: seed + batch })) {
          tried += 1;
          const all = answers(itself);
          const isNamed = all.some((answer) => names(answer, id));
          // A clause on who may ask carries an answer without being a ground of it.
          if (isNamed || JSON.stringify(all) !== JSON.stringify(answers(without))) return { tried, told: 1 };
        }
    const { summary } = clause;
    const english = regulation.text.english[clause.id];
    const en = typeof english === 'string' ? english : (english?.summary ?? summary);
    return {
      tried,
      told: 1,
      broken: {
        told: [
          said(`${id}: ${summary}`, `${id}: ${en}`),
          said(
            `staat in geen antwoord en verandert er geen, in ${tried} gevallen die ervoor zijn gemaakt`,
            `is named in no answer and changes none, in ${tried} cases that were made for it`,
          ),
        ],
      },
    };
  };
}

/** Whether anything in an answer is this clause or one of its rules. */
function names(answer: Answer | unknown, clause: string): boolean {
  if (typeof answer === 'string') return answer === clause || answer.startsWith(`${clause}/`);
  if (typeof answer !== 'object' || answer === null) return false;
  return Object.values(answer).some((inner) => names(inner, clause));
}

/** Cases made for each rule of the clause, on days on which it counts. */
function searchesFor(
  regulation: Regulation,
  clause: Clause,
  { days = daysOf(regulation) }: LawChoice,
): readonly fc.Arbitrary<AskedCase>[] {
  const { text } = regulation;
  const terms = ownTerms(rulesOf(text));
  const questions = everyQuestion(regulation);
  return clause.rules.flatMap((rule) => {
    const event = rule.rule === 'duty' ? [{ condition: { event: rule.on }, terms }] : [];
    const always = [...scopeOf(text), ...struck(rule, regulation), ...demandedBy(rule, text), ...event];
    return questions
      .filter(({ topic }) => topic === topicOfRule(rule))
      .map(({ cases }) => cases({ days: days.map((day) => inForceDay(day, text, clause)), always }));
  });
}

/** An exception shows only where what it strikes would have applied. */
function struck(rule: Rule, { text }: Regulation): readonly WrittenCondition[] {
  if (rule.rule !== 'except' && rule.rule !== 'lift') return [];
  const target = text.articles.flatMap(({ clauses }) => clauses).find(({ id }) => id === rule.of);
  return (target?.rules ?? []).flatMap((other) =>
    'aspect' in other && other.aspect === rule.aspect ? demandedBy(other, text) : [],
  );
}

/** The day itself, or the nearest on which the clause counts. */
function inForceDay(day: string, text: Regulation['text'], { from, until, lapsed }: Clause): string {
  const firsts = [text.from === 'undated' ? '' : text.from, from ?? ''];
  const lasts = [text.until, until, lapsed?.lastDay].filter((last) => last !== undefined);
  const first = firsts.reduce((one, other) => (one > other ? one : other));
  const last = lasts.reduce((one, other) => (one < other ? one : other), '9999-12-31');
  return day < first ? first : day > last ? last : day;
}
