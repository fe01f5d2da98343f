/** An adult client whose data stand in a file: the cases that this regulation speaks of. */
export const inScope = { kept: 'digital', clientStatus: 'capableAdult' } as const;

export const today = '2026-03-02';
/** A day on which the regulation stood on the Wbp. */
export const underWbp = '2015-03-31';

export const freely = ['free', 'specific', 'informed'] as const;
export const unambiguously = [...freely, 'unambiguous'] as const;
export const expressly = [...unambiguously, 'express'] as const;

/** Whatever a disclosure or a use hangs on beside the thing that an example is about. */
const nothingSpecial = {
  adequate: true,
  compatible: true,
  objected: 'no',
  madePublic: false,
  statutoryDuty: 'none',
  emergency: 'none',
} as const;

/** The client agreed that a co-operating firm gets to know the work preferences. */
export const agreed = {
  by: 'client',
  to: ['cooperationPartner'],
  purposes: ['guidance'],
  data: ['workPreferences'],
  qualities: unambiguously,
  givenOn: '2012-07-02',
  withdrawnOn: 'never',
} as const;

/** To a firm that helps to guide the client. The statutes carry it by the contract with the client; the regulation asks for consent. */
export const toPartner = {
  ...inScope,
  ...nothingSpecial,
  asOf: today,
  recipient: 'cooperationPartner',
  purpose: 'guidance',
  data: 'workPreferences',
  neededFor: ['clientContract'],
  document: 'filed',
  handedOver: 'copy',
  consent: [agreed],
} as const;

/** The client agreed that the bureau uses the data for guidance. */
export const agreedUse = { ...agreed, to: [], data: ['name'] } as const;

/** The bureau's own use of a name for guidance, under the contract with the client and with consent. */
export const ownUse = {
  ...inScope,
  ...nothingSpecial,
  asOf: today,
  purpose: 'guidance',
  data: 'name',
  neededFor: ['clientContract'],
  source: 'client',
  combinedWith: 'nothing',
  secrecyObstructs: false,
  consent: [agreedUse],
} as const;

/** Research on medical data that the client made public, so that the statutes leave it open and the regulation alone decides. */
export const researched = {
  ...ownUse,
  purpose: 'research',
  data: 'medical',
  madePublic: true,
  neededFor: ['research', 'legitimateInterest'],
  researchInPublicInterest: true,
  consentCannotBeAsked: true,
  researchSafeguards: true,
  originalGroundStands: false,
  consent: [],
} as const;

/** A coach opens the file of a client. */
export const opened = {
  ...inScope,
  asOf: today,
  actor: 'coach',
  mode: 'view',
  data: 'reports',
  purpose: 'guidance',
  neededFor: ['task'],
  boundToSecrecy: true,
} as const;

/** A request on paper by a client who has seen the file. */
export const requested = {
  ...inScope,
  receivedOn: today,
  askedBy: 'client',
  identityDoubted: false,
  excessive: false,
  othersHarmed: 'no',
  requestForm: 'inWriting',
  priorAccess: true,
  document: 'filed',
  handedOver: 'copy',
  keepingInterest: 'none',
} as const;

/** Nothing else ends or prolongs the keeping. */
export const kept = {
  ...inScope,
  carrier: 'digital',
  purposeEndedOn: 'notApplicable',
  erasureGranted: 'no',
  erasureAskedOn: 'notApplicable',
  legalHold: false,
} as const;
