import type { Facts, Listed } from '../facts/index.ts';
import type { Text } from './regulation.ts';
import type { Rule } from './rule.ts';

/** What a text itself understands by a name, by consent, and where it applies at all: `means`, `consentMeans`, `appliesWhen`. */
export interface OwnTerms {
  /** Per fact, the values that a name of the text stands for. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly consent: readonly string[];
  readonly scope: readonly object[];
}

/** Collects the terms of a text, from the clauses that count on the day asked for. */
export function ownTerms(rules: readonly Rule[]): OwnTerms {
  return ownTermsOf([{ rules }]);
}

/** The same of whole clauses. */
export function ownTermsOf(clauses: readonly { readonly rules: readonly Rule[] }[]): OwnTerms {
  const names = new Map<string, Map<string, readonly string[]>>();
  const consent: string[] = [];
  const scope: object[] = [];
  // Lists are walked by their numbers wherever a load walks all rules: it does so before the engine has made up its mind how to walk them quickly.
  for (let at = 0; at < clauses.length; at++) {
    const rules = clauses[at]?.rules ?? [];
    for (let place = 0; place < rules.length; place++) {
      const rule = rules[place];
      if (rule === undefined) continue;
      if (rule.rule === 'means') {
        const ofFact = names.get(rule.fact) ?? new Map<string, readonly string[]>();
        names.set(rule.fact, ofFact.set(rule.name, rule.values));
      } else if (rule.rule === 'consentMeans') consent.push(...rule.qualities);
      else if (rule.rule === 'appliesWhen') scope.push(rule.when);
    }
  }
  return { names, consent, scope };
}

/** The values that one word of a rule stands for: a value, a group of the vocabulary, or a name that the text defines. */
export function valuesOf(
  fact: string,
  listed: Listed,
  word: string,
  terms: OwnTerms,
): readonly string[] | undefined {
  if (Object.hasOwn(listed.values, word)) return [word];
  const own = terms.names.get(fact)?.get(word);
  if (own !== undefined) return own;
  return listed.groups !== undefined && Object.hasOwn(listed.groups, word) ? listed.groups[word] : undefined;
}

/** The words that a fact of the vocabulary admits in this text. */
export const wordsOf = (fact: string, listed: Listed, terms: OwnTerms): readonly string[] => [
  ...Object.keys(listed.values),
  ...Object.keys(listed.groups ?? {}),
  ...(terms.names.get(fact)?.keys() ?? []),
];

export const rulesOf = (text: Text): readonly Rule[] =>
  text.articles.flatMap((article) => article.clauses.flatMap((clause) => clause.rules));

export type { Facts };
