import type { When } from '../../language/index.ts';
import type { CoreFacts } from '../vocabulary/index.ts';

type Disclosure = When<CoreFacts, 'disclosure'>;
type Processing = When<CoreFacts, 'processing'>;

/**
 * The statutory duties, each bound to its recipient and to the data that it can reach: a duty named for another recipient, or for data that
 * it does not cover, opens nothing.
 */
export const courtOrder: Disclosure = { statutoryDuty: 'courtOrder', recipient: 'court' };

/** What an invoice and its contract must tell. */
const dataInTheBooks = ['name', 'address', 'financial', 'serviceKind', 'serviceYear'] as const;

/** Books, and what stands in them: AWR 47 and 52 do not reach the coaching notes. */
export const taxInspection: Disclosure = {
  statutoryDuty: 'taxInspection',
  recipient: 'taxAuthority',
  data: dataInTheBooks,
};

/** What a benefit agency can need for its acts. No citizen service number (see `bsnPrescribed`), no criminal data, nothing on others. */
const dataForBenefits = [
  'contact',
  'birthDate',
  'sex',
  'nationality',
  'education',
  'careerHistory',
  'benefit',
  'workPreferences',
  'careerPoints',
  'health',
  'results',
  'plan',
  'assessment',
  'correspondence',
  'serviceKind',
  'serviceYear',
  'financial',
] as const;

/** Besluit SUWI 4.1(1)(a) reaches no further than the benefit acts need, so that the need is part of the duty. */
export const suwiReporting: Disclosure = {
  statutoryDuty: 'suwiReporting',
  recipient: 'benefitAgencies',
  neededFor: 'statutoryDuty',
  data: dataForBenefits,
};

export const supervisorDemand: Disclosure = { statutoryDuty: 'supervisorDemand', recipient: 'supervisor' };

/** UAVG 46 (before it Wbp 24): the number alone, and to those who work with it by statute. */
export const bsnPrescribed: Disclosure = {
  statutoryDuty: 'bsnPrescribed',
  recipient: ['benefitAgencies', 'taxAuthority', 'reintegrationCompany'],
  data: 'bsn',
};

/**
 * UAVG 46 opens the number and obliges nobody; the act that has it used can. Only where the bureau itself owes the number to these, and cannot
 * meet that duty without it, is there an obligation, which no promise resists. To another company the law at most lets it go.
 */
export const bsnOwed: Disclosure = {
  statutoryDuty: 'bsnPrescribed',
  neededFor: 'statutoryDuty',
  recipient: ['benefitAgencies', 'taxAuthority'],
  data: 'bsn',
};

/** A statute prescribes this disclosure: to this recipient, of these data. */
export const prescribedByLaw: Disclosure = {
  anyOf: [courtOrder, taxInspection, suwiReporting, supervisorDemand, bsnPrescribed],
};

/** AWR 52: the accounts, and what must stand in them. */
export const recordKeeping: Processing = {
  statutoryDuty: 'recordKeeping',
  purpose: ['invoicing', 'administration', 'statutoryDuty'],
  data: dataInTheBooks,
};

/** The drawing up of what Besluit SUWI 4.1 has reported. */
export const suwiPreparing: Processing = {
  statutoryDuty: 'suwiReporting',
  purpose: ['reporting', 'statutoryDuty'],
  neededFor: 'statutoryDuty',
  data: dataForBenefits,
};

export const bsnUsePrescribed: Processing = { statutoryDuty: 'bsnPrescribed', data: 'bsn' };

/** The bureau must record and use the number itself, to meet its own duty under that act. */
export const bsnUseOwed: Processing = { ...bsnUsePrescribed, neededFor: 'statutoryDuty' };

/** A statute prescribes this use of the data by the bureau itself. */
export const prescribedProcessing: Processing = { anyOf: [recordKeeping, suwiPreparing, bsnUsePrescribed] };
