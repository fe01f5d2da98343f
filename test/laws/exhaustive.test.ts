import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aspectAnswers, because, reaches } from '../../src/decision/grounds.ts';
import { presumedVerdict } from '../../src/decision/presumption.ts';
import { remedies } from '../../src/decision/remedy.ts';
import { stillOpen } from '../../src/diagram/index.ts';
import { type Known, load, permitted, type Regulation, verdict } from '../../src/language/index.ts';
import { noHolidays } from '../../src/testing/holidays.ts';
import { runsOf, seeded, timeout } from './law.ts';
import * as naive from './naive.ts';
import { changeable, everyKnown, type Model, models, presumedIn } from './small-models.ts';

/** All of them are kept, so that a long run has its bounds. */
const atMost = (ordinary: number): number => Math.min(runsOf(ordinary), 4000);

/** All that can be known of some hundreds of small rule sets, against the naive evaluator. */
const small = [
  ...fc.sample(models({ variables: [3, 3], values: [2, 3] }), { numRuns: atMost(160), ...seeded }),
  ...fc.sample(models({ variables: [4, 4], values: [2, 2] }), { numRuns: atMost(100), ...seeded }),
  ...fc.sample(models({ variables: [5, 5], values: [2, 2], rules: [4, 14] }), {
    numRuns: atMost(40),
    ...seeded,
  }),
  ...fc.sample(models({ variables: [3, 3], aspects: [1, 1], rules: [6, 14] }), {
    numRuns: atMost(80),
    ...seeded,
  }),
];

const regulation: Regulation = load(
  { id: 'empty', title: 'empty', version: '1', from: 'undated', articles: [], english: {} },
  { vocabulary: { facts: {} }, statutes: [], holidays: noHolidays },
);

/** The first case in which the two differ, with both answers, or nothing. */
function difference(
  ask: (model: Model, known: Known) => readonly [engine: unknown, naive: unknown] | undefined,
) {
  let asked = 0;
  for (const model of small)
    for (const known of everyKnown(model.question)) {
      const answers = ask(model, known);
      if (answers === undefined) continue;
      asked += 1;
      const [engine, expected] = answers.map((answer) => JSON.stringify(answer));
      if (engine !== expected) return { question: model.question, known, engine, expected };
    }
  expect(asked).toBeGreaterThan(1000);
  return undefined;
}

describe('all that can be known of small rule sets', () => {
  test(
    'the verdict',
    () => {
      expect(
        difference(({ question }, known) => [verdict(question, known), naive.naiveVerdict(question, known)]),
      ).toBeUndefined();
    },
    timeout,
  );

  test(
    'what Kleene settles',
    () => {
      const settled = ({ question }: Model, known: Known) => {
        const truth = permitted(question, known);
        return typeof truth === 'number'
          ? undefined
          : ([
              [truth],
              [
                ...new Set(
                  naive.worldsOf(question, known).map((world) => naive.permittedIn(question, world)),
                ),
              ],
            ] as const);
      };
      expect(difference(settled)).toBeUndefined();
    },
    timeout,
  );

  test(
    'the certain grounds',
    () => {
      expect(
        difference(({ question }, known) => {
          const word = verdict(question, known);
          if (word === 'undetermined') return undefined;
          const aspects = aspectAnswers(question, known);
          const grounds = because(regulation, question, known, word, reaches(question, known), aspects)
            .filter(({ certain, effect }) => certain && effect !== 'lift' && effect !== 'noGround')
            .map(({ aspect, clause }) => `${aspect} ${clause}`);
          const expected = naive
            .naiveGrounds(question, known)
            .map(({ aspect, clause }) => `${aspect} ${clause}`);
          return [[...new Set(grounds)].toSorted(), expected.toSorted()];
        }),
      ).toBeUndefined();
    },
    timeout,
  );

  test(
    'what is missing',
    () => {
      expect(
        difference(({ question }, known) =>
          verdict(question, known) === 'undetermined'
            ? [stillOpen(question, known).matters, naive.naiveMissing(question, known)]
            : undefined,
        ),
      ).toBeUndefined();
    },
    timeout,
  );

  test(
    'what a presumption settles',
    () => {
      expect(
        difference((model, known) => {
          const { question, facts } = model;
          const plain = naive.naiveVerdict(question, known);
          const presumed = presumedIn(model, known);
          const isDoubtful =
            plain === 'undetermined' && naive.naiveVerdict(question, presumed) === 'forbidden';
          return [
            presumedVerdict(question, facts, 'disclosure', known).verdict,
            isDoubtful ? 'forbidden' : plain,
          ];
        }),
      ).toBeUndefined();
    },
    timeout,
  );

  test(
    'the remedies',
    () => {
      const inWords = ({ question }: Model, changes: readonly naive.NaiveChange[]): string =>
        changes
          .map(
            ({ variable, value }) =>
              `${question.variables[variable]?.fact}=${question.variables[variable]?.domain[value]}`,
          )
          .join();
      expect(
        difference((model, known) => {
          const { question, facts, encoding } = model;
          if (verdict(question, known) !== 'forbidden') return undefined;
          const named = remedies(question, encoding, facts, 'disclosure', [known]).map(({ changes }) =>
            changes.map(({ fact, to }) => `${fact}=${String(to)}`).join(),
          );
          const least = naive
            .naiveRemedies(question, known, changeable(model))
            .map((one) => inWords(model, one));
          if (least.length > 5)
            return [
              [named.length, named.filter((one) => !least.includes(one))],
              [5, []],
            ];
          return [named.toSorted(), least.toSorted()];
        }),
      ).toBeUndefined();
    },
    timeout,
  );
});
