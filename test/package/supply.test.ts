import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesUnder, projectFiles } from '../house/project-files.ts';
import { install, optionalPeers, type Packed, pack, printedBy } from './packed.ts';

const folders: string[] = [];
let packed: Packed;
let project: string;

beforeAll(() => {
  packed = pack();
  project = install(packed.tarball, optionalPeers);
  folders.push(dirname(packed.tarball), project);
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const isCode = (path: string): boolean => /\.c?js$/.test(path);
const textOf = (path: string): string => readFileSync(join(project, 'node_modules/reglement', path), 'utf8');

/** What a built file imports while it runs: `import`, `export … from`, `import()` and `require`. */
const importsOf = (text: string): readonly string[] =>
  [
    ...text.matchAll(/(?:^|[;}\s])(?:import|export)[^'"`;()]*?["']([^"'\n]+)["'];/g),
    ...text.matchAll(/\b(?:import|require)\(\s*["']([^"'\n]+)["']\s*\)/g),
  ].map(([, specifier = '']) => specifier);

describe('what is built', () => {
  test('stands on nothing but the optional peer, and that in the test kit alone', () => {
    const code = packed.contents.filter(isCode);
    expect(code.length).toBeGreaterThan(10);
    const bare = code.flatMap((path) =>
      importsOf(textOf(path))
        .filter((specifier) => !specifier.startsWith('.'))
        .map((specifier) => `${path}: ${specifier}`),
    );
    expect(new Set(bare)).toEqual(new Set(['dist/testing.js: fast-check', 'dist/testing.cjs: fast-check']));
  });

  test('is reached from the entry points, every file of it', () => {
    const { exports: entries } = JSON.parse(textOf('package.json'));
    const patterns: readonly string[] = Object.values(entries)
      .flatMap((one) => (typeof one === 'string' ? [] : Object.values(Object(one))))
      .map((one) => join(Object(one).default));
    const matches = (pattern: string, path: string): boolean => {
      const [before = '', after] = pattern.split('*');
      return after === undefined
        ? path === pattern
        : path.startsWith(before) && path.endsWith(after) && !path.slice(before.length).includes('/');
    };
    const code = packed.contents.filter(isCode);
    const reached = new Set(code.filter((path) => patterns.some((pattern) => matches(pattern, path))));
    for (const path of reached)
      for (const specifier of importsOf(textOf(path)))
        if (specifier.startsWith('.')) reached.add(join(dirname(path), specifier));
    expect(code.filter((path) => !reached.has(path))).toEqual([]);
    expect([...reached].filter((path) => !code.includes(path))).toEqual([]);
  });

  test('and beside it stand all pages of the documentation, the changelog, the readme, the licences, and no file more', () => {
    const pages = [...filesUnder(projectFiles(), 'docs', '.md').keys()];
    const words = ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/LICENCES.txt', 'package.json'];
    const others = packed.contents.filter(
      (path) => !/^dist\/(?:packed\/)?[\w-]+\.(?:c?js|d\.c?ts)$/.test(path),
    );
    expect(others.toSorted()).toEqual([...pages, ...words].toSorted());
    expect(statSync(packed.tarball).size).toBeLessThan(4_000_000);
  });
});

/** A host with a zod of its own, beside the parts of it that are built in. */
const withOwnZod = (load: (name: string) => string): string => `
  const { factsSchema, regulationSchema } = ${load('reglement')};
  const { core, werkIdText, werkIdWords } = ${load('reglement/bureaus')};
  const { z } = ${load('zod')};
  const mini = ${load('zod/mini')};
  const facts = factsSchema(core, 'access', ['asOf']);
  const sound = { asOf: '2026-03-02', actor: 'client', mode: 'view', data: ['reports'] };
  const wrong = { ...sound, actor: 'coch' };
  const issues = (schema, value) => {
    const { error } = schema.safeParse(value);
    return error === undefined ? [] : error.issues.map(({ code, path, message }) => [code, path.join('.'), message]);
  };
  const own = issues(facts, wrong);
  const wrapped = {
    object: z.object({ facts }),
    mini: mini.object({ facts }),
    list: z.array(facts),
    pipe: z.object({ facts: z.string().transform((text) => JSON.parse(text)).pipe(facts) }),
  };
  const taken = [
    issues(wrapped.object, { facts: sound }),
    issues(wrapped.mini, { facts: sound }),
    issues(wrapped.list, [sound]),
    issues(wrapped.pipe, { facts: JSON.stringify(sound) }),
    issues(z.union([z.string(), facts]), sound),
    issues(z.object({ text: regulationSchema(werkIdWords) }), { text: JSON.parse(JSON.stringify(werkIdText)) }),
  ];
  const refused = [
    issues(wrapped.object, { facts: wrong }),
    issues(wrapped.mini, { facts: wrong }),
    issues(wrapped.list, [wrong]),
    issues(wrapped.pipe, { facts: JSON.stringify(wrong) }),
  ];
  process.stdout.write(JSON.stringify({
    own, taken, refused,
    isSchema: facts instanceof z.core.$ZodType,
    sameCopy: Object.getPrototypeOf(facts) === Object.getPrototypeOf(mini.object({})),
    vendor: facts['~standard'].vendor,
    json: Object.keys(z.toJSONSchema(z.object({ facts }), { unrepresentable: 'any', io: 'input' }).properties),
  }));`;

describe('beside a zod of the host', () => {
  test.each([
    ['module', withOwnZod((name) => `await import('${name}')`)],
    ['commonjs', withOwnZod((name) => `require('${name}')`)],
  ] as const)('the schemas are taken into its own, in a %s project', (kind, script) => {
    const { own, refused, ...rest } = Object(printedBy(project, kind, script));
    expect(own).toEqual([['invalid_union', 'actor', 'Invalid input']]);
    const at = (place: string): unknown =>
      own.map(([code, path, message]: string[]) => [code, `${place}.${path}`, message]);
    expect(refused).toEqual([at('facts'), at('facts'), at('0'), at('facts')]);
    expect(rest).toEqual({
      taken: [[], [], [], [], [], []],
      isSchema: true,
      sameCopy: false,
      vendor: 'zod',
      json: ['facts'],
    });
  });
});
