import type { Facts, Topic } from '../facts/index.ts';
import {
  type Encoding,
  type KernelQuestion,
  type Known,
  type VerdictWord,
  verdict,
} from '../language/index.ts';
import { type Remedy, words } from './answer.ts';

interface Change {
  readonly variable: number;
  readonly value: number;
}

const mostChanges = 3;
const mostRemedies = 5;

/**
 * The smallest changes that would permit, each of facts that a person can bring about: never an argument of the question, never a presumed fact (those
 * are to be shown, not made). Every one is put to the verdict before it is named; none up to three changes is an answer too. `ask` gives the
 * verdict of the question, by whatever reading.
 */
export function remedies(
  question: KernelQuestion,
  encoding: Encoding,
  facts: Facts,
  topic: Topic,
  knowns: readonly Known[],
  ask: (known: Known) => VerdictWord = (known) => verdict(question, known),
): readonly Remedy[] {
  const possible = changes(question, facts, topic, knowns);
  const found: (readonly Change[])[] = [];
  for (let size = 1; size <= mostChanges && found.length < mostRemedies; size++) {
    for (const set of combinations(possible, size)) {
      if (found.length >= mostRemedies) break;
      if (found.some((smaller) => contains(set, smaller, encoding, facts, question))) continue;
      if (knowns.every((known) => ask(changed(known, set)) === 'permitted')) found.push(set);
    }
  }
  return found.map((set) => ({
    changes: set.map(({ variable, value }) => {
      const { fact: name = '', name: whole = '' } = question.variables[variable] ?? {};
      const fact = facts[name];
      return {
        fact: name,
        ...(whole === name ? {} : { member: whole.slice(name.length + 1) }),
        label: words(fact?.label ?? [name, name]),
        to:
          fact?.kind === 'consents'
            ? consentSets(encoding, value)
            : (question.variables[variable]?.domain[value] ?? ''),
      };
    }),
  }));
}

/** The variables of facts that a person can bring about in this question. */
export const attainable = (question: KernelQuestion, facts: Facts, topic: Topic): readonly number[] =>
  question.variables.flatMap((variable, index) => {
    const fact = facts[variable.fact];
    if (fact?.attainable !== true || fact.argumentOf?.includes(topic) === true) return [];
    return 'presumed' in fact && fact.presumed?.[topic] !== undefined ? [] : [index];
  });

/** What could be changed: attainable facts, to a value that they do not have in every item already. */
function changes(
  question: KernelQuestion,
  facts: Facts,
  topic: Topic,
  knowns: readonly Known[],
): readonly Change[] {
  return attainable(question, facts, topic).flatMap((index) => {
    const domain = question.variables[index]?.domain ?? [];
    return domain
      .map((_, value) => ({ variable: index, value }))
      .filter(
        ({ value }) => domain[value] !== 'notApplicable' && knowns.some((known) => known[index] !== value),
      );
  });
}

const changed = (known: Known, set: readonly Change[]): Known =>
  set.reduce<Known>((so, { variable, value }) => so.with(variable, value), known);

function* combinations(items: readonly Change[], size: number, from = 0): Generator<readonly Change[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) continue;
    for (const rest of combinations(items, size - 1, index + 1))
      if (rest.every((other) => other.variable !== item.variable)) yield [item, ...rest];
  }
}

/** A set is no remedy of its own where a smaller one does: the same changes, or a consent that asks less. */
const contains = (
  set: readonly Change[],
  smaller: readonly Change[],
  encoding: Encoding,
  facts: Facts,
  question: KernelQuestion,
): boolean =>
  smaller.every(({ variable, value }) =>
    set.some((change) => {
      if (change.variable !== variable) return false;
      if (change.value === value) return true;
      return isConsent(facts, question, variable) && asksLess(encoding, value, change.value);
    }),
  );

const isConsent = (facts: Facts, question: KernelQuestion, variable: number): boolean =>
  facts[question.variables[variable]?.fact ?? '']?.kind === 'consents';

const asksLess = (encoding: Encoding, less: number, more: number): boolean =>
  (encoding.consentMet[less] ?? []).every(
    (met, place) => !met || encoding.consentMet[more]?.[place] === true,
  );

/** The consents to obtain: the largest sets, since a record that has all of those has the smaller ones too. */
function consentSets(encoding: Encoding, value: number): readonly (readonly string[])[] {
  const met = encoding.consentAsked.filter((_, place) => encoding.consentMet[value]?.[place] === true);
  return met.filter(
    (set) => !met.some((other) => other !== set && set.every((quality) => other.includes(quality))),
  );
}
