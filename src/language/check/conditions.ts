import { type Issue, printed } from '../../errors/index.ts';
import { type Facts, nearest, type Topic } from '../../facts/index.ts';
import type { OwnTerms } from '../terms.ts';
import { fault, type Place, within } from './subject.ts';
import { testFaults } from './tests.ts';

/** Deeper than any sentence that a lawyer can follow; it also ends a condition that contains itself. */
export const DEEPEST = 16;

/** What a condition is read with: the facts, the names of the text, and the questions it helps to answer. */
export interface Reading {
  readonly facts: Facts;
  readonly terms: OwnTerms;
  readonly topics: readonly Topic[];
}

/** Everything in a condition that the vocabulary does not know. */
export function conditionFaults(
  condition: unknown,
  place: Place,
  reading: Reading,
  depth = 0,
): readonly Issue[] {
  if (depth > DEEPEST)
    return [
      fault(place, 'tooDeep', `conditions nested at most ${DEEPEST} deep`, { remedy: 'split the rule' }),
    ];
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition))
    return [fault(place, 'wrongKind', 'a condition', { received: printed(condition) })];
  const inner = (value: unknown, ...keys: readonly (string | number)[]): readonly Issue[] =>
    conditionFaults(value, within(place, ...keys), reading, depth + 1);
  return Object.entries(condition).flatMap(([key, value]: [string, unknown]) => {
    if (value === undefined) return [];
    if (key === 'not') return inner(value, key);
    if (key !== 'allOf' && key !== 'anyOf') return askFaults(key, value, within(place, key), reading);
    if (!Array.isArray(value))
      return [fault(within(place, key), 'wrongKind', 'a list of conditions', { received: printed(value) })];
    return value.flatMap((one: unknown, index) => inner(one, key, index));
  });
}

function askFaults(name: string, test: unknown, place: Place, reading: Reading): readonly Issue[] {
  const { facts, terms, topics } = reading;
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  const questions = topics.join(', ');
  if (fact === undefined) {
    const fitting = Object.keys(facts).filter((one) => mattersTo(one, reading));
    return [
      fault(place, 'unknownFact', `a fact that matters to ${questions}`, {
        received: printed(name),
        didYouMean: nearest(name, [...fitting, 'allOf', 'anyOf', 'not']),
      }),
    ];
  }
  if (!mattersTo(name, reading))
    return [
      fault(place, 'wrongTopic', `a fact that matters to ${questions}`, {
        received: `\`${name}\`, a fact of ${fact.topics.join(', ')}`,
      }),
    ];
  return testFaults(name, fact, test, place, terms);
}

const mattersTo = (name: string, { facts, topics }: Reading): boolean =>
  topics.every((topic) => facts[name]?.topics.includes(topic) === true);
