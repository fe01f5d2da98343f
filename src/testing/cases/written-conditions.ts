import type { Topic } from '../../facts/index.ts';
import { eachAsk } from '../../language/condition.ts';
import { aspectsOf, isAspectRule, type Rule, type Text, topicOfRule } from '../../language/index.ts';
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

const isAspectTopic = (topic: Topic): topic is keyof typeof aspectsOf => Object.hasOwn(aspectsOf, topic);

/** For each aspect of a question, what its permits demand: one of each, and the question is on its way to being permitted. */
export function waysThrough(texts: readonly Text[], topic: Topic): readonly (readonly WrittenCondition[])[] {
  if (!isAspectTopic(topic)) return [];
  return aspectsOf[topic].map((aspect) =>
    texts.flatMap((text) =>
      rulesOf(text)
        .filter((rule) => isAspectRule(rule) && rule.aspect === aspect && grants.includes(rule.rule))
        .flatMap((rule) => demandedBy(rule, text)),
    ),
  );
}

const grants: readonly Rule['rule'][] = ['permit', 'require', 'onlyIf'];

/** The days that a text names in its conditions. */
export function daysNamed(text: Text): readonly string[] {
  const found = new Set<string>();
  for (const rule of rulesOf(text))
    for (const { condition } of [...demandedBy(rule, text), ...exceptedBy(rule, text)])
      eachAsk(condition, (_, test) => {
        if (typeof test !== 'object' || test === null) return;
        if ('onOrBefore' in test) found.add(String(test.onOrBefore));
        if ('onOrAfter' in test) found.add(String(test.onOrAfter));
      });
  return [...found];
}

/** What the rules demand that ask about a fact, or count from it. */
export const demandedAbout = (
  text: Text,
  topic: Topic,
  fact: string,
): readonly (readonly WrittenCondition[])[] =>
  rulesOf(text)
    .filter((rule) => topicOfRule(rule) === topic && isAbout(rule, text, fact))
    .map((rule) => demandedBy(rule, text));

function isAbout(rule: Rule, text: Text, fact: string): boolean {
  let found = 'after' in rule && rule.after === fact;
  for (const { condition } of [...demandedBy(rule, text), ...exceptedBy(rule, text)])
    eachAsk(condition, (name) => {
      if (name === fact) found = true;
    });
  return found;
}
