import type { Facts, Topic } from '../facts/index.ts';
import { type KernelQuestion, type Known, onDoubt, type VerdictWord, verdict } from '../language/index.ts';
import { type Presumed, words } from './answer.ts';

/** What is known once the presumptions of the question stand in for what is not. */
export function withPresumed(question: KernelQuestion, facts: Facts, topic: Topic, known: Known): Known {
  return question.variables.map((variable, index) => {
    if (known[index] !== undefined) return known[index];
    const presumed = presumedOf(facts, variable.fact, topic);
    if (presumed === undefined) return undefined;
    if (typeof presumed === 'object') {
      const member = variable.name.slice(variable.fact.length + 1);
      return presumed.includes(member) ? 1 : 0;
    }
    return variable.domain.indexOf(String(presumed));
  });
}

const presumedOf = (
  facts: Facts,
  name: string,
  topic: Topic,
): boolean | string | readonly string[] | undefined => {
  const fact = facts[name];
  return fact !== undefined && 'presumed' in fact ? fact.presumed?.[topic] : undefined;
};

/** The verdict after presumptions: they serve only where nothing else settles it, and only the answer that doubt leads to (AVG 5(2)). */
export function presumedVerdict(
  question: KernelQuestion,
  facts: Facts,
  topic: Topic,
  known: Known,
): { readonly verdict: VerdictWord; readonly known: Known } {
  const plain = verdict(question, known);
  if (plain !== 'undetermined') return { verdict: plain, known };
  const presumed = withPresumed(question, facts, topic, known);
  const doubt: VerdictWord = onDoubt[topic] === true ? 'permitted' : 'forbidden';
  return verdict(question, presumed) === doubt
    ? { verdict: doubt, known: presumed }
    : { verdict: plain, known };
}

/** The presumed facts as they are named in an answer: those that could still turn it. */
export function presumedFacts(facts: Facts, topic: Topic, names: readonly string[]): readonly Presumed[] {
  return names.flatMap((name): Presumed[] => {
    const fact = facts[name];
    const value = presumedOf(facts, name, topic);
    if (fact === undefined || value === undefined) return [];
    return [
      { fact: name, value: typeof value === 'object' ? value : String(value), label: words(fact.label) },
    ];
  });
}
