import { handing, opening, using } from '../everyday.ts';

export const told = {
  ...handing,
  disproportionateHarm: false,
  competentBody: true,
  recentData: true,
} as const;

export const opened = {
  ...opening,
  partnerAgreed: true,
  onTheSpot: true,
  fileRunning: true,
  forMaintenance: false,
  authorised: true,
  secrecyDeclared: true,
} as const;

export const used = {
  ...using,
  wantedByClient: true,
  givenWithAgreement: true,
  weightyReason: false,
  disproportionateHarm: false,
} as const;

export const toEmployer = {
  ...told,
  recipient: 'employer',
  purpose: 'reintegration',
  neededFor: ['service', 'purpose', 'legitimateInterest'],
} as const;

export const contacts = {
  ...told,
  recipient: 'otherThirdParty',
  purpose: 'jobRetention',
  data: ['name', 'address', 'phone'],
  neededFor: ['legitimateInterest', 'purpose'],
} as const;

export const subsidy = {
  ...told,
  recipient: 'subsidyBody',
  purpose: 'subsidy',
  neededFor: ['purpose', 'legitimateInterest'],
} as const;

export const research = {
  ...used,
  purpose: 'research',
  data: 'careerHistory',
  neededFor: ['research', 'purpose', 'legitimateInterest'],
  researchSafeguards: true,
  researchInPublicInterest: true,
  consentCannotBeAsked: false,
} as const;

export const forResearch = { to: [], purposes: ['research'], data: ['careerHistory'] } as const;

export const health = {
  ...used,
  purpose: 'reintegration',
  data: 'functionalLimitations',
  serviceForIllness: true,
  neededFor: ['illnessGuidance', 'service', 'purpose', 'clientContract', 'legitimateInterest'],
} as const;

export const settled = { disproportionateHarm: false, competentBody: false, recentData: true } as const;
