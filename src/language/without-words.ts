import type { Bilingual, Fact, Facts, Values } from '../facts/index.ts';
import type { Clause, Text } from './regulation.ts';

/** What a text has in words, left out: a text is then told by its id, a clause by its number, and why it decides nothing is not told at all. */
export const textWithout = ({ title: _, english: __, ...text }: Text): object => ({
  ...text,
  articles: text.articles.map(({ title: ___, clauses, ...article }) => ({
    ...article,
    clauses: clauses.map(clauseWithout),
  })),
});

const clauseWithout = ({ summary: _, reading: __, rules, ...clause }: Clause): object => ({
  ...clause,
  ...(rules.length === 0 ? {} : { rules }),
  ...(clause.decidesNothing === undefined ? {} : { decidesNothing: '' }),
  ...(clause.undecidable === undefined ? {} : { undecidable: '' }),
});

/** The facts without their labels, questions and the words of their values. */
export const factsWithout = (facts: Facts): object =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factWithout(fact)]));

function factWithout({ label: _, question: __, judgedBy, notApplicable, ...fact }: Fact): object {
  return {
    ...fact,
    ...(judgedBy === 'record' ? {} : { judgedBy }),
    ...('values' in fact ? { values: Object.keys(fact.values) } : {}),
    ...(notApplicable === undefined ? {} : { notApplicable: [] }),
  };
}

/** A clause as `clauseWithout` leaves it, or whole. */
export type BareClause = Omit<Clause, 'summary' | 'rules'> & Partial<Clause>;

/** A text as `textWithout` leaves it, or whole. */
export type BareText = Omit<Text, 'title' | 'english' | 'articles'> & {
  readonly title?: string;
  readonly english?: Text['english'];
  readonly articles: readonly {
    readonly number: string;
    readonly title?: string;
    readonly clauses: readonly BareClause[];
  }[];
};

/** A fact as `factWithout` leaves it, or whole. */
export type BareFact = {
  readonly [K in Fact['kind']]: Omit<
    Fact & { readonly kind: K },
    'label' | 'question' | 'judgedBy' | 'values' | 'notApplicable'
  > & {
    readonly label?: Bilingual;
    readonly question?: Bilingual;
    readonly judgedBy?: Fact['judgedBy'];
    readonly values?: Values | readonly string[];
    readonly notApplicable?: readonly string[];
  };
}[Fact['kind']];

/** Numbers and names stand for the words that were left out. */
export const textOf = (text: BareText): Text => ({
  title: text.id,
  english: {},
  ...text,
  articles: text.articles.map((article) => ({
    title: article.number,
    ...article,
    clauses: article.clauses.map((clause) => ({ summary: `${text.id}:${clause.id}`, rules: [], ...clause })),
  })),
});

export const factsOf = (facts: Readonly<Record<string, BareFact>>): object =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factOf(name, fact)]));

function factOf(name: string, fact: BareFact): object {
  const named: Bilingual = [name, name];
  const { values, notApplicable } = fact;
  return {
    label: named,
    question: named,
    judgedBy: 'record',
    ...fact,
    ...(Array.isArray(values)
      ? { values: Object.fromEntries(values.map((value: string) => [value, [value, value]])) }
      : {}),
    ...(notApplicable?.length === 0 ? { notApplicable: ['notApplicable', 'notApplicable'] } : {}),
  };
}
