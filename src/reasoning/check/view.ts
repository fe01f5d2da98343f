import { type Node, no, type Outcomes } from '../../diagram/index.ts';
import type { Topic } from '../../facts/index.ts';
import {
  certainly,
  itemsOf,
  type KernelRule,
  type Known,
  knownOf,
  type Law,
  type Regulation,
  type RuleInForce,
  ruleTest,
  type Truth,
} from '../../language/index.ts';
import { caseOf, type Path } from '../case.ts';
import type { Case } from '../case-shown.ts';
import { cheapest } from '../cheapest.ts';
import { type LawsOfDay, lawsOfDays } from '../days.ts';
import { type Given, readCase, valuesLeft } from '../given.ts';
import { type Space, spaceOf } from '../space.ts';

/** The law of one day, drawn. */
export interface DayView {
  readonly asOf: LawsOfDay['asOf'];
  readonly law: Law;
  readonly drawn: Outcomes;
  /** The cases that can be put on that day. */
  readonly possible: Node;
}

/** One question of a regulation over all its days, as diagrams in one space. */
export interface View {
  readonly regulation: Regulation;
  readonly topic: Topic;
  readonly space: Space;
  readonly days: readonly DayView[];
}

const nothing: Given = { stated: new Map(), told: {}, day: undefined };

export function viewOf(regulation: Regulation, topic: Topic, budget: number): View {
  const days = lawsOfDays([regulation], topic);
  const space = spaceOf(
    [regulation],
    topic,
    days.flatMap(({ laws }) => laws),
    budget,
  );
  const { workshop, encoding, facts } = space;
  return {
    regulation,
    topic,
    space,
    days: days.flatMap(({ asOf, laws }) =>
      laws.map((law): DayView => {
        let possible = space.possible;
        for (const [variable, values] of valuesLeft(nothing, encoding, facts, topic, asOf))
          possible = workshop.and(possible, workshop.is(variable, values));
        return { asOf, law, drawn: space.drawn(law), possible };
      }),
    ),
  };
}

/** When a rule that gives no verdict counts. */
export const countsIn = ({ law, drawn }: DayView, rule: RuleInForce): Node =>
  drawn.holds(ruleTest(rule, law.encoding));

/** The rules of the regulation itself, statutes left out. */
export const ownRules = ({ law }: DayView): readonly RuleInForce[] =>
  law.rules.filter(({ layer }) => layer === 'regulation');

export const ownAspectRules = ({ law }: DayView): readonly KernelRule[] =>
  law.question.aspects.flatMap(({ regulation }) => regulation);

/** The cheapest case of a diagram on a day, in words. Nothing, where it has none. */
export function caseIn({ space }: View, { asOf, possible }: DayView, node: Node): Case | undefined {
  const found = space.workshop.and(possible, node);
  if (found === no) return undefined;
  const path: Path = space.workshop.path(found, cheapest(space.encoding)) ?? new Map();
  return caseOf(space, asOf, nothing, path, 'needed');
}

/** A case as the interpreter reads it. */
export function knownIn({ regulation }: View, { law, asOf }: DayView, witness: Case): Known {
  const { facts } = regulation.vocabulary;
  const stated = readCase(witness, facts);
  const [item = new Map<string, string>()] = itemsOf(facts, stated);
  return knownOf(law.encoding, facts, stated, item, asOf);
}

/** Whether the interpreter says of a case, however what it leaves open turns out, what it was found for. */
export const isConfirmed = (view: View, day: DayView, witness: Case, ask: (known: Known) => Truth): boolean =>
  certainly(day.law.question, knownIn(view, day, witness), ask);
