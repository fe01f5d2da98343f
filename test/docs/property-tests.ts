import ts from 'typescript';
import type { Files } from '../house/project-files.ts';
import { nodes, parsed } from '../house/syntax.ts';

/** A test as its file writes it. */
export interface WrittenTest {
  readonly file: string;
  /** The titles of the groups it stands in, and its own. */
  readonly titles: readonly string[];
  /** Whether it draws cases. */
  readonly draws: boolean;
  /** How many cases it draws each time, as far as the file says so in numbers. */
  readonly runs: readonly (number | undefined)[];
}

/** What stands for the parts of a title that are put in later. */
const open = '…';

const inWords = (title: ts.Expression): string =>
  (ts.isStringLiteralLike(title) ? title.text : title.getText().replace(/^`|`$/g, ''))
    .replaceAll(/\$\{[^}]*\}/g, open)
    .replaceAll(/%[sdi]|\$\w+/g, open);

/** `test(…)`, `test.each(…)(…)`, `describe(…)`: what is called, by its first name. */
function called(call: ts.CallExpression): string {
  const { expression } = call;
  const name = ts.isCallExpression(expression) ? expression.expression : expression;
  return (ts.isPropertyAccessExpression(name) ? name.expression : name).getText();
}

const isCalled = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  called(node) === name &&
  !(ts.isCallExpression(node.parent) && node.parent.expression === node);

function titlesOf(test: ts.CallExpression): readonly string[] {
  const found: string[] = [];
  for (let node: ts.Node = test; !ts.isSourceFile(node); node = node.parent) {
    if (!isCalled(node, 'test') && !isCalled(node, 'describe')) continue;
    const [title] = node.arguments;
    if (title !== undefined) found.unshift(inWords(title));
  }
  return found;
}

/** The number of cases that an assertion asks for: fast-check's own hundred where it says nothing. */
function runsOf(assertion: ts.CallExpression, text: string): number | undefined {
  const [, choice] = assertion.arguments;
  if (choice === undefined) return 100;
  const written = choice.getText();
  const said = written.startsWith('{')
    ? /numRuns:\s*((?:[^,(}]|\([^)]*\))+)/.exec(written)?.[1]?.trim()
    : new RegExp(`const ${written} = \\{[^}]*numRuns:\\s*((?:[^,(}]|\\([^)]*\\))+)`).exec(text)?.[1]?.trim();
  return said === undefined ? undefined : numberIn(said, text);
}

function numberIn(said: string, text: string): number | undefined {
  if (/^\d+$/.test(said)) return Number(said);
  const [, ordinary] = /^(?:runsOf\(|Number\(process\.env\.\w+ \?\? )(\d+)\)$/.exec(said) ?? [];
  if (ordinary !== undefined) return Number(ordinary);
  const [, whole, parts] = /^Math\.ceil\((\w+) \/ (\d+)\)$/.exec(said) ?? [];
  if (whole !== undefined) return Math.ceil((numberIn(whole, text) ?? Number.NaN) / Number(parts));
  const [, value] = new RegExp(`^const ${said} = ([^;]+);`, 'm').exec(text) ?? [];
  return /^\w+$/.test(said) && value !== undefined ? numberIn(value, text) : undefined;
}

const isDrawing = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && ['fc.assert', 'fc.check'].includes(node.expression.getText());

/** Every test of the given files. */
export const writtenTests = (files: Files): readonly WrittenTest[] =>
  [...files].flatMap(([path, text]) => {
    const source = parsed(path, text);
    return [...nodes(source)]
      .filter((node) => isCalled(node, 'test'))
      .map((node): WrittenTest => {
        const drawing = [...nodes(node)].filter(isDrawing);
        return {
          file: path.slice('test/'.length, -'.test.ts'.length),
          titles: titlesOf(node),
          draws: drawing.length > 0,
          runs: drawing.map((one) => runsOf(one, text)),
        };
      });
  });
