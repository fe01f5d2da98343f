import type { Case } from './words.ts';

type Words<K extends keyof Case> = Readonly<Record<Extract<Case[K], string>, string>>;

const recipients: Words<'receiver'> = {
  client: 'family',
  representative: 'family',
  employee: 'cooperationPartner',
  processor: 'reintegrationCompany',
  partnerFirm: 'cooperationPartner',
  employer: 'employer',
  benefitsBody: 'uwv',
  insurer: 'insurer',
  court: 'court',
  family: 'family',
};
const categories: Words<'material'> = {
  report: 'reports',
  contact: 'email',
  health: 'medical',
  subsidy: 'benefit',
  figures: 'serviceYear',
  workNote: 'reports',
  draft: 'reports',
  original: 'reports',
};
const purposes: Words<'aim'> = {
  entry: 'placement',
  coaching: 'guidance',
  funding: 'subsidy',
  bookkeeping: 'administration',
  study: 'research',
  complaint: 'legalClaim',
  publicity: 'commercial',
};
const qualities: Readonly<Record<Case['consentForm'], readonly string[]>> = {
  absent: [],
  spoken: ['free', 'specific', 'informed', 'unambiguous'],
  written: ['free', 'specific', 'informed', 'unambiguous', 'written'],
  writtenExpress: ['free', 'specific', 'informed', 'unambiguous', 'written', 'express'],
};

/** A case of the workload in the words of Werk ID, with every fact known that its rules and the statutes beneath it ask about. */
export function atWerkId(one: Case): object {
  const [recipient, data, purpose] = [recipients[one.receiver], categories[one.material], purposes[one.aim]];
  const record = {
    by: 'client',
    to: [recipient],
    purposes: [purpose],
    data: [data],
    qualities: qualities[one.consentForm],
    givenOn: '2025-06-01',
    withdrawnOn: one.withdrawn ? '2026-01-15' : 'never',
  };
  return {
    recipient,
    data,
    purpose,
    consent: one.consentForm === 'absent' ? [] : [record],
    clientStatus: 'capableAdult',
    statutoryDuty: one.judgeOrders ? 'courtOrder' : one.statuteOrders ? 'suwiReporting' : 'none',
    neededFor: one.needed ? ['task'] : [],
    emergency: one.emergency ? 'forceMajeure' : one.healthAtRisk ? 'healthDanger' : 'none',
    objected: 'no',
    boundToSecrecy: true,
    compatible: true,
    adequate: true,
    madePublic: false,
    researchSafeguards: false,
    researchInPublicInterest: false,
    consentCannotBeAsked: false,
    channel: 'secured',
    document: one.material === 'workNote' ? 'workingNote' : one.material === 'draft' ? 'draft' : 'filed',
    handedOver: one.material === 'original' ? 'original' : 'information',
    kept: 'digital',
    serviceForIllness: false,
    compellingGrounds: false,
  };
}
