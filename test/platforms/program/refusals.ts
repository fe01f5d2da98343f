import { werkId, werkIdText } from 'reglement/bureaus';
import type { Book } from './book.ts';
import { call } from './call.ts';

const wrong: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  'werk-id',
  {},
  [],
  { asOf: '2026-02-30', actor: 'coch', mode: 'look', data: ['report'] },
  { right: 'acess', receivedOn: '2026-03-02' },
  { record: 'invoices', asOf: '02-03-2026' },
  JSON.parse('{"__proto__":{"actor":"client"},"constructor":1}'),
  { asOf: '2026-03-02', actor: '\ud800', mode: 'view', data: ['reports'] },
];

const taking = [
  'canAccess',
  'canDisclose',
  'canProcess',
  'canCharge',
  'assessRequest',
  'requestDueDate',
  'appealDueDate',
  'retentionDeadline',
  'retentionStatus',
  'retentionOfFile',
  'dutiesOn',
];

/** What is refused, in the same words. */
export function askWrongly(book: Book): void {
  for (const name of taking) for (const facts of wrong) book.ask(name, () => call(name, werkId, facts));
  for (const regulation of [undefined, 'werk-id', werkIdText, { ...werkId }])
    book.ask('ask', () => call('ask', regulation, 'canAccess', {}));
  for (const moment of wrong) book.ask('breachNotificationDue', () => call('breachNotificationDue', moment));
}
