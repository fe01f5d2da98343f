import fc from 'fast-check';
import * as bureaus from '../../src/bureaus.ts';
import { type DayNumber, isoDay } from '../../src/calendar/index.ts';
import { askerOf } from '../../src/decision/compiled/asker.ts';
import { decide, decisionOn } from '../../src/decision/compiled/decide.ts';
import type { Outcome } from '../../src/decision/compiled/outcome.ts';
import { type PreparedTopic, prepare } from '../../src/decision/compiled/prepare.ts';
import { nothingStanding, permission, stated } from '../../src/decision/question.ts';
import { interpreted } from '../../src/decision/verdict.ts';
import type { Facts } from '../../src/facts/index.ts';
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

/**
 * The answers as text, where they differ: through the public function, from the compiled form by both of its ways in (the public function leaves its
 * first answers to the interpreter), and by the interpreter.
 */
export function differing({ regulation, topic, facts }: Case): readonly string[] {
  const read = stated(regulation, topic, facts, nothingStanding);
  const asked = JSON.stringify(permission(regulation, topic, facts));
  const decided = JSON.stringify(decide(regulation, topic, read.stated, read.day));
  const asker = askerOf(regulation, topic);
  const { said } = asker.read(facts, nothingStanding);
  const compiled = JSON.stringify(asker.on(read.day)?.answer(said, read.day)) ?? decided;
  const reference = JSON.stringify(interpreted(regulation, topic, read.stated, read.day));
  const [outcome, prepared] = preparedOf(regulation, topic, facts, read.day) ?? [undefined, reference];
  const isRight = outcome === undefined || words[outcome] === wordIn(reference);
  const others = [asked, decided, compiled, prepared];
  return isRight && others.every((one) => one === reference) ? [] : [...others, String(outcome), reference];
}

const words = ['forbidden', 'permitted', 'undetermined'] as const;

function wordIn(answer: string): unknown {
  const read: unknown = JSON.parse(answer);
  return typeof read === 'object' && read !== null && 'verdict' in read ? read.verdict : undefined;
}

/** The outcome and the answer of the question prepared for the day, where it can be. */
function preparedOf(
  regulation: Regulation,
  topic: VerdictTopic,
  facts: object,
  day: DayNumber,
): readonly [Outcome, string] | undefined {
  if (topic === 'charge') return undefined;
  const question = prepare<Facts, PreparedTopic>(regulation, topic, isoDay(day));
  const known = question.known(Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'asOf')));
  return [question.outcome(known), JSON.stringify(question.answer(known))];
}

/** How often the compiled form of this question was asked. */
export function timesCompiled({ regulation, topic, facts }: Case): number {
  const { day } = stated(regulation, topic, facts, nothingStanding);
  return decisionOn(regulation, topic, day)?.timesAsked() ?? 0;
}
