import type { Facts } from '../facts/index.ts';
import type { Regulation, VerdictTopic } from '../language/index.ts';
import { type GivenFacts, type ReasoningChoice, type Relation, related } from './relation.ts';

/**
 * Whether a regulation permits in every case. Every case means: any value of each fact that a rule asks about, on any day on which the text is in force. Of a set that is
 * asked per item a case has one item; days and amounts count by the classes that the rules' comparisons cut, consent by which of the sets of qualities that
 * the rules ask are met.
 *
 * @param question `access`, `disclosure`, `processing` or `charge`.
 * @param given facts that are the same in every case, `asOf` among them. A set that is asked per item may name several: each case has one of them.
 * @returns `holds`, and a case with its answer where it does not; `counts` in cases. `notProved` says by name what stood in the way.
 * @throws ReglementError for facts that are not of this question; for consents whose reading hangs on facts that are not given.
 * @see AVG 5(2): a rule that opens a door in every case should be known to do so.
 * @example
 * ```ts
 * import { alwaysPermits } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const charged = alwaysPermits(werkId, 'charge', { receivedOn: '2026-03-02', right: 'access' });
 * charged.holds; // false
 * charged; // matches { counts: { cases: '4', against: '1' }, answers: [{ because: [{ clause: 'avg:12.5' }] }] }
 * ```
 */
export const alwaysPermits = <F extends Facts, T extends VerdictTopic>(
  regulation: Regulation<F>,
  question: T,
  given: GivenFacts<F, T> = {},
  choice: ReasoningChoice = {},
): Relation =>
  related(
    'alwaysPermits',
    [regulation],
    question,
    given,
    (permits, { not }) => permits.map((node) => [not(node), [false]]),
    choice,
  );

/**
 * Whether a regulation permits in no case. The cases are those of `alwaysPermits`.
 *
 * @param question `access`, `disclosure`, `processing` or `charge`.
 * @param given facts that are the same in every case.
 * @throws ReglementError as `alwaysPermits`.
 * @see AVG 9(1): a prohibition that no case lifts can be shown to have no gap.
 * @example
 * ```ts
 * import { neverPermits } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const given = { asOf: '2026-03-02', data: ['bsn'], statutoryDuty: 'none' } as const;
 * neverPermits(werkId, 'disclosure', given).holds; // true
 * ```
 */
export const neverPermits = <F extends Facts, T extends VerdictTopic>(
  regulation: Regulation<F>,
  question: T,
  given: GivenFacts<F, T> = {},
  choice: ReasoningChoice = {},
): Relation =>
  related(
    'neverPermits',
    [regulation],
    question,
    given,
    (permits) => permits.map((node) => [node, [true]]),
    choice,
  );

/**
 * Whether the second regulation permits wherever the first does. Two regulations are asked the same cases: those that can be put to both. Of a fact that both vocabularies declare,
 * the values that both have; a fact that one alone declares varies freely and is asked of that one. Days are those on which both are in force; two versions of one
 * regulation are compared as texts, each read as if it were in force on any day on which its clauses and the statutes allow it.
 *
 * @param question `access`, `disclosure`, `processing` or `charge`.
 * @param given facts that are the same in every case, `asOf` among them.
 * @returns `holds`, and where it does not a case with the answers of both; `counts.against` is the number of cases that the first permits and the second does not.
 * @throws ReglementError as `alwaysPermits`; where the vocabularies declare a fact in ways that cannot be compared; where there is no day on which both are in force.
 * @see AVG 24(1): measures are reviewed; what a new version newly permits or forbids should be known.
 * @example
 * ```ts
 * import { implies } from 'reglement';
 * import { opwaarts, werkId } from 'reglement/bureaus';
 * const charged = implies(werkId, opwaarts, 'charge', { receivedOn: '2026-03-02' });
 * charged.holds; // true
 * ```
 */
export const implies = <F extends Facts, G extends Facts, T extends VerdictTopic>(
  first: Regulation<F>,
  second: Regulation<G>,
  question: T,
  given: GivenFacts<F, T> & GivenFacts<G, T> = {},
  choice: ReasoningChoice = {},
): Relation =>
  related(
    'implies',
    [first, second],
    question,
    given,
    ([one = 0, other = 0], { except }) => [[except(one, other), [true, false]]],
    choice,
  );

/**
 * Whether two regulations permit in exactly the same cases. `counts.against` is the exact number of cases on which they differ, out of `counts.cases`. The cases are those of `implies`.
 *
 * @param question `access`, `disclosure`, `processing` or `charge`.
 * @param given facts that are the same in every case, `asOf` among them.
 * @throws ReglementError as `implies`.
 * @see AVG 24(1): a rewording that is meant to change nothing can be shown to change nothing.
 * @example
 * ```ts
 * import { equivalent } from 'reglement';
 * import { deOmmezwaai, reIntegratieonderwijs } from 'reglement/bureaus';
 * equivalent(deOmmezwaai, reIntegratieonderwijs, 'charge', { receivedOn: '2026-03-02' }).holds; // true
 * equivalent(deOmmezwaai, reIntegratieonderwijs, 'access', { asOf: '2026-03-02' }).holds; // false
 * ```
 */
export const equivalent = <F extends Facts, G extends Facts, T extends VerdictTopic>(
  first: Regulation<F>,
  second: Regulation<G>,
  question: T,
  given: GivenFacts<F, T> & GivenFacts<G, T> = {},
  choice: ReasoningChoice = {},
): Relation =>
  related(
    'equivalent',
    [first, second],
    question,
    given,
    ([one = 0, other = 0], { except }) => [
      [except(one, other), [true, false]],
      [except(other, one), [false, true]],
    ],
    choice,
  );

/**
 * Whether two regulations permit in no case together. The cases are those of `implies`.
 *
 * @param question `access`, `disclosure`, `processing` or `charge`.
 * @param given facts that are the same in every case, `asOf` among them.
 * @returns `holds`, and where it does not a case that both permit.
 * @throws ReglementError as `implies`.
 * @see AVG 26: who answers for what, where two controllers each have a text.
 * @example
 * ```ts
 * import { disjoint } from 'reglement';
 * import { opwaarts, werkId } from 'reglement/bureaus';
 * disjoint(werkId, opwaarts, 'disclosure', { asOf: '2026-03-02' }).holds; // false
 * ```
 */
export const disjoint = <F extends Facts, G extends Facts, T extends VerdictTopic>(
  first: Regulation<F>,
  second: Regulation<G>,
  question: T,
  given: GivenFacts<F, T> & GivenFacts<G, T> = {},
  choice: ReasoningChoice = {},
): Relation =>
  related(
    'disjoint',
    [first, second],
    question,
    given,
    ([one = 0, other = 0], { and }) => [[and(one, other), [true, true]]],
    choice,
  );
