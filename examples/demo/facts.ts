/** The office's today: a Tuesday. */
export const today = '2026-03-10';

/** A consent that covers the coach's reports to the employer. */
export const consentForReports = {
  by: 'client',
  to: ['employer'],
  purposes: ['reintegration'],
  data: ['reports'],
  qualities: ['free', 'specific', 'informed', 'unambiguous', 'express', 'written'],
  givenOn: '2026-01-12',
  withdrawnOn: 'never',
} as const;

/** The same, withdrawn yesterday. */
export const withdrawnConsent = { ...consentForReports, withdrawnOn: '2026-03-09' } as const;

/** A disclosure in which everything is in order but what the question is about. */
export const report = {
  asOf: today,
  recipient: 'employer',
  purpose: 'reintegration',
  data: ['reports'],
  channel: 'secured',
  document: 'filed',
  handedOver: 'copy',
  compatible: true,
  adequate: true,
  boundToSecrecy: true,
  serviceForIllness: true,
  neededFor: ['purpose', 'placement'],
  objected: 'no',
} as const;

/** Looking into a file. */
export const look = {
  asOf: today,
  mode: 'view',
  data: ['reports'],
  document: 'filed',
  boundToSecrecy: true,
} as const;
