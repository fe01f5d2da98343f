import type { Answer } from 'reglement';
import type { Desk } from './bureaus.ts';
import { consentForReports, look, report, today, withdrawnConsent } from './facts.ts';

export interface DemoQuestion {
  /** What somebody at the office would say. */
  readonly title: string;
  ask(desk: Desk): Answer;
}

/** A realistic day at a job-coaching office, put to any bureau. */
export const questions: readonly DemoQuestion[] = [
  {
    title: 'The client’s own coach opens the file',
    ask: (desk) => desk.canAccess({ ...look, actor: 'coach', assigned: true, neededFor: ['task'] }),
  },
  {
    title: 'A colleague without any need opens it too',
    ask: (desk) => desk.canAccess({ ...look, actor: 'coach', assigned: false, neededFor: [] }),
  },
  {
    title: 'The management looks in, needing it for its task',
    ask: (desk) => desk.canAccess({ ...look, actor: 'management', assigned: false, neededFor: ['task'] }),
  },
  {
    title: 'The client looks at the own file',
    ask: (desk) => desk.canAccess({ ...look, actor: 'client' }),
  },
  {
    title: 'Somebody from outside opens it',
    ask: (desk) => desk.canAccess({ ...look, actor: 'outsider', assigned: false, neededFor: [] }),
  },
  {
    title: 'A report to the employer, with the client’s written consent',
    ask: (desk) => desk.canDisclose({ ...report, consent: [consentForReports] }),
  },
  {
    title: 'The same report, the consent withdrawn yesterday',
    ask: (desk) => desk.canDisclose({ ...report, consent: [withdrawnConsent] }),
  },
  {
    title: 'The same report, and nobody knows about a consent',
    ask: (desk) => desk.canDisclose(report),
  },
  {
    title: 'The medical data to the employer, with consent for the reports',
    ask: (desk) =>
      desk.canDisclose({ ...report, data: ['reports', 'medical'], consent: [consentForReports] }),
  },
  {
    title: 'A working note to the employer, with consent',
    ask: (desk) => desk.canDisclose({ ...report, document: 'workingNote', consent: [consentForReports] }),
  },
  {
    title: 'A report to UWV under the reporting duty, without consent',
    ask: (desk) =>
      desk.canDisclose({
        ...report,
        recipient: 'uwv',
        purpose: 'reporting',
        statutoryDuty: 'suwiReporting',
        neededFor: ['statutoryDuty'],
        consent: [],
      }),
  },
  {
    title: 'The file to the court, on its order',
    ask: (desk) =>
      desk.canDisclose({
        ...report,
        recipient: 'court',
        purpose: 'statutoryDuty',
        statutoryDuty: 'courtOrder',
        neededFor: ['statutoryDuty'],
        consent: [],
      }),
  },
  {
    title: 'Contact data to a cooperation partner, without consent',
    ask: (desk) =>
      desk.canDisclose({
        ...report,
        recipient: 'cooperationPartner',
        data: ['name', 'phone'],
        neededFor: ['legitimateInterest'],
        consent: [],
        statutoryDuty: 'none',
        emergency: 'none',
      }),
  },
  {
    title: 'A newsletter to a client who objected',
    ask: (desk) =>
      desk.canProcess({
        asOf: today,
        purpose: 'newsletter',
        data: ['name', 'email'],
        objected: 'orally',
        consent: [],
        compatible: true,
        adequate: true,
      }),
  },
  {
    title: 'The BSN on file for plain coaching, with consent',
    ask: (desk) =>
      desk.canProcess({
        asOf: today,
        purpose: 'guidance',
        data: ['bsn'],
        consent: [{ ...consentForReports, purposes: ['guidance'], data: ['bsn'] }],
        statutoryDuty: 'none',
        compatible: true,
        adequate: true,
        objected: 'no',
      }),
  },
  {
    title: 'A request for access that runs into Easter',
    ask: (desk) =>
      desk.assessRequest({
        right: 'access',
        receivedOn: '2026-03-06',
        requestForm: 'electronically',
        othersHarmed: 'no',
      }),
  },
  {
    title: 'A copy asked by telephone',
    ask: (desk) =>
      desk.assessRequest({
        right: 'copy',
        receivedOn: today,
        requestForm: 'orally',
        document: 'filed',
        handedOver: 'copy',
      }),
  },
  {
    title: 'A correction of a plain error',
    ask: (desk) =>
      desk.assessRequest({
        right: 'rectification',
        receivedOn: today,
        requestForm: 'orally',
        priorAccess: false,
        defect: 'incorrect',
      }),
  },
  {
    title: 'A correction of an opinion the client disagrees with',
    ask: (desk) =>
      desk.assessRequest({
        right: 'rectification',
        receivedOn: today,
        requestForm: 'inWriting',
        priorAccess: true,
        defect: 'opinion',
      }),
  },
  {
    title: 'Erasure: the coaching notes must go, the invoices must stay',
    ask: (desk) =>
      desk.assessRequest({
        right: 'erasure',
        receivedOn: today,
        requestForm: 'inWriting',
        priorAccess: true,
        defect: 'none',
        erasureReason: 'consentWithdrawn',
        records: [
          { record: 'clientFile', carrier: 'digital', serviceEndedOn: '2025-12-31' },
          { record: 'invoice', carrier: 'digital', recordClosedOn: '2025-12-31' },
        ],
      }),
  },
  {
    title: 'A refusal of last week: until when to court?',
    ask: (desk) =>
      desk.appealDueDate({
        right: 'rectification',
        receivedOn: '2026-02-09',
        answeredOn: '2026-03-03',
        answer: 'refused',
        asOf: today,
      }),
  },
  {
    title: 'A client file of a service that ended on 29 February 2024',
    ask: (desk) =>
      desk.retentionStatus({
        record: 'clientFile',
        carrier: 'digital',
        serviceEndedOn: '2024-02-29',
        erasureGranted: 'no',
        asOf: today,
      }),
  },
  {
    title: 'That file, with its invoice of 2024',
    ask: (desk) =>
      desk.retentionOfFile({
        asOf: today,
        records: [
          { record: 'clientFile', carrier: 'digital', serviceEndedOn: '2024-02-29', erasureGranted: 'no' },
          { record: 'invoice', carrier: 'digital', recordClosedOn: '2024-12-31', erasureGranted: 'no' },
        ],
      }),
  },
  {
    title: 'What is owed to a client who enrols today',
    ask: (desk) => desk.dutiesOn({ event: 'intake', asOf: today, happenedOn: today, alreadyInformed: false }),
  },
  {
    title: 'What is owed on a refusal',
    ask: (desk) =>
      desk.dutiesOn({ event: 'refusal', right: 'rectification', asOf: today, happenedOn: today }),
  },
  {
    title: 'A request for access in 2017, under the Wbp',
    ask: (desk) =>
      desk.assessRequest({
        right: 'access',
        receivedOn: '2017-03-31',
        requestForm: 'inWriting',
        othersHarmed: 'no',
      }),
  },
  {
    title: 'A report to the employer on 24 May 2012, with consent',
    ask: (desk) =>
      desk.canDisclose({
        ...report,
        asOf: '2012-05-24',
        consent: [{ ...consentForReports, givenOn: '2012-05-01' }],
      }),
  },
];
