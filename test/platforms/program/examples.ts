import {
  type Answer,
  ask,
  explain,
  factsFor,
  type Question,
  type QuestionFacts,
  type Regulation,
  receipt,
  replay,
} from 'reglement';
import { bureaus } from 'reglement/bureaus';
import { checkScenario } from 'reglement/testing';
import type { Example } from '../../../src/law/example.ts';
import type { Book } from './book.ts';

/** The worked examples by bureau: cases that a lawyer checked by hand. */
export type ExamplesOf = Readonly<Record<keyof typeof bureaus, readonly Example[]>>;

/** What is asked about: of the examples so many, and of what takes longer so many bureaus. */
export interface Scope {
  readonly examples: readonly (readonly [Regulation, readonly Example[]])[];
  readonly bureaus: readonly Regulation[];
}

/** Every bureau with one of so many of its examples; of the bureaus all, or where that number is not one, the first two. */
export function scopeOf(examples: ExamplesOf, share: number): Scope {
  const some = (own: readonly Example[]): readonly Example[] => own.filter((_, place) => place % share === 0);
  const all: readonly (readonly [Regulation, readonly Example[]])[] = [
    [bureaus['werk-id'], some(examples['werk-id'])],
    [bureaus.opwaarts, some(examples.opwaarts)],
    [bureaus['de-ommezwaai'], some(examples['de-ommezwaai'])],
    [bureaus['re-integratieonderwijs'], some(examples['re-integratieonderwijs'])],
    [bureaus['working-progression'], some(examples['working-progression'])],
  ];
  return {
    examples: all,
    bureaus: all.slice(0, share === 1 ? all.length : 2).map(([regulation]) => regulation),
  };
}

/** As JSON would hand them over. */
export const handed = <Q extends Question>(facts: object): QuestionFacts<object>[Q] =>
  JSON.parse(JSON.stringify(facts));

/** Every worked example, answered; where its answer is not what the lawyer wrote, that is a fault. */
export function askExamples(book: Book, { examples }: Scope): void {
  for (const [bureau, own] of examples)
    for (const example of own) {
      const { ask: question, facts } = example;
      book.ask(question, () => ask(bureau, question, handed<typeof question>(facts)));
      for (const fault of checkScenario(bureau, example))
        book.fault(`${bureau.text.id} ${example.clause}: ${fault}`);
    }
}

/** Every eighth example with all that can be made of its answer: in words, on record, put again. */
export function askExplanations(book: Book, { examples }: Scope): void {
  for (const [bureau, own] of examples)
    for (const { ask: question, facts } of own.filter((_, place) => place % 8 === 0)) {
      const answer = (): Answer => ask(bureau, question, handed<typeof question>(facts));
      for (const language of ['nl', 'en'] as const) book.ask('explain', () => explain(answer(), language));
      const kept = (): object => receipt(bureau, question, handed<typeof question>(facts));
      book.ask('receipt', kept);
      book.ask('replay', () => {
        const replayed = replay(bureau, JSON.parse(JSON.stringify(kept())));
        if (!replayed.same) book.fault(`${bureau.text.id}: ${question} does not replay`);
        return replayed;
      });
    }
}

/** What each question can use, in its order. */
export function askForFacts(book: Book, { bureaus: all }: Scope): void {
  for (const bureau of all)
    for (const topic of [
      'access',
      'disclosure',
      'processing',
      'charge',
      'request',
      'retention',
      'duty',
    ] as const)
      book.ask('factsFor', () => factsFor(bureau, topic, '2026-03-02'));
}
