/** A rule in no engine's language: a conjunction, in which a list is alternatives. Whatever forbids wins; without a permit nothing is permitted. */
export interface PlainRule {
  readonly id: string;
  readonly effect: 'permit' | 'forbid';
  readonly when: Readonly<Record<string, readonly string[] | boolean>>;
}

const bodies = ['benefitsBody', 'insurer', 'employer'];

/** Twelve rules on disclosure, after Werk ID article 12 and Working Progression 2.6.1. */
export const twelve: readonly PlainRule[] = [
  { id: 'notes', effect: 'forbid', when: { material: ['workNote', 'draft'] } },
  { id: 'originals', effect: 'forbid', when: { material: ['original'] } },
  { id: 'self', effect: 'permit', when: { receiver: ['client', 'representative'] } },
  {
    id: 'consent',
    effect: 'permit',
    when: {
      consentForm: ['spoken', 'written', 'writtenExpress'],
      withdrawn: false,
      material: ['report', 'contact', 'subsidy', 'figures'],
    },
  },
  {
    id: 'healthConsent',
    effect: 'permit',
    when: { consentForm: ['writtenExpress'], withdrawn: false, material: ['health'] },
  },
  { id: 'statute', effect: 'permit', when: { statuteOrders: true, receiver: [...bodies, 'court'] } },
  {
    id: 'task',
    effect: 'permit',
    when: { needed: true, receiver: ['employee', 'processor', 'partnerFirm'], aim: ['entry', 'coaching'] },
  },
  { id: 'emergency', effect: 'permit', when: { emergency: true, material: ['report', 'contact', 'health'] } },
  {
    id: 'healthAtRisk',
    effect: 'permit',
    when: { healthAtRisk: true, material: ['report', 'contact', 'health'] },
  },
  { id: 'judge', effect: 'permit', when: { judgeOrders: true, receiver: ['court'] } },
  {
    id: 'funding',
    effect: 'permit',
    when: { aim: ['funding'], receiver: bodies, material: ['subsidy', 'contact'], withdrawn: false },
  },
  {
    id: 'study',
    effect: 'permit',
    when: { aim: ['study'], material: ['figures'], consentForm: ['writtenExpress'], withdrawn: false },
  },
];

/** What the rules mean, read one by one: every engine is held against it before anything is timed. */
export function meaning(
  rules: readonly PlainRule[],
  facts: object,
): { permitted: boolean; ids: readonly string[] } {
  const own = new Map(Object.entries(facts));
  const matching = rules.filter(({ when }) =>
    Object.entries(when).every(([name, wanted]) =>
      typeof wanted === 'boolean' ? own.get(name) === wanted : wanted.includes(String(own.get(name))),
    ),
  );
  const forbidding = matching.filter(({ effect }) => effect === 'forbid');
  const deciding = forbidding.length > 0 ? forbidding : matching;
  return { permitted: forbidding.length === 0 && matching.length > 0, ids: deciding.map(({ id }) => id) };
}
