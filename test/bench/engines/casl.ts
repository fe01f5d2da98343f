import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { PlainRule } from '../workload/rules.ts';

/** CASL as its guide has it: what permits can, what forbids cannot; conditions are queries. */
export function caslRules(rules: readonly PlainRule[]): RawRuleOf<MongoAbility>[] {
  const ordered = [
    ...rules.filter((rule) => rule.effect === 'permit'),
    ...rules.filter((rule) => rule.effect === 'forbid'),
  ];
  return ordered.map(({ id, effect, when }) => ({
    action: 'disclose',
    subject: 'Case',
    inverted: effect === 'forbid',
    reason: id,
    conditions: Object.fromEntries(
      Object.entries(when).map(([name, wanted]) => [
        name,
        typeof wanted === 'boolean' ? wanted : { $in: [...wanted] },
      ]),
    ),
  }));
}

export const ability = (rules: readonly PlainRule[]): MongoAbility =>
  createMongoAbility(caslRules(rules), { detectSubjectType: () => 'Case' });

export const casl = (rules: readonly PlainRule[]): ((facts: object) => boolean) => {
  const own = ability(rules);
  return (facts) => own.can('disclose', facts);
};

/** With every rule that decides: CASL gives the rules of the subject, and each has a match. */
export function caslGrounds(rules: readonly PlainRule[]): (facts: object) => readonly string[] {
  const own = ability(rules);
  return (facts) => {
    const matching = own.rulesFor('disclose', 'Case').filter((rule) => rule.matchesConditions(facts));
    const forbidding = matching.filter((rule) => rule.inverted);
    return (forbidding.length > 0 ? forbidding : matching).map(({ reason }) => reason ?? '');
  };
}
