import { werkId } from 'reglement/bureaus';
import { readDay } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { coverage, statuteCoverage } from '../../src/decision/coverage.ts';
import { lighthouse } from './fixtures/lighthouse.ts';

describe('coverage of a regulation', () => {
  const { clauses, totals } = coverage(lighthouse);

  test('has one row per clause, in the order of the text', () => {
    expect(clauses.map(({ clause }) => clause)).toEqual(
      ['1.1', '1.2', '1.3', '1.4', '2.1', '3.1', '3.2'].map((id) => `lighthouse:${id}`),
    );
    const werkIds = werkId.text.articles.flatMap((article) =>
      article.clauses.map(({ id }) => `werk-id:${id}`),
    );
    expect(coverage(werkId).clauses.map(({ clause }) => clause)).toEqual(werkIds);
  });

  test('says of each clause what it does, or why it does nothing', () => {
    expect(clauses.map(({ summary: _summary, clause: _clause, ...rest }) => rest)).toEqual([
      { implementedBy: [], entersIntoForce: '2010-05-01', departsFrom: [] },
      { implementedBy: [], decidesNothing: { nl: 'leeg nummer', en: 'empty number' }, departsFrom: [] },
      {
        implementedBy: [],
        undecidable: { nl: 'geen feit zegt wat beleefd is', en: 'no fact says what polite is' },
        departsFrom: [],
      },
      {
        implementedBy: [{ rule: 'lighthouse:1.4/a', kind: 'duty', about: 'duty' }],
        lapsed: {
          lastDay: '2015-12-31',
          successor: 'sea-act:1',
          summary: {
            nl: 'bij storm wordt het licht meteen ontstoken',
            en: 'in a storm the light is lit at once',
          },
        },
        departsFrom: [],
      },
      {
        implementedBy: [
          { rule: 'lighthouse:2.1/a', kind: 'only', about: 'access.actor' },
          { rule: 'lighthouse:2.1/b', kind: 'permit', about: 'access.actor' },
          { rule: 'lighthouse:2.1/c', kind: 'permit', about: 'access.actor' },
        ],
        reading: {
          taken: { nl: 'de schipper alleen schriftelijk', en: 'the skipper in writing only' },
          rejected: { nl: 'elke toestemming volstaat', en: 'any consent will do' },
        },
        departsFrom: ['sea-act:4'],
      },
      { implementedBy: [{ rule: 'lighthouse:3.1/a', kind: 'duty', about: 'duty' }], departsFrom: [] },
      {
        implementedBy: ['a', 'b', 'c', 'd'].map((letter) => ({
          rule: `lighthouse:3.2/${letter}`,
          kind: 'duty',
          about: 'duty',
        })),
        departsFrom: [],
      },
    ]);
  });

  test('counts them', () => {
    expect(totals).toEqual({
      clauses: 7,
      implemented: 4,
      decidesNothing: 1,
      undecidable: 1,
      lapsed: 1,
      entersIntoForce: 1,
      unaccounted: 0,
      rules: 9,
      readings: 1,
      departures: 1,
    });
  });

  test('names what holds for the whole text as such', () => {
    const scope = coverage(werkId).clauses.find(({ clause }) => clause === 'werk-id:2');
    expect(scope?.implementedBy).toEqual([{ rule: 'werk-id:2/a', kind: 'appliesWhen', about: 'wholeText' }]);
  });

  test('names rules as the answers do', () => {
    const named = new Set(
      coverage(werkId).clauses.flatMap(({ implementedBy }) => implementedBy.map(({ rule }) => rule)),
    );
    for (const { name, layer } of werkId.lawOn('duty', readDay('2026-01-05')).rules)
      if (layer === 'regulation') expect(named).toContain(name);
  });

  test('is frozen and survives JSON', () => {
    const all = coverage(werkId);
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(Object.isFrozen(all.clauses[0]?.implementedBy)).toBe(true);
  });
});

describe('coverage of the statutes', () => {
  test('says how well each clause was checked; one that says nothing was not', () => {
    const [sea] = statuteCoverage(lighthouse);
    expect(sea).toMatchObject({ statute: 'sea-act', version: '1', title: 'Zeewet' });
    expect(sea?.clauses.map(({ checked }) => checked)).toEqual([
      'checked',
      'partly',
      'unchecked',
      'unchecked',
    ]);
    expect(sea?.totals).toMatchObject({ clauses: 4, checked: 1, partly: 1, unchecked: 2, rules: 5 });
    expect(sea?.clauses[1]).toMatchObject({ until: '2019-12-31' });
    expect(sea?.clauses[2]).toMatchObject({ from: '2020-01-01' });
  });

  test('stands in the order in which the statutes stand', () => {
    expect(statuteCoverage(werkId).map(({ statute }) => statute)).toEqual(
      werkId.statutes.map(({ id }) => id),
    );
  });
});
