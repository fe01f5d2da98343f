import { describe, expect, test } from 'vitest';
import { werkId } from '../../src/bureaus.ts';
import { load } from '../../src/language/index.ts';
import { bureaus } from './bureaus.ts';
import { removals } from './removal.ts';

describe('every rule is missed by some worked example', () => {
  test.each(bureaus)('$regulation.text.id', ({ regulation, examples }) => {
    const survivors = removals(regulation, examples).filter(({ noticedBy }) => noticedBy !== 'examples');
    expect(survivors.map(({ rule, kind, noticedBy }) => `${rule} ${kind} (noticed by ${noticedBy})`)).toEqual(
      [],
    );
  });
});

describe('the proof bites', () => {
  const examples = bureaus.find(({ regulation }) => regulation === werkId)?.examples ?? [];
  const survivorsOf = (without: string): readonly string[] =>
    removals(
      werkId,
      examples.filter(({ clause }) => clause !== without),
    )
      .filter(({ noticedBy }) => noticedBy === 'nothing')
      .map(({ rule }) => rule);

  test('a clause without its examples is a clause that nobody misses', () => {
    expect(survivorsOf('17.2')).toEqual(['werk-id:17.2/a']);
    expect(survivorsOf('10.2')).toEqual(['werk-id:10.2/a']);
  });

  test('what stands twice in one clause is missed in neither place', () => {
    const { text } = werkId;
    const twice = load(
      {
        ...text,
        articles: text.articles.map((article) => ({
          ...article,
          clauses: article.clauses.map((clause) =>
            clause.id === '12.5' ? { ...clause, rules: [...clause.rules, ...clause.rules] } : clause,
          ),
        })),
      },
      werkId,
    );
    const survivors = removals(twice, examples).filter(({ noticedBy }) => noticedBy !== 'examples');
    expect(survivors.map(({ rule }) => rule)).toEqual(['werk-id:12.5/a', 'werk-id:12.5/b']);
  });
});
