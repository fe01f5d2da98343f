import fc from 'fast-check';
import type { Facts, Topic } from '../../facts/index.ts';
import type { Regulation } from '../../language/index.ts';
import { ownTerms, rulesOf } from '../../language/terms.ts';
import { canBePut, casesAbout, casesNear } from '../cases/near-rules.ts';
import { fullConsent } from '../cases/satisfying.ts';
import { consentsOf } from '../consents.ts';
import type { DossierTopic, Happening } from './dossier.ts';
import { settledByHistory } from './stated.ts';

const topics: readonly DossierTopic[] = ['access', 'disclosure', 'processing'];

/** Everything that can happen to a dossier after its intake under a regulation, as far as its vocabulary has words for it. */
export function happeningsOf(
  regulation: Regulation,
  days: fc.Arbitrary<string>,
): readonly fc.Arbitrary<Happening>[] {
  const { facts } = regulation.vocabulary;
  const hasConsent = facts.consent?.kind === 'consents';
  return [
    ...(hasConsent ? consentGiven(regulation, days) : []),
    ...[...topics, ...topics]
      .filter((topic) => canBePut(regulation, topic))
      .map((topic) => question(regulation, topic, days)),
    ...(canBePut(regulation, 'request') ? requestsOf(regulation, days) : []),
    ...(canBePut(regulation, 'retention') ? endings(facts) : []),
  ];
}

function consentGiven(
  { vocabulary }: Regulation,
  days: fc.Arbitrary<string>,
): readonly fc.Arbitrary<Happening>[] {
  const full = fc.constant([fullConsent(vocabulary.facts)]);
  return [
    fc.oneof(full, consentsOf(vocabulary, days)).map(([first = fullConsent(vocabulary.facts)]): Happening => {
      const { givenOn: _, withdrawnOn: __, ...consent } = first;
      return { what: 'consent', consent };
    }),
    fc.nat(5).map((consent): Happening => ({ what: 'withdrawal', consent })),
  ];
}

const question = (
  regulation: Regulation,
  topic: DossierTopic,
  days: fc.Arbitrary<string>,
): fc.Arbitrary<Happening> =>
  // Half of them hang on consent, so that a withdrawal has something to take away.
  casesAbout(regulation, topic, 'consent', { days }).map(({ less, more }): Happening => {
    const drawn = Object.entries(more).filter(([name]) => !settledByHistory.includes(name));
    const unknown = drawn.map(([name]) => name).filter((name) => !Object.hasOwn(less, name));
    return { what: 'question', topic, facts: Object.fromEntries(drawn), unknown };
  });

function requestsOf(regulation: Regulation, days: fc.Arbitrary<string>): readonly fc.Arbitrary<Happening>[] {
  const terms = ownTerms(rulesOf(regulation.text));
  const { right } = regulation.vocabulary.facts;
  const always =
    right !== undefined && 'values' in right && Object.hasOwn(right.values, 'erasure')
      ? [{ condition: { right: 'erasure' }, terms }]
      : [];
  const asked = fc.oneof(
    casesNear(regulation, 'request', { days }),
    casesNear(regulation, 'request', { days, always }),
  );
  const of = fc.nat(3);
  return [
    asked.map(({ more }): Happening => {
      const drawn = Object.entries(more).filter(([name]) => !settledByHistory.includes(name));
      return { what: 'request', facts: Object.fromEntries(drawn) };
    }),
    of.map((request): Happening => ({ what: 'extension', request })),
    // Only a pause that began can end, so that they are tried twice as often.
    ...pausing(of),
    ...pausing(of),
    fc
      .record({
        request: of,
        answer: fc.constantFrom('granted' as const, 'granted' as const, 'refused' as const),
      })
      .map((given): Happening => ({ what: 'answer', ...given })),
  ];
}

const pausing = (of: fc.Arbitrary<number>): readonly fc.Arbitrary<Happening>[] => [
  of.map((request): Happening => ({ what: 'pause', request })),
  of.map((request): Happening => ({ what: 'resumption', request })),
];

function endings(facts: Facts): readonly fc.Arbitrary<Happening>[] {
  const names = Object.entries(facts)
    .filter(([, fact]) => isOf(fact, 'retention') && fact.argumentOf?.includes('retention') !== true)
    .map(([name]) => name);
  const sweep = fc
    .record({
      early: fc.boolean(),
      unknown: fc.oneof(fc.constant([]), fc.subarray(names, { maxLength: 3 })),
    })
    .map((swept): Happening => ({ what: 'sweep', ...swept, destroyed: [] }));
  return [
    fc.constantFrom<Happening>({ what: 'endOfService' }, { what: 'endOfPurpose' }),
    fc.constantFrom<Happening>({ what: 'claim' }, { what: 'endOfClaim' }),
    sweep,
    sweep,
  ];
}

const isOf = (fact: Facts[string], topic: Topic): boolean =>
  fact.topics.includes(topic) && fact.derived !== true;
