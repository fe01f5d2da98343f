import type { KernelAspect, KernelQuestion, KernelRule, Known, Test } from '../language/index.ts';
import { type Diagrams, type Node, no, yes } from './diagram.ts';

/** The rules as diagrams, where some variables are known already. Follows `evaluate.ts` line by line. */
export interface Outcomes {
  holds(test: Test): Node;
  applies(rule: KernelRule): Node;
  aspectPermitted(aspect: KernelAspect): Node;
  permitted(question: KernelQuestion): Node;
}

export function outcomes(workshop: Diagrams, known: Known): Outcomes {
  const { and, or, not, except } = workshop;
  const all = (nodes: readonly Node[]): Node => nodes.reduce(and, yes);
  const some = (nodes: readonly Node[]): Node => nodes.reduce(or, no);
  const done = new Map<KernelRule, Node>();

  function holds(test: Test): Node {
    switch (test.kind) {
      case 'is': {
        const value = known[test.variable];
        if (value === undefined) return workshop.is(test.variable, test.among);
        return test.among.includes(value) ? yes : no;
      }
      case 'all':
        return all(test.of.map(holds));
      case 'any':
        return some(test.of.map(holds));
      case 'not':
        return not(holds(test.of));
    }
  }

  function applies(rule: KernelRule): Node {
    const found = done.get(rule);
    if (found !== undefined) return found;
    const excepted = or(some(rule.unless.map(holds)), some(rule.exceptions.map(applies)));
    const made = except(holds(rule.when), excepted);
    done.set(rule, made);
    return made;
  }

  const says = (rules: readonly KernelRule[], effect: KernelRule['effect']): Node =>
    some(rules.filter((rule) => rule.effect === effect).map(applies));

  function aspectPermitted({ statute, regulation }: KernelAspect): Node {
    const permits = or(or(says(regulation, 'permit'), says(regulation, 'require')), says(statute, 'permit'));
    const withinRegulation = except(permits, says(regulation, 'forbid'));
    return except(or(says(statute, 'require'), withinRegulation), says(statute, 'forbid'));
  }

  return {
    holds,
    applies,
    aspectPermitted,
    permitted: (question) => all(question.aspects.map(aspectPermitted)),
  };
}
