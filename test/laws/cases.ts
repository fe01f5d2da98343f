import type fc from 'fast-check';
import type { Verdict } from '../../src/decision/answer.ts';
import { permission } from '../../src/decision/question.ts';
import { ReglementError } from '../../src/errors/index.ts';
import { any, choice, each, flag, type Vocabulary, vocabulary } from '../../src/facts/index.ts';
import { load, type Regulation, type Text } from '../../src/language/index.ts';
import { boundaryDays } from '../../src/testing/days.ts';
import { type GrowingFacts, growingFacts } from '../../src/testing/facts.ts';
import { type RandomRegulation, type RegulationChoice, regulations } from '../../src/testing/regulations.ts';

const told = (name: string) =>
  ({
    topics: ['access', 'disclosure'],
    label: [name, name],
    question: [`${name}?`, `${name}?`],
    judgedBy: 'record',
  }) as const;

const two = { one: ['een', 'one'], two: ['twee', 'two'] } as const;

const attainableWords: Vocabulary = vocabulary({
  actor: any(two, { ...told('actor'), argumentOf: ['access'] }),
  recipient: any(two, { ...told('recipient'), argumentOf: ['disclosure'] }),
  data: each(two, { ...told('data'), argumentOf: ['access', 'disclosure'], definedByClause: ['special'] }),
  signed: flag({ ...told('signed'), attainable: true }),
  sealed: flag({ ...told('sealed'), attainable: true }),
  channel: choice(two, { ...told('channel'), attainable: true }),
  safeguards: any(two, { ...told('safeguards'), attainable: true }),
});

/** The years that the clauses of random regulations begin and end in. */
const days = boundaryDays({ years: [2019, 2022] });

/** A random regulation with one case of its question, known less and less well. */
export interface RandomCase extends RandomRegulation, GrowingFacts<object> {}

const casesOf = (choice: RegulationChoice): fc.Arbitrary<RandomCase> =>
  regulations({ days, ...choice }).chain(({ regulation, topic }) =>
    growingFacts(regulation.vocabulary, topic, { days }).map((facts) => ({ regulation, topic, ...facts })),
  );

export const randomCases: fc.Arbitrary<RandomCase> = casesOf({});

/** Regulations that ask, beside who and what, only for what a person can bring about. */
export const attainableCases: fc.Arbitrary<RandomCase> = casesOf({ vocabulary: attainableWords });

export const answerTo = (
  { regulation, topic }: RandomRegulation,
  facts: object,
  text: Text = regulation.text,
): Verdict => permission(text === regulation.text ? regulation : reloaded(regulation, text), topic, facts);

/** The same setting with another text. */
export const reloaded = ({ vocabulary, statutes, holidays }: Regulation, text: Text): Regulation =>
  load(text, { vocabulary, statutes, holidays });

/** The facts of the first that the second does not state. */
export const learned = (more: object, less: object): readonly string[] =>
  Object.keys(more).filter((name) => !Object.hasOwn(less, name));

/** The same, unless on its own days the text has rules that never decide. */
export function loadedIfSound(regulation: Regulation, text: Text): Regulation | undefined {
  try {
    return reloaded(regulation, text);
  } catch (error) {
    if (error instanceof ReglementError) return undefined;
    throw error;
  }
}
