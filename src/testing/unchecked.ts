import { asLoaded, type Regulation, type Text } from '../language/index.ts';
import { rememberedLaw } from '../language/law-cache.ts';

/**
 * The regulation with another text, decided as it stands and before the checks of `load`: a reference to what is gone strikes nothing. For asking what an answer
 * would have been without a clause, and for nothing else.
 */
export function unchecked(regulation: Regulation, text: Text): Regulation {
  const { vocabulary, statutes, holidays } = regulation;
  return asLoaded({
    ...regulation,
    text,
    lawOn: rememberedLaw({ text, facts: vocabulary.facts, statutes, holidays }),
  });
}

/** The text with one clause in place of another. */
export const withClause = (text: Text, clause: Text['articles'][number]['clauses'][number]): Text => ({
  ...text,
  articles: text.articles.map((article) => ({
    ...article,
    clauses: article.clauses.map((one) => (one.id === clause.id ? clause : one)),
  })),
});
