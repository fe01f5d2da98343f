import { dutiesOn, explain, type Text } from 'reglement';
import { core, werkId } from 'reglement/bureaus';
import { dutchLaw } from 'reglement/statutes';
import { describe, expect, test } from 'vitest';
import { bureaus } from './bureaus.ts';

const actsIn = (texts: readonly Text[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap(({ articles }) => articles.flatMap(({ clauses }) => clauses.flatMap(({ rules }) => rules)))
      .flatMap((rule) => (rule.rule === 'duty' ? [rule.act] : [])),
  );

const sorted = (names: Iterable<string>): readonly string[] => [...names].toSorted();

describe('the acts that duties ask for have words', () => {
  test('the vocabulary names those of the statutes, and no others', () => {
    expect(sorted(Object.keys(core.acts ?? {}))).toEqual(sorted(actsIn(dutchLaw)));
  });

  test.each(bureaus.map(({ regulation }) => [regulation.text.id, regulation] as const))(
    'that of %s names its own besides',
    (_, { text, vocabulary }) => {
      expect(sorted(Object.keys(vocabulary.acts ?? {}))).toEqual(sorted(actsIn([...dutchLaw, text])));
    },
  );

  test('each its own, in both languages, where they come from one event', () => {
    for (const { regulation } of bureaus)
      for (const place of [0, 1]) {
        const words = Object.values(regulation.vocabulary.acts ?? {}).map((label) => label[place]);
        expect(words.every((word) => word !== undefined && word.length > 0)).toBe(true);
      }
  });

  test('two acts of one clause are two lines, each with its act', () => {
    const answer = dutiesOn(werkId, {
      event: 'breach',
      asOf: '2026-03-03',
      riskUnlikely: false,
      highRisk: false,
    });
    const lines = explain(answer, 'nl')
      .split('\n')
      .filter((line) => line.startsWith('- avg:33, '));
    expect(
      answer.duties.filter(({ clause }) => clause === 'avg:33').map(({ actLabel }) => actLabel?.en),
    ).toEqual(['notify the breach to the supervisor', 'record the breach', 'tell the bureau of the breach']);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^- avg:33, datalek melden aan de toezichthouder: /);
  });
});
