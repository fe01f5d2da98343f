import type { KernelAspect, KernelQuestion, Known } from '../language/index.ts';
import { type Diagrams, diagrams, type Node, no, yes } from './diagram.ts';
import { type Outcomes, outcomes } from './outcome.ts';

/** What is still open once some facts are known. */
export interface Open {
  /** The variables that can still change the answer, exactly those. */
  readonly matters: readonly number[];
  /** How many values of each of them settle the answer at once. */
  readonly settles: ReadonlyMap<number, number>;
}

/**
 * What still matters to a question that what is known does not settle. Where every world permits but no one clause does so in all of them, it is
 * what the clauses that can still permit depend on.
 */
export function stillOpen(question: KernelQuestion, known: Known): Open {
  const workshop = diagrams(question.variables.map((variable) => variable.domain.length));
  const reading = outcomes(workshop, known);
  const permitted = reading.permitted(question);
  const open = permitted === yes ? ungroundedClauses(question, reading, workshop) : [permitted];
  const matters = [...new Set(open.flatMap((node) => workshop.support(node)))].toSorted((a, b) => a - b);
  const settled = (variable: number, value: number): boolean =>
    open.some((node) => {
      const there = workshop.given(node, variable, value);
      return there === yes || (there === no && permitted !== yes);
    });
  const settles = new Map(
    matters.map((variable) => {
      const domain = question.variables[variable]?.domain ?? [];
      return [variable, domain.filter((_, value) => settled(variable, value)).length] as const;
    }),
  );
  return { matters, settles };
}

/** The clauses that can still permit, in the aspects where none of them does so in every world. */
const ungroundedClauses = (
  question: KernelQuestion,
  reading: Outcomes,
  workshop: Diagrams,
): readonly Node[] =>
  question.aspects
    .map((aspect) => permittingClauses(aspect, reading, workshop))
    .filter((clauses) => !clauses.includes(yes))
    .flat();

function permittingClauses(aspect: KernelAspect, reading: Outcomes, workshop: Diagrams): readonly Node[] {
  const byClause = new Map<string, Node>();
  for (const rule of [...aspect.statute, ...aspect.regulation]) {
    if (rule.effect !== 'permit' && rule.effect !== 'require') continue;
    byClause.set(rule.clause, workshop.or(byClause.get(rule.clause) ?? no, reading.applies(rule)));
  }
  return [...byClause.values()];
}
