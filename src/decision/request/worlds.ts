import { type Diagrams, diagrams, type Node, type Outcomes, outcomes, yes } from '../../diagram/index.ts';
import { type KernelQuestion, type Known, possible, type Truth } from '../../language/index.ts';

/**
 * The worlds that agree with what is known. Usually one state of knowledge; several where a fact cannot have some of its values any more (an
 * answer that is not in yet is pending or silence, and no refusal).
 */
export interface Worlds {
  readonly question: KernelQuestion;
  readonly states: readonly Known[];
  /** The fact by which the states differ. */
  readonly by?: string;
}

/** How a statement stands in the worlds that are left: in all of them, in some, in none. */
export type Reach = 'all' | 'some' | 'none';

export function reach({ question, states }: Worlds, ask: (known: Known) => Truth): Reach {
  let found = { yes: false, no: false };
  for (const known of states) {
    const there = possible(question, known, ask);
    found = { yes: found.yes || there.yes, no: found.no || there.no };
  }
  if (!found.yes) return 'none';
  return found.no ? 'some' : 'all';
}

/** A statement as a diagram. */
export type Drawn = (workshop: Diagrams, reading: Outcomes) => Node;

/**
 * The facts that can change one of the statements in some world by changing alone, exactly those. The best comes first: the one most of whose
 * values settle all of them; then the declared order.
 */
export function mattersTo({ question, states, by }: Worlds, statements: readonly Drawn[]): readonly string[] {
  const { variables } = question;
  const workshop = diagrams(variables.map(({ domain }) => domain.length));
  const settles = new Map<string, number>();
  const seen = new Set<string>();
  for (const known of states) {
    const reading = outcomes(workshop, known);
    const nodes = statements.map((statement) => statement(workshop, reading));
    seen.add(nodes.join());
    for (const variable of new Set(nodes.flatMap((node) => workshop.support(node)))) {
      const { fact, domain } = variables[variable] ?? { fact: '', domain: [] };
      const settling = domain.filter((_, value) =>
        nodes.every((node) => workshop.given(node, variable, value) <= yes),
      );
      settles.set(fact, (settles.get(fact) ?? 0) + settling.length);
    }
  }
  // Several states that read differently: what tells them apart matters as well.
  if (by !== undefined && seen.size > 1) settles.set(by, settles.get(by) ?? 0);
  const declared = [...new Set(variables.map(({ fact }) => fact))];
  return declared
    .filter((fact) => settles.has(fact))
    .toSorted((one, other) => (settles.get(other) ?? 0) - (settles.get(one) ?? 0));
}
