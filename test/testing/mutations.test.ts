import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { core } from '../../src/bureaus.ts';
import {
  article,
  author,
  canAccess,
  clause,
  load,
  type Regulation,
  type Rule,
  retentionDeadline,
  text,
  type Verdict,
} from '../../src/index.ts';
import {
  checkScenario,
  completeFacts,
  type MutationKind,
  type MutationScore,
  mutationScore,
  mutationsOf,
  type Scenario,
  tellMutationScore,
} from '../../src/testing.ts';
import { setting, smallText } from './small-bureau.ts';

const all = mutationsOf(smallText, core);

const changes = (rule: string, kind: MutationKind): readonly string[] =>
  all
    .filter((one) => one.rule === `small:${rule}` && one.kind === kind)
    .map(({ change }) => change.en.slice(change.en.indexOf('): ') + 3));

const ruleOf = (mutation: (typeof all)[number] | undefined): readonly Rule[] =>
  mutation?.text.articles
    .flatMap(({ clauses }) => clauses)
    .filter(({ id }) => id === mutation.clause)
    .flatMap(({ rules }) => rules) ?? [];

const told = (fragment: string) => all.find(({ change }) => change.en.includes(fragment));

describe('a change of every kind', () => {
  test('a rule dropped, with a reason for the clause that is left empty', () => {
    const dropped = told('3.2 (granted): dropped');
    expect(dropped?.kind).toBe('ruleDropped');
    expect(ruleOf(dropped)).toEqual([]);
    expect(dropped === undefined ? [] : load(dropped.text, setting).text.id).toBe('small');
    expect(all.filter(({ kind }) => kind === 'ruleDropped').map(({ rule }) => rule)).toHaveLength(10);
  });

  test('a condition dropped', () => {
    expect(changes('1.1/a', 'conditionDropped')).toEqual([
      'without the condition "who opens the file: coach or adviser of the bureau"',
      'without the condition "needed for: one’s own task"',
    ]);
    expect(ruleOf(told('without the condition "needed for'))).toMatchObject([{ when: { actor: 'coach' } }]);
  });

  test('a condition turned round', () => {
    expect(ruleOf(told('with the contrary of "needed for'))).toMatchObject([
      { when: { allOf: [{ actor: 'coach' }, { not: { neededFor: 'task' } }] } },
    ]);
  });

  test('a consent of which less is asked, in a rule and in a definition', () => {
    expect(changes('1.2/a', 'consentWeakened')).toEqual([
      'with no more than "consent (express)"',
      'with no more than "consent (written)"',
    ]);
    expect(changes('2.2/a', 'consentWeakened')).toEqual(['without the demand "freely given"']);
  });

  test('a list with one value more, in a rule and in a definition', () => {
    expect(changes('1.3/a', 'listWidened')).toEqual(['also with "act: view"']);
    expect(ruleOf(told('(an interested party is the family): also with'))).toMatchObject([
      { values: ['family', 'principal'] },
    ]);
  });

  test('a term by a day, by a unit, by a way of counting', () => {
    expect(changes('3.1/a', 'termChanged')).toEqual([
      'the term a day longer',
      'the term a day shorter',
      'the term 4 months instead of 4 weeks',
      'the term counted by Regulation 1182/71 instead of by the calendar',
      'the term counted by the Algemene termijnenwet instead of by the calendar',
    ]);
    expect(ruleOf(told('the term a day shorter'))).toMatchObject([{ within: { days: 27 } }]);
    expect(changes('4.1/a', 'termChanged')[1]).toBe('the term 2 weeks instead of 2 months');
  });

  test('a term counted from another day; nothing is counted where there is no number', () => {
    expect(changes('4.1/a', 'anchorSwapped')).toContain(
      'counted from "record closed on" instead of "service ended on"',
    );
    expect(ruleOf(told('counted from "record closed on"'))).toMatchObject([{ after: 'recordClosedOn' }]);
    expect(changes('5.1/a', 'anchorSwapped')).toEqual([]);
  });

  test('an exception removed', () => {
    expect(changes('4.1/a', 'exceptionRemoved')).toEqual([
      'without the exception "kind of record: invoice and accounts"',
    ]);
    expect(ruleOf(told('without the exception'))).toMatchObject([{ unless: [] }]);
  });

  test('a change is told in both languages, with its clause', () => {
    expect(told('the term a day longer')?.change).toEqual({
      nl: '3.1 (antwoord binnen vier weken): de termijn een dag langer',
      en: '3.1 (an answer in four weeks): the term a day longer',
    });
  });

  test('no two changes of one rule leave the same rule behind', () => {
    const left = all.map(({ rule, text: { articles } }) => JSON.stringify([rule, articles]));
    expect(new Set(left).size).toBe(left.length);
  });
});

