import { type Answer, explain, type Words } from '../../decision/index.ts';
import { deskOf, lawOf, type RegulationLaw, trial } from './law.ts';
import { indented, tellCase } from './put.ts';
import { everyQuestion } from './put-any.ts';
import { said } from './tell-facts.ts';

/** The clauses that an answer certainly rests on. */
function grounds(answer: Answer): readonly string[] {
  if (!('because' in answer)) return [];
  const list: readonly { readonly clause: string; readonly certain: boolean }[] = answer.because;
  return list.filter(({ certain, clause }) => certain && clause.includes(':')).map(({ clause }) => clause);
}

/**
 * Every decision is explained in Dutch and in English, and the explanation names every clause that it certainly rests on.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 12(1): in an intelligible form, in clear and plain language.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { explainedInBothLanguages } from 'reglement/testing';
 * explainedInBothLanguages(werkId, { runs: 5 }); // matches { tried: 35 }
 * ```
 */
export const explainedInBothLanguages: RegulationLaw = lawOf(
  'explainedInBothLanguages',
  said(
    'elk besluit wordt uitgelegd in het Nederlands en in het Engels',
    'every decision is explained in Dutch and in English',
  ),
  (regulation, choice) => {
    const { days } = choice;
    const desk = deskOf(regulation, choice);
    return everyQuestion(regulation).map(({ asks, cases }) =>
      trial(cases(days === undefined ? {} : { days }), ({ facts, answers }) => {
        const all = answers(desk);
        if (all.length === 0) return 'idle';
        const faults = all.flatMap((answer) =>
          faultsOfExplanation(answer, { nl: explain(answer, 'nl'), en: explain(answer, 'en') }),
        );
        if (faults.length === 0) return 'holds';
        return { facts, told: [...tellCase(regulation, asks, facts), ...indented(faults)] };
      }),
    );
  },
);

/** What is wrong with the explanation of an answer. */
export function faultsOfExplanation(answer: Answer, { nl, en }: Words): readonly Words[] {
  const unnamed = grounds(answer).filter((clause) => !nl.includes(clause) || !en.includes(clause));
  return [
    ...(nl.trim() === '' || en.trim() === '' || nl === en
      ? [said('er is geen uitleg in twee talen', 'there is no explanation in two languages')]
      : []),
    ...unnamed.map((clause) =>
      said(`de uitleg noemt ${clause} niet`, `the explanation does not name ${clause}`),
    ),
  ];
}
