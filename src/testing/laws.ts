import type { Regulation } from '../language/index.ts';
import { withdrawalNeverWidens } from './laws/consent.ts';
import { permitListsDuties } from './laws/duties.ts';
import { earlierErasureNeverLater } from './laws/erasure.ts';
import { evidenceNeverForbids } from './laws/evidence.ts';
import { explainedInBothLanguages } from './laws/explanation.ts';
import type { LawChoice, LawHeld, RegulationLaw } from './laws/law.ts';
import { LawBroken } from './laws/law-broken.ts';
import { orderOfTextNeverMatters } from './laws/order-of-text.ts';
import { everyClauseReached } from './laws/reach.ts';
import { dueDayNeverLater, promiseNeverLater, refusalHasGroundsAndRoute } from './laws/requests.ts';
import { promiseWithinFloor, statutoryFloorAndCeiling } from './laws/retention.ts';
import { orderNeverMatters, survivesJson } from './laws/sameness.ts';
import { unknownNeverPermits } from './laws/what-is-known.ts';

/** Every law of the kit, to be put to a regulation one by one. */
export const laws: readonly RegulationLaw[] = [
  unknownNeverPermits,
  withdrawalNeverWidens,
  evidenceNeverForbids,
  orderNeverMatters,
  orderOfTextNeverMatters,
  survivesJson,
  dueDayNeverLater,
  promiseNeverLater,
  refusalHasGroundsAndRoute,
  permitListsDuties,
  statutoryFloorAndCeiling,
  promiseWithinFloor,
  earlierErasureNeverLater,
  explainedInBothLanguages,
  everyClauseReached,
];

/**
 * Puts every law to a regulation, and tells of all that do not hold in one go.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases for each question, from which seed, in which language counterexamples are told.
 * @returns of each law how often it was tried, and in how many cases it had something to say.
 * @throws LawBroken where one law does not hold; an `AggregateError` of them, with all they tell, where several do not.
 * @see AVG 5(2): who processes must be able to show that he keeps the rules.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { everyLaw, laws } from 'reglement/testing';
 * everyLaw(werkId, { runs: 40 }).length === laws.length; // true
 * ```
 */
export function everyLaw(regulation: Regulation, choice: LawChoice = {}): readonly LawHeld[] {
  const held: LawHeld[] = [];
  const broken: LawBroken[] = [];
  for (const law of laws)
    try {
      held.push(law(regulation, choice));
    } catch (error) {
      if (!(error instanceof LawBroken)) throw error;
      broken.push(error);
    }
  const [first, ...others] = broken;
  if (first === undefined) return held;
  if (others.length === 0) throw first;
  throw new AggregateError(broken, broken.map(({ message }) => message).join('\n\n'));
}
