import { ask, type Question } from '../../src/decision/index.ts';
import type { Regulation } from '../../src/language/index.ts';
import type { Desk } from '../../src/testing/desk.ts';

type Facts = Readonly<Record<string, unknown>>;

/** What a faulty desk does: it asks with other facts, or tells another answer than it got. */
export interface Fault {
  readonly facts?: (facts: Facts, question: Question) => Facts;
  readonly answer?: (answer: Facts, facts: Facts, question: Question) => Facts;
}

const copy = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));

/** A host whose software makes one mistake. */
export const faultyDesk = (
  regulation: Regulation,
  { facts: change = (same) => same, answer: tell = (same) => same }: Fault,
): Desk => ({
  ask: (question, facts) => {
    const answer = ask(regulation, question, copy(change(copy(facts), question)));
    return copy(tell(copy(answer), copy(facts), question));
  },
});
