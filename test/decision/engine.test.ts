import fc from 'fast-check';
import * as main from 'reglement';
import * as engine from 'reglement/engine';
import { describe, expect, test } from 'vitest';
import { dutchHolidays } from '../../src/law/holidays.ts';
import { boundaryDays } from '../../src/testing/days.ts';
import { growingFacts } from '../../src/testing/facts.ts';
import { bureaus } from '../law/bureaus.ts';

const runs = Number(process.env.REGLEMENT_RUNS ?? 8);

/** What each question is about. */
const asked = {
  canAccess: 'access',
  canDisclose: 'disclosure',
  canProcess: 'processing',
  canCharge: 'charge',
  assessRequest: 'request',
  requestDueDate: 'request',
  appealDueDate: 'request',
  retentionDeadline: 'retention',
  retentionStatus: 'retention',
  dutiesOn: 'duty',
} as const;

type Question = keyof typeof asked;
const questions = Object.keys(asked).filter((name): name is Question => name in asked);

/** The answer, or what is wrong with the question. */
function answerOf(
  from: typeof main | typeof engine,
  question: Question,
  regulation: object,
  facts: object,
): unknown {
  try {
    return Reflect.apply(from[question], undefined, [regulation, facts]);
  } catch (error) {
    if (error instanceof main.ReglementError) return error.issues;
    throw error;
  }
}

/** An answer without its sentences: clauses, facts and days alone. */
function withoutWords(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutWords);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => key !== 'readings' && key !== 'title' && !isWords(part))
      .map(([key, part]) => [key, withoutWords(part)]),
  );
}

const isWords = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;

type Stated = Readonly<Record<string, unknown>>;

/** A route stands open after an answer: a refusal on the day of receipt, and nothing later. */
const refused = ({ right, receivedOn, clientStatus }: Stated): Stated => ({
  right,
  receivedOn,
  clientStatus,
  answer: 'refused',
  answeredOn: receivedOn,
  asOf: receivedOn,
});

/** What came in, and nothing of what became of it: days drawn by chance are seldom in an order that can be. */
const received = ({ right, receivedOn, clientStatus }: Stated): Stated => ({
  right,
  receivedOn,
  clientStatus,
});

/** What a text is beside its sentences. */
const told = ({ title: _, english: __, articles, ...text }: main.Text): object => ({
  ...text,
  clauses: articles.flatMap(({ number, clauses }) =>
    clauses.map(({ summary: _, reading: __, ...clause }) => ({
      ...clause,
      number,
      decidesNothing: clause.decidesNothing !== undefined,
      undecidable: clause.undecidable !== undefined,
    })),
  ),
});

const days = boundaryDays({ turns: ['2018-05-25'], holidays: dutchHolidays, years: [2012, 2028] });

const travelled = (packed: main.Packed): main.Packed => JSON.parse(JSON.stringify(packed));

describe.each(bureaus.map(({ regulation }) => ({ id: regulation.text.id, regulation })))(
  '$id',
  ({ regulation }) => {
    const whole = main.unpack(travelled(main.pack(regulation)), { holidays: dutchHolidays });
    const bare = main.unpack(travelled(main.pack(regulation, { words: false })), { holidays: dutchHolidays });

    test.each(questions)(
      '%s: the engine answers alike, for the regulation and for what was unpacked',
      (question) => {
        let answered = 0;
        fc.assert(
          fc.property(
            growingFacts(regulation.vocabulary, asked[question], { days }),
            ({ less, complete }) => {
              for (const stated of asked[question] === 'request'
                ? [received(less), less, complete]
                : [less, complete]) {
                const facts = question === 'appealDueDate' ? refused(stated) : stated;
                const expected = answerOf(main, question, regulation, facts);
                if (!Array.isArray(expected)) answered += 1;
                expect(JSON.stringify(answerOf(engine, question, regulation, facts))).toBe(
                  JSON.stringify(expected),
                );
                expect(JSON.stringify(answerOf(engine, question, whole, facts))).toBe(
                  JSON.stringify(expected),
                );
                expect(withoutWords(answerOf(engine, question, bare, facts))).toEqual(withoutWords(expected));
              }
            },
          ),
          process.env.REGLEMENT_RUNS === undefined ? { numRuns: runs, seed: 7 } : { numRuns: runs },
        );
        expect(answered).toBeGreaterThan(0);
      },
    );

    test('without its words it is the same text: each clause with its rules, its days and its marks', () => {
      expect([bare.text, ...bare.statutes].map(told)).toEqual(
        [regulation.text, ...regulation.statutes].map(told),
      );
    });

    test('what was unpacked is the same text in the same words', () => {
      expect(whole.text).toEqual(regulation.text);
      expect(whole.statutes).toEqual(regulation.statutes);
      expect(whole.vocabulary).toEqual(regulation.vocabulary);
      expect([...whole.clauses.keys()]).toEqual([...regulation.clauses.keys()]);
      expect([...bare.clauses.keys()]).toEqual([...regulation.clauses.keys()]);
    });
  },
);
