import {
  decideAll,
  notYet,
  prepare,
  type Regulation,
  retentionColumns,
  retentionSweep,
  unknownDay,
} from 'reglement';
import type { Book } from './book.ts';
import type { Scope } from './examples.ts';

const asOf = '2026-03-02';
const iso = (place: number): string =>
  `${2012 + (place % 13)}-${String(1 + (place % 12)).padStart(2, '0')}-${String(1 + ((place * 7) % 28)).padStart(2, '0')}`;

/** Records whose service ended on days spread over the years, some not yet, some unknown. */
const records = Array.from({ length: 60 }, (_, place) => ({
  record: 'clientFile' as const,
  carrier: 'digital' as const,
  legalHold: place % 17 === 0,
  erasureGranted: 'no' as const,
  ...(place % 11 === 0 ? {} : { serviceEndedOn: place % 7 === 0 ? ('notApplicable' as const) : iso(place) }),
}));

function askOf(book: Book, bureau: Regulation): void {
  book.ask('retentionSweep', () => [...retentionSweep(bureau, records, asOf)]);
  book.ask('retentionColumns', () => {
    const serviceEndedOn = Int32Array.from(records, (_, place) =>
      place % 11 === 0 ? unknownDay : place % 7 === 0 ? notYet : 15_000 + place * 97,
    );
    const same = {
      record: 'clientFile',
      carrier: 'digital',
      legalHold: false,
      erasureGranted: 'no',
    } as const;
    const { status, deadline } = retentionColumns(bureau, { same, days: { serviceEndedOn } }, asOf);
    return [status, deadline].map((column) => [...column]);
  });
  book.ask('prepare', () => {
    const question = prepare(bureau, 'access', asOf);
    return (['coach', 'client', 'management', 'partnerCoach'] as const).map((actor) => {
      const known = question.known({
        actor,
        mode: 'view',
        data: ['reports', 'medical'],
        neededFor: ['task'],
      });
      return [question.notCompiled ?? 'compiled', question.outcome(known), question.answer(known)];
    });
  });
  book.ask('decideAll', () => [
    ...decideAll(
      prepare(bureau, 'disclosure', asOf),
      (['employer', 'uwv', 'municipality', 'family'] as const).map((recipient) => ({
        recipient,
        purpose: 'reintegration' as const,
        data: ['reports'] as const,
      })),
    ),
  ]);
}

/** Many records in one night, and many rows of one page. */
export function askSweeps(book: Book, { bureaus }: Scope): void {
  for (const bureau of bureaus) askOf(book, bureau);
}
