import { core } from 'reglement/bureaus';
import { expect, test } from 'vitest';
import { vocabularyPage } from './vocabulary-page.ts';

test('the page of the vocabulary is what the declarations say', async () => {
  await expect(vocabularyPage(core)).toMatchFileSnapshot('../../docs/vocabulary.md');
});

test('and has a section for every fact and a line for every value and act', () => {
  const lines = vocabularyPage(core).split('\n');
  for (const [name, fact] of Object.entries(core.facts)) {
    expect(lines).toContain(`## ${name}`);
    expect(lines).toContain(`- en: ${fact.question[1]}`);
    for (const [value, [nl, en]] of Object.entries('values' in fact ? fact.values : {}))
      expect(lines).toContain(`| \`${value}\` | ${nl} | ${en} |`);
  }
  for (const act of Object.keys(core.acts ?? {}))
    expect(lines.some((line) => line.startsWith(`| \`${act}\` |`))).toBe(true);
});
