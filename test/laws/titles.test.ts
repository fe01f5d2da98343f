import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, projectFiles } from '../house/project-files.ts';
import { nodes, parsed } from '../house/syntax.ts';

const files = projectFiles();

/** Each law as it is tested: sentence, file, runs. */
function tested(): readonly string[] {
  return [...filesUnder(files, 'test/laws', '.test.ts')].flatMap(([path, text]) =>
    [...nodes(parsed(path, text))].flatMap((node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'law') return [];
      const [sentence, , , runs] = node.arguments;
      if (sentence === undefined || !ts.isStringLiteralLike(sentence))
        return [`${path}: a law without a sentence`];
      const file = path.slice('test/laws/'.length, -'.test.ts'.length);
      return [`${sentence.text} | ${file} | ${runs?.getText() ?? '300'}`];
    }),
  );
}

/** The rows of its first table: the sentence, its equation, the file, the runs. */
const written = (page: string): readonly string[] =>
  (page.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => /^\| .* \| \d+ \|$/.test(line))
    .map((line) => line.slice(2, -2).split(' | '))
    .map((cells) => [cells[0], cells.at(-2), cells.at(-1)].join(' | '));

test('docs/laws.md names every law, and every law it names is tested', () => {
  expect([...written(files.get('docs/laws.md') ?? '')].toSorted()).toEqual([...tested()].toSorted());
});
