import type { Example } from '../../../example.ts';

/** A file of which nobody asked anything, with a need that outlasts the terms. */
const paper = {
  asOf: '2024-01-01',
  record: 'clientFile',
  carrier: 'paper',
  kept: 'paperFile',
  clientStatus: 'capableAdult',
  serviceEndedOn: '2019-06-30',
  purposeEndedOn: 'notApplicable',
  clientsOwnDay: 'notApplicable',
  objectedOn: 'notApplicable',
  keepingObjection: 'none',
  erasureAskedOn: 'notApplicable',
  erasureGranted: 'no',
  legalHold: false,
} as const;
const digital = { ...paper, carrier: 'digital', kept: 'digital' } as const;
const card = { ...digital, record: 'contactCard', purposeEndedOn: '2020-01-31' } as const;
const form = { ...paper, record: 'relationForm' } as const;
const granted = { erasureAskedOn: '2020-03-02', erasureGranted: 'yes' } as const;

const asked = {
  receivedOn: '2024-03-01',
  askedBy: 'client',
  identityDoubted: false,
  excessive: false,
  othersHarmed: 'no',
  defect: 'none',
  erasureReason: 'none',
  keepingInterest: 'none',
  usedFor: 'contract',
  document: 'filed',
  carrier: 'digital',
  clientStatus: 'capableAdult',
  kept: 'digital',
} as const;
const digitalFile = { record: 'clientFile', carrier: 'digital', kept: 'digital', legalHold: false } as const;
const invoice = { ...digitalFile, record: 'invoice', recordClosedOn: '2023-06-30' } as const;
const refused = {
  ...asked,
  right: 'access',
  answer: 'refused',
  answeredOn: '2024-03-08',
  asOf: '2024-03-11',
} as const;

