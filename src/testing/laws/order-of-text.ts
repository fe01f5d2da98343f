import type { Verdict } from '../../decision/index.ts';
import type { Clause, Rule, Text } from '../../language/index.ts';
import { libraryDesk } from '../desk.ts';
import { unchecked } from '../unchecked.ts';
import { lawOf, type RegulationLaw, trial } from './law.ts';
import { putCases, tellPut, tellVerdict, verdictOn } from './put.ts';
import { said } from './tell-facts.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Rules keep their names where they change places. */
const named = (clause: Clause): Clause => ({
  ...clause,
  rules: clause.rules.map((rule, index): Rule => ({ ...rule, id: rule.id ?? letters[index] ?? `${index}` })),
});

const withClauses = (text: Text, change: (clause: Clause) => Clause): Text => ({
  ...text,
  articles: text.articles.map((article) => ({ ...article, clauses: article.clauses.map(change) })),
});

/** Articles, clauses and the rules in them from back to front. */
const upsideDown = (text: Text): Text => ({
  ...text,
  articles: text.articles.toReversed().map((article) => ({
    ...article,
    clauses: article.clauses.toReversed().map((clause) => ({ ...clause, rules: clause.rules.toReversed() })),
  })),
});

/** The order of the text sorts what an answer lists of it, and nothing else. */
function inAnyOrder(answer: Verdict): string {
  const sorted = (list: readonly object[]): readonly string[] =>
    list.map((one) => JSON.stringify(one)).toSorted();
  const { because, displaced, overridden, readings, duties, ...others } = answer;
  return JSON.stringify([others, ...[because, displaced, overridden, readings, duties].map(sorted)]);
}

/**
 * The same answer in any order of the text: position means nothing, so that a regulation turned upside down decides the same on the same grounds.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 5(1)(a): fairness, transparency.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { orderOfTextNeverMatters } from 'reglement/testing';
 * orderOfTextNeverMatters(werkId, { runs: 10 }); // matches { law: 'orderOfTextNeverMatters', tried: 40 }
 * ```
 */
export const orderOfTextNeverMatters: RegulationLaw = lawOf(
  'orderOfTextNeverMatters',
  said('hetzelfde antwoord in elke volgorde van bepalingen', 'the same answer in any order of the clauses'),
  (regulation, choice) => {
    const text = withClauses(regulation.text, named);
    const written = choice.desk ?? libraryDesk(unchecked(regulation, text));
    const turned = libraryDesk(unchecked(regulation, upsideDown(text)));
    return putCases(regulation, choice).map(({ topic, cases }) =>
      trial(cases, ({ less }) => {
        const one = verdictOn(written, topic, less);
        const other = verdictOn(turned, topic, less);
        if (one === undefined || other === undefined) return 'idle';
        if (inAnyOrder(one) === inAnyOrder(other)) return 'holds';
        return {
          facts: less,
          told: [
            ...tellPut(regulation, topic, less),
            ...tellVerdict(said('zoals geschreven', 'as it was written'), one),
            ...tellVerdict(said('van achter naar voren', 'from back to front'), other),
          ],
        };
      }),
    );
  },
);
