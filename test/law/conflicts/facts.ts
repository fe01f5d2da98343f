import type { Consent } from '../../../src/facts/index.ts';

/** Facts of ordinary cases, in which all but the thing under test is in order. */
export const today = '2026-03-02';

const client = { clientStatus: 'capableAdult', kept: 'digital' } as const;

const weighed = {
  ...client,
  asOf: today,
  consent: [],
  compatible: true,
  adequate: true,
  objected: 'no',
  statutoryDuty: 'none',
  emergency: 'none',
  madePublic: false,
  boundToSecrecy: true,
  serviceForIllness: false,
  neededFor: ['service', 'purpose', 'task', 'legitimateInterest'],
} as const;

export const disclosed = {
  ...weighed,
  document: 'filed',
  handedOver: 'information',
  channel: 'secured',
} as const;
export const used = { ...weighed, source: 'client', combinedWith: 'nothing' } as const;

export const opened = {
  ...client,
  asOf: today,
  consent: [],
  mode: 'view',
  data: 'reports',
  document: 'filed',
  boundToSecrecy: true,
  neededFor: ['task'],
} as const;

export const requested = {
  ...client,
  receivedOn: '2024-03-05',
  askedBy: 'client',
  requestForm: 'electronically',
  identityDoubted: false,
  excessive: false,
  othersHarmed: 'no',
  keepingInterest: 'none',
  document: 'filed',
  priorAccess: true,
} as const;

export const erased = {
  ...requested,
  right: 'erasure',
  defect: 'none',
  erasureReason: 'none',
} as const;

export const kept = {
  ...client,
  asOf: today,
  legalHold: false,
  erasureGranted: 'no',
  erasureAskedOn: 'notApplicable',
  purposeEndedOn: 'notApplicable',
  serviceEndedOn: '2024-06-30',
} as const;

export const owed = { asOf: today, alreadyInformed: false, informingExcused: false } as const;

export const charged = {
  right: 'copy',
  receivedOn: '2024-03-05',
  excessive: false,
  furtherCopy: false,
} as const;

/** An invoice of July 2024: through 31 December 2031 under AWR 52(4). */
export const invoice = { record: 'invoice', recordClosedOn: '2024-07-15' } as const;

/** What UWV can ask of the bureau, whatever the bureau promised. */
export const reportedToUwv = {
  ...disclosed,
  recipient: 'uwv',
  purpose: 'reporting',
  data: 'plan',
  statutoryDuty: 'suwiReporting',
  neededFor: ['statutoryDuty'],
} as const;

/** A programme because of illness, in which limitations must be known. */
export const forIllness = {
  serviceForIllness: true,
  neededFor: ['service', 'purpose', 'illnessGuidance', 'legitimateInterest'],
} as const;

export const valid = ['free', 'specific', 'informed', 'unambiguous'] as const;
export const express = [...valid, 'express'] as const;

/** One consent, for this recipient, purpose and these data. */
export const consented = (
  to: string,
  purpose: string,
  data: string,
  qualities: Consent['qualities'],
  withdrawnOn = 'never',
): { readonly consent: readonly Consent[] } => ({
  consent: [
    {
      by: 'client',
      to: to === '' ? [] : [to],
      purposes: [purpose],
      data: [data],
      qualities,
      givenOn: '2018-01-10',
      withdrawnOn,
    },
  ],
});
