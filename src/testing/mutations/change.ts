import type { Words } from '../../decision/index.ts';
import type { Clause, Rule, Text } from '../../language/index.ts';
import { type RulePlace, rulePlaces } from '../rule-places.ts';

/** The kinds of slip of the pen that the kit makes. */
export type MutationKind =
  | 'ruleDropped'
  | 'conditionDropped'
  | 'conditionNegated'
  | 'consentWeakened'
  | 'listWidened'
  | 'termChanged'
  | 'anchorSwapped'
  | 'exceptionRemoved';

/** A rule that was changed, or left out, and what was changed in it. */
export interface Change {
  readonly kind: MutationKind;
  /** Absent: the rule was dropped. */
  readonly rule?: Rule;
  readonly told: Words;
}

/** The text with one rule changed or left out. The rules that stay keep their names, so that whoever names one still means it. */
export function withRule(text: Text, { clause, place }: RulePlace, rule: Rule | undefined): Text {
  const names = rulePlaces(text).flatMap((one) => (one.clause === clause ? [one.name] : []));
  const changed = ({ rules, ...rest }: Clause): Clause => ({
    ...rest,
    rules: rules
      .map((one, index) => (index === place ? rule : one))
      .flatMap((one, index) => (one === undefined ? [] : [{ ...one, id: one.id ?? letter(names[index]) }])),
  });
  const articles = text.articles.map((article) => ({
    ...article,
    clauses: article.clauses.map((one) => (one.id === clause ? changed(one) : one)),
  }));
  return withReason({ ...text, articles }, clause);
}

/** `a` of `bureau:12.1/a`. */
const letter = (name = ''): string => name.slice(name.lastIndexOf('/') + 1);

/** A clause without rules owes a reason; that it would have none is no proof that its rule did anything. */
function withReason(text: Text, id: string): Text {
  const isEmpty = ({ rules, decidesNothing }: Clause): boolean =>
    rules.length === 0 && decidesNothing === undefined;
  const found = text.articles.flatMap(({ clauses }) => clauses).find((clause) => clause.id === id);
  if (found === undefined || !isEmpty(found)) return text;
  const english = text.english[id] ?? '';
  const written = typeof english === 'string' ? { summary: english } : english;
  return {
    ...text,
    articles: text.articles.map((article) => ({
      ...article,
      clauses: article.clauses.map((clause) =>
        clause === found ? { ...clause, decidesNothing: 'de regel is weg' } : clause,
      ),
    })),
    english: { ...text.english, [id]: { ...written, reason: 'the rule is gone' } },
  };
}
