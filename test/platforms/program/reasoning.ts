import {
  alwaysPermits,
  check,
  disjoint,
  equivalent,
  type Interview,
  implies,
  interview,
  neverPermits,
  overlaps,
} from 'reglement';
import { deOmmezwaai, opwaarts, reIntegratieonderwijs, werkId } from 'reglement/bureaus';
import type { Book } from './book.ts';
import type { Scope } from './examples.ts';

const asOf = '2026-03-02';

/** An interview to its end, always with the first value that is offered. */
function* stepsOf(
  begun: Interview,
): Generator<readonly [fact: string | undefined, verdict: unknown, remaining: number]> {
  let now = begun;
  for (;;) {
    yield [now.next?.fact, now.answer, now.remaining];
    if (now.next === undefined) return;
    const [first] = now.next.values ?? [];
    now = now.tell(now.next.fact, first === undefined ? undefined : first.value);
  }
}

/** What is so in every case: proofs, witnesses, exact counts, and what is still to be asked. */
export function askReasoning(book: Book, { bureaus }: Scope): void {
  for (const bureau of bureaus) {
    book.ask('alwaysPermits', () => alwaysPermits(bureau, 'charge', { receivedOn: asOf, right: 'access' }));
    book.ask('neverPermits', () => neverPermits(bureau, 'access', { asOf, mode: 'edit' }));
    book.ask('overlaps', () => overlaps(bureau));
    book.ask('interview', () => [
      ...stepsOf(interview(bureau, 'access', { asOf, mode: 'view', data: ['reports'] })),
    ]);
    book.ask('interview', () => [
      ...stepsOf(interview(bureau, 'request', { right: 'access', receivedOn: asOf })),
    ]);
  }
  book.ask('implies', () => implies(werkId, opwaarts, 'charge', { receivedOn: asOf }));
  book.ask('equivalent', () =>
    equivalent(deOmmezwaai, reIntegratieonderwijs, 'charge', { receivedOn: asOf }),
  );
  book.ask('disjoint', () => disjoint(werkId, opwaarts, 'charge', { receivedOn: asOf }));
}

/** The whole report on a text, and a comparison of two. */
export function askForReports(book: Book): void {
  book.ask('check', () => check(opwaarts));
  book.ask('implies', () => implies(werkId, opwaarts, 'access', { asOf }));
}
