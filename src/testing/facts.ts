import fc from 'fast-check';
import { ReglementError } from '../errors/index.ts';
import {
  type Fact,
  type Facts,
  type FactsFor,
  readFacts,
  type Topic,
  type Vocabulary,
} from '../facts/index.ts';
import { consentsOf } from './consents.ts';
import { boundaryDays } from './days.ts';

/** The facts of one question as a host hands them in, with the day it is asked for. */
export type FactsAsked<F, T extends Topic> = FactsFor<F, T> &
  (T extends 'request' | 'charge' ? unknown : { readonly asOf: string });

/** Which facts are drawn. */
export interface FactChoice {
  /** The days to draw from; without it, days near the boundaries of the calendar. */
  readonly days?: fc.Arbitrary<string>;
}

/** Less is known, more is known, all is known: each holds what the one before it holds. */
export interface GrowingFacts<A> {
  readonly less: A;
  readonly more: A;
  readonly complete: A;
}

/**
 * Every fact of a topic, as a host would state it: one value, a list, the name of a group, `notApplicable` where that can be said.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { canAccess } from 'reglement';
 * import { werkId, werkIdWords } from 'reglement/bureaus';
 * import { completeFacts } from 'reglement/testing';
 * const [facts] = fc.sample(completeFacts(werkIdWords, 'access'), { numRuns: 1, seed: 1 });
 * facts === undefined ? [] : canAccess(werkId, facts).missing; // []
 * ```
 */
export const completeFacts = <F extends Facts, T extends Topic>(
  vocabulary: Vocabulary<F>,
  topic: T,
  choice: FactChoice = {},
): fc.Arbitrary<FactsAsked<F, T>> => growingFacts(vocabulary, topic, choice).map(({ complete }) => complete);

/**
 * Facts of a topic of which some are left out, and are then unknown. The arguments of the question are always there.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { canDisclose } from 'reglement';
 * import { werkId, werkIdWords } from 'reglement/bureaus';
 * import { partialFacts } from 'reglement/testing';
 * fc.assert(
 *   fc.property(partialFacts(werkIdWords, 'disclosure'), (facts) => {
 *     const answer = canDisclose(werkId, facts);
 *     return answer.verdict !== 'undetermined' || answer.missing.length > 0;
 *   }),
 *   { numRuns: 20 },
 * );
 * ```
 */
export const partialFacts = <F extends Facts, T extends Topic>(
  vocabulary: Vocabulary<F>,
  topic: T,
  choice: FactChoice = {},
): fc.Arbitrary<FactsAsked<F, T>> => growingFacts(vocabulary, topic, choice).map(({ less }) => less);

/**
 * The same case with less known, with more known, and with all known: for laws of what learning a fact may change.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { canAccess } from 'reglement';
 * import { werkId, werkIdWords } from 'reglement/bureaus';
 * import { growingFacts } from 'reglement/testing';
 * fc.assert(
 *   fc.property(growingFacts(werkIdWords, 'access'), ({ less, more }) =>
 *     !canAccess(werkId, less).allowed || canAccess(werkId, more).allowed,
 *   ),
 *   { numRuns: 20 },
 * );
 * ```
 */
export function growingFacts<F extends Facts, T extends Topic>(
  vocabulary: Vocabulary<F>,
  topic: T,
  { days = boundaryDays() }: FactChoice = {},
): fc.Arbitrary<GrowingFacts<FactsAsked<F, T>>> {
  const declared = Object.entries(vocabulary.facts).filter(
    ([, fact]) => fact.topics.includes(topic) && fact.derived !== true,
  );
  const values: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    declared.map(([name, fact]) => [name, stated(fact, vocabulary, days)]),
  );
  if (asksOwnDay(topic)) values.asOf = days;
  const isArgument = new Map(
    declared.map(([name, fact]) => [name, fact.argumentOf?.includes(topic) === true]),
  );
  const levels = fc.record(
    Object.fromEntries(
      Object.keys(values).map((name) => [name, isArgument.get(name) === false ? fc.nat(2) : fc.constant(2)]),
    ),
  );
  const isAsked = (value: object): value is FactsAsked<F, T> => isAccepted(value, vocabulary, topic);
  return fc
    .tuple(fc.record(values), levels)
    .map(([all, level]) => {
      const from = (least: number): object =>
        Object.fromEntries(Object.entries(all).filter(([name]) => (level[name] ?? 0) >= least));
      return [from(2), from(1), from(0)] as const;
    })
    .map(([less, more, complete]) =>
      isAsked(less) && isAsked(more) && isAsked(complete) ? [{ less, more, complete }] : [],
    )
    .filter((found) => found.length > 0)
    .map(([found]) => found)
    .filter((found) => found !== undefined);
}

const asksOwnDay = (topic: Topic): boolean => topic !== 'request' && topic !== 'charge';

/** Whether the library would accept it: what is drawn is held against the reader that hosts meet. */
export function isAccepted(value: object, { facts }: Vocabulary, topic: Topic): boolean {
  try {
    readFacts(value, { facts, topic, ownDays: asksOwnDay(topic) ? ['asOf'] : [] });
    return true;
  } catch (error) {
    if (error instanceof ReglementError) return false;
    throw error;
  }
}

function stated(fact: Fact, vocabulary: Vocabulary, days: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const inside = valueInside(fact, vocabulary, days);
  if (fact.notApplicable === undefined) return inside;
  return fc.oneof({ weight: 4, arbitrary: inside }, { weight: 1, arbitrary: fc.constant('notApplicable') });
}

function valueInside(fact: Fact, vocabulary: Vocabulary, days: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (fact.kind) {
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.values));
    case 'set': {
      const words = [...Object.keys(fact.values), ...Object.keys(fact.groups ?? {})];
      const least = fact.argumentOf === undefined && fact.reading === 'any' ? 0 : 1;
      // The question is put per item, so that long lists of two facts would multiply.
      const list = fc.uniqueArray(fc.constantFrom(...words), { minLength: least, maxLength: 3 });
      return fc.oneof({ weight: 3, arbitrary: list }, { weight: 1, arbitrary: fc.constantFrom(...words) });
    }
    case 'day':
      return days;
    case 'amount':
      return fc.oneof(fc.nat(4), fc.nat(250), fc.nat(100_000));
    case 'consents':
      return consentsOf(vocabulary, days);
  }
}
