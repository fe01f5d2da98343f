import { type Issue, printed } from '../../errors/index.ts';
import { type Fact, type Listed, nearest } from '../../facts/index.ts';
import type { MeansRule } from '../rule.ts';
import { duplicate } from './clauses.ts';
import { type ClausePlace, fault, type RulePlace, type Subject, within } from './subject.ts';

/** The names that rules have, and the names that they give. */
export function namingFaults({ facts }: Subject, rules: readonly RulePlace[]): readonly Issue[] {
  return [
    ...rules.flatMap((place, index) => ruleNameFaults(place, index, rules)),
    ...rules.flatMap((place) => meansFaults(facts, place)),
    ...twice(rules),
  ];
}

function ruleNameFaults(place: RulePlace, index: number, rules: readonly RulePlace[]): readonly Issue[] {
  const name = place.name.slice(place.clause.length + 1);
  const where = within(place, 'id');
  if (!/^[^\s:/+]+$/.test(name))
    return [fault(where, 'malformed', 'a name without spaces, `:`, `/` or `+`', { received: printed(name) })];
  // Against the rules before it in the same clause: a clause number that stands twice is a fault of its own.
  const earlier = rules.slice(index - position(place), index);
  return earlier.some((other) => other.name === place.name)
    ? [duplicate(where, 'a name that no other rule of the clause has', name)]
    : [];
}

const position = ({ path }: RulePlace): number => Number(path.at(-1));

function meansFaults(facts: Subject['facts'], place: RulePlace): readonly Issue[] {
  const { rule } = place;
  if (rule.rule !== 'means') return [];
  const listed = Object.hasOwn(facts, rule.fact) ? facts[rule.fact] : undefined;
  if (listed === undefined || !isListed(listed))
    return [
      fault(
        within(place, 'fact'),
        listed === undefined ? 'unknownFact' : 'wrongKind',
        'a fact with a list of values',
        {
          received: printed(rule.fact),
          didYouMean: nearest(
            rule.fact,
            Object.entries(facts).flatMap(([name, fact]) => (isListed(fact) ? [name] : [])),
          ),
        },
      ),
    ];
  return [...declaredFaults(rule, listed, place), ...valueFaults(rule, listed, place)];
}

const isListed = (fact: Fact): fact is Fact & Listed => 'values' in fact;

function declaredFaults(rule: MeansRule, listed: Listed, place: RulePlace): readonly Issue[] {
  const declared = listed.definedByClause ?? [];
  if (declared.includes(rule.name)) return [];
  return [
    fault(within(place, 'name'), 'undefinedTerm', `a name that the vocabulary leaves to a clause`, {
      received: printed(rule.name),
      didYouMean: nearest(rule.name, declared),
      remedy: `declare it: \`definedByClause\` of \`${rule.fact}\``,
    }),
  ];
}

function valueFaults(rule: MeansRule, listed: Listed, place: RulePlace): readonly Issue[] {
  const values = Object.keys(listed.values);
  if (rule.values.length === 0)
    return [
      fault(within(place, 'values'), 'impossibleValue', 'at least one value', { received: 'an empty list' }),
    ];
  return rule.values.flatMap((value, index) =>
    values.includes(value)
      ? []
      : [
          fault(within(place, 'values', index), 'impossibleValue', `a value of \`${rule.fact}\``, {
            received: printed(value),
            didYouMean: nearest(value, values),
          }),
        ],
  );
}

/** One name with two meanings at the same time would leave the choice to the order of the text. */
function twice(rules: readonly RulePlace[]): readonly Issue[] {
  const given: (readonly [MeansRule, RulePlace])[] = [];
  const faults: Issue[] = [];
  for (const place of rules) {
    const { rule } = place;
    if (rule.rule !== 'means') continue;
    const earlier = given.find(
      ([other, at]) =>
        other.fact === rule.fact && other.name === rule.name && overlap(at.written, place.written),
    );
    if (earlier !== undefined)
      faults.push(duplicate(within(place, 'name'), 'one meaning of a name at a time', rule.name));
    given.push([rule, place]);
  }
  return faults;
}

type Written = ClausePlace['written'];

/** Days as ISO texts keep their order when compared as texts. */
function overlap(one: Written, other: Written): boolean {
  const starts = (clause: Written): string => clause.from ?? '0001-01-01';
  const ends = (clause: Written): string => {
    const until = clause.until ?? '9999-12-31';
    return clause.lapsed !== undefined && clause.lapsed.lastDay < until ? clause.lapsed.lastDay : until;
  };
  return starts(one) <= ends(other) && starts(other) <= ends(one);
}
