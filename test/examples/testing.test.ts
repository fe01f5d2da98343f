import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { asMeant, asWritten, deSluis } from '../../examples/testing/regulation.ts';
import { everyLaw, laws, readScenarios, tellScenario } from '../../src/testing.ts';
import { root } from '../house/project-files.ts';

const report = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
});

interface Found {
  readonly chapter: string;
  readonly title: string;
  readonly told: string;
}

/** What the suite of the example finds, run as its reader runs it. */
function findings(): readonly Found[] {
  const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', `file://${root}/`));
  const told = [vitest, 'run', '--config', 'examples/testing/vitest.config.ts', '--reporter=json'];
  const { stdout, status, stderr } = spawnSync(process.execPath, told, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DE_SLUIS: '' },
  });
  expect(status, stderr).toBe(1);
  return report.parse(JSON.parse(stdout)).testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter((one) => one.status !== 'passed')
      .map(({ ancestorTitles, title, failureMessages }) => ({
        chapter: ancestorTitles.at(-1) ?? '',
        title,
        told: failureMessages.join('\n'),
      })),
  );
}

describe('the suite of the made-up bureau', () => {
  let found: readonly Found[];
  beforeAll(() => {
    found = findings();
  }, 300_000);
  const byLaw = (title: string): string =>
    found.find((one) => one.chapter === 'de wetten' && one.title === title)?.told ?? '';

  test('finds what the three mistakes break, and nothing else', () => {
    expect(found.filter(({ chapter }) => chapter === 'de wetten').map(({ title }) => title)).toEqual([
      'wie toestemming intrekt, krijgt nooit een ruimer gebruik van zijn gegevens',
      'het reglement belooft geen latere dag dan de wet toelaat',
      'een eerder verzoek om verwijdering geeft nooit een latere dag',
    ]);
  });

  test('3.2: the forgotten `not`, in the words of the law', () => {
    expect(byLaw('wie toestemming intrekt, krijgt nooit een ruimer gebruik van zijn gegevens')).toContain(
      [
        '  zolang de toestemming staat: niet toegestaan',
        '      de-sluis:3.2: niet aan de werkgever zonder schriftelijke toestemming',
      ].join('\n'),
    );
  });

  test('5.2: six weeks where the statute gives a month', () => {
    expect(byLaw('het reglement belooft geen latere dag dan de wet toelaat')).toMatch(
      /het reglement belooft:\n +de-sluis:5\.2 .*: 2\d{3}-\d\d-\d\d\n +de wet wil het eerder:\n +avg:12\.3 /,
    );
  });

  test('6.2: who asked before 1 July 2026 was forgotten', () => {
    expect(byLaw('een eerder verzoek om verwijdering geeft nooit een latere dag')).toMatch(
      /gevraagd op 2026-06-\d\d: .*\n[\s\S]*gevraagd op 2026-07-\d\d: te bewaren tot uiterlijk 2026-07-\d\d\n +de-sluis:6\.2: op verzoek binnen twee weken vernietigd/,
    );
  });

  test('the worked examples show two of them; the third no lawyer had thought of', () => {
    const shown = found.filter(({ chapter }) => chapter === 'uitgewerkte voorbeelden');
    expect(new Set(shown.map(({ title }) => title.split(':')[0]))).toEqual(new Set(['3.2', '5.2']));
  });

  test('a counterexample is short enough to read', () => {
    for (const { told, title } of found.filter(({ chapter }) => chapter === 'de wetten')) {
      const lines = told.split('\n').filter((line) => /^ {2}(?! +at )/.test(line));
      expect(lines.length, title).toBeLessThanOrEqual(26);
    }
  });
});

test('once the three are mended, every law and every example holds', () => {
  const regulation = deSluis(asMeant);
  expect(everyLaw(regulation, { runs: 40 })).toHaveLength(laws.length);
  const scenarios = readScenarios(readFileSync(`${root}/examples/testing/scenarios.json`, 'utf8'));
  expect(
    scenarios.map((scenario) => tellScenario(regulation, scenario, 'nl')).filter((told) => told !== ''),
  ).toEqual([]);
}, 300_000);

test('three clauses were changed, and no other', () => {
  const [written, meant] = [asWritten, asMeant].map((planted) =>
    deSluis(planted).text.articles.flatMap(({ clauses }) => clauses),
  );
  const changed = (written ?? []).filter(
    (clause, index) => JSON.stringify(clause) !== JSON.stringify(meant?.[index]),
  );
  expect(changed.map(({ id }) => id)).toEqual(['3.2', '5.2', '6.2']);
});
