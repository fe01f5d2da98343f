import { handing, opening, requesting, using } from '../everyday.ts';

export const opened = { ...opening, acceptedRegulation: true } as const;

export const used = { ...using, secrecyObstructs: false, originalGroundStands: true } as const;

export const toPrincipal = {
  ...handing,
  recipient: ['principal', 'employer'],
  purpose: 'reporting',
  neededFor: ['purpose', 'legitimateInterest'],
} as const;

export const forReport = { to: ['principal', 'employer'], purposes: ['reporting'] } as const;

export const statistics = {
  ...used,
  purpose: 'statistics',
  data: 'careerHistory',
  neededFor: ['research', 'purpose', 'legitimateInterest'],
  researchSafeguards: true,
  researchInPublicInterest: true,
  consentCannotBeAsked: true,
} as const;

export const research = { ...statistics, purpose: 'research', data: 'functionalLimitations' } as const;

export const rescue = {
  ...handing,
  recipient: 'emergencyServices',
  purpose: 'emergency',
  data: 'address',
  emergency: 'forceMajeure',
  neededFor: ['purpose'],
  handedOver: 'information',
} as const;

export const asked = { ...requesting, requestForm: 'inWriting' } as const;
