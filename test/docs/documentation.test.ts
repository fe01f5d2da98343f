import { describe, expect, test } from 'vitest';
import { documentedExamples } from './documents.ts';
import { loadFor } from './load.ts';
import { runExample } from './run.ts';
import { typeFaults } from './type-check.ts';

const documents = documentedExamples();

test('every example in the documentation type-checks', () => {
  expect(typeFaults([...documents.values()].flat())).toEqual([]);
});

for (const [document, examples] of documents) {
  const running = examples.filter(({ runs }) => runs);
  if (running.length === 0) continue;
  describe(document, () => {
    for (const example of running) test(`line ${example.line}`, () => runExample(example, loadFor));
  });
}
