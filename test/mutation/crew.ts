import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Task } from './words.ts';

export interface Job {
  readonly task: Task;
  /** How long the part with this number may take. */
  readonly milliseconds: (part: number) => number;
}

/** `lost`: the process did not come back in time, or died. */
export type Outcome =
  | Exclude<Answer, { kind: 'ready' | 'at' }>
  | { readonly kind: 'lost'; readonly part: number };

const handFile = fileURLToPath(new URL('./hand.ts', import.meta.url));

/** One process at work; after a loss the next job gets a new one. */
class Hand {
  readonly #given: readonly string[];
  #process: ChildProcess | undefined;

  constructor(given: readonly string[]) {
    this.#given = given;
  }

  async #started(): Promise<ChildProcess> {
    if (this.#process !== undefined) return this.#process;
    const started = fork(handFile, this.#given, {
      execArgv: ['--import', 'tsx', '--max-old-space-size=1500', '--stack-size=900'],
      // The trials that count their own runs: as few as the others, and the same ones every time.
      env: { ...process.env, REGLEMENT_RUNS: '600', REGLEMENT_SEED: '20180525' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    await new Promise((resolve) => started.once('message', resolve));
    this.#process = started;
    return started;
  }

  async run(job: Job): Promise<Outcome> {
    const worker = await this.#started();
    return new Promise((resolve) => {
      let part = 0;
      const finish = (outcome: Outcome): void => {
        clearTimeout(clock);
        worker.removeAllListeners();
        resolve(outcome);
      };
      const lost = (): void => {
        this.stop();
        finish({ kind: 'lost', part });
      };
      let clock = setTimeout(lost, job.milliseconds(part));
      worker.on('message', (answer: Answer) => {
        if (answer.kind === 'ready') return;
        if (answer.kind !== 'at') return finish(answer);
        part = answer.trial;
        clearTimeout(clock);
        clock = setTimeout(lost, job.milliseconds(part));
      });
      worker.on('exit', lost);
      worker.send(job.task);
    });
  }

  stop(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }
}

/** Does the jobs with so many hands, each taking the next when it is free. */
export async function withCrew<T>(
  hands: number,
  given: readonly string[],
  jobs: Iterable<T>,
  work: (job: T, run: (task: Job) => Promise<Outcome>) => Promise<void>,
): Promise<void> {
  const waiting = jobs[Symbol.iterator]();
  const one = async (): Promise<void> => {
    const hand = new Hand(given);
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      await work(next.value, (task) => hand.run(task));
    }
    hand.stop();
  };
  await Promise.all(Array.from({ length: hands }, one));
}
