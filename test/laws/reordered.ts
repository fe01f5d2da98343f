import type { Clause, Rule, Text } from '../../src/language/index.ts';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Lists and the keys of objects from back to front, however deep. */
export const backwards = (value: object): object =>
  isList(value)
    ? value.map(inside).toReversed()
    : Object.fromEntries(Object.entries(value).map(entry).toReversed());

const inside = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? backwards(value) : value;
const entry = ([key, value]: readonly [string, unknown]): readonly [string, unknown] => [key, inside(value)];

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The same text with the letters of its rules written out, so that they keep their names where they change places. */
export const lettered = (text: Text): Text => ({
  ...text,
  articles: text.articles.map((article) => ({
    ...article,
    clauses: article.clauses.map(
      (clause): Clause => ({
        ...clause,
        rules: clause.rules.map((rule, index): Rule => ({ ...rule, id: rule.id ?? letters[index] ?? 'z' })),
      }),
    ),
  })),
});

/** The text from back to front: articles, clauses, rules, conditions, and the words of a list. */
export function reversed(text: Text): Text {
  const turned: Text = JSON.parse(JSON.stringify(backwards(lettered(text))));
  return turned;
}
