import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { carriedIn, followGuide, guide } from './guide.ts';
import { pack } from './packed.ts';

/** Follows the guide as a new user would: an empty folder, the packed package, everything else from where npm finds it. */
const { tarball } = pack();
const folder = mkdtempSync(join(tmpdir(), 'reglement-guide-'));
const carry = carriedIn(folder);
try {
  const faults = followGuide(folder, (command) => {
    const ended = carry(command.replace('install reglement', () => `install ${tarball}`));
    console.log(`${command}: ${ended.status === 0 ? 'ended well' : 'found something'}`);
    if (command.startsWith('npm ') && ended.status !== 0) throw new Error(ended.printed);
    return ended;
  });
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? `${guide} holds` : `${guide} does not hold`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  for (const one of [folder, dirname(tarball)]) rmSync(one, { recursive: true, force: true });
}
