import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { filesUnder, projectFiles, root } from './project-files.ts';

const files = projectFiles();
const page = files.get('docs/dependencies.md') ?? '';

const declared = [
  ...Object.entries(manifest.dependencies).map(([name, range]) => ({ name, range, kind: 'runtime' })),
  ...Object.entries(manifest.peerDependencies).map(([name, range]) => ({
    name,
    range,
    kind: 'optional peer',
  })),
].toSorted((a, b) => (a.name < b.name ? -1 : 1));

const installed = z.object({
  license: z.string(),
  dependencies: z.record(z.string(), z.string()).optional(),
});

const manifestOf = (name: string): z.infer<typeof installed> =>
  installed.parse(JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')));

/** The rooms of `src` that import a package, as `` `src/facts` ``. */
const roomsUsing = (name: string): string =>
  [...filesUnder(files, 'src', '.ts')]
    .filter(([, text]) => text.includes(` from '${name}'`) || text.includes(` from '${name}/`))
    .map(([path]) => `\`${path.split('/').slice(0, 2).join('/')}\``)
    .filter((room, place, all) => all.indexOf(room) === place)
    .toSorted()
    .join(', ');

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(' | '));

test('docs/dependencies.md lists what is declared: range, kind, licence as it is installed, and where it is used', () => {
  expect(rows.map(([name, range, kind, licence, , used]) => [name, range, kind, licence, used])).toEqual(
    declared.map(({ name, range, kind }) => [
      `\`${name}\``,
      `\`${range}\``,
      kind,
      manifestOf(name).license,
      roomsUsing(name),
    ]),
  );
});

test('what is declared is all that the sources import', () => {
  const imported = [...filesUnder(files, 'src', '.ts').values()].flatMap((text) =>
    [...text.matchAll(/ from '([^.'][^']*)'/g)].map(([, specifier = '']) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  );
  // The examples in the documentation of a function import the library itself.
  const packages = new Set(imported.filter((name) => name !== manifest.name));
  expect([...packages].toSorted()).toEqual(declared.map(({ name }) => name));
});

test('none of the runtime dependencies brings others along, and the peer is optional', () => {
  expect(Object.keys(manifest.dependencies).filter((name) => manifestOf(name).dependencies)).toEqual([]);
  expect(manifest.peerDependenciesMeta).toEqual({ 'fast-check': { optional: true } });
  expect(manifestOf('fast-check').dependencies).toEqual({ 'pure-rand': expect.any(String) });
});