/** How long records are kept, what becomes of requests, and where to complain. */
export const retentionAndRequestExamples: readonly Example[] = [
  {
    clause: '3.6',
    shows: 'always: also a request that the law need not hear',
    ask: 'assessRequest',
    facts: { ...asked, right: 'access', excessive: true },
    expect: { verdict: 'granted', because: ['3.6'] },
  },
  {
    clause: '3.6',
    shows: 'seeing is no copy',
    ask: 'assessRequest',
    facts: { ...asked, right: 'copy', excessive: true },
    expect: { verdict: 'refused' },
  },
  {
    clause: '6.1',
    shows: 'a contact card goes when it is no longer needed',
    ask: 'retentionDeadline',
    facts: card,
    expect: { deadline: '2020-01-31', governs: '6.1' },
  },
  {
    clause: '6.1',
    shows: 'while it is needed it stays',
    ask: 'retentionStatus',
    facts: { ...card, purposeEndedOn: 'notApplicable' },
    expect: { status: 'mayDelete' },
  },
  {
    clause: '6.2.s1',
    shows: 'a paper file, one year after the assignment',
    ask: 'retentionDeadline',
    facts: paper,
    expect: { deadline: '2020-06-30', governs: '6.2.s1', atEnd: 'erase' },
  },
  {
    clause: '6.2.s1',
    shows: 'sooner if the client says so',
    ask: 'retentionDeadline',
    facts: { ...paper, clientsOwnDay: '2019-12-31' },
    expect: { deadline: '2019-12-31', governs: '6.2.s1' },
  },
  {
    clause: '6.2.s1',
    shows: 'and later if the client says so',
    ask: 'retentionDeadline',
    facts: { ...paper, clientsOwnDay: '2021-12-31' },
    expect: { deadline: '2021-12-31', governs: '6.2.s1' },
  },
  {
    clause: '6.3.s1',
    shows: 'a digital file, five years after the assignment',
    ask: 'retentionDeadline',
    facts: digital,
    expect: { deadline: '2024-06-30', governs: '6.3.s1' },
  },
  {
    clause: '6.3.s1',
    shows: 'until the day on which the client objects',
    ask: 'retentionDeadline',
    facts: { ...digital, keepingObjection: 'afterService', objectedOn: '2021-02-01' },
    expect: { deadline: '2021-02-01', governs: '6.3.s1' },
  },
  {
    clause: '6.3.s1',
    shows: 'an objection during the service works when that ends',
    ask: 'retentionDeadline',
    facts: { ...digital, keepingObjection: 'duringService', objectedOn: '2019-02-01' },
    expect: { deadline: '2019-06-30', governs: '6.3.s1' },
  },
  {
    clause: '6.3.s2',
    shows: 'a digital file goes for the asking',
    ask: 'assessRequest',
    facts: { ...asked, right: 'erasure', records: [digitalFile] },
    expect: { verdict: 'granted', because: ['6.3.s2'] },
  },
  {
    clause: '6.3.s2',
    shows: 'a paper file does not',
    ask: 'assessRequest',
    facts: { ...asked, right: 'erasure', records: [{ ...digitalFile, carrier: 'paper' }] },
    expect: { verdict: 'refused' },
  },
  {
    clause: '6.3.s2',
    shows: 'the invoice in it stays: the law splits the file',
    ask: 'assessRequest',
    facts: { ...asked, right: 'erasure', records: [digitalFile, invoice] },
    expect: { verdict: 'grantedInPart', because: ['6.3.s2', 'avg:17.3.b'] },
  },
  {
    clause: '6.3.s2',
    shows: 'on the very day',
    ask: 'requestDueDate',
    facts: { ...asked, right: 'erasure' },
    expect: { doBy: '2024-03-01', governs: '6.3.s2' },
  },
  {
    clause: '6.3.s2',
    shows: 'the month of the law for what is on paper',
    ask: 'requestDueDate',
    facts: { ...asked, right: 'erasure', carrier: 'paper' },
    expect: { doBy: '2024-04-02', governs: 'avg:12.3' },
  },
  {
    clause: '6.3.s2',
    shows: 'after that day it may not be held any more',
    ask: 'retentionDeadline',
    facts: { ...digital, ...granted },
    expect: { deadline: '2020-03-02', governs: '6.3.s2' },
  },
  {
    clause: '6.4.s1',
    shows: 'on request the name leaves the relation form',
    ask: 'assessRequest',
    facts: {
      ...asked,
      right: 'erasure',
      records: [{ ...digitalFile, record: 'relationForm', carrier: 'paper' }],
    },
    expect: { verdict: 'granted', because: ['6.4.s1'] },
  },
  {
    clause: '6.4.s1',
    shows: 'what stays is the kind of service and the year',
    ask: 'retentionDeadline',
    facts: { ...form, ...granted },
    expect: { deadline: '2020-03-02', governs: '6.4.s1', atEnd: 'reduceTo' },
  },
  {
    clause: '6.4.s1',
    shows: 'while nobody asks, the form has no term of its own',
    ask: 'retentionDeadline',
    facts: form,
    expect: { deadline: 'none' },
  },
  {
    clause: '7.1',
    shows: 'a complaint goes to the controller',
    ask: 'appealDueDate',
    facts: refused,
    expect: { routes: ['bureau'], because: ['7.1'] },
  },
  {
    clause: '7.1',
    shows: 'on whatever ground',
    ask: 'appealDueDate',
    facts: { ...refused, right: 'complaint' },
    expect: { routes: ['bureau'], because: ['7.1'] },
  },
  {
    clause: '7.3',
    shows: 'or straight to the supervisor',
    ask: 'appealDueDate',
    facts: refused,
    expect: { routes: ['supervisor'], because: ['7.3'] },
  },
  {
    clause: '7.3',
    shows: 'also where the bureau never answered',
    ask: 'appealDueDate',
    facts: { ...asked, right: 'complaint', answer: 'silence', asOf: '2024-06-03' },
    expect: { routes: ['supervisor'], because: ['7.3'] },
  },
  {
    clause: 'slot.1',
    shows: 'on the day before, the text did not count',
    ask: 'retentionDeadline',
    facts: { ...digital, asOf: '2018-05-31' },
    expect: { standing: 'notInForce', deadline: 'none' },
  },
  {
    clause: 'slot.1',
    shows: 'from its own day on it does',
    ask: 'retentionDeadline',
    facts: { ...digital, asOf: '2018-06-01' },
    expect: { standing: 'inForce', deadline: '2024-06-30' },
  },
];
