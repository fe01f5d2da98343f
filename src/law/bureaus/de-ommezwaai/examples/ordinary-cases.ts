/** The day on which the cases are asked. */
export const today = '2024-03-01';

/** What the AVG asks of any consent. */
export const valid = ['free', 'specific', 'informed', 'unambiguous'] as const;

const consent = { by: 'client', givenOn: '2023-09-01', withdrawnOn: 'never', qualities: valid } as const;

/** The coach writes to the employer about job wishes; the client agreed expressly and in writing. */
export const agreed = {
  ...consent,
  to: ['employer'],
  purposes: ['jobRetention'],
  data: ['workPreferences'],
  qualities: [...valid, 'express', 'written'],
} as const;

export const toEmployer = {
  asOf: today,
  recipient: 'employer',
  purpose: 'jobRetention',
  data: 'workPreferences',
  fromFile: true,
  kept: 'digital',
  compatible: true,
  adequate: true,
  neededFor: [],
  clientStatus: 'capableAdult',
  statutoryDuty: 'none',
  emergency: 'none',
  objected: 'no',
  boundToSecrecy: true,
  consent: [agreed],
} as const;

/** The client agreed to the guidance, and to the use of job wishes and of the plan for it. */
export const agreedUse = {
  ...consent,
  to: [],
  purposes: ['guidance', 'jobRetention', 'followUp'],
  data: ['workPreferences', 'plan', 'correspondence', 'medical', 'criminal', 'bsn', 'name', 'email'],
  qualities: [...valid, 'express'],
} as const;

export const ownUse = {
  asOf: today,
  purpose: 'guidance',
  data: 'workPreferences',
  source: 'client',
  combinedWith: 'nothing',
  fromMessages: false,
  kept: 'digital',
  compatible: true,
  adequate: true,
  neededFor: 'clientContract',
  clientStatus: 'capableAdult',
  statutoryDuty: 'none',
  emergency: 'none',
  objected: 'no',
  consent: [agreedUse],
} as const;

/** A news letter to somebody in the customer list. */
export const mailing = {
  ...ownUse,
  purpose: 'newsletter',
  data: 'email',
  neededFor: 'legitimateInterest',
  customerForSimilarService: true,
  consent: [],
} as const;

/** The answer to a question that came by e-mail. */
export const answering = {
  ...ownUse,
  purpose: 'questions',
  data: 'correspondence',
  fromMessages: true,
  neededFor: 'legitimateInterest',
  consent: [],
} as const;

export const opened = {
  asOf: today,
  actor: 'coach',
  mode: 'view',
  data: 'workPreferences',
  assigned: true,
  neededFor: 'task',
  boundToSecrecy: true,
  clientStatus: 'capableAdult',
  kept: 'digital',
} as const;

export const requested = {
  receivedOn: '2024-03-05',
  askedBy: 'client',
  requestForm: 'electronically',
  identityDoubted: false,
  excessive: false,
  othersHarmed: 'no',
  clientStatus: 'capableAdult',
  kept: 'digital',
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
