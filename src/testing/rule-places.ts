import type { Words } from '../decision/index.ts';
import { named, type Rule, type Text } from '../language/index.ts';
import { ownTerms, rulesOf } from '../language/terms.ts';
import { said } from './laws/tell-facts.ts';

/** A rule where it stands. */
export interface RulePlace {
  readonly clause: string;
  readonly place: number;
  readonly rule: Rule;
  /** `bureau:12.1/a`. */
  readonly name: string;
}

/** Every rule of a text, in its order. */
export function rulePlaces(text: Text): readonly RulePlace[] {
  const clauses = text.articles.flatMap((article) => article.clauses);
  const terms = ownTerms(rulesOf(text));
  return clauses.flatMap((clause) =>
    named({ text, clause, id: `${text.id}:${clause.id}`, layer: 'regulation', terms }).map(
      ({ rule, name }, place) => ({ clause: clause.id, place, rule, name }),
    ),
  );
}

/** A clause by its number and its summary, as a lawyer cites it. */
export function tellClause(text: Text, id: string): Words {
  const clause = text.articles.flatMap(({ clauses }) => clauses).find((one) => one.id === id);
  const english = text.english[id];
  const nl = clause?.summary ?? id;
  const en = typeof english === 'string' ? english : (english?.summary ?? nl);
  return said(`${id} (${nl})`, `${id} (${en})`);
}
