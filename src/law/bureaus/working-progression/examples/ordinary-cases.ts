/** The day on which the cases are asked. */
export const today = '2024-03-01';

/** What the AVG asks of any consent. */
export const valid = ['free', 'specific', 'informed', 'unambiguous'] as const;

const client = { clientStatus: 'capableAdult', kept: 'digital' } as const;

/** The coach uses what the client told, for the guidance. */
export const ownUse = {
  ...client,
  asOf: today,
  purpose: 'guidance',
  data: 'workPreferences',
  source: 'client',
  wantedByClient: true,
  givenWithAgreement: true,
  combinedWith: 'nothing',
  compatible: true,
  adequate: true,
  neededFor: 'clientContract',
  serviceForIllness: false,
  boundToSecrecy: true,
  weightyReason: false,
  disproportionateHarm: false,
  researchSafeguards: false,
  madePublic: false,
  statutoryDuty: 'none',
  emergency: 'none',
  objected: 'no',
  consent: [],
} as const;

/** A consent to the use of job wishes. */
export const agreedUse = {
  by: 'client',
  to: [],
  purposes: ['guidance', 'legalClaim', 'statistics', 'other'],
  data: ['workPreferences'],
  qualities: valid,
  givenOn: '2023-09-01',
  withdrawnOn: 'never',
} as const;

/** Expressly, which is not yet unambiguously. */
export const expressOnly = { ...agreedUse, qualities: ['express'] } as const;

/** Under the Wbp, whose word for consent does not hold yet that it is unambiguous (1(i)). */
export const expressIn2014 = {
  ...agreedUse,
  qualities: ['free', 'specific', 'informed', 'express'],
  givenOn: '2014-01-06',
} as const;

/** Statistics on job wishes. */
export const statistics = {
  ...ownUse,
  purpose: 'statistics',
  researchSafeguards: true,
  neededFor: 'legitimateInterest',
} as const;

/** Job wishes to the present employer, so that the client keeps the job. */
export const toEmployer = {
  ...client,
  asOf: today,
  recipient: 'employer',
  purpose: 'jobRetention',
  data: 'workPreferences',
  channel: 'secured',
  compatible: true,
  adequate: true,
  neededFor: 'legitimateInterest',
  serviceForIllness: false,
  boundToSecrecy: true,
  disproportionateHarm: false,
  researchSafeguards: false,
  madePublic: false,
  statutoryDuty: 'none',
  emergency: 'none',
  objected: 'no',
  consent: [],
} as const;

export const toOutsider = { ...toEmployer, recipient: 'otherThirdParty' } as const;

/** A consent to tell an outsider the job wishes. */
export const agreed = {
  ...agreedUse,
  to: ['otherThirdParty'],
  purposes: ['jobRetention', 'legalClaim', 'statistics'],
} as const;

/** An application for a wage subsidy. */
export const forSubsidy = {
  ...toEmployer,
  recipient: 'subsidyBody',
  purpose: 'subsidy',
  competentBody: true,
  recentData: true,
} as const;

/** The handler opens the file. */
export const opened = {
  ...client,
  asOf: today,
  actor: 'coach',
  mode: 'view',
  data: 'workPreferences',
  assigned: true,
  neededFor: 'task',
  boundToSecrecy: true,
  secrecyDeclared: true,
  authorised: true,
  partnerAgreed: false,
  onTheSpot: true,
  fileRunning: true,
  forMaintenance: false,
  processorContract: true,
} as const;

export const requested = {
  ...client,
  receivedOn: '2024-03-05',
  askedBy: 'client',
  requestForm: 'electronically',
  identityDoubted: false,
  excessive: false,
  othersHarmed: 'no',
  document: 'filed',
} as const;

export const file = {
  asOf: today,
  kept: 'digital',
  carrier: 'digital',
  record: 'clientFile',
  serviceEndedOn: '2024-02-29',
  purposeEndedOn: 'notApplicable',
  erasureGranted: 'no',
  legalHold: false,
} as const;
