import { deskOf, lawOf, type RegulationLaw, trial } from './law.ts';
import { putCases, tellLearned, tellPut, tellVerdict, verdictOn } from './put.ts';
import { said } from './tell-facts.ts';

/**
 * An unknown fact never permits: what is permitted while some facts are unknown stays permitted, whatever they turn out to be.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried, and in how many the law had something to say.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 5(2): who processes must be able to show that he may.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { unknownNeverPermits } from 'reglement/testing';
 * unknownNeverPermits(werkId, { runs: 10 }); // matches { law: 'unknownNeverPermits' }
 * ```
 */
export const unknownNeverPermits: RegulationLaw = lawOf(
  'unknownNeverPermits',
  said('een onbekend feit geeft nooit toestemming', 'an unknown fact never permits'),
  (regulation, choice) => {
    const desk = deskOf(regulation, choice);
    return putCases(regulation, choice).map(({ topic, cases }) =>
      trial(cases, ({ less, more }) => {
        const before = verdictOn(desk, topic, less);
        const after = verdictOn(desk, topic, more);
        if (before === undefined || after === undefined || !before.allowed) return 'idle';
        if (after.allowed) return 'holds';
        return {
          facts: more,
          told: [
            ...tellPut(regulation, topic, less),
            ...tellVerdict(said('met wat bekend is', 'with what is known'), before),
            said('daarna blijkt:', 'then it turns out:'),
            ...tellLearned(regulation, more, less),
            ...tellVerdict(said('daarmee', 'with that'), after),
          ],
        };
      }),
    );
  },
);
