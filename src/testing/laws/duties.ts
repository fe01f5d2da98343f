import type { Words } from '../../decision/index.ts';
import { canBePut } from '../cases/near-rules.ts';
import { deskOf, lawOf, type RegulationLaw, trial } from './law.ts';
import { answered, indented, putCases, tellPut, verdictOn } from './put.ts';
import { said } from './tell-facts.ts';

/**
 * Every permitted disclosure lists its duties, and so does every permitted access and processing: what a clause wants done when it happens is in the
 * answer that permits it.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried, and in how many something was permitted that brings a duty.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 14, 19 and 30; before 25 May 2018 Wbp 34; the regulation's clauses on duties.
 * @example
 * ```ts
 * import { werkId } from 'reglement/bureaus';
 * import { permitListsDuties } from 'reglement/testing';
 * permitListsDuties(werkId, { runs: 10 }); // matches { law: 'permitListsDuties' }
 * ```
 */
export const permitListsDuties: RegulationLaw = lawOf(
  'permitListsDuties',
  said('elke toegestane verstrekking noemt haar plichten', 'every permitted disclosure lists its duties'),
  (regulation, choice) => {
    const { facts } = regulation.vocabulary;
    const { event } = facts;
    if (!canBePut(regulation, 'duty') || event?.kind !== 'choice') return [];
    const desk = deskOf(regulation, choice);
    return putCases(regulation, choice)
      .filter(({ topic }) => Object.hasOwn(event.values, topic))
      .map(({ topic, cases }) =>
        trial(cases, ({ more }) => {
          const verdict = verdictOn(desk, topic, more);
          if (verdict?.allowed !== true) return 'idle';
          const own = Object.entries(more).filter(
            ([name]) => name === 'asOf' || facts[name]?.topics.includes('duty') === true,
          );
          const asked = { ...Object.fromEntries(own), event: topic };
          const owed = answered(() => desk.ask('dutiesOn', asked))?.duties ?? [];
          const listed = verdict.duties.map(({ rule }) => rule);
          const left = owed.filter(({ rule }) => !listed.includes(rule));
          if (left.length === 0) return owed.length === 0 ? 'idle' : 'holds';
          return {
            facts: more,
            told: [
              ...tellPut(regulation, topic, more),
              said(
                'dit is toegestaan, en het antwoord verzwijgt:',
                'this is permitted, and the answer leaves out:',
              ),
              ...indented(left.map(({ clause, act, summary }) => tellDuty(clause, act, summary))),
            ],
          };
        }),
      );
  },
);

const tellDuty = (clause: string, act: string, summary: Words): Words =>
  said(`${clause} (${act}): ${summary.nl}`, `${clause} (${act}): ${summary.en}`);
