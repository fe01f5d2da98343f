import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, projectFiles, root } from './project-files.ts';
import { sourceFaults } from './source-faults.ts';
import { copiedRuns, runsOf, workplaceWords } from './words.ts';

const files = projectFiles();
const sources = filesUnder(files, 'src', '.ts');

const lineLimit = 300;
/** Files over the limit, each with the reason why it is still one concept. */
const longFiles: Readonly<Record<string, string>> = {};

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

describe('the sources', () => {
  test('every weak type and every suppression gives its reason; no clock, no chance, no host', () => {
    expect([...sources].flatMap(([path, text]) => sourceFaults(path, text))).toEqual([]);
  });

  test(`no file over ${lineLimit} lines without a reason`, () => {
    const over = [...sources].filter(([, text]) => linesOf(text) > lineLimit).map(([path]) => path);
    expect(over.sort()).toEqual(Object.keys(longFiles).sort());
  });

  test('no file has a name that tells nothing', () => {
    const vague = /(^|[/.-])(utils?|helpers?|common|types?|managers?|misc)(?=[/.-]|$)/i;
    expect([...sources.keys()].filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('the project stands on its own', () => {
  test('nothing of a workplace in any tracked file', () => {
    expect(workplaceWords(files)).toEqual([]);
  });

  // The texts stand beside the project where it is written, and nowhere else.
  const texts = join(root, '..', ['sha', 'red'].join(''), 'regulations');
  test.runIf(existsSync(texts))('no sentence of a regulation in any tracked file', () => {
    const regulations = readdirSync(texts).filter((name) => name.endsWith('.txt'));
    expect(regulations).not.toEqual([]);
    const runs = runsOf(regulations.map((name) => readFileSync(join(texts, name), 'utf8')));
    expect(copiedRuns(files, runs)).toEqual([]);
  });
});

describe('the rules bite', () => {
  test.each([
    ['const a: any = 1;', '`any`'],
    ['const a = b as string;', '`as`'],
    ['const a = <string>b;', '`as`'],
    ['const a = b!;', '`!`'],
    ['let a!: string;', '`!`'],
    ['// @ts-ignore\nconst a = 1;', '`@ts-ignore`'],
    ['// @ts-expect-error: no\nconst a = 1;', '`@ts-expect-error`'],
    ['// biome-ignore lint/a/b: no\nconst a = 1;', '`biome-ignore`'],
    ['Date.now();', '`Date.now`'],
    ["Date['now']();", '`Date.now`'],
    ['globalThis.Date.now();', '`Date.now`'],
    ['const { now } = { now: Date.now };', '`Date.now`'],
    ['new Date();', 'reads the clock'],
    ['new Date;', 'reads the clock'],
    ['Math.random();', '`Math.random`'],
    ['performance.now();', '`performance.now`'],
    ['process.env;', '`process.env`'],
    ["console.log('a');", '`console.log`'],
  ])('%s is refused', (text, words) => {
    expect(sourceFaults('a.ts', text)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    'const a = [1] as const;',
    'const a = <const>[1];',
    'const a = 1 satisfies number;',
    "import { a as b } from './b.ts';",
    "const a = 'as any // @ts-ignore Date.now()';",
    'const a = `${b} // @ts-ignore ${c}`;',
    '/** Tells that `@ts-ignore` is no way out. */\nconst a = 1;',
    'new Date(2020, 1);',
    'const day = process;',
    '// reason: the parser proved it\nconst a = b as string;',
    'const a = b as string; // reason: the parser proved it',
    '// reason: the parser proved it\nconst a = first(\n  b,\n) as string;',
  ])('%s is accepted', (text) => {
    expect(sourceFaults('a.ts', text)).toEqual([]);
  });

  test('a reason two lines up is no reason, nor is an empty one', () => {
    expect(sourceFaults('a.ts', '// reason: far\n\nconst a = b as string;')).toHaveLength(1);
    expect(sourceFaults('a.ts', '// reason:\nconst a = b as string;')).toHaveLength(1);
  });

  test('a workplace is recognised', () => {
    const place = ['', 'root', 'x'].join('/');
    const host = ['https://regis', 'try.example.org/a'].join('');
    const files = new Map([
      ['a.md', `one\nsee ${place}`],
      ['b.json', host],
      ['c.md', 'a platform-wide artwork/piece'],
    ]);
    expect(workplaceWords(files).map((found) => found.split(' ')[0])).toEqual(['a.md:2', 'b.json:1']);
  });

  test('nine words in a row are a copy, whatever stands between them; eight are not', () => {
    const runs = runsOf(['De een, twee; drie vier vijf zes zeven acht negen']);
    const files = new Map([
      ['a.ts', '// een twee\n// Drie vier — vijf zes\n// zeven acht negen'],
      ['b.ts', '// een twee drie vier vijf zes zeven acht'],
    ]);
    expect(copiedRuns(files, runs)).toEqual(['a.ts:1 een twee drie vier vijf zes zeven acht negen']);
  });
});