const scenario = (more: Partial<Scenario>): Scenario => ({
  clause: '1.1',
  shows: 'the coach with a task opens the file',
  ask: 'canAccess',
  facts: { asOf: '2026-03-02', actor: 'coach', mode: 'view', data: 'reports', neededFor: 'task' },
  expect: { regulation: 'permitted' },
  ...more,
});

const holds = (regulation: Regulation, list: readonly Scenario[]): boolean =>
  list.every((one) => checkScenario(regulation, one).length === 0);

const onlyOf = (clauseId: string) => ({ only: (one: { clause: string }) => one.clause === clauseId });

describe('the score', () => {
  test('what the tests notice is killed; what they do not is told', async () => {
    const one = await mutationScore(
      smallText,
      setting,
      (regulation) => holds(regulation, [scenario({})]),
      onlyOf('1.1'),
    );
    expect(one).toMatchObject({ score: 3 / 7, tried: 7, killed: 3, refused: 0, equivalent: [] });
    expect(one.survivors.map(({ change }) => change.en)).toEqual([
      '1.1 (the coach with a task opens the file): without the condition "who opens the file: coach or adviser of the bureau"',
      '1.1 (the coach with a task opens the file): also with "who opens the file: the client"',
      '1.1 (the coach with a task opens the file): without the condition "needed for: one’s own task"',
      '1.1 (the coach with a task opens the file): also with "needed for: the service"',
    ]);
    const facts = scenario({}).facts;
    const more = await mutationScore(
      smallText,
      setting,
      (regulation) =>
        holds(regulation, [
          scenario({}),
          scenario({ facts: { ...facts, actor: 'client' }, expect: { regulation: 'silent' } }),
          scenario({ facts: { ...facts, neededFor: 'service' }, expect: { regulation: 'silent' } }),
        ]),
      onlyOf('1.1'),
    );
    expect(more).toMatchObject({ score: 1, tried: 7, killed: 7, survivors: [] });
  });

  test('a promise of false and anything thrown are noticed too', async () => {
    const found = await mutationScore(
      smallText,
      setting,
      async (regulation) => expect(checkScenario(regulation, scenario({}))).toEqual([]),
      onlyOf('1.1'),
    );
    expect(found).toMatchObject({ tried: 7, killed: 3 });
  });

  test('tests that fail for the text as it was written say nothing', async () => {
    await expect(mutationScore(smallText, setting, () => false)).rejects.toThrow(
      'the tests fail for small as it was written',
    );
  });

  test('what load refuses is no test’s to notice', async () => {
    const found = await mutationScore(smallText, setting, () => true, onlyOf('1.3'));
    // Without the prohibition, its exception is one to nothing.
    expect(found.refused).toBe(1);
  });

  test('the text is told in both languages', () => {
    const [first] = all;
    const found = {
      score: 0.5,
      tried: 2,
      killed: 1,
      refused: 1,
      equivalent: [],
      survivors: first === undefined ? [] : [first],
    };
    expect(tellMutationScore(found, 'nl').split('\n')).toEqual([
      '1 van de 2 wijzigingen werden opgemerkt (50,0 %); 1 andere werden bij het laden geweigerd',
      'door niemand opgemerkt:',
      '  1.1 (de coach met een taak opent het dossier): geschrapt',
    ]);
    expect(tellMutationScore({ ...found, equivalent: found.survivors, survivors: [] }).split('\n')).toEqual([
      '1 of 2 changes were noticed (50.0 %); 1 more were refused on load',
      'other words, same meaning:',
      '  1.1 (the coach with a task opens the file): dropped',
    ]);
  });
});

const clausesOf = ({ because }: Verdict): readonly string[] => [...new Set(because.map((one) => one.clause))];

const { permit, forbid, keepAtMost, duty } = author(core);
const years = { years: 5, regime: 'plain' } as const;

