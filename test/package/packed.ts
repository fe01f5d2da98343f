import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../house/project-files.ts';

/** The entry points by the name a user imports, with the file they are built from. */
export const entries: Readonly<Record<string, string>> = {
  reglement: 'index',
  'reglement/bureaus': 'bureaus',
  'reglement/statutes': 'statutes',
  'reglement/calendar': 'calendar',
  'reglement/engine': 'engine',
  'reglement/edge': 'edge',
  'reglement/testing': 'testing',
};

const required: readonly string[] = Object.keys(manifest.dependencies);

export const optionalPeers: readonly string[] = Object.keys(manifest.peerDependencies);

export const dependencies: readonly string[] = [...required, ...optionalPeers];

export interface Packed {
  readonly tarball: string;
  readonly contents: readonly string[];
}

/** Packs what `npm publish` would send, into a folder outside the project. */
export function pack(): Packed {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('nothing is built: run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'reglement-pack-'));
  const told = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(told);
  const contents = packed.files.map((file: { path: string }) => file.path);
  return { tarball: join(folder, packed.filename), contents };
}

function link(name: string, modules: string): void {
  const place = join(modules, name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), place, 'dir');
}

/** Installs the tarball as a user's project would, with no network: its declared dependencies are links. */
export function install(tarball: string, peers: readonly string[]): string {
  const project = mkdtempSync(join(tmpdir(), 'reglement-user-'));
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', tarball, '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'reglement'));
  for (const name of [...required, ...peers]) link(name, modules);
  return project;
}

/** Runs a script in the user's project with a Node of its own, and gives the JSON that it prints. */
export function printedBy(project: string, kind: 'module' | 'commonjs', script: string): unknown {
  const ended = spawnSync(process.execPath, [`--input-type=${kind}`, '--eval', script], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (ended.status !== 0) throw new Error(ended.stderr);
  return JSON.parse(ended.stdout);
}
