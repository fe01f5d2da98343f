import { expect, test } from 'vitest';
import { laws } from '../../src/testing/laws.ts';
import { lifecycleInvariants } from '../../src/testing/lifecycle.ts';
import { projectFiles } from '../house/project-files.ts';

const files = projectFiles();
const page = files.get('docs/laws.md') ?? '';

/** The rows of a section whose first cell is a name in backticks. */
const rows = (heading: string): readonly (readonly string[])[] =>
  (page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2, -2).split(' | '));

/** How often a test file tries what it asks of every bureau. */
const runsIn = (path: string): string | undefined => /runsOf\((\d+)\)/.exec(files.get(path) ?? '')?.[1];

test('docs/laws.md lists every law of the kit, in its own words and with its runs', () => {
  const runs = `5 × ${runsIn('test/testing/laws.test.ts')}`;
  expect(
    rows('The laws of the test kit').map(([name, sentence, , times]) => [name, sentence, times]),
  ).toEqual(laws.map(({ law, sentence }) => [`\`${law}\``, sentence.en, runs]));
});

test('docs/laws.md lists everything that holds in the life of a dossier', () => {
  expect(rows('In the life of a dossier').map(([name, sentence]) => [name, sentence])).toEqual(
    lifecycleInvariants.map(({ name, sentence }) => [`\`${name}\``, sentence.en]),
  );
  expect(page).toContain(`: ${runsIn('test/testing/lifecycle.test.ts')} lives of up to 30 steps`);
});
