import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { carriedIn, followGuide, guide } from './guide.ts';
import { pack } from './packed.ts';
import { reported, suiteFor } from './runners.ts';

/** The same kit under jest, in the folder of the guide: five tests pass, and the planted mistake is told in the words of the law. */
function underJest(): boolean {
  carry('npm install --no-audit --no-fund --save-dev jest');
  writeFileSync(join(folder, 'suite.test.cjs'), suiteFor('jest'));
  const { printed } = carry('npx jest --testMatch "**/suite.test.cjs"');
  const holds =
    /1 failed, 5 passed, 6 total/.test(printed) && reported.every((words) => printed.includes(words));
  console.log(holds ? 'under jest it holds' : `under jest it does not hold: ${printed}`);
  return holds;
}

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
  const fits = underJest();
  process.exitCode = faults.length === 0 && fits ? 0 : 1;
} finally {
  for (const one of [folder, dirname(tarball)]) rmSync(one, { recursive: true, force: true });
}
