import fc from 'fast-check';
import * as bureaus from '../../src/bureaus.ts';
import { decide, decisionOn } from '../../src/decision/compiled/decide.ts';
import { nothingStanding, permission, stated } from '../../src/decision/question.ts';
import { interpreted } from '../../src/decision/verdict.ts';
import type { Regulation, VerdictTopic } from '../../src/language/index.ts';
import { boundaryDays } from '../../src/testing/days.ts';
import { growingFacts } from '../../src/testing/facts.ts';
import { regulations } from '../../src/testing/regulations.ts';

/** A regulation, a question of it, and what a host states of one case. */
export interface Case {
  readonly regulation: Regulation;
  readonly topic: VerdictTopic;
  readonly facts: object;
}

const years = boundaryDays({ years: [2019, 2022] });

/** Random regulations, each with some cases: partly known, better known and known through and through. */
export const randomRegulations: fc.Arbitrary<readonly Case[]> = regulations({ days: years }).chain(
  ({ regulation, topic }) =>
    fc
      .array(growingFacts(regulation.vocabulary, topic, { days: years }), { minLength: 4, maxLength: 4 })
      .map((grown) =>
        grown.flatMap(({ less, more, complete }) =>
          [less, more, complete].map((facts) => ({ regulation, topic, facts })),
        ),
      ),
);

export const ofBureaus: Readonly<Record<string, Regulation>> = {
  deOmmezwaai: bureaus.deOmmezwaai,
  opwaarts: bureaus.opwaarts,
  reIntegratieonderwijs: bureaus.reIntegratieonderwijs,
  werkId: bureaus.werkId,
  workingProgression: bureaus.workingProgression,
};

const topics: readonly VerdictTopic[] = ['access', 'disclosure', 'processing', 'charge'];

/** Cases of one bureau: of every question, on days of the old law and the new. */
export const casesOf = (regulation: Regulation): fc.Arbitrary<readonly Case[]> =>
  fc
    .constantFrom(...topics)
    .chain((topic) =>
      growingFacts(regulation.vocabulary, topic).map(({ less, more, complete }) =>
        [less, more, complete].map((facts) => ({ regulation, topic, facts })),
      ),
    );

/** The answers as text, where they differ: through the public function, from what was read before, and by the interpreter. */
export function differing({ regulation, topic, facts }: Case): readonly string[] {
  const read = stated(regulation, topic, facts, nothingStanding);
  const asked = JSON.stringify(permission(regulation, topic, facts));
  const decided = JSON.stringify(decide(regulation, topic, read.stated, read.day));
  const reference = JSON.stringify(interpreted(regulation, topic, read.stated, read.day));
  return asked === reference && decided === reference ? [] : [asked, decided, reference];
}

/** How often the compiled form of this question was asked. */
export function timesCompiled({ regulation, topic, facts }: Case): number {
  const { day } = stated(regulation, topic, facts, nothingStanding);
  return decisionOn(regulation, topic, day)?.timesAsked() ?? 0;
}
