import type { Text } from '../regulation.ts';
import { clausePlace, type RulePlace, rulePlaces } from './subject.ts';
import type { Survey } from './survey.ts';

/** Where the rules of a text stand, by their names. */
export type RulePlaces = Pick<ReadonlyMap<string, RulePlace>, 'get'>;

/** Found when they are asked for: of most rules nothing has to be said. Of a clause whose number stands twice, the last. */
export function placesIn(text: Text, { numbers }: Pick<Survey, 'numbers'>): RulePlaces {
  const before = `${text.id}:`;
  const found = new Map<string, RulePlace>();
  return {
    get(name) {
      const known = found.get(name);
      if (known !== undefined || !name.startsWith(before)) return known;
      const place = placeOf(text, numbers.get(name.slice(before.length, name.lastIndexOf('/'))));
      if (place === undefined) return undefined;
      for (const rule of rulePlaces([place])) found.set(rule.name, rule);
      return found.get(name);
    },
  };
}

function placeOf(text: Text, number: number | undefined) {
  if (number === undefined) return undefined;
  let left = number;
  for (const [article, { clauses }] of text.articles.entries()) {
    const clause = clauses[left];
    if (clause !== undefined) return clausePlace(text, clause, article, left);
    left -= clauses.length;
  }
  return undefined;
}
