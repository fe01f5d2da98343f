import type { KernelAspect, KernelQuestion, KernelRule, Layer } from '../../src/language/index.ts';

export const eachRule = ({ aspects }: KernelQuestion, layer: Layer): readonly KernelRule[] =>
  aspects.flatMap((aspect) => aspect[layer]);

/** The question with every rule replaced by none, one or several; whatever stood in an exception is replaced there too. */
export function withRules(
  question: KernelQuestion,
  replace: (rule: KernelRule) => readonly KernelRule[],
): KernelQuestion {
  const made = new Map<KernelRule, readonly KernelRule[]>();
  const rewritten = (rule: KernelRule): readonly KernelRule[] => {
    const found = made.get(rule);
    if (found !== undefined) return found;
    const exceptions = rule.exceptions.flatMap(rewritten);
    const rules = replace(rule).map((one) => ({ ...one, exceptions }));
    made.set(rule, rules);
    return rules;
  };
  return {
    ...question,
    aspects: question.aspects.map(
      (aspect): KernelAspect => ({
        ...aspect,
        statute: aspect.statute.flatMap(rewritten),
        regulation: aspect.regulation.flatMap(rewritten),
      }),
    ),
  };
}
