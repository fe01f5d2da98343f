import { handing, keeping, using } from '../everyday.ts';

export const toEmployer = {
  ...handing,
  fromFile: true,
  recipient: 'employer',
  purpose: 'reporting',
  neededFor: ['purpose', 'legitimateInterest'],
} as const;

export const forReport = { to: ['employer'], purposes: ['reporting'] } as const;

export const used = { ...using, fromMessages: false } as const;

export const mailing = {
  ...used,
  purpose: 'newsletter',
  data: 'email',
  neededFor: ['legitimateInterest'],
  customerForSimilarService: true,
} as const;

export const kept = { ...keeping, sender: 'client' } as const;

export const forUse = { to: [], purposes: ['guidance'] } as const;
