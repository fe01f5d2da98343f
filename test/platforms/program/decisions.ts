import { forRegulation, type Regulation } from 'reglement';
import { werkId } from 'reglement/bureaus';
import type { Book } from './book.ts';
import { call } from './call.ts';
import type { Scope } from './examples.ts';

const asOf = '2026-03-02';
const asked = { right: 'access', receivedOn: '2026-03-02' } as const;
const masked = { access: 'canAccess', disclosure: 'canDisclose', processing: 'canProcess' } as const;

/** What each public question says of a bureau; the examples put most of them by the name of the question alone. */
function askOf(book: Book, bureau: Regulation): void {
  const put = (name: string, ...args: readonly unknown[]): void =>
    book.ask(name, () => call(name, bureau, ...args));
  for (const data of [['reports'], ['name', 'medical'], ['bsn']]) {
    put('canAccess', { asOf, actor: 'coach', mode: 'view', data, neededFor: ['task'] });
    put('canDisclose', { asOf, recipient: 'employer', purpose: 'reintegration', data, consent: [] });
    put('canProcess', { asOf, purpose: 'guidance', data });
  }
  for (const right of ['access', 'rectification', 'erasure', 'objection', 'portability'])
    for (const receivedOn of ['2018-05-24', '2024-02-29', '2026-03-31']) {
      for (const name of ['canCharge', 'assessRequest', 'requestDueDate']) put(name, { right, receivedOn });
      put('appealDueDate', { right, receivedOn, asOf });
    }
  const records = [
    { record: 'clientFile', serviceEndedOn: '2019-06-30', carrier: 'digital' },
    { record: 'invoice', recordClosedOn: '2020-02-29' },
  ];
  for (const record of records)
    for (const name of ['retentionDeadline', 'retentionStatus', 'lawOpposesErasure'])
      put(name, { ...record, asOf });
  put('retentionOfFile', { asOf, records });
  for (const event of ['intake', 'disclosure', 'endOfService', 'breach'])
    put('dutiesOn', { event, asOf }, [{ act: 'inform', on: asOf }]);
  for (const [topic, name] of Object.entries(masked)) put('permittedData', topic, maskOf(name));
  put('coverage');
  put('statuteCoverage');
}

const maskOf = (name: (typeof masked)[keyof typeof masked]): object =>
  ({
    canAccess: { asOf, actor: 'coach', mode: 'view', neededFor: ['task'] },
    canDisclose: { asOf, recipient: 'employer', purpose: 'reintegration', consent: [] },
    canProcess: { asOf, purpose: 'guidance' },
  })[name];

/** A host that binds what holds for the whole bureau. */
function askBound(book: Book): void {
  const policy = forRegulation(werkId, { standing: { kept: 'digital' } }).with({
    clientStatus: 'capableAdult',
    serviceForIllness: true,
  });
  const view = { asOf, actor: 'coach', mode: 'view', data: ['reports'], neededFor: ['task'] } as const;
  book.ask('forRegulation', () => policy.canAccess(view));
  book.ask('forRegulation', () => policy.receipt('canAccess', view));
  book.ask('forRegulation', () => policy.assessRequest(asked));
  book.ask('standingFacts', () => call('standingFacts', werkId, { kept: 'digital' }));
}

/** The public questions as functions of their own, complete facts, few facts and wrong ones. */
export function askDecisions(book: Book, { bureaus }: Scope): void {
  for (const bureau of bureaus) askOf(book, bureau);
  askBound(book);
  for (const moment of ['2024-04-26T16:20+02:00', '2024-12-24T23:59:59Z', '2026-03-28T12:00+01:00'])
    book.ask('breachNotificationDue', () => call('breachNotificationDue', moment));
}
