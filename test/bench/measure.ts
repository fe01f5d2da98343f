import { do_not_optimize } from 'mitata';

export interface Contender {
  readonly name: string;
  /** Does its whole batch once. */
  readonly run: () => number | Promise<number>;
  /** How many things one batch does. */
  readonly size: number;
}

export interface Measured {
  readonly name: string;
  /** Median over the rounds, in nanoseconds for one thing. */
  readonly nanoseconds: number;
}

/** As long as it takes an engine to make up its mind, and long enough for the clock; in milliseconds. */
const warming = 150;
const turn = 5;

/**
 * mitata runs one benchmark after another; here every contender has its turn in every round, so that whatever else the machine does falls on all of them
 * alike. Without a round each runs once, which shows that it runs.
 */
export async function interleaved(
  contenders: readonly Contender[],
  rounds: number,
): Promise<readonly Measured[]> {
  const times: number[] = [];
  for (const contender of contenders) times.push(rounds === 0 ? 1 : await warmed(contender));
  const taken = contenders.map((): number[] => []);
  for (let round = 0; round < rounds || round === 0; round++)
    for (const [place, contender] of contenders.entries())
      taken[place]?.push(await timed(contender, times[place] ?? 1));
  return contenders.map(({ name }, place) => ({ name, nanoseconds: median(taken[place] ?? []) }));
}

/** Runs a contender until it is warm, and tells how many batches make a turn. */
async function warmed(contender: Contender): Promise<number> {
  let spent = 0;
  let last = 0;
  for (let batch = 0; spent < warming && batch < 10_000; batch++) {
    last = ((await timed(contender, 1)) * contender.size) / 1e6;
    spent += last;
  }
  return Math.min(10_000, Math.max(1, Math.ceil(turn / Math.max(last, 0.001))));
}

/** Processor time of this process, in nanoseconds for one thing: what other processes do meanwhile does not count, what our own garbage takes does. */
async function timed({ run, size }: Contender, times: number): Promise<number> {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) {
    const result = run();
    do_not_optimize(typeof result === 'number' ? result : await result);
  }
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1_000) / (size * times);
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
