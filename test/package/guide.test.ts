import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../house/project-files.ts';
import { carriedIn, followGuide } from './guide.ts';
import { install, optionalPeers, pack } from './packed.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('the guide to testing, followed to the letter in a folder of its own', () => {
  const { tarball } = pack();
  const project = install(tarball, optionalPeers);
  folders.push(dirname(tarball), project);
  for (const name of ['vitest', 'yaml'])
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name), 'dir');
  const tools = join(project, 'node_modules/.bin');
  mkdirSync(tools);
  symlinkSync(join(root, 'node_modules/vitest/vitest.mjs'), join(tools, 'vitest'));
  const carried = carriedIn(project);
  // `npm run check:guide` installs for real; here the packages are links, and no network is needed.
  const carry: typeof carried = (command) =>
    command.startsWith('npm ') ? { printed: '', status: 0 } : carried(command);
  expect(followGuide(project, carry)).toEqual([]);
}, 300_000);
