import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { install, optionalPeers, pack } from './packed.ts';
import { reported, suiteFor } from './runners.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('the packed kit under `node:test`: what holds passes, the planted mistake is told in the words of the law', () => {
  const { tarball } = pack();
  const project = install(tarball, optionalPeers);
  folders.push(dirname(tarball), project);
  writeFileSync(join(project, 'suite.cjs'), suiteFor('node:test'));
  const { stdout, status } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', 'suite.cjs'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(status, stdout).not.toBe(0);
  expect(stdout).toMatch(/^# pass 5$/m);
  expect(stdout).toMatch(/^# fail 1$/m);
  let rest = stdout;
  for (const words of reported) {
    expect(rest).toContain(words);
    rest = rest.slice(rest.indexOf(words));
  }
}, 120_000);
