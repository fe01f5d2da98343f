import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { install, optionalPeers, pack } from '../package/packed.ts';
import { writeProgram } from './built.ts';
import { differences, type Told, toldBy, zones } from './told.ts';

const folders: string[] = [];
let project: string;

/** Of the worked examples one in twenty-four: `npm run platforms` asks all of them, and many hosts. */
const share = 24;

beforeAll(async () => {
  const { tarball } = pack();
  project = install(tarball, optionalPeers);
  folders.push(dirname(tarball), project);
  for (const form of ['program.mjs', 'program.cjs'] as const) await writeProgram(project, form, share);
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** They make what others are asked with: facts, rules, terms, an error. */
const builders: readonly string[] = [
  'ReglementError',
  'amount',
  'any',
  'article',
  'author',
  'calendarYears',
  'checked',
  'choice',
  'clause',
  'consents',
  'day',
  'days',
  'decidesNothing',
  'departsFrom',
  'each',
  'entersIntoForce',
  'flag',
  'given',
  'inForce',
  'lapsed',
  'months',
  'period',
  'reading',
  'undecidable',
  'weeks',
  'workingDays',
  'years',
];

/** Asked by `npm run platforms` alone. */
const slow: readonly string[] = ['check'];

const noCode = '--disallow-code-generation-from-strings';

const runIn = (zone: string, place: number): Promise<Told> =>
  toldBy({
    command: process.execPath,
    options: [...(place % 3 === 0 ? [] : [noCode]), place % 2 === 0 ? 'program.mjs' : 'program.cjs'],
    folder: project,
    zone,
  });

test('the built package gives one and the same answer to everything: both module systems, six zones, with and without code made of text', async () => {
  const told: Told[] = [];
  // Two at a time: more would only wait for one another.
  for (let place = 0; place < zones.length; place += 2)
    told.push(
      ...(await Promise.all(zones.slice(place, place + 2).map((zone, next) => runIn(zone, place + next)))),
    );
  const [first, ...others] = told;
  if (first === undefined) throw new Error('nothing was run');
  expect(first.faults).toEqual([]);
  for (const other of others) expect(differences(first, other)).toEqual([]);
  expect(new Set(told.map(({ digest }) => digest)).size).toBe(1);
  expect(new Set(told.map(({ offset }) => offset)).size).toBe(zones.length);
  expect(new Set(told.map(({ barred }) => barred))).toEqual(new Set([true, false]));
  expect(first.answers).toBeGreaterThan(900);
  expect(first.notAsked.toSorted()).toEqual([...builders, ...slow].toSorted());
}, 300_000);
