import fc from 'fast-check';
import { dayAt } from '../../src/calendar/index.ts';
import type { Facts } from '../../src/facts/index.ts';
import { type Encoding, encoding, type KernelQuestion, type Known } from '../../src/language/index.ts';
import { noHolidays } from '../../src/testing/holidays.ts';
import { kernelQuestions } from '../../src/testing/kernel.ts';

/** A question with a declaration for each of its variables: some can be brought about, some are presumed, one is an argument. */
export interface Model {
  readonly question: KernelQuestion;
  readonly facts: Facts;
  readonly encoding: Encoding;
}

type Standing = 'attainable' | 'presumed' | 'argument' | 'past';

const standings = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Standing>('attainable') },
    { weight: 2, arbitrary: fc.constantFrom<Standing>('presumed', 'argument', 'past') },
  ),
  { minLength: 8, maxLength: 8 },
);

/** The question is one of disclosure: what a doubt about it leads to is a prohibition. */
export const models = (size: Parameters<typeof kernelQuestions>[0]): fc.Arbitrary<Model> =>
  fc.record({ question: kernelQuestions(size), standing: standings }).map(({ question, standing }) => {
    const facts: Facts = Object.fromEntries(
      question.variables.map(({ fact, domain }, index) => [
        fact,
        declared(domain, standing[index] ?? 'past'),
      ]),
    );
    return { question, facts, encoding: encoding({ facts, asOf: dayAt(0), holidays: noHolidays }, []) };
  });

const declared = (domain: readonly string[], standing: Standing): Facts[string] => ({
  kind: 'choice',
  values: Object.fromEntries(domain.map((value) => [value, [value, value]] as const)),
  topics: ['disclosure'],
  label: ['feit', 'fact'],
  question: ['Hoe is het?', 'How is it?'],
  judgedBy: 'record',
  attainable: standing !== 'past',
  ...(standing === 'argument' ? { argumentOf: ['disclosure'] } : {}),
  ...(standing === 'presumed' ? { presumed: { disclosure: domain[0] ?? '' } } : {}),
});

/** Whether a person can bring it about, and neither doubt nor the question itself settles it. */
export const isChangeable = (declaration: Facts[string] | undefined): boolean =>
  declaration?.attainable === true && declaration.argumentOf === undefined && !('presumed' in declaration);

export const changeable = ({ question, facts }: Model): readonly number[] =>
  question.variables.flatMap(({ fact }, index) => (isChangeable(facts[fact]) ? [index] : []));

/** Everything that can be known of the question. */
export function everyKnown({ variables }: KernelQuestion): readonly Known[] {
  let found: readonly Known[] = [[]];
  for (const { domain } of variables)
    found = found.flatMap((known) => [undefined, ...domain.keys()].map((value) => [...known, value]));
  return found;
}

/** What is known once each presumed variable that is open has its presumed value, its first. */
export const presumedIn = ({ question, facts }: Model, known: Known): Known =>
  question.variables.map(({ fact }, index) => {
    const declaration = facts[fact];
    return known[index] ?? (declaration !== undefined && 'presumed' in declaration ? 0 : undefined);
  });
