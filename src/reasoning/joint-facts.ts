import { printed, ReglementError } from '../errors/index.ts';
import type { Fact, Facts, Listed, Topic } from '../facts/index.ts';
import type { Regulation } from '../language/index.ts';

/**
 * The words in which a case can be put to all of them. A fact that one vocabulary alone declares is asked of that one; of a fact that several declare, the
 * values that all of them have are left, and *not applicable* where all of them have it.
 */
export function jointFacts(regulations: readonly Regulation[], topic: Topic): Facts {
  const all = regulations.map(({ vocabulary }) => vocabulary.facts);
  const names = [...new Set(all.flatMap((facts) => Object.keys(facts)))];
  const joint = names.flatMap((name) => {
    const [first, ...others] = all.flatMap((facts) => {
      const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
      return fact?.topics.includes(topic) === true ? [fact] : [];
    });
    return first === undefined
      ? []
      : [[name, others.reduce((one, other) => common(name, one, other), first)] as const];
  });
  // What is asked first stands highest in a diagram: the arguments, which every rule is about.
  const isArgument = ([, fact]: readonly [string, Fact]): boolean =>
    fact.argumentOf?.includes(topic) === true;
  return Object.fromEntries([...joint.filter(isArgument), ...joint.filter((entry) => !isArgument(entry))]);
}

function common(name: string, one: Fact, other: Fact): Fact {
  if (one === other) return one;
  const whole = withoutNotApplicable(one, other);
  if (whole.kind === 'choice' && other.kind === 'choice') return { ...whole, ...shared(name, whole, other) };
  if (whole.kind === 'set' && other.kind === 'set' && whole.reading === other.reading)
    return { ...whole, ...shared(name, whole, other) };
  const isAlike =
    whole.kind === other.kind &&
    whole.kind !== 'set' &&
    !(whole.kind === 'amount' && other.kind === 'amount' && whole.unit !== other.unit);
  if (!isAlike) throw notComparable(name, `a ${one.kind} in one and a ${other.kind} in the other`);
  return whole;
}

function withoutNotApplicable(one: Fact, other: Fact): Fact {
  if (one.notApplicable === undefined || other.notApplicable !== undefined) return one;
  const { notApplicable: _, ...rest } = one;
  return rest;
}

function shared(name: string, one: Listed, other: Listed): Pick<Listed, 'values' | 'groups'> {
  const values = Object.fromEntries(
    Object.entries(one.values).filter(([value]) => Object.hasOwn(other.values, value)),
  );
  if (Object.keys(values).length === 0) throw notComparable(name, 'no value that both have');
  const groups = Object.entries(one.groups ?? {}).map(
    ([group, members]) => [group, members.filter((member) => Object.hasOwn(values, member))] as const,
  );
  return { values, groups: Object.fromEntries(groups) };
}

const notComparable = (name: string, received: string): ReglementError =>
  new ReglementError([
    {
      code: 'wrongKind',
      path: ['vocabulary', name],
      expected: 'a fact that both vocabularies declare alike',
      received: printed(received),
    },
  ]);
