import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { core } from 'reglement/bureaus';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFor } from '../docs/load.ts';
import { root } from '../house/project-files.ts';
import { bundled, consumerFaults, consumerSource, resolutionNames } from './consumer.ts';
import { dependencies, entries, install, optionalPeers, type Packed, pack, printedBy } from './packed.ts';

type Names = Readonly<Record<string, readonly string[]>>;

const names = Object.keys(entries);
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

const byImport = (specifiers: readonly string[]): string => `
  const names = {};
  for (const name of ${JSON.stringify(specifiers)}) names[name] = Object.keys(await import(name)).sort();
  process.stdout.write(JSON.stringify(names));`;

const byRequire = (specifiers: readonly string[]): string => `
  const names = {};
  for (const name of ${JSON.stringify(specifiers)}) names[name] = Object.keys(require(name)).sort();
  process.stdout.write(JSON.stringify(names));`;

async function sourceNames(): Promise<Names> {
  const pairs = names.map(async (name) => [name, Object.keys(await loadFor(name, 'test')).sort()] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

/** Where the links of a page lead, without those to other sites and to headings. */
const linksIn = (page: string): readonly string[] =>
  [...page.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** A file, or a folder of files. */
const leadsSomewhere = (target: string, contents: readonly string[]): boolean =>
  contents.some((path) => path === target || path.startsWith(`${target}/`));

describe('the tarball', () => {
  test('holds what is built, the words beside it, and nothing else', () => {
    // The licences are those of what is built in.
    const words = ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/LICENCES.txt', 'package.json'];
    const others = packed.contents.filter(
      (path) => !/^dist\/(?:packed\/)?[\w-]+\.(js|cjs|d\.ts|d\.cts)$/.test(path),
    );
    const isPage = (path: string): boolean => /^docs\/(?:rooms\/)?[\w-]+\.md$/.test(path);
    expect(others.filter((path) => !words.includes(path) && !isPage(path))).toEqual([]);
    expect(others).toEqual(expect.arrayContaining(['LICENSE', 'dist/LICENCES.txt', 'package.json']));
    for (const built of Object.values(entries)) {
      const files = ['js', 'cjs', 'd.ts', 'd.cts'].map((extension) => `dist/${built}.${extension}`);
      expect(packed.contents).toEqual(expect.arrayContaining(files));
    }
  });

  test('every link in its pages leads to something in it', () => {
    const pages = packed.contents.filter((path) => path.endsWith('.md'));
    const broken = pages.flatMap((page) =>
      linksIn(readFileSync(join(root, page), 'utf8'))
        .filter((target) => !leadsSomewhere(join(dirname(page), target), packed.contents))
        .map((target) => `${page}: ${target}`),
    );
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/hosts.md', 'docs/vocabulary.md']));
    expect(broken).toEqual([]);
  });

  test('is in order for publint', async () => {
    const bytes = readFileSync(packed.tarball);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('gives the right types to every way of importing it', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // The profile leaves out the resolution of Node 10, which knows no `exports`.
    const told = [attw, packed.tarball, '--profile', 'node16', '--no-definitely-typed', '--format', 'ascii'];
    const ended = spawnSync(process.execPath, told, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    expect(ended.status, ended.stdout + ended.stderr).toBe(0);
  });
});

describe('installed in a project of its own', () => {
  test('every entry point gives the same names by import, by require and in the sources', async () => {
    const imported = printedBy(project, 'module', byImport(names));
    expect(printedBy(project, 'commonjs', byRequire(names))).toEqual(imported);
    expect(imported).toEqual(await sourceNames());
  });

  test('only the testing entry point needs the optional peer', () => {
    const without = install(packed.tarball, []);
    folders.push(without);
    const others = names.filter((name) => name !== 'reglement/testing');
    expect(Object.keys(Object(printedBy(without, 'module', byImport(others))))).toEqual(others);
    expect(Object.keys(Object(printedBy(without, 'commonjs', byRequire(others))))).toEqual(others);
  });

  test.each(['module', 'commonjs'] as const)(
    'a %s project has one copy of what two entry points share',
    (kind) => {
      const script = `
      const load = ${kind === 'module' ? '(name) => import(name)' : 'require'};
      (async () => {
        const first = new Map();
        const twice = [];
        for (const entry of ${JSON.stringify(names)}) {
          for (const [name, value] of Object.entries(await load(entry))) {
            // These four answer by the interpreter alone: functions of their own, by the same names.
            if (entry === 'reglement/engine' && /^can[A-Z]/.test(name)) continue;
            if (first.has(name) && first.get(name) !== value) twice.push(entry + ' ' + name);
            first.set(name, value);
          }
        }
        process.stdout.write(JSON.stringify(twice));
      })();`;
      expect(printedBy(project, kind, script)).toEqual([]);
    },
  );

  test.each(resolutionNames)('a user type-checks under the resolution %s', (resolution) => {
    expect(consumerFaults(project, resolution, consumerSource())).toEqual([]);
  });

  test.each(resolutionNames)('and a fault of the user is seen under %s', (resolution) => {
    const faults = consumerFaults(project, resolution, consumerSource('entry0.noSuchName;'));
    expect(faults).toEqual(faults.map(() => expect.stringContaining('noSuchName')));
    expect(faults).not.toEqual([]);
  });
});

describe('in a bundler and at import', () => {
  test('an entry point of which nothing is used leaves nothing', async () => {
    expect(await bundled(project, names.map((name) => `import '${name}';`).join('\n'))).toBe('');
  });

  test('the calendar brings no bureau along', async () => {
    const all = "export * from 'reglement/calendar';";
    expect(await bundled(project, all)).not.toMatch(/opwaarts|re-integratieonderwijs|ommezwaai|werk-?id/i);
  });

  test('the facts of the vocabulary stand in the order of the sources, under every loader', () => {
    const order = Object.keys(core.facts);
    const names = 'process.stdout.write(JSON.stringify(Object.keys(core.facts)));';
    expect(printedBy(project, 'module', `import { core } from 'reglement/bureaus'; ${names}`)).toEqual(order);
    expect(printedBy(project, 'commonjs', `const { core } = require('reglement/bureaus'); ${names}`)).toEqual(
      order,
    );
  });

  test('no entry point touches the world around it', () => {
    const script = `
      const world = () => [globalThis, Object, Object.prototype, Array.prototype, String.prototype, Date.prototype]
        .map((one) => Reflect.ownKeys(one).map(String));
      // What the dependencies leave behind is theirs (zod keeps its registry on the global object).
      for (const name of ${JSON.stringify(dependencies)}) await import(name).catch(() => undefined); // some have no root to import
      const before = world();
      for (const name of ${JSON.stringify(names)}) await import(name);
      const added = world().map((now, index) => now.filter((key) => !before[index].includes(key)));
      process.stdout.write(JSON.stringify(added.flat()));`;
    expect(printedBy(project, 'module', script)).toEqual([]);
  });
});
