/** The facts that differ from case to case; all others are as `atWerkId` has them. */
export interface WerkIdCase {
  readonly recipient: string;
  readonly data: string;
  readonly purpose: string;
  readonly consent: 'none' | 'plain' | 'unambiguous' | 'express';
  readonly statutoryDuty: string;
  readonly neededFor: string;
  readonly emergency: string;
  readonly document: string;
  readonly handedOver: string;
}

/**
 * Disclosure at Werk ID with all its statutes, as a good programmer would write it without any engine for these facts: what the others rule out once for all is left out,
 * and every value of these is decided. The outcome.
 */
export function werkIdOutcome(facts: WerkIdCase): boolean {
  const { recipient, data, consent, statutoryDuty, neededFor, emergency } = facts;
  const isOrdered = statutoryDuty !== 'none' && isPrescribed(recipient, data, statutoryDuty, neededFor);
  // A ground of article 6 AVG.
  if (
    consent !== 'unambiguous' &&
    consent !== 'express' &&
    neededFor !== 'clientContract' &&
    neededFor !== 'legitimateInterest' &&
    neededFor !== 'legalClaim' &&
    !isOrdered &&
    !(neededFor === 'purpose' && isVital(recipient, emergency))
  )
    return false;
  const isRequired = isOrdered && (statutoryDuty !== 'bsnPrescribed' || isBsnRequired(recipient, neededFor));
  if (!isRequired) {
    if (facts.handedOver === 'original') return false;
    if (facts.document === 'workingNote' || facts.document === 'draft') return false;
    if (
      consent === 'none' &&
      !isOrdered &&
      !(recipient === 'professional' && neededFor === 'service') &&
      !(
        (emergency === 'forceMajeure' || emergency === 'vitalIncapable') &&
        facts.handedOver === 'information'
      )
    )
      return false;
  }
  if (data === 'bsn') return isOrdered && statutoryDuty === 'bsnPrescribed';
  const isCriminal = data === 'criminal' || data === 'courtBan';
  if (!isCriminal && !isSpecial(data)) return true;
  if (consent === 'express' || emergency === 'vitalIncapable' || neededFor === 'legalClaim') return true;
  if (statutoryDuty === 'courtOrder') return recipient === 'court';
  if (statutoryDuty === 'supervisorDemand') return recipient === 'supervisor';
  return (
    isOrdered && statutoryDuty === 'suwiReporting' && (data === 'functionalLimitations' || data === 'medical')
  );
}

export interface WithIds {
  readonly permitted: boolean;
  readonly ids: readonly string[];
}

