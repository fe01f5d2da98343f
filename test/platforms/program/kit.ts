import fc from 'fast-check';
import { ask } from 'reglement';
import { core, opwaarts, opwaartsText, opwaartsWords, werkId } from 'reglement/bureaus';
import { dutchHolidays } from 'reglement/calendar';
import {
  boundaryDays,
  completeFacts,
  type Desk,
  dossiers,
  lifecycle,
  mutationsOf,
  partialFacts,
  regulations,
  survivesJson,
  unknownNeverPermits,
  withdrawalNeverWidens,
} from 'reglement/testing';
import type { Book } from './book.ts';
import { call } from './call.ts';
import { handed } from './examples.ts';

const seed = 20180525;

/** A host whose software takes a withdrawal for a consent, and a consent for a withdrawal. */
const careless: Desk = {
  ask: (question, facts) => {
    const { consent, ...rest } = Object(facts);
    const turned = Array.isArray(consent) ? { consent: consent.map(turnedRound) } : {};
    return ask(werkId, question, handed<typeof question>({ ...rest, ...turned }));
  },
};

const turnedRound = (record: { readonly givenOn: string; readonly withdrawnOn: string }): object => ({
  ...record,
  withdrawnOn: record.withdrawnOn === 'never' ? record.givenOn : 'never',
});

/** The test kit draws the same from one seed, and says the same of it. */
export function askKit(book: Book): void {
  const sample = <T>(drawn: fc.Arbitrary<T>, numRuns: number): readonly T[] =>
    fc.sample(drawn, { seed, numRuns });
  book.ask('boundaryDays', () =>
    sample(boundaryDays({ turns: ['2018-05-25'], holidays: dutchHolidays }), 50),
  );
  book.ask('completeFacts', () => sample(completeFacts(core, 'disclosure'), 20));
  book.ask('partialFacts', () =>
    sample(partialFacts(werkId.vocabulary, 'access'), 40).map((facts) => call('canAccess', werkId, facts)),
  );
  book.ask('dossiers', () => sample(dossiers(opwaarts), 3));
  book.ask('regulations', () => sample(regulations(), 3).map(({ regulation }) => regulation.text));
  for (const law of [unknownNeverPermits, survivesJson])
    book.ask(law.law, () => law(opwaarts, { runs: 2, seed }));
  book.ask('lifecycle', () => fc.check(lifecycle(werkId), { seed, numRuns: 1 }).failed);
  book.ask('mutationsOf', () => mutationsOf(opwaartsText, opwaartsWords).map(({ change }) => change));
  book.ask('withdrawalNeverWidens', () => {
    try {
      return withdrawalNeverWidens(werkId, { runs: 20, seed, desk: careless });
    } catch (error) {
      return String(error);
    }
  });
}