/** Each pair says the same twice; without the one, the other still does. */
const doubled = text({
  id: 'doubled',
  title: 'Doubled',
  version: '1',
  from: '2026-01-01',
  english: { '1': 'coach', '2': 'edit', '3': 'five years', '4': 'told' },
  articles: [
    article(
      '1',
      'Dubbel',
      clause(
        '1',
        'coach',
        permit('access.actor', { actor: ['coach', 'client'] }),
        permit('access.actor', { actor: 'coach' }),
      ),
      clause('2', 'bewerken', forbid('access.mode', { mode: 'edit', not: { mode: 'view' } })),
      clause(
        '3',
        'vijf jaar',
        keepAtMost(years, { after: 'serviceEndedOn' }),
        keepAtMost(years, { after: 'serviceEndedOn', of: { record: 'invoice' } }),
      ),
      clause('4', 'verteld', duty('disclosure', 'tell', { toward: 'client', when: { event: 'disclosure' } })),
    ),
  ],
});

describe('changes that change nothing', { timeout: 120_000 }, () => {
  let found: MutationScore;
  beforeAll(async () => {
    found = await mutationScore(doubled, setting, () => true);
  }, 120_000);

  test('are recognised by what the law says in every case, and named', () => {
    expect(found.equivalent.map(({ change }) => change.en)).toEqual([
      '1 (coach): dropped',
      '1 (coach): also with "who opens the file: the client"',
      '2 (edit): without the condition "act: edit"',
      '2 (edit): also with "act: view"',
      '2 (edit): without the condition "not (act: view)"',
      '3 (five years): the term counted by the Algemene termijnenwet instead of by the calendar',
      '3 (five years): dropped',
      '3 (five years): without the condition "kind of record: invoice and accounts"',
      '3 (five years): with the contrary of "kind of record: invoice and accounts"',
      '3 (five years): also with "kind of record: client file"',
      '3 (five years): the term counted by the Algemene termijnenwet instead of by the calendar',
      '4 (told): without the condition "event: disclosure to another"',
      '4 (told): also with "event: always"',
    ]);
  });

  test('have the same answer in every case that is drawn', () => {
    const named = new Set(found.equivalent.map(({ rule, change }) => rule + change.en));
    const same = mutationsOf(doubled, core).filter(({ rule, change }) => named.has(rule + change.en));
    const sound = load(doubled, setting);
    expect(same).toHaveLength(13);
    for (const mutation of same) {
      const changed = load(mutation.text, setting);
      fc.assert(
        fc.property(completeFacts(core, 'access'), (facts) => {
          const [one, other] = [canAccess(sound, facts), canAccess(changed, facts)];
          expect([one.verdict, clausesOf(one)]).toEqual([other.verdict, clausesOf(other)]);
        }),
        { numRuns: 30 },
      );
      fc.assert(
        fc.property(completeFacts(core, 'retention'), (facts) => {
          expect(retentionDeadline(sound, facts).deadline).toEqual(
            retentionDeadline(changed, facts).deadline,
          );
        }),
        { numRuns: 30 },
      );
    }
  });

  test('do not count', () => {
    expect(found).toMatchObject({ killed: 0, score: 0 });
    expect(found.tried).toBe(found.survivors.length);
  });
});

test('the tests can be a suite of their own, run by a test runner', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'suite-'));
  const file = join(folder, 'text.json');
  const suite = fileURLToPath(new URL('./suite-of-a-host.ts', import.meta.url));
  try {
    const found = await mutationScore(
      smallText,
      setting,
      (_regulation, mutation) => {
        writeFileSync(file, JSON.stringify(mutation?.text ?? smallText));
        // A suite that fails ends with another code than 0, which throws.
        execFileSync(process.execPath, ['--import', 'tsx', '--test', suite], {
          env: { ...process.env, REGULATION_TEXT: file, NODE_TEST_CONTEXT: undefined, VITEST: undefined },
          stdio: 'pipe',
        });
      },
      { only: ({ clause: id, kind }) => id === '1.1' && kind === 'listWidened' },
    );
    expect(found).toMatchObject({ tried: 2, killed: 1 });
    expect(found.survivors.map(({ change }) => change.en)).toEqual([
      '1.1 (the coach with a task opens the file): also with "who opens the file: the client"',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
