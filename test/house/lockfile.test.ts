import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectFiles } from './project-files.ts';

const files = projectFiles();

const locked = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  inBundle: z.boolean().optional(),
});

const lockfile = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), locked),
});

/** What is wrong with a lockfile: an address, a package without the hash of its contents, one that is no package of a registry. */
function faultsOf(text: string): readonly string[] {
  const { packages } = lockfile.parse(JSON.parse(text));
  const dependencies = Object.entries(packages).filter(([place]) => place !== '');
  // Where a package asks for money is a word of its author.
  const words = JSON.stringify(packages, (key, value: unknown) => (key === 'funding' ? undefined : value));
  const addresses = [...words.matchAll(/(?:https?|git|ssh|file)(?:\+\w+)?:[^"]*/g)].map(
    ([address]) => address,
  );
  return [
    ...addresses,
    ...dependencies.flatMap(([place, { resolved, integrity, link, version }]) => [
      ...(resolved === undefined ? [] : [`${place} has an address`]),
      ...(link === true ? [`${place} is a folder of this machine`] : []),
      ...(integrity?.startsWith('sha512-') === true ? [] : [`${place} has no hash of its contents`]),
      ...(/^\d+\.\d+\.\d+/.test(version ?? '') ? [] : [`${place} has no version`]),
    ]),
  ];
}

test('the lockfile holds no address, and for every package its version and the hash of its contents', () => {
  expect(faultsOf(files.get('package-lock.json') ?? '')).toEqual([]);
});

test('npm is told to write none, and is sent to no registry', () => {
  expect(files.get('.npmrc')).toBe('omit-lockfile-registry-resolved=true\n');
});

const withOne = (one: object): string =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': one } });
const sound = { version: '1.0.0', integrity: 'sha512-x' };

test.each([
  ['an address', { ...sound, resolved: 'https://packages.example.org/a.tgz' }],
  ['a folder', { ...sound, link: true }],
  ['a repository', { version: 'git+ssh://git@example.org/a.git', integrity: 'sha512-x' }],
  ['no hash', { version: '1.0.0' }],
  ['a weak hash', { version: '1.0.0', integrity: 'sha1-x' }],
])('%s in a lockfile is found', (_, one) => {
  expect(faultsOf(withOne(one))).not.toEqual([]);
  expect(faultsOf(withOne(sound))).toEqual([]);
});
