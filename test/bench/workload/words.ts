import { chance, oneOf } from './chance.ts';

/** The words of one question of disclosure: to whom, on what consent, what, and for what. */
export const lists = {
  receiver: [
    'client',
    'representative',
    'employee',
    'processor',
    'partnerFirm',
    'employer',
    'benefitsBody',
    'insurer',
    'court',
    'family',
  ],
  consentForm: ['absent', 'spoken', 'written', 'writtenExpress'],
  material: ['report', 'contact', 'health', 'subsidy', 'figures', 'workNote', 'draft', 'original'],
  aim: ['entry', 'coaching', 'funding', 'bookkeeping', 'study', 'complaint', 'publicity'],
} as const;

export const flags = [
  'withdrawn',
  'statuteOrders',
  'judgeOrders',
  'emergency',
  'healthAtRisk',
  'needed',
] as const;

const likely = {
  withdrawn: 0.2,
  statuteOrders: 0.1,
  judgeOrders: 0.1,
  emergency: 0.08,
  healthAtRisk: 0.08,
  needed: 0.5,
};

type Lists = { readonly [K in keyof typeof lists]: (typeof lists)[K][number] };
type Flags = { readonly [K in (typeof flags)[number]]: boolean };

/** The facts of one case. */
export interface Case extends Lists, Flags {}

export function cases(number: number, seed = 20180525): readonly Case[] {
  const next = chance(seed);
  return Array.from({ length: number }, () => ({
    receiver: oneOf(next, lists.receiver),
    consentForm: oneOf(next, lists.consentForm),
    material: oneOf(next, lists.material),
    aim: oneOf(next, lists.aim),
    withdrawn: next() < likely.withdrawn,
    statuteOrders: next() < likely.statuteOrders,
    judgeOrders: next() < likely.judgeOrders,
    emergency: next() < likely.emergency,
    healthAtRisk: next() < likely.healthAtRisk,
    needed: next() < likely.needed,
  }));
}
