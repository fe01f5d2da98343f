import { join } from 'node:path';
import { root } from './places.ts';
import type { Run } from './run.ts';

const ofCalendar = ['worked-dates', 'derivations', 'refusals-in-words', 'bad-input', 'pause'];

/** A part that takes seconds: every fourth mutant of how a term ends, under the short tests of the calendar. */
export const quick: Omit<Run, 'say'> = {
  sources: ['extend', 'nominal', 'pause', 'read-term', 'regime', 'roll'].map(
    (name) => `src/calendar/${name}.ts`,
  ),
  trials: ofCalendar.map((name) => `test/calendar/${name}.test.ts`),
  every: 4,
  hands: 2,
  runs: 50,
  budget: 16_000,
  folder: join(root, 'reports', 'mutation'),
  name: 'quick',
  again: false,
};
