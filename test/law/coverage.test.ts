import { describe, expect, test } from 'vitest';
import { bureaus } from './bureaus.ts';
import inventory from './clause-ids.json' with { type: 'json' };

/**
 * The clauses of the five regulations as they were inventoried: their numbers in the order of the text, those with a sentence that allows two readings, and
 * those that say otherwise than the AVG.
 */
describe.each(Object.entries(inventory))('%s', (id, { ids, ambiguous, departs }) => {
  const text = bureaus.find(({ regulation }) => regulation.text.id === id)?.regulation.text;
  const clauses = text?.articles.flatMap((article) => article.clauses) ?? [];
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));

  test('has every clause of its text, in the order of the text', () => {
    expect([...byId.keys()]).toEqual(ids);
    expect(clauses).toHaveLength(ids.length);
  });

  test('no clause is silently empty', () => {
    const empty = clauses.filter(
      ({ rules, decidesNothing, undecidable, entersIntoForce, lapsed }) =>
        rules.length === 0 &&
        [decidesNothing, undecidable, entersIntoForce, lapsed].every((note) => note === undefined),
    );
    expect(empty.map((clause) => clause.id)).toEqual([]);
  });

  test('a sentence that allows two readings says which was taken, or where it leaves the statute', () => {
    const silent = ambiguous.filter((one) => {
      const clause = byId.get(one);
      return clause?.reading === undefined && clause?.departsFrom === undefined;
    });
    expect(silent).toEqual([]);
  });

  test('what says otherwise than the AVG names the clause it leaves', () => {
    expect(departs.filter((one) => byId.get(one)?.departsFrom === undefined)).toEqual([]);
  });
});

test('the inventory is whole', () => {
  expect(Object.values(inventory).map(({ ids }) => ids.length)).toEqual([48, 46, 35, 58, 74]);
});
