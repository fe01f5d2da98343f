import type { Case } from './words.ts';

/** The twelve rules as a good programmer would write them, without any engine: the outcome. */
export function outcomeByHand(facts: Case): boolean {
  const { material, receiver, consentForm } = facts;
  if (material === 'workNote' || material === 'draft' || material === 'original') return false;
  if (receiver === 'client' || receiver === 'representative') return true;
  if (!facts.withdrawn) {
    if (material === 'health') {
      if (consentForm === 'writtenExpress') return true;
    } else if (consentForm !== 'absent') return true;
  }
  if (
    (facts.emergency || facts.healthAtRisk) &&
    (material === 'health' || material === 'report' || material === 'contact')
  )
    return true;
  const isBody = receiver === 'benefitsBody' || receiver === 'insurer' || receiver === 'employer';
  if (facts.statuteOrders && (isBody || receiver === 'court')) return true;
  if (facts.judgeOrders && receiver === 'court') return true;
  if (
    facts.needed &&
    (receiver === 'employee' || receiver === 'processor' || receiver === 'partnerFirm') &&
    (facts.aim === 'entry' || facts.aim === 'coaching')
  )
    return true;
  return (
    !facts.withdrawn &&
    isBody &&
    facts.aim === 'funding' &&
    (material === 'subsidy' || material === 'contact')
  );
}

export interface WithGrounds {
  readonly permitted: boolean;
  readonly ids: readonly string[];
}

/** The same with every rule that decides, in a new object each time. */
export function groundsByHand(facts: Case): WithGrounds {
  const { material, receiver, consentForm, aim } = facts;
  if (material === 'workNote' || material === 'draft') return { permitted: false, ids: ['notes'] };
  if (material === 'original') return { permitted: false, ids: ['originals'] };
  const ids: string[] = [];
  const stands = !facts.withdrawn;
  const isHealth = material === 'health';
  if (receiver === 'client' || receiver === 'representative') ids.push('self');
  if (stands && !isHealth && consentForm !== 'absent') ids.push('consent');
  if (stands && isHealth && consentForm === 'writtenExpress') ids.push('healthConsent');
  const isBody = receiver === 'benefitsBody' || receiver === 'insurer' || receiver === 'employer';
  if (facts.statuteOrders && (isBody || receiver === 'court')) ids.push('statute');
  if (
    facts.needed &&
    (receiver === 'employee' || receiver === 'processor' || receiver === 'partnerFirm') &&
    (aim === 'entry' || aim === 'coaching')
  )
    ids.push('task');
  if (isHealth || material === 'report' || material === 'contact') {
    if (facts.emergency) ids.push('emergency');
    if (facts.healthAtRisk) ids.push('healthAtRisk');
  }
  if (facts.judgeOrders && receiver === 'court') ids.push('judge');
  if (stands && isBody && aim === 'funding' && (material === 'subsidy' || material === 'contact'))
    ids.push('funding');
  if (stands && aim === 'study' && material === 'figures' && consentForm === 'writtenExpress')
    ids.push('study');
  return { permitted: ids.length > 0, ids };
}
