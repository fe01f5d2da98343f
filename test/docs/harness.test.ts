import { describe, expect, test } from 'vitest';
import { docstringBlocks, markdownBlocks } from './blocks.ts';
import { examplesOf } from './examples.ts';
import { runExample } from './run.ts';
import { typeFaults } from './type-check.ts';

const counter = {
  one: 1,
  answer: () => ({ verdict: 'permitted', because: ['a', 'b'] }),
  refuse: () => {
    throw Object.assign(new Error('no'), { code: 'unknownFact', issues: [{ code: 'wrongTopic' }] });
  },
};

const fenced = (code: string, mark = ''): string => `# Page\n\n\`\`\`ts ${mark}\n${code}\n\`\`\`\n`;

const examples = (page: string) => examplesOf(markdownBlocks('page.md', page));

async function run(page: string): Promise<void> {
  for (const example of examples(page)) await runExample(example, async () => counter);
}

const withCounter = (code: string): string =>
  fenced(`import { answer, one, refuse } from 'counter';\n${code}`);

describe('an example that holds', () => {
  test.each([
    'one; // 1',
    'one + one; // 2',
    "const due = `day ${one}`; // 'day 1'",
    'await Promise.resolve(one); // 1',
    "answer(); // { verdict: 'permitted', because: ['a', 'b'] }",
    "answer(); // matches { verdict: 'permitted' }",
    "answer();\n// => {\n//   verdict: 'permitted',\n//   because: ['a', 'b'],\n// }",
    'refuse(); // throws unknownFact',
    'refuse(); // throws wrongTopic',
    'null.missing; // throws TypeError',
    '[undefined, -1, null, 2n]; // [undefined, -1, null, 2n]',
    '// prose above a line is free\nanswer();',
    'const read = (n: number): number => {\n  return n; // and inside a body\n};\nread(one); // 1',
    'type Two = 2; // and after a type',
    'export const two: number = 2; // 2',
    "const { one: again } = await import('counter');\nagain; // 1",
  ])('%s', async (code) => {
    await run(withCounter(code));
  });
});

describe('an example that does not hold, or would not be read, fails at its line', () => {
  test.each([
    ['one; // 2', 'page.md:5'],
    ['\n\none; // 2', 'page.md:7'],
    ['const two = 2; // 3', 'page.md:5'],
    ["answer(); // { verdict: 'permitted' }", 'page.md:5'],
    ["answer(); // matches { verdict: 'forbidden' }", 'page.md:5'],
    ['answer();\n// => {\n//   because: [],\n// }', 'page.md:5'],
    ['refuse(); // throws cycle', 'page.md:5'],
    ['one; // throws unknownFact', 'page.md:5 nothing was thrown'],
    ['one;\nrefuse();', 'page.md:6 no'],
    ['one; // the first number', 'page.md:5 `// the first number`: no literal value'],
    ['one; // 1, the first', 'no literal value'],
    ['one; // true // yes', 'no literal value'],
    ['one; // one', 'no literal value'],
    ["const { verdict } = answer(); // 'permitted'", 'the declaration of one name'],
    ['const never = refuse(); // throws unknownFact', 'declares nothing'],
    ['one;\n\n// => 1', 'page.md:7 a value stands beneath no statement'],
  ])('%s', async (code, message) => {
    await expect(run(withCounter(code))).rejects.toThrow(message);
  });
});

describe('blocks', () => {
  test('a block that continues another shares its names, and keeps its own lines', async () => {
    const page = `${fenced('const two = 2;')}\n${fenced('two; // 2', 'continued')}`;
    expect(examples(page)).toHaveLength(1);
    await run(page);
    await expect(run(page.replace('// 2', '// 3'))).rejects.toThrow('page.md:10');
  });

  test('a block marked `no-run` is not run, and owes a reason', () => {
    expect(examples(fenced('await fetch("x");', 'no-run needs a network'))[0]?.runs).toBe(false);
    expect(() => examples(fenced('1;', 'no-run'))).toThrow('owes a reason');
  });

  test('a fence that would hide a block is refused', () => {
    expect(() => examples('```typescript\n1;\n```')).toThrow('write `ts`');
    expect(() => examples(fenced('1;', 'norun because'))).toThrow('marked `norun because`');
    expect(() => examples('```ts\n1;')).toThrow('never closed');
    expect(() => examples(fenced('1;', 'continued'))).toThrow('no running block');
  });

  test('other languages and fences inside fences are passed over', () => {
    expect(examples('````md\n```ts\n1; // 2\n```\n````\n\n```sh\nnpm ci\n```\n')).toEqual([]);
  });

  test('a block inside a list loses its indent', () => {
    expect(markdownBlocks('page.md', '- one\n\n  ```ts\n  if (1) {\n    2;\n  }\n  ```\n')[0]?.code).toBe(
      'if (1) {\n  2;\n}',
    );
  });

  test('a doc comment gives its blocks, with their lines in the file', () => {
    const text =
      '\n/**\n * One.\n *\n * @example\n * ```ts\n * one; // 1\n *   // in\n * ```\n */\nexport const one = 1;\n';
    expect(docstringBlocks('src/one.ts', text)).toEqual([
      { document: 'src/one.ts', line: 7, code: 'one; // 1\n  // in', mark: '' },
    ]);
  });
});

test('a type error is found, in a block that does not run as well, at its line', () => {
  const page = fenced(
    "const day: number = '2020-01-01';\nexport { day };",
    'no-run a type error needs no run',
  );
  expect(typeFaults(examples(page))).toEqual([expect.stringMatching(/^page\.md:4 Type 'string'/)]);
  expect(typeFaults(examples(page.replace('const', '// @ts-expect-error\nconst')))).toEqual([]);
});

describe('the files of a guide', () => {
  const regulation = fenced('export const one: number = 1;', 'file one.ts');
  const user = fenced("import { one } from './one.ts';\nexport const two: string = one;", 'file two.ts');

  test('know each other, and are run where the guide is', () => {
    const [first, second] = examples(regulation + user);
    expect([first?.runs, first?.file, second?.file]).toEqual([false, 'one.ts', 'two.ts']);
    expect(typeFaults(examples(regulation + user))).toEqual([
      expect.stringContaining("Type 'number' is not assignable to type 'string'"),
    ]);
  });

  test('have one name each', () => {
    expect(() => examples(fenced('', 'file'))).toThrow('owes one name');
    expect(() => examples(fenced('', 'file one.ts two.ts'))).toThrow('owes one name');
    expect(() => typeFaults(examples(regulation + regulation))).toThrow('the same name');
  });
});
