import type { DayNumber, HolidaysByRegime } from '../../calendar/index.ts';
import { type Diagrams, diagrams, type Node, no, type Outcomes, outcomes, yes } from '../../diagram/index.ts';
import type { Facts, Topic } from '../../facts/index.ts';
import {
  type Aspect,
  type AspectTopic,
  aspectsOf,
  conditionsOf,
  type Encoding,
  encoding,
  isAspectRule,
  type Law,
  type Regulation,
  type Rule,
  type RuleInForce,
  ruleTest,
} from '../../language/index.ts';
import { lowered } from '../../language/lower.ts';
import { sameTerm } from './same-term.ts';

/** Everything that a law says, each with the cases in which it says so: equal cases are the same node. What it says in no case is left out. */
export type Effects = ReadonlyMap<string, Node>;

/** What each of some laws of one topic says, their cases in one workshop so that they can be compared. */
export function effectsOf(
  { vocabulary: { facts }, holidays }: Regulation,
  topic: Topic,
  asOf: DayNumber,
  [one, other]: readonly [Law, Law],
): readonly [Effects, Effects] {
  const coded = encoding(
    { topic, facts, asOf, holidays },
    [...one.rules, ...other.rules].flatMap(conditionsOf),
  );
  const workshop = diagrams(coded.variables.map(({ domain }) => domain.length));
  const possible = askable(topic, facts, coded, workshop);
  const read = ({ rules }: Law): Effects =>
    collected(
      [...verdictEffects(topic, rules, coded, workshop), ...otherEffects(rules, coded, workshop, holidays)],
      workshop,
      possible,
    );
  return [read(one), read(other)];
}

/** Of a fact that the question cannot do without, one value at least is there. */
function askable(
  topic: Topic,
  facts: Facts,
  { variables, ofFact }: Encoding,
  { is, or, and }: Diagrams,
): Node {
  let all = yes;
  for (const [name, own] of ofFact) {
    const fact = facts[name];
    const isArgument = fact?.argumentOf?.includes(topic) === true;
    if (!isArgument || fact.kind !== 'set' || fact.reading !== 'any' || fact.notApplicable !== undefined)
      continue;
    const members = own.map((variable) => is(variable, [variables[variable]?.domain.indexOf('true') ?? 1]));
    all = and(all, members.reduce(or, no));
  }
  return all;
}

type Effect = readonly [says: string, when: Node];

/** In each aspect, the clauses that permit, require, forbid or lift. What only takes force away is seen in what it takes it from. */
function verdictEffects(
  topic: Topic,
  rules: readonly RuleInForce[],
  coded: Encoding,
  workshop: Diagrams,
): readonly Effect[] {
  const reading: Outcomes = outcomes(workshop, []);
  return aspectsFor(topic).flatMap((aspect) => {
    const { statute, regulation } = lowered(aspect, rules, coded);
    return [...statute, ...regulation]
      .filter(({ effect }) => effect !== 'except')
      .map(
        (rule): Effect => [
          JSON.stringify([aspect, rule.layer, rule.clause, rule.effect, rule.extent]),
          reading.applies(rule),
        ],
      );
  });
}

const aspectsFor = (topic: Topic): readonly Aspect[] => (isAspectTopic(topic) ? aspectsOf[topic] : []);
const isAspectTopic = (topic: Topic): topic is AspectTopic => Object.hasOwn(aspectsOf, topic);

/** Terms, limits of keeping, duties, routes and caps, each with all that it says but its conditions. */
function otherEffects(
  rules: readonly RuleInForce[],
  coded: Encoding,
  workshop: Diagrams,
  holidays: HolidaysByRegime,
): readonly Effect[] {
  const reading: Outcomes = outcomes(workshop, []);
  return rules
    .filter(({ rule }) => !isAspectRule(rule))
    .map((placed): Effect => {
      const says = Object.entries(counted(placed.rule, holidays)).filter(
        ([key]) => !conditional.includes(key),
      );
      const when = workshop.and(during(placed, coded, workshop), reading.holds(ruleTest(placed, coded)));
      return [JSON.stringify([placed.id, says.toSorted()]), when];
    });
}

/** Terms that always end on the same day are one. */
function counted(rule: Rule, holidays: HolidaysByRegime): Rule {
  if (!('within' in rule) || typeof rule.within !== 'object') return rule;
  return { ...rule, within: sameTerm(rule.within, holidays) };
}

/** A duty is asked for with the event that brings it. */
function during({ rule }: RuleInForce, { variables, ofFact }: Encoding, { is }: Diagrams): Node {
  const [event] = ofFact.get('event') ?? [];
  if (rule.rule !== 'duty' || event === undefined) return yes;
  return is(event, [variables[event]?.domain.indexOf(rule.on) ?? -1]);
}

const conditional: readonly string[] = ['id', 'when', 'unless', 'of'];

function collected(effects: readonly Effect[], { or, and }: Diagrams, possible: Node): Effects {
  const found = new Map<string, Node>();
  for (const [says, when] of effects) {
    const cases = and(possible, when);
    if (cases !== no) found.set(says, or(found.get(says) ?? no, cases));
  }
  return found;
}
