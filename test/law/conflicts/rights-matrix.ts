import type { ExampleQuestion } from '../../../src/law/example.ts';
import type { Look } from './conflict.ts';
import { disclosed, erased, express, kept, opened, requested, today } from './facts.ts';

/** The five, in the order of the matrix (legal facts, section 9): Opwaarts, Re-integratieonderwijs.nl, De Ommezwaai, Werk ID, Working Progression. */
export type FiveCells = readonly [o: string, r: string, m: string, w: string, p: string];

/** One right or power. `text`: what each regulation gives by itself; `final`: what comes of it once the statute has filled what is empty. */
export interface RightRow {
  readonly right: string;
  readonly ask: ExampleQuestion;
  /** All that one of the five asks about; each is asked what its own words know. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly look?: Look;
  readonly text: FiveCells;
  readonly statute: string;
  readonly final: FiveCells;
}

const five = (same: string): FiveCells => [same, same, same, same, same];

/** Facts with which every bureau's own conditions on people are met, an agreement of a partner apart. */
const insider = {
  ...opened,
  assigned: true,
  authorised: true,
  secrecyDeclared: true,
  partnerAgreed: false,
  acceptedRegulation: true,
} as const;

const goingOut = {
  ...disclosed,
  purpose: 'guidance',
  data: 'plan',
  fromFile: true,
  competentBody: true,
  recentData: true,
  disproportionateHarm: false,
} as const;

const asked = { ...requested, handedOver: 'copy', harmsClient: false, againstContactSharing: false } as const;
const file = { record: 'clientFile', carrier: 'digital', legalHold: false } as const;
const gone = { ...erased, harmsClient: false, record: 'clientFile', carrier: 'digital' } as const;
const refused = {
  receivedOn: '2024-03-05',
  answer: 'refused',
  answeredOn: '2024-03-29',
  asOf: '2024-04-15',
  clientStatus: 'capableAdult',
  kept: 'digital',
  right: 'rectification',
} as const;
const stored = {
  ...kept,
  record: 'clientFile',
  clientsOwnDay: 'notApplicable',
  objectedOn: 'notApplicable',
  keepingObjection: 'none',
} as const;

const consent = [
  {
    by: 'client',
    to: ['otherThirdParty'],
    purposes: ['guidance'],
    data: ['plan'],
    qualities: [...express, 'written'],
    givenOn: '2025-01-06',
    withdrawnOn: 'never',
  },
] as const;

const month = '2024-04-05';

export const rightsMatrix: readonly RightRow[] = [
  {
    right: 'access of the client’s own coach',
    ask: 'canAccess',
    facts: { ...insider, actor: 'coach' },
    look: { aspect: 'access.actor' },
    text: five('permitted'),
    statute: 'permitted',
    final: five('permitted'),
  },
  {
    right: 'access of the administration, needed for its task',
    ask: 'canAccess',
    facts: { ...insider, actor: 'administration', assigned: false },
    look: { aspect: 'access.actor' },
    text: ['forbidden', 'forbidden', 'forbidden', 'permitted', 'forbidden'],
    statute: 'permitted',
    final: ['forbidden', 'forbidden', 'forbidden', 'permitted', 'forbidden'],
  },
  {
    right: 'access of the management',
    ask: 'canAccess',
    facts: { ...insider, actor: 'management', assigned: false },
    look: { aspect: 'access.actor' },
    text: ['forbidden', 'forbidden', 'permitted', 'permitted', 'forbidden'],
    statute: 'permitted',
    final: ['forbidden', 'forbidden', 'permitted', 'permitted', 'forbidden'],
  },
  {
    right: 'disclosure to the principal, needed and without consent',
    ask: 'canDisclose',
    facts: { ...goingOut, recipient: 'principal' },
    look: { aspect: 'disclosure.recipient' },
    text: ['permitted', 'forbidden', 'forbidden', 'forbidden', 'permitted'],
    statute: 'permitted',
    final: ['permitted', 'forbidden', 'forbidden', 'forbidden', 'permitted'],
  },
  {
    right: 'disclosure to another, with express consent in writing',
    ask: 'canDisclose',
    facts: { ...goingOut, recipient: 'otherThirdParty', consent },
    look: { aspect: 'disclosure.recipient' },
    text: ['permitted', 'forbidden', 'permitted', 'permitted', 'permitted'],
    statute: 'permitted',
    final: ['permitted', 'forbidden', 'permitted', 'permitted', 'permitted'],
  },
  {
    right: 'access for the client: the term',
    ask: 'requestDueDate',
    facts: { ...asked, right: 'access' },
    text: ['silent', 'silent', '2024-03-08', 'asSoonAsPossible', '2024-04-02'],
    statute: month,
    final: [month, month, '2024-03-08', month, '2024-04-02'],
  },
  {
    right: 'access for the client',
    ask: 'assessRequest',
    facts: { ...asked, right: 'access', defect: 'none' },
    text: five('granted'),
    statute: 'granted',
    final: five('granted'),
  },
  {
    right: 'a copy',
    ask: 'assessRequest',
    facts: { ...asked, right: 'copy' },
    text: ['silent', 'silent', 'granted', 'granted', 'silent'],
    statute: 'granted',
    final: five('granted'),
  },
  {
    right: 'a copy: the fee',
    ask: 'canCharge',
    facts: { right: 'copy', receivedOn: '2024-03-05', furtherCopy: false, excessive: false },
    text: ['permitted', 'silent', 'silent', 'silent', 'silent'],
    statute: 'forbidden',
    final: five('forbidden'),
  },
  {
    right: 'a copy: the term',
    ask: 'requestDueDate',
    facts: { ...asked, right: 'copy' },
    text: ['silent', 'silent', '2024-03-19', 'asSoonAsPossible', 'silent'],
    statute: month,
    final: [month, month, '2024-03-19', month, month],
  },
  {
    right: 'rectification of a factual error',
    ask: 'assessRequest',
    facts: { ...asked, right: 'rectification', defect: 'incorrect', requestForm: 'inWriting' },
    text: ['granted', 'silent', 'granted', 'granted', 'silent'],
    statute: 'granted',
    final: five('granted'),
  },
  {
    right: 'rectification: the term',
    ask: 'requestDueDate',
    facts: { ...asked, right: 'rectification', defect: 'incorrect' },
    text: ['silent', 'silent', 'silent', '2024-04-02', '2024-04-02'],
    statute: month,
    final: [month, month, month, '2024-04-02', '2024-04-02'],
  },
  {
    right: 'erasure without a reason',
    ask: 'assessRequest',
    facts: { ...gone, records: [file] },
    text: ['granted', 'granted', 'granted', 'granted', 'silent'],
    statute: 'silent',
    final: ['granted', 'granted', 'granted', 'granted', 'refused'],
  },
  {
    right: 'erasure for a reason of the statute',
    ask: 'assessRequest',
    facts: { ...gone, defect: 'irrelevant', records: [file] },
    text: ['granted', 'granted', 'granted', 'granted', 'silent'],
    statute: 'granted',
    final: five('granted'),
  },
  {
    right: 'erasure: done by',
    ask: 'requestDueDate',
    facts: gone,
    look: { term: 'doBy' },
    text: ['silent', '2024-03-05', 'silent', '2024-06-05', 'silent'],
    statute: month,
    final: [month, '2024-03-05', month, month, month],
  },
  {
    right: 'erasure: answered by',
    ask: 'requestDueDate',
    facts: gone,
    look: { term: 'answerBy' },
    text: ['silent', 'silent', 'silent', 'silent', '2024-04-02'],
    statute: month,
    final: [month, month, month, month, '2024-04-02'],
  },
  {
    right: 'restriction of what is incorrect',
    ask: 'assessRequest',
    facts: { ...asked, right: 'restriction', defect: 'incorrect', restrictionReason: 'none' },
    text: ['granted', 'silent', 'silent', 'granted', 'silent'],
    statute: 'granted',
    final: five('granted'),
  },
  {
    right: 'restriction while an objection is pending',
    ask: 'assessRequest',
    facts: { ...asked, right: 'restriction', defect: 'none', restrictionReason: 'objectionPending' },
    text: five('silent'),
    statute: 'granted',
    final: five('granted'),
  },
  {
    right: 'portability',
    ask: 'assessRequest',
    facts: { ...asked, right: 'portability', usedFor: 'consent', automated: true, providedByClient: true },
    text: five('silent'),
    statute: 'granted',
    final: five('granted'),
  },
  {
    right: 'objection to marketing',
    ask: 'assessRequest',
    facts: { ...asked, right: 'objection', usedFor: 'directMarketing' },
    text: ['granted', 'silent', 'granted', 'silent', 'silent'],
    statute: 'granted',
    final: five('granted'),
  },
  {
    right: 'objection on personal grounds',
    ask: 'assessRequest',
    facts: { ...asked, right: 'objection', usedFor: 'legitimateInterest', compellingGrounds: false },
    text: five('silent'),
    statute: 'granted',
    final: five('granted'),
  },
  {
    right: 'objection to the sharing of contact data, in writing',
    ask: 'assessRequest',
    facts: {
      ...asked,
      right: 'objection',
      requestForm: 'inWriting',
      usedFor: 'legitimateInterest',
      compellingGrounds: false,
      againstContactSharing: true,
    },
    text: ['silent', 'silent', 'silent', 'silent', 'granted'],
    statute: 'granted',
    final: five('granted'),
  },
  {
    right: 'objection to keeping, a year after the service',
    ask: 'retentionDeadline',
    facts: {
      ...stored,
      carrier: 'digital',
      sender: 'client',
      objectedOn: '2025-06-30',
      keepingObjection: 'afterService',
    },
    look: { day: 'deadline' },
    text: ['2026-06-30', '2025-06-30', '2029-06-30', '2029-06-30', '2026-06-30'],
    statute: 'none',
    final: ['2026-06-30', '2025-06-30', '2029-06-30', '2029-06-30', '2026-06-30'],
  },
  {
    right: 'withdrawal of consent, told beforehand',
    ask: 'dutiesOn',
    facts: { asOf: today, event: 'collection', alreadyInformed: false, expectedByClient: true },
    look: { acts: ['withdrawalExplained'] },
    text: five('silent'),
    statute: 'withdrawalExplained',
    final: five('withdrawalExplained'),
  },
  {
    right: 'reasons for a refusal',
    ask: 'dutiesOn',
    facts: {
      asOf: '2024-03-20',
      event: 'refusal',
      right: 'rectification',
      receivedOn: '2024-03-05',
      clientStatus: 'capableAdult',
      kept: 'digital',
    },
    look: { acts: ['explainRefusalInWriting', 'giveReasons', 'refusalExplained'] },
    text: ['explainRefusalInWriting', 'silent', 'silent', 'giveReasons', 'giveReasons'],
    statute: 'refusalExplained by 2024-04-05',
    final: [
      'refusalExplained by 2024-04-05, explainRefusalInWriting',
      'refusalExplained by 2024-04-05',
      'refusalExplained by 2024-04-05',
      'refusalExplained by 2024-04-05, giveReasons',
      'refusalExplained by 2024-04-05, giveReasons',
    ],
  },
  {
    right: 'complaint to the bureau',
    ask: 'appealDueDate',
    facts: refused,
    look: { route: 'bureau' },
    text: ['open', 'open', 'silent', 'open', 'open'],
    statute: 'silent',
    final: ['open', 'open', 'closed', 'open', 'open'],
  },
  {
    right: 'complaint to the AP',
    ask: 'appealDueDate',
    facts: refused,
    look: { route: 'supervisor' },
    text: ['silent', 'open', 'silent', 'silent', 'silent'],
    statute: 'noLimit',
    final: five('noLimit'),
  },
  {
    right: 'court',
    ask: 'appealDueDate',
    facts: refused,
    look: { route: 'court' },
    text: ['silent', 'silent', 'silent', 'silent', '2024-05-10'],
    statute: '2024-05-13',
    final: five('2024-05-13'),
  },
  {
    right: 'keeping the file of the client, on paper',
    ask: 'retentionDeadline',
    facts: { ...stored, carrier: 'paper' },
    look: { day: 'deadline' },
    text: ['2026-06-30', '2025-06-30', '2029-06-30', '2029-06-30', 'none'],
    statute: 'none',
    final: ['2026-06-30', '2025-06-30', '2029-06-30', '2029-06-30', 'none'],
  },
  {
    right: 'keeping the file of the client, digitally',
    ask: 'retentionDeadline',
    facts: { ...stored, carrier: 'digital' },
    look: { day: 'deadline' },
    text: ['2026-06-30', '2029-06-30', '2029-06-30', '2029-06-30', '2026-06-30'],
    statute: 'none',
    final: ['2026-06-30', '2029-06-30', '2029-06-30', '2029-06-30', '2026-06-30'],
  },
];
