import type { Facts } from '../../facts/index.ts';
import type { Rule } from '../../language/index.ts';
import { said } from '../laws/tell-facts.ts';
import type { Change } from './change.ts';
import { type ChangedCondition, changedConditions, type WordsOfText } from './conditions.ts';
import { tellCondition } from './tell-condition.ts';

/** The rule with one of its conditions changed: when it applies, what it needs, which records it means, which cases it leaves alone. */
export function inConditions(rule: Rule, words: WordsOfText): readonly Change[] {
  if (rule.rule === 'means' || rule.rule === 'consentMeans') return [];
  const put = (condition: object | undefined, into: (changed: object) => Rule): readonly Change[] =>
    condition === undefined
      ? []
      : changedConditions(condition, words).map(
          ({ kind, condition: changed, told }: ChangedCondition): Change => ({
            kind,
            rule: into(changed),
            told,
          }),
        );
  const cases = rule.unless ?? [];
  return [
    ...put(rule.when, (when) => ({ ...rule, when })),
    ...(rule.rule === 'onlyIf' ? put(rule.condition, (condition) => ({ ...rule, condition })) : []),
    ...cases.flatMap((one, place) =>
      put(one, (changed) => ({
        ...rule,
        unless: cases.map((other, index) => (index === place ? changed : other)),
      })).map(({ told: { nl, en }, ...change }) => ({
        ...change,
        told: said(`in de uitzondering: ${nl}`, `in the exception: ${en}`),
      })),
    ),
    ...(isOfRecords(rule) ? put(rule.of, (of) => ({ ...rule, of })) : []),
  ];
}

type OfRecords = Extract<Rule, { readonly of?: object }>;

const isOfRecords = (rule: Rule): rule is OfRecords => 'of' in rule && typeof rule.of === 'object';

/** Without one of the cases that it leaves alone, or without the clause that it is an exception to. */
export function inExceptions(rule: Rule, facts: Facts): readonly Change[] {
  if (rule.rule === 'means' || rule.rule === 'consentMeans') return [];
  const cases = rule.unless ?? [];
  const withoutCase = cases.map((one): Change => {
    const { nl, en } = tellCondition(one, facts);
    return {
      kind: 'exceptionRemoved',
      rule: { ...rule, unless: cases.filter((other) => other !== one) },
      told: said(`zonder de uitzondering "${nl}"`, `without the exception "${en}"`),
    };
  });
  if (rule.rule !== 'permit' && rule.rule !== 'forbid' && rule.rule !== 'require') return withoutCase;
  const refs = rule.exceptionTo ?? [];
  const withoutRef = refs.map(
    (one): Change => ({
      kind: 'exceptionRemoved',
      rule: { ...rule, exceptionTo: refs.filter((other) => other !== one) },
      told: said(`niet langer een uitzondering op ${one}`, `no longer an exception to ${one}`),
    }),
  );
  return [...withoutCase, ...withoutRef];
}
