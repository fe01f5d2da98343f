import type { Survey, TrialName } from './words.ts';

export interface Planned extends TrialName {
  readonly milliseconds: number;
  /** How long its file takes to load. */
  readonly loading: number;
}

/** What has killed before is likely to kill its neighbour. */
export class Plans {
  /** For each mutant that is reached: the files, and in them the trials that reach it themselves. */
  readonly #reached = new Map<number, Map<string, Set<string>>>();
  readonly #trials = new Map<string, readonly Planned[]>();
  readonly #budget: number;
  readonly #kills = new Map<string, number>();

  /** `budget`: how many milliseconds the trials of one mutant may last together, as they last when nothing is changed. */
  constructor(surveys: ReadonlyMap<string, Survey>, budget: number) {
    this.#budget = budget;
    for (const [file, survey] of surveys) {
      const sound = survey.trials.filter((trial) => trial.passed);
      this.#trials.set(
        file,
        sound.map(({ name, milliseconds }) => ({ file, name, milliseconds, loading: survey.milliseconds })),
      );
      for (const id of survey.atLoad) this.#direct(id, file);
      for (const trial of survey.trials) {
        for (const id of trial.reaches) this.#direct(id, file).add(trial.name);
      }
    }
  }

  #direct(id: number, file: string): Set<string> {
    const files = this.#reached.get(id) ?? new Map<string, Set<string>>();
    this.#reached.set(id, files);
    const names = files.get(file) ?? new Set<string>();
    files.set(file, names);
    return names;
  }

  /**
   * The trials that may notice this mutant, the promising and short ones first. After those that reach it come the others of the same files:
   * they may use what one of the former has made the library remember.
   */
  of(id: number, source: string): readonly Planned[] {
    const direct: Planned[] = [];
    const others: Planned[] = [];
    for (const [file, names] of this.#reached.get(id) ?? []) {
      for (const trial of this.#trials.get(file) ?? []) (names.has(trial.name) ? direct : others).push(trial);
    }
    const cost = (trial: Planned): number =>
      (1 + trial.milliseconds + trial.loading / 4) /
      (1 + 4 * (this.#kills.get(`${source} ${trial.file} ${trial.name}`) ?? 0));
    const sorted = (trials: readonly Planned[]): readonly Planned[] =>
      trials.toSorted((a, b) => cost(a) - cost(b));
    return within(this.#budget, [...sorted(direct), ...sorted(others)]);
  }

  killed(source: string, by: TrialName): void {
    const key = `${source} ${by.file} ${by.name}`;
    this.#kills.set(key, (this.#kills.get(key) ?? 0) + 1);
  }
}

/** Leaves out what the budget has no room for, and goes on with what is shorter. */
function within(budget: number, trials: readonly Planned[]): readonly Planned[] {
  let left = budget;
  return trials.filter((trial) => {
    if (trial.milliseconds > left) return false;
    left -= trial.milliseconds;
    return true;
  });
}
