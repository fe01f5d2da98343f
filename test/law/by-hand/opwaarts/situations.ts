import { handing, requesting, using } from '../everyday.ts';

export const toUwv = {
  ...handing,
  recipient: ['principal', 'uwv'],
  purpose: 'reporting',
  neededFor: ['purpose', 'legitimateInterest'],
} as const;

export const toHiringEmployer = {
  ...handing,
  recipient: 'newEmployer',
  purpose: 'placement',
  neededFor: ['placement', 'purpose'],
} as const;

export const forPlacement = { to: ['newEmployer'], purposes: ['placement'] } as const;

export const toFamily = { ...handing, recipient: 'family', purpose: 'other', neededFor: [] } as const;

export const charity = {
  ...using,
  purpose: 'charity',
  data: 'name',
  neededFor: [],
  stage: 'during',
  mayMatterForParticipation: false,
} as const;

export const forCharity = { to: [], purposes: ['charity'], data: ['name'] } as const;

export const intake = {
  ...using,
  source: 'client',
  stage: 'intake',
  mayMatterForParticipation: true,
} as const;

export const asked = { ...requesting, harmsClient: false, defect: 'none' } as const;
