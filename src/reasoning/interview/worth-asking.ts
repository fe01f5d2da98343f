import type { DayNumber } from '../../calendar/index.ts';
import { withPresumed } from '../../decision/presumption.ts';
import { type Diagrams, diagrams, type Node, no, type Outcomes, outcomes, yes } from '../../diagram/index.ts';
import type { Stated } from '../../facts/index.ts';
import {
  itemsOf,
  type KernelAspect,
  type KernelQuestion,
  type Known,
  knownOf,
  type Regulation,
  type VerdictTopic,
} from '../../language/index.ts';

/** What can still come of asking, once some facts are known and some will never be. */
export interface WorthAsking {
  /** The facts that can still change the answer, exactly those. */
  readonly now: ReadonlySet<string>;
  /** The facts that can still be worth asking at any time: those, and those on which it hangs that one clause permits in all worlds. */
  readonly ever: ReadonlySet<string>;
}

/** The facts on which a consent is read, beside itself. */
const besideConsent = ['clientStatus', 'actor', 'recipient', 'purpose', 'data'];

/** Looks at every item of a question that is not settled by itself. `never`: facts that nobody knows. */
export function worthAsking(
  regulation: Regulation,
  topic: VerdictTopic,
  stated: Stated,
  day: DayNumber,
  never: ReadonlySet<string>,
): WorthAsking {
  const { facts } = regulation.vocabulary;
  const { question, encoding } = regulation.lawOn(topic, day);
  const now = new Set<string>();
  const ever = new Set<string>();
  const workshop = diagrams(question.variables.map(({ domain }) => domain.length));
  const lost = question.variables.flatMap(({ fact }, variable) => (never.has(fact) ? [variable] : []));
  for (const item of itemsOf(facts, stated)) {
    const known = knownOf(encoding, facts, stated, item, day);
    const presumed = withPresumed(question, facts, topic, known);
    const presuming = known.map((value, variable) => (lost.includes(variable) ? presumed[variable] : value));
    const open = openIn(question, known, presuming, lost, workshop);
    const named = (nodes: readonly Node[]): ReadonlySet<string> =>
      new Set(
        nodes
          .flatMap((node) => workshop.support(node))
          .map((variable) => question.variables[variable]?.fact ?? ''),
      );
    for (const name of named(open.now)) now.add(name);
    for (const name of named([...open.now, ...open.grounds])) ever.add(name);
  }
  const isConsent = (name: string): boolean => facts[name]?.kind === 'consents';
  for (const found of [now, ever])
    if ([...found].some(isConsent))
      for (const name of besideConsent) if (facts[name]?.topics.includes(topic) === true) found.add(name);
  const isOpen = (name: string): boolean => !stated.has(name) && !never.has(name);
  return { now: new Set([...now].filter(isOpen)), ever: new Set([...ever].filter(isOpen)) };
}

interface OpenNodes {
  readonly now: readonly Node[];
  readonly grounds: readonly Node[];
}

/**
 * With facts that stay unknown, an answer is certain only where it is so whatever these are. It is permitted where all of them permit, by one clause for each aspect;
 * forbidden where, with what is presumed of them, none does. Nothing else can be changed by asking.
 */
function openIn(
  question: KernelQuestion,
  known: Known,
  presuming: Known,
  lost: readonly number[],
  workshop: Diagrams,
): OpenNodes {
  const { and, or, not } = workshop;
  const whatever = (node: Node): Node => lost.reduce(workshop.whatever, node);
  const reading = outcomes(workshop, known);
  const able = not(whatever(not(outcomes(workshop, presuming).permitted(question))));
  const clauses = question.aspects.map((aspect) => [...clausesOf(aspect, reading, workshop)].map(whatever));
  const grounded = clauses.map((nodes) => nodes.reduce(or, no)).reduce(and, yes);
  const certain = and(whatever(reading.permitted(question)), grounded);
  const grounds = clauses.filter((nodes) => !nodes.includes(yes)).flat();
  // What every world permits still wants a clause that does so in all of them.
  return { now: certain === yes ? grounds : [certain, able], grounds };
}

/** Per clause of an aspect, the worlds in which it permits. */
function clausesOf(
  { statute, regulation }: KernelAspect,
  reading: Outcomes,
  { or }: Diagrams,
): Iterable<Node> {
  const byClause = new Map<string, Node>();
  for (const rule of [...statute, ...regulation])
    if (rule.effect === 'permit' || rule.effect === 'require')
      byClause.set(rule.clause, or(byClause.get(rule.clause) ?? no, reading.applies(rule)));
  return byClause.values();
}
