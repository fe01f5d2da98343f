import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Found, hung, nothingFound, together } from './run.ts';

/**
 * Hostile input by the million: `npm run fuzz -- [tries] [seed] [processes]`. Each try is bounded in time; the run as a whole is by the number of tries. A fault is printed
 * with its number, and comes again with the same seed.
 */
const [tries = 1_000_000, seed = 1, hands = Math.min(2, availableParallelism())] = process.argv
  .slice(2)
  .map(Number);
const stretch = 25_000;
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
/** Seconds. No single try may take longer, however busy the machine is. */
const patience = 60;

interface Span {
  readonly from: number;
  readonly until: number;
}

function reachedIn(file: string): number {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  return bytes.length < 8 ? -1 : bytes.readDoubleLE();
}

function stretchOf({ from, until }: Span): Promise<Found> {
  const file = join(folder, `${from}-${until}`);
  const child = fork(
    fileURLToPath(new URL('./worker.ts', import.meta.url)),
    [seed, from, until, file].map(String),
    {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    },
  );
  return new Promise((resolve, reject) => {
    let last = { attempt: -1, since: performance.now() };
    const watch = setInterval(() => {
      const attempt = reachedIn(file);
      const now = performance.now();
      if (attempt !== last.attempt) last = { attempt, since: now };
      if (now - last.since < patience * 1000) return;
      clearInterval(watch);
      child.removeAllListeners();
      child.kill('SIGKILL');
      const found = nothingFound();
      hung(found, attempt, patience);
      // What came before it is lost with the process, and is tried again without it.
      Promise.all([
        attempt > from ? stretchOf({ from, until: attempt }) : nothingFound(),
        attempt + 1 < until ? stretchOf({ from: Math.max(from, attempt + 1), until }) : nothingFound(),
      ]).then((others) => resolve(together([found, ...others])), reject);
    }, 1_000);
    child.once('message', (found: Found) => {
      clearInterval(watch);
      child.removeAllListeners('exit');
      resolve(found);
    });
    child.once('exit', (code) => {
      clearInterval(watch);
      const found = nothingFound();
      const attempt = reachedIn(file);
      found.faults.set(`ended at ${attempt}`, {
        first: { call: '?', attempt, what: `the process ended with ${code}`, how: '' },
        times: 1,
      });
      resolve(found);
    });
  });
}

const spans: Span[] = [];
for (let from = 0; from < tries; from += stretch)
  spans.push({ from, until: Math.min(tries, from + stretch) });

const founds: Found[] = [];
async function inTurn(): Promise<void> {
  for (let span = spans.shift(); span !== undefined; span = spans.shift()) {
    founds.push(await stretchOf(span));
    const { tries: done, faults } = together(founds);
    console.error(`${done} of ${tries} tries, ${faults.size} kinds of fault`);
  }
}

const started = performance.now();
await Promise.all(Array.from({ length: hands }, inTurn));
const found = together(founds);
rmSync(folder, { recursive: true, force: true });
const { slowest } = found;
console.log(
  `${found.tries} tries with seed ${seed} in ${Math.round((performance.now() - started) / 1000)} s: ` +
    `${found.answered} answered, ${found.refused} refused, ${found.calls.size} functions`,
);
console.log(`slowest: ${Math.round(slowest.milliseconds)} ms, ${slowest.call}, number ${slowest.attempt}`);
for (const { first, times } of found.faults.values())
  console.log(`${times} times: ${first.call}: ${first.what} (number ${first.attempt}: ${first.how})`);
console.log(`${found.faults.size} kinds of fault`);
process.exitCode = found.faults.size === 0 && found.tries === tries ? 0 : 1;
