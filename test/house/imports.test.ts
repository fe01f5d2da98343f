import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { docstringBlocks } from '../docs/blocks.ts';
import { type Files, filesUnder, projectFiles } from './project-files.ts';
import { cycles, importFaults } from './room-imports.ts';

const sources = filesUnder(projectFiles(), 'src', '.ts');
const packages = {
  everywhere: Object.keys(manifest.dependencies),
  inTesting: Object.keys(manifest.peerDependencies),
};

const bureaus = /opwaarts|re-integratieonderwijs|ommezwaai|werk-?id|working-progression/i;

/** The lines that name a bureau; examples in doc comments are documentation and may. */
function bureauNames(files: Files): readonly string[] {
  const found: string[] = [];
  for (const [path, text] of files) {
    if (path.startsWith('src/law/') || path === 'src/bureaus.ts') continue;
    const examples = docstringBlocks(path, text).map(({ line, code }) => [
      line,
      line + code.split('\n').length,
    ]);
    text.split('\n').forEach((written, index) => {
      const inExample = examples.some(([from = 0, to = 0]) => index + 1 >= from && index + 1 < to);
      if (!inExample && bureaus.test(written)) found.push(`${path}:${index + 1}`);
    });
  }
  return found;
}

describe('imports run one way', () => {
  test('every import of src keeps to the line of rooms and to the declared packages', () => {
    expect(importFaults(sources, packages)).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(cycles(sources)).toEqual([]);
  });

  test('no bureau is named outside the law', () => {
    expect(bureauNames(sources)).toEqual([]);
  });
});

describe('the line is held', () => {
  const written = (files: Record<string, string>): Files => new Map(Object.entries(files));
  const stand = {
    'src/errors/index.ts': '',
    'src/calendar/day.ts': "import '../errors/index.ts';",
    'src/law/vocabulary.ts': "import { day } from '../calendar/day.ts';",
    'src/decision/access.ts': "import type { Day } from '../calendar/day.ts';",
    'src/index.ts': "export * from './law/vocabulary.ts';",
  };
  const withFile = (path: string, text: string) =>
    importFaults(written({ ...stand, [path]: text }), packages);

  test('what keeps to it is accepted', () => {
    expect(importFaults(written(stand), packages)).toEqual([]);
  });

  test.each([
    ['src/errors/print.ts', "import type { Day } from '../calendar/day.ts';", 'stands before `calendar`'],
    ['src/errors/print.ts', "type D = import('../calendar/day.ts').Day;", 'stands before `calendar`'],
    ['src/errors/print.ts', "export * from '../calendar/day.ts';", 'stands before `calendar`'],
    ['src/errors/print.ts', "await import('../calendar/day.ts');", 'stands before `calendar`'],
    ['src/sql/plan.ts', "import '../law/vocabulary.ts';", 'only an entry point imports `law`'],
    ['src/sql/plan.ts', "import '../index.ts';", 'never imports an entry point'],
    ['src/sql/plan.ts', "import './nowhere.ts';", 'no such file'],
    ['src/sql/plan.ts', "import fs from 'node:fs';", '`node:fs` is no dependency'],
    ['src/sql/plan.ts', "import fc from 'fast-check';", '`fast-check` is no dependency'],
    ['src/attic/box.ts', "import '../errors/index.ts';", '`attic` has no place in the line'],
    ['src/law/rule.ts', "import '../decision/access.ts';", '`law` stands before `decision`'],
  ])('%s with %s is refused', (path, text, reason) => {
    expect(withFile(path, text)).toEqual([expect.stringContaining(reason)]);
  });

  test('the testing room alone may use the optional peer', () => {
    expect(withFile('src/testing/laws.ts', "import fc from 'fast-check';")).toEqual([]);
  });

  test('a circle is found once', () => {
    const circle = {
      'src/a.ts': "import './b.ts';",
      'src/b.ts': "import './c.ts';",
      'src/c.ts': "import './b.ts';",
    };
    expect(cycles(written(circle))).toEqual(['src/b.ts -> src/c.ts -> src/b.ts']);
  });

  test('a bureau is found in any case, and passed over in an example', () => {
    const example = '/**\n * ```ts\n * opwaarts;\n * ```\n */\n';
    expect(
      bureauNames(written({ 'src/sql/a.ts': `${example}// OpWaarts`, 'src/law/b.ts': '// opwaarts' })),
    ).toEqual(['src/sql/a.ts:6']);
  });
});
