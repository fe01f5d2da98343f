import type { Topic } from '../../facts/index.ts';
import { type Rule, type Text, topicOfRule } from '../../language/index.ts';
import { ownTerms, rulesOf } from '../../language/terms.ts';
import type { WrittenCondition } from './satisfying.ts';

const written = (text: Text, conditions: readonly object[]): readonly WrittenCondition[] => {
  const terms = ownTerms(rulesOf(text));
  return conditions.map((condition) => ({ condition, terms }));
};

/** What must hold for a rule to apply, all together; nothing where it always does. */
export function demandedBy(rule: Rule, text: Text): readonly WrittenCondition[] {
  const when = 'when' in rule && rule.when !== undefined ? [rule.when] : [];
  const of = 'of' in rule && typeof rule.of === 'object' ? [rule.of] : [];
  const needed = rule.rule === 'onlyIf' ? [rule.condition] : [];
  const allOf = [...when, ...of, ...needed];
  return written(text, allOf.length === 0 ? [] : [{ allOf }]);
}

/** What takes a rule out of force. */
const exceptedBy = (rule: Rule, text: Text): readonly WrittenCondition[] =>
  written(text, 'unless' in rule ? (rule.unless ?? []) : []);

/** Every condition of a text that can matter to a question. */
export const conditionsFor = (text: Text, topic: Topic): readonly WrittenCondition[] =>
  rulesOf(text)
    .filter((rule) => topicOfRule(rule) === topic)
    .flatMap((rule) => [...demandedBy(rule, text), ...exceptedBy(rule, text)]);

/** The cases that a text speaks of at all. */
export const scopeOf = (text: Text): readonly WrittenCondition[] =>
  written(text, ownTerms(rulesOf(text)).scope);