/** The same with every rule that decides, in a new object each time. */
export function werkIdGrounds(facts: WerkIdCase): WithIds {
  const { recipient, data, purpose, consent, statutoryDuty, neededFor, emergency } = facts;
  const isOrdered = statutoryDuty !== 'none' && isPrescribed(recipient, data, statutoryDuty, neededFor);
  const isUnambiguous = consent === 'unambiguous' || consent === 'express';
  const isInterest = neededFor === 'legitimateInterest' || neededFor === 'legalClaim';
  const isDanger = emergency === 'healthDanger' || emergency === 'vitalIncapable';
  const isHelper = recipient === 'emergencyServices' || recipient === 'healthcareProvider';
  const isForcedHelp = emergency === 'forceMajeure' && isHelper;
  const isForced =
    (emergency === 'forceMajeure' || emergency === 'vitalIncapable') && facts.handedOver === 'information';
  const isRequired = isOrdered && (statutoryDuty !== 'bsnPrescribed' || isBsnRequired(recipient, neededFor));
  const toProfessional = recipient === 'professional' && neededFor === 'service';
  const isCourt = isOrdered && statutoryDuty === 'courtOrder';
  const isSupervisor = isOrdered && statutoryDuty === 'supervisorDemand';
  const isSpecialData = isSpecial(data);
  const isCriminal = data === 'criminal' || data === 'courtBan';
  const isLifted =
    consent === 'express' ||
    emergency === 'vitalIncapable' ||
    neededFor === 'legalClaim' ||
    isCourt ||
    isSupervisor;
  const isSuwiHealth =
    isOrdered &&
    statutoryDuty === 'suwiReporting' &&
    (data === 'functionalLimitations' || data === 'medical');

  const against: string[] = [];
  const hasNoGround =
    !isUnambiguous &&
    neededFor !== 'clientContract' &&
    !isInterest &&
    !isOrdered &&
    !(neededFor === 'purpose' && (isDanger || isForcedHelp));
  if (hasNoGround) against.push('avg:6.1/a');
  if ((hasNoGround || !isRequired) && consent === 'none' && !isOrdered && !toProfessional && !isForced)
    against.push('werk-id:12.1/a');
  let isDataForbidden = false;
  if (isSpecialData && !isLifted && !isSuwiHealth) {
    against.push('avg:9.1/a');
    isDataForbidden = true;
  }
  if (isCriminal && !isLifted) {
    against.push('avg:10/a');
    isDataForbidden = true;
  }
  if (data === 'bsn' && !(isOrdered && statutoryDuty === 'bsnPrescribed')) {
    against.push('uavg:46/a');
    isDataForbidden = true;
  }
  if (isDataForbidden || !isRequired) {
    if (facts.handedOver === 'original') against.push('werk-id:12.4/a');
    if (facts.document === 'workingNote' || facts.document === 'draft') against.push('werk-id:12.5/a');
  }
  if (against.length > 0) return { permitted: false, ids: against };

  const ids: string[] = [];
  if (isUnambiguous) ids.push('avg:6.1.a/a');
  if (neededFor === 'clientContract') ids.push('avg:6.1.b/a');
  if (isOrdered) ids.push('avg:6.1.c/a');
  if (neededFor === 'purpose' && isDanger) ids.push('avg:6.1.d/a');
  if (neededFor === 'purpose' && isForcedHelp) ids.push('avg:6.1.d/c');
  if (isInterest) ids.push('avg:6.1.f/a');
  if (consent !== 'none') ids.push('werk-id:12.1/a+');
  if (isOrdered) ids.push('werk-id:12.1/b');
  if (toProfessional) ids.push('werk-id:12.2/a');
  if (isForced) ids.push('werk-id:12.3/a');
  ids.push('avg:5.1.b/a');
  if (isUnambiguous) ids.push('avg:6.4/a');
  if (isOrdered) ids.push('avg:6.4/c');
  if (purpose === 'emergency') {
    if (isDanger) ids.push('avg:6.4/e');
    if (isForcedHelp) ids.push('avg:6.4/g');
    if (isForced) ids.push('werk-id:12.3/b');
  }
  if (isCore(purpose)) ids.push('werk-id:6.a/b');
  if ((purpose === 'administration' || purpose === 'invoicing') && neededFor === 'businessOperation')
    ids.push('werk-id:6.b1/b');
  if (
    (purpose === 'reporting' || purpose === 'subsidy' || purpose === 'statutoryDuty') &&
    neededFor === 'statutoryDuty'
  )
    ids.push('werk-id:6.b2/b');
  ids.push('avg:5.1.c/a', 'avg:32/c');
  if (isSpecialData) {
    if (consent === 'express') ids.push('avg:9.2.a/a');
    if (emergency === 'vitalIncapable') ids.push('avg:9.2.c/a');
    if (neededFor === 'legalClaim') ids.push('avg:9.2.f/a');
    if (isCourt) ids.push('avg:9.2.f/c');
    if (isSupervisor) ids.push('uavg:23/a');
    if (isSuwiHealth) ids.push('uavg:30.1.a/a');
  }
  if (isCriminal) {
    if (consent === 'express') ids.push('uavg:32/a');
    if (emergency === 'vitalIncapable') ids.push('uavg:32/c');
    if (neededFor === 'legalClaim') ids.push('uavg:32/g');
    if (isCourt) ids.push('uavg:32/i');
    if (isSupervisor) ids.push('uavg:32/j');
  }
  if (isOrdered) {
    if (statutoryDuty === 'bsnPrescribed') ids.push('uavg:46/c');
    if (isRequired)
      switch (statutoryDuty) {
        case 'supervisorDemand':
          ids.push('avg:58/a', 'avg:58/b', 'avg:58/c');
          break;
        case 'bsnPrescribed':
          ids.push('uavg:46/e', 'uavg:46/f', 'uavg:46/g');
          break;
        case 'suwiReporting':
          ids.push('suwi:4.1.1.a/a', 'suwi:4.1.1.a/b', 'suwi:4.1.1.a/c');
          break;
        case 'courtOrder':
          ids.push('rv:22/a', 'rv:22/b', 'rv:22/c');
          break;
        case 'taxInspection':
          ids.push('awr:47/a', 'awr:47/b', 'awr:47/c');
      }
  }
  return { permitted: true, ids };
}

function isPrescribed(recipient: string, data: string, statutoryDuty: string, neededFor: string): boolean {
  switch (statutoryDuty) {
    case 'courtOrder':
      return recipient === 'court';
    case 'supervisorDemand':
      return recipient === 'supervisor';
    case 'taxInspection':
      return recipient === 'taxAuthority' && taxData.has(data);
    case 'suwiReporting':
      return (
        neededFor === 'statutoryDuty' &&
        (recipient === 'uwv' || recipient === 'municipality') &&
        suwiData.has(data)
      );
    case 'bsnPrescribed':
      return (
        data === 'bsn' &&
        (recipient === 'uwv' ||
          recipient === 'municipality' ||
          recipient === 'taxAuthority' ||
          recipient === 'reintegrationCompany')
      );
    default:
      return false;
  }
}

const isBsnRequired = (recipient: string, neededFor: string): boolean =>
  neededFor === 'statutoryDuty' && recipient !== 'reintegrationCompany';

const isVital = (recipient: string, emergency: string): boolean =>
  emergency === 'healthDanger' ||
  emergency === 'vitalIncapable' ||
  (emergency === 'forceMajeure' && (recipient === 'emergencyServices' || recipient === 'healthcareProvider'));

function isSpecial(data: string): boolean {
  switch (data) {
    case 'functionalLimitations':
    case 'medical':
    case 'ethnicOrigin':
    case 'politicalOpinions':
    case 'religion':
    case 'tradeUnion':
    case 'genetic':
    case 'biometric':
    case 'sexLife':
      return true;
    default:
      return false;
  }
}

function isCore(purpose: string): boolean {
  switch (purpose) {
    case 'guidance':
    case 'reintegration':
    case 'placement':
    case 'jobRetention':
    case 'followUp':
    case 'customerContact':
    case 'questions':
      return true;
    default:
      return false;
  }
}

const taxData: ReadonlySet<string> = new Set(['name', 'address', 'financial', 'serviceKind', 'serviceYear']);

const suwiData: ReadonlySet<string> = new Set([
  ...['name', 'address', 'phone', 'email', 'birthDate', 'sex', 'nationality', 'education', 'careerHistory'],
  ...['benefit', 'workPreferences', 'careerPoints', 'functionalLimitations', 'medical', 'testResults'],
  ...['conversationReports', 'reports', 'advice', 'plan', 'assessment', 'correspondence', 'serviceKind'],
  ...['serviceYear', 'financial'],
]);
