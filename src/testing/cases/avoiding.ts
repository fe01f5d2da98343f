import type { Fact, Facts, Topic } from '../../facts/index.ts';
import { parts } from '../../language/condition.ts';
import { type Text, topicOfRule } from '../../language/index.ts';
import { type OwnTerms, ownTerms, rulesOf, valuesOf } from '../../language/terms.ts';
import type { Dice, StatedFacts } from './satisfying.ts';

/** What must not be, fact by fact, for no prohibition of these texts to apply. */
export type ToAvoid = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The values by which the prohibitions of a question apply: of each, those of one of the facts that it asks of, and no argument of the question where there is
 * another. In cases drawn blindly some prohibition nearly always applies, and nothing else can be seen.
 */
export function toAvoid(texts: readonly Text[], topic: Topic, facts: Facts): ToAvoid {
  const found = new Map<string, Set<string>>();
  for (const text of texts) {
    const terms = ownTerms(rulesOf(text));
    for (const rule of rulesOf(text)) {
      if (rule.rule !== 'forbid' || topicOfRule(rule) !== topic || rule.when === undefined) continue;
      const asks = parts(rule.when).asks.flatMap(([name, test]) => {
        const fact = facts[name];
        const values = fact === undefined ? [] : valuesIn(name, fact, test, terms);
        return fact === undefined || values.length === 0 ? [] : [{ name, fact, values }];
      });
      const isFree = ({ fact }: { readonly fact: Fact }): boolean =>
        fact.argumentOf?.includes(topic) !== true;
      const ask = asks.find(isFree) ?? asks[0];
      if (ask !== undefined) found.set(ask.name, new Set([...(found.get(ask.name) ?? []), ...ask.values]));
    }
  }
  return found;
}

function valuesIn(name: string, fact: Fact, test: unknown, terms: OwnTerms): readonly string[] {
  if (fact.kind === 'flag') return [String(test)];
  if (fact.kind !== 'choice' && fact.kind !== 'set') return [];
  const words: readonly unknown[] = Array.isArray(test) ? test : [test];
  return words.flatMap((word) =>
    typeof word === 'string' ? (valuesOf(name, fact, word, terms) ?? [word]) : [],
  );
}

/** One value of each of those facts that no prohibition asks for. */
export function avoiding(avoided: ToAvoid, facts: Facts, dice: Dice): StatedFacts {
  const found = new Map<string, unknown>();
  for (const [name, values] of avoided) {
    const fact = facts[name];
    if (fact?.kind === 'flag' && values.size === 1) found.set(name, values.has('false'));
    if (fact?.kind !== 'choice' && fact?.kind !== 'set') continue;
    const left = Object.keys(fact.values).filter((value) => !values.has(value));
    const value = left[dice(left.length)];
    if (value !== undefined) found.set(name, fact.kind === 'set' ? [value] : value);
  }
  return Object.fromEntries(found);
}
