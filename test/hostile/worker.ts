import { openSync, writeSync } from 'node:fs';
import { allCalls, weighed } from './all-calls.ts';
import { run } from './run.ts';

/** One stretch of a long run, in a process of its own: one that has no end can be ended from outside. Its place is in a file, since it cannot send while it runs. */
const [seed = 1, from = 0, until = 0] = process.argv.slice(2, 5).map(Number);
const place = openSync(process.argv[5] ?? '', 'w');
const reached = Buffer.alloc(8);

const found = run(weighed(allCalls), seed, { from, until }, (attempt) => {
  reached.writeDoubleLE(attempt);
  writeSync(place, reached, 0, 8, 0);
});
process.send?.(found, () => process.disconnect());
