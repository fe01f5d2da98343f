import fc from 'fast-check';
import {
  deOmmezwaai,
  opwaarts,
  reIntegratieonderwijs,
  werkId,
  workingProgression,
} from '../../src/bureaus.ts';
import type { Consent } from '../../src/facts/index.ts';
import type { Regulation } from '../../src/language/index.ts';
import { dutchHolidays } from '../../src/law/holidays.ts';
import { consentsOf } from '../../src/testing/consents.ts';
import { boundaryDays } from '../../src/testing/days.ts';
import { type GrowingFacts, growingFacts } from '../../src/testing/facts.ts';

/** The regulations that come with the library. */
export const regulations: readonly Regulation[] = [
  deOmmezwaai,
  opwaarts,
  reIntegratieonderwijs,
  werkId,
  workingProgression,
];

export const topics = ['access', 'disclosure', 'processing'] as const;
export type Topic = (typeof topics)[number];

export interface BureauCase extends GrowingFacts<object> {
  readonly regulation: Regulation;
  readonly topic: Topic;
}

/** Days about the change from Wbp to AVG, about holidays and the ends of months. */
const days = boundaryDays({ turns: ['2018-05-25'], holidays: dutchHolidays, years: [2012, 2028] });

export const casesOf = (about: readonly Topic[]): fc.Arbitrary<BureauCase> =>
  fc.oneof(
    ...regulations.flatMap((regulation) =>
      about.map((topic) =>
        growingFacts(regulation.vocabulary, topic, { days }).map(
          (facts): BureauCase => ({ regulation, topic, ...facts }),
        ),
      ),
    ),
  );

export const bureauCases = casesOf(topics);

export const someConsents = (regulation: Regulation): fc.Arbitrary<readonly Consent[]> =>
  consentsOf(regulation.vocabulary, days);
