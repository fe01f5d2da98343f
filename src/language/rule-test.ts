import type { Encoding } from './encode.ts';
import type { Test } from './kernel.ts';
import type { RuleInForce } from './lower.ts';

/**
 * When a rule that gives no verdict counts (a term, a duty, a limit of keeping, a cap): its case, the records it is about, none of its exceptions,
 * and the scope of the text it stands in.
 */
export function ruleTest({ rule, terms }: RuleInForce, encoding: Encoding): Test {
  const test = (condition: object): Test => encoding.test({ condition, terms });
  const of: Test[] = terms.scope.map(test);
  if ('when' in rule && rule.when !== undefined) of.push(test(rule.when));
  if ('of' in rule && typeof rule.of === 'object') of.push(test(rule.of));
  if ('unless' in rule && rule.unless !== undefined)
    of.push(...rule.unless.map((condition): Test => ({ kind: 'not', of: test(condition) })));
  return { kind: 'all', of };
}
