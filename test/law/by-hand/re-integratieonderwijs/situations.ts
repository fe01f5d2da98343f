import { handing, keeping, opening, oral, using } from '../everyday.ts';

export const opened = { ...opening, improvesQuality: true, coachAbsent: 'no', experienced: true } as const;

export const approved = { ...oral, purposes: ['guidance'] } as const;

export const used = { ...using, clientKnows: true, poortwachter: false, onRelationForm: false } as const;

export const standIn = {
  ...opened,
  actor: 'substituteCoach',
  coachAbsent: 'holiday',
  consent: [{ ...approved, to: ['substituteCoach'] }],
} as const;

export const partnerCoach = {
  ...opened,
  actor: 'partnerCoach',
  consent: [{ ...approved, to: ['partnerCoach'] }],
} as const;

export const told = {
  ...handing,
  purpose: 'reporting',
  neededFor: ['purpose', 'legitimateInterest'],
} as const;

export const agreed = (to: string): object => ({ ...oral, to: [to], purposes: ['reporting'] });

export const kept = { ...keeping, keepingObjection: 'none', objectedOn: 'notApplicable' } as const;

export const paper = { ...kept, kept: 'paperFile', carrier: 'paper' } as const;

export const functional = { ...told, data: 'functionalLimitations', recipient: 'lineManager' } as const;
