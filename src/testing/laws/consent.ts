import fc from 'fast-check';
import type { Verdict } from '../../decision/index.ts';
import type { Consent } from '../../facts/index.ts';
import { daysOf } from '../cases/near-rules.ts';
import { fullConsent } from '../cases/satisfying.ts';
import { consentsOf } from '../consents.ts';
import { deskOf, lawOf, type RegulationLaw, trial } from './law.ts';
import { putCases, tellPut, tellVerdict, verdictOn } from './put.ts';
import { settledAgainst } from './settled.ts';
import { said } from './tell-facts.ts';

/** The question as a whole and each of its items, where they are permitted. */
const permittedIn = ({ allowed, parts }: Verdict): readonly string[] => [
  ...(allowed ? ['whole'] : []),
  ...parts.filter(({ verdict }) => verdict === 'permitted').map(({ item }) => JSON.stringify(item)),
];

/** The record as it stands once it was withdrawn on a day; a consent that had no force yet never gets any. */
const withdrawn = (consent: Consent, day: string): Consent => ({
  ...consent,
  withdrawnOn: day < consent.givenOn ? consent.givenOn : day,
});

/**
 * Withdrawing consent never widens what is permitted: whatever may be done after a withdrawal was permitted before it as well.
 *
 * This is no property of the language: a text can say otherwise, and then it was written wrongly.
 *
 * @param regulation any loaded regulation.
 * @param choice how many cases, from which seed, in which language a counterexample is told.
 * @returns how many cases were tried, and in how many something was permitted at all.
 * @throws LawBroken with a case that contradicts it.
 * @see AVG 7(3).
 * @example
 * ```ts
 * import { opwaarts } from 'reglement/bureaus';
 * import { withdrawalNeverWidens } from 'reglement/testing';
 * withdrawalNeverWidens(opwaarts, { runs: 10 }); // matches { law: 'withdrawalNeverWidens' }
 * ```
 */
export const withdrawalNeverWidens: RegulationLaw = lawOf(
  'withdrawalNeverWidens',
  said(
    'wie toestemming intrekt, krijgt nooit een ruimer gebruik van zijn gegevens',
    'withdrawing consent never widens what is permitted',
  ),
  (regulation, choice) => {
    const { facts } = regulation.vocabulary;
    const fact = facts.consent;
    if (fact?.kind !== 'consents') return [];
    const desk = deskOf(regulation, choice);
    const some = consentsOf(regulation.vocabulary, choice.days ?? daysOf(regulation));
    const records = fc.oneof(fc.constant([fullConsent(facts)]), some);
    const topics = (['access', 'disclosure', 'processing'] as const).filter((topic) =>
      fact.topics.includes(topic),
    );
    return putCases(regulation, choice, topics, 'consent').map(({ topic, cases }) =>
      trial(fc.record({ one: cases, consent: records }), ({ one: { more }, consent }) => {
        const asOf = 'asOf' in more ? String(more.asOf) : '';
        const given = { ...more, consent };
        const taken = { ...more, consent: consent.map((record) => withdrawn(record, asOf)) };
        const before = verdictOn(desk, topic, given);
        const after = verdictOn(desk, topic, taken);
        if (consent.length === 0 || before === undefined || after === undefined) return 'idle';
        const wider = permittedIn(after);
        if (wider.every((part) => permittedIn(before).includes(part)))
          return before.allowed || after.allowed ? 'holds' : 'idle';
        const clear = settledAgainst(desk, regulation, topic, given);
        const [stands, gone] = [clear, { ...clear, consent: taken.consent }].map((facts) =>
          verdictOn(desk, topic, facts),
        );
        return {
          facts: clear,
          told: [
            ...tellPut(regulation, topic, clear),
            ...tellVerdict(said('zolang de toestemming staat', 'while the consent stands'), stands ?? before),
            ...tellVerdict(
              said(`na intrekking op ${asOf}`, `once it is withdrawn on ${asOf}`),
              gone ?? after,
            ),
          ],
        };
      }),
    );
  },
);
