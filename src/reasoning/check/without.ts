import { drawn, type Logic, requestOutcome } from '../../decision/request/outcome.ts';
import type { Diagrams, Node, Outcomes } from '../../diagram/index.ts';
import { no, yes } from '../../diagram/index.ts';
import type { KernelAspect, KernelQuestion, KernelRule } from '../../language/index.ts';

/** When rules apply, as diagrams. */
export type Applies = (rule: KernelRule) => Node;

/** The same rules as though one of them were not there: what it was an exception to regains its force. */
export function without(gone: KernelRule, { holds, applies }: Outcomes, workshop: Diagrams): Applies {
  const { and, or, not } = workshop;
  const made = new Map<KernelRule, Node>([[gone, no]]);
  const hangsOn = new Map<KernelRule, boolean>([[gone, true]]);
  const hangs = (rule: KernelRule): boolean => {
    const known = hangsOn.get(rule) ?? rule.exceptions.some(hangs);
    hangsOn.set(rule, known);
    return known;
  };
  return function anew(rule): Node {
    if (!hangs(rule)) return applies(rule);
    const before = made.get(rule);
    if (before !== undefined) return before;
    const excepted = [...rule.unless.map(holds), ...rule.exceptions.map(anew)].reduce(or, no);
    const node = and(holds(rule.when), not(excepted));
    made.set(rule, node);
    return node;
  };
}

/** What a text says of an aspect, and what the whole law says of it, within a region: nodes that are equal exactly where the answers are. */
export interface Said {
  readonly own: readonly Node[];
  readonly final: Node;
}

/** What is said of one aspect. All is worked out within the region, which keeps the diagrams small. */
export function saidOf(
  { statute, regulation }: KernelAspect,
  region: Node,
  applies: Applies,
  { and, or, not }: Diagrams,
): Said {
  const says = (rules: readonly KernelRule[], effect: KernelRule['effect']): Node =>
    rules
      .filter((rule) => rule.effect === effect)
      .reduce((node, rule) => or(node, and(region, applies(rule))), no);
  const forbidden = says(regulation, 'forbid');
  const required = says(regulation, 'require');
  const permitted = says(regulation, 'permit');
  const byStatute = {
    forbidden: says(statute, 'forbid'),
    required: says(statute, 'require'),
    permitted: says(statute, 'permit'),
  };
  const open = and(region, not(forbidden));
  const granted = or(or(permitted, required), byStatute.permitted);
  return {
    own: [forbidden, and(open, required), and(open, and(not(required), permitted))],
    final: and(not(byStatute.forbidden), or(byStatute.required, and(open, granted))),
  };
}

/** The same of a request, whose two aspects are one answer. */
export function saidOfRequest(
  question: KernelQuestion,
  region: Node,
  applies: Applies,
  reading: Outcomes,
  workshop: Diagrams,
): Said & { readonly outcome: readonly Node[] } {
  const logic: Logic<Node> = { ...drawn(workshop, reading), applies };
  const { final, layers } = requestOutcome(question, logic);
  const within = (node: Node): Node => workshop.and(region, node);
  const own = layers.regulation;
  const outcome = [within(final.granted), within(final.refused)];
  return {
    own: [within(own.granted), within(own.grantedInPart), within(own.refused)],
    final: yes,
    outcome,
  };
}
