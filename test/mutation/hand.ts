// A process of its own, which runs trials: a mutant may never end, or may eat all memory.
import { readFileSync } from 'node:fs';
import { begin, expectation } from './expectation.ts';
import { Modules } from './modules.ts';
import { cappedProperties } from './properties.ts';
import { Suite, type Trial } from './suite.ts';
import type { Answer, Survey, Task, TrialName, TrialSurvey } from './words.ts';

const [sourcesFile = '', most = ''] = process.argv.slice(2);
const sources = JSON.parse(readFileSync(sourcesFile, 'utf8'));
const plain = new Modules(sources.plain);
const instrumented = new Modules({ ...sources.plain, ...sources.instrumented });
const properties = cappedProperties(Number(most));

const tell = (answer: Answer): void => {
  process.send?.(answer);
};

const reasonOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 300);

type World = (file: string) => readonly Trial[];

function worldOf(modules: Modules, instead?: { readonly path: string; readonly code: string }): World {
  const standIns: Record<string, unknown> = { 'fast-check': properties };
  const load = modules.world(instead, standIns);
  return (file) => {
    const suite = new Suite(expectation);
    standIns.vitest = suite.api;
    load(file);
    return suite.trials;
  };
}

const mostMutants = 1 << 16;

/** What is reached until the work is done: the instrumented build ticks the numbers of the mutants off. */
async function reachedBy<T>(
  work: () => T,
): Promise<{ readonly done: Awaited<T>; readonly ids: readonly number[] }> {
  const ticks = new Uint8Array(mostMutants);
  Reflect.set(globalThis, 'mutantsReached', ticks);
  const done = await work();
  return { done, ids: [...ticks.keys()].filter((id) => ticks[id] === 1) };
}

async function outcome(file: string, trial: Trial): Promise<string | undefined> {
  begin(file, trial.title);
  try {
    await trial.body();
    return undefined;
  } catch (thrown) {
    return reasonOf(thrown) || 'failed';
  }
}

async function surveyed(file: string): Promise<Survey> {
  const load = await reachedBy(() => worldOf(instrumented)(file));
  const observed = new Map<string, { readonly done: string | undefined; readonly ids: readonly number[] }>();
  for (const trial of load.done) observed.set(trial.name, await reachedBy(() => outcome(file, trial)));
  const beforeLoad = performance.now();
  const unchanged = worldOf(plain)(file);
  const milliseconds = performance.now() - beforeLoad;
  const trials: TrialSurvey[] = [];
  for (const trial of unchanged) {
    const start = performance.now();
    const seen = observed.get(trial.name);
    const failed = (await outcome(file, trial)) ?? seen?.done;
    const { name } = trial;
    const spent = performance.now() - start;
    trials.push({
      file,
      name,
      passed: failed === undefined,
      reason: failed ?? '',
      milliseconds: spent,
      reaches: seen?.ids ?? [],
    });
  }
  return { milliseconds, trials, atLoad: load.ids };
}

async function tried(path: string, code: string, names: readonly TrialName[]): Promise<Answer> {
  const open = worldOf(plain, { path, code });
  const files = new Map<string, ReadonlyMap<string, Trial>>();
  for (const [index, by] of names.entries()) {
    tell({ kind: 'at', trial: index });
    let trials = files.get(by.file);
    if (trials === undefined) {
      try {
        trials = new Map(open(by.file).map((trial) => [trial.name, trial]));
      } catch (thrown) {
        return { kind: 'killed', by: { file: by.file, name: 'its loading' }, reason: reasonOf(thrown) };
      }
      files.set(by.file, trials);
    }
    const trial = trials.get(by.name);
    // A trial that the mutant takes off the list of a table fails nothing.
    const failed = trial === undefined ? undefined : await outcome(by.file, trial);
    if (failed !== undefined) return { kind: 'killed', by, reason: failed };
  }
  return { kind: 'survived' };
}

/** A file that cannot be loaded as it stands has one trial, which fails. */
function unloadable(file: string, thrown: unknown): Survey {
  const trial = {
    file,
    name: 'its loading',
    passed: false,
    reason: reasonOf(thrown),
    milliseconds: 0,
    reaches: [],
  };
  return { milliseconds: 0, trials: [trial], atLoad: [] };
}

const surveyOf = (file: string): Promise<Survey> =>
  surveyed(file).catch((thrown: unknown) => unloadable(file, thrown));

process.on('message', async (task: Task) => {
  if (task.kind === 'survey') tell({ kind: 'surveyed', survey: await surveyOf(task.file) });
  else tell(await tried(task.path, task.code, task.trials));
});
process.on('unhandledRejection', () => undefined);
tell({ kind: 'ready' });
