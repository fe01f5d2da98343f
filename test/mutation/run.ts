import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled, compiledAll } from './compiled.ts';
import { type Job, type Outcome, withCrew } from './crew.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { type Planned, Plans } from './plan.ts';
import { Results } from './results.ts';
import { surveys } from './survey.ts';
import { loadable } from './trials.ts';
import type { Survey } from './words.ts';

export interface Run {
  /** Files or folders whose mutants are tried. */
  readonly sources: readonly string[];
  readonly trials: readonly string[];
  /** Only every n-th mutant. */
  readonly every: number;
  readonly hands: number;
  /** The most cases of one property. */
  readonly runs: number;
  /** Milliseconds of trials for one mutant. */
  readonly budget: number;
  /** Where surveys and results are kept. */
  readonly folder: string;
  readonly name: string;
  /** Take up an earlier run: what was killed stays killed; an endless one is tried again, as the machine may have been slow. */
  readonly again: boolean;
  readonly say: (line: string) => void;
}

/** Tries every chosen mutant and gives what became of it. */
export async function mutated(run: Run): Promise<Results> {
  mkdirSync(run.folder, { recursive: true });
  const { mutants, instrumented } = await mutantsOf(run.sources);
  const sources = {
    plain: await compiledAll(loadable()),
    instrumented: await compiledAll([...instrumented.keys()], instrumented),
  };
  const sourcesFile = join(run.folder, `sources-${process.pid}.json`);
  writeFileSync(sourcesFile, JSON.stringify(sources));
  const crew = { hands: run.hands, given: [sourcesFile, String(run.runs)] };
  try {
    const folder = join(run.folder, 'surveys');
    const surveyed = await surveys(run.trials, sources, { ...crew, folder, runs: run.runs });
    unsound(surveyed, run.say);
    const chosen = mutants.filter((_, index) => index % run.every === 0);
    const keys = new Set(chosen.map((mutant) => mutant.key));
    const path = join(run.folder, `${run.name}.jsonl`);
    const results = new Results(path, (one) => run.again && keys.has(one.key) && one.fate === 'killed');
    const plans = new Plans(surveyed, run.budget);
    const waiting = chosen.filter((mutant) => !results.all.has(mutant.key));
    let done = 0;
    await withCrew(crew.hands, crew.given, waiting, async (mutant, ask) => {
      await tried(mutant, plans, results, ask);
      done += 1;
      if (done % 100 === 0) run.say(`${done} of ${waiting.length}`);
    });
    return results;
  } finally {
    rmSync(sourcesFile);
  }
}

function unsound(surveyed: ReadonlyMap<string, Survey>, say: (line: string) => void): void {
  for (const { trials } of surveyed.values()) {
    for (const { file, name, passed, reason } of trials) {
      if (!passed) say(`left out, as it fails with so few cases: ${file} ${name}: ${reason}`);
    }
  }
}

/** A machine that does other work besides may be slow for a while. */
function patience(planned: Planned | undefined): number {
  const { milliseconds = 0, loading = 0 } = planned ?? {};
  return 8_000 + 10 * (milliseconds + loading);
}

async function tried(
  mutant: Mutant,
  plans: Plans,
  results: Results,
  ask: (job: Job) => Promise<Outcome>,
): Promise<void> {
  const start = performance.now();
  const planned = plans.of(Number(mutant.id), mutant.file);
  if (planned.length === 0) return results.add(mutant, 'unreached', '', 0);
  const code = await compiled(mutant.file, mutant.text);
  const trials = planned.map(({ file, name }) => ({ file, name }));
  const outcome = await ask({
    task: { kind: 'mutant', path: mutant.file, code, trials },
    milliseconds: (part) => patience(planned[part]),
  });
  const spent = performance.now() - start;
  switch (outcome.kind) {
    case 'killed':
      plans.killed(mutant.file, outcome.by);
      return results.add(mutant, 'killed', `${outcome.by.file} ${outcome.by.name}: ${outcome.reason}`, spent);
    case 'lost':
      return results.add(mutant, 'endless', planned[outcome.part]?.name ?? '', spent);
    case 'survived':
      return results.add(mutant, 'survived', `${trials.length} trials`, spent);
    case 'surveyed':
      throw new Error('a survey was not asked');
  }
}
