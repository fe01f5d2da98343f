/** Circumstances that go without saying in the cases: an adult client, a digital file, data that fit their use, and no emergency. */
export const client = { clientStatus: 'capableAdult', kept: 'digital' } as const;

export const today = '2025-03-21';

/** Data go to somebody, on paper, from the file; there is no consent, and nothing makes them necessary. */
export const handing = {
  ...client,
  asOf: today,
  data: 'reports',
  document: 'filed',
  handedOver: 'information',
  channel: 'letter',
  compatible: true,
  adequate: true,
  objected: 'no',
  boundToSecrecy: true,
  serviceForIllness: false,
  statutoryDuty: 'none',
  emergency: 'none',
  madePublic: false,
  neededFor: [],
  consent: [],
} as const;

/** A court orders the bureau to hand the reports over. */
export const ordered = {
  ...handing,
  recipient: 'court',
  purpose: 'legalClaim',
  compatible: false,
  statutoryDuty: 'courtOrder',
  neededFor: ['statutoryDuty'],
} as const;

/** The bureau itself uses data that came from the client. */
export const using = {
  ...client,
  asOf: today,
  purpose: 'guidance',
  source: 'client',
  combinedWith: 'nothing',
  compatible: true,
  adequate: true,
  objected: 'no',
  boundToSecrecy: true,
  serviceForIllness: false,
  statutoryDuty: 'none',
  emergency: 'none',
  madePublic: false,
  neededFor: ['service', 'purpose', 'clientContract'],
  consent: [],
} as const;

/** Somebody opens the file to read the reports. */
export const opening = {
  ...client,
  asOf: today,
  mode: 'view',
  data: 'reports',
  document: 'filed',
  handedOver: 'information',
  purpose: 'guidance',
  boundToSecrecy: true,
  assigned: false,
  serviceForIllness: false,
  processorContract: true,
  neededFor: ['task', 'service', 'clientContract'],
  consent: [],
} as const;

/** A plain, valid consent, given by word of mouth on 1 March 2025. */
export const oral = {
  by: 'client',
  to: ['family'],
  purposes: ['other'],
  data: ['reports'],
  qualities: ['free', 'specific', 'informed', 'unambiguous'],
  givenOn: '2025-03-01',
  withdrawnOn: 'never',
} as const;

export const oralExpress = {
  ...oral,
  qualities: ['free', 'specific', 'informed', 'unambiguous', 'express'],
} as const;

export const written = {
  ...oral,
  qualities: ['free', 'specific', 'informed', 'unambiguous', 'written'],
} as const;

export const writtenExpress = {
  ...oral,
  qualities: ['free', 'specific', 'informed', 'unambiguous', 'express', 'written'],
} as const;

/** A request by the client, by e-mail, with nothing the matter with it. */
export const requesting = {
  ...client,
  requestForm: 'electronically',
  askedBy: 'client',
  identityDoubted: false,
  excessive: false,
  othersHarmed: 'no',
  keepingInterest: 'none',
  document: 'filed',
  handedOver: 'copy',
  priorAccess: true,
  carrier: 'digital',
  record: 'clientFile',
  usedFor: 'contract',
  answer: 'pending',
} as const;

/** A file in its keeping: nobody asked for anything, and no proceedings run. */
export const keeping = {
  ...client,
  record: 'clientFile',
  carrier: 'digital',
  legalHold: false,
  erasureGranted: 'no',
  erasureAskedOn: 'notApplicable',
  objectedOn: 'notApplicable',
  clientsOwnDay: 'notApplicable',
  purposeEndedOn: 'notApplicable',
  asOf: today,
} as const;

/** The client’s family wants to know. */
export const toRelatives = { ...handing, recipient: 'family', purpose: 'other' } as const;

/** An employer who pays for the programme wants a report. */
export const pays = {
  ...handing,
  recipient: ['principal', 'employer'],
  purpose: 'reporting',
  neededFor: ['purpose', 'legitimateInterest'],
} as const;

/** What a consent names that is given for that report. */
export const forPayer = { to: ['principal', 'employer'], purposes: ['reporting'] } as const;

/** One record of the file, named in a request. */
export const stored = { ...client, record: 'clientFile', carrier: 'digital', legalHold: false } as const;

/** A request to have everything gone, with nothing the matter with the data. */
export const erasing = { ...requesting, right: 'erasure', defect: 'none', erasureReason: 'none' } as const;
