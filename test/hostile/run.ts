import type { Call } from './call.ts';
import { type Fault, tryOnce } from './tries.ts';

/** What a run found. */
export interface Found {
  tries: number;
  answered: number;
  refused: number;
  /** One of each kind, with how often it came. */
  readonly faults: Map<string, { readonly first: Fault; times: number }>;
  /** The slowest tries: milliseconds, call, number. */
  slowest: { readonly call: string; readonly attempt: number; readonly milliseconds: number };
  /** Per call, how often it was tried and how often it answered. */
  readonly calls: Map<string, { tried: number; answered: number }>;
}

export const nothingFound = (): Found => ({
  tries: 0,
  answered: 0,
  refused: 0,
  faults: new Map(),
  slowest: { call: '', attempt: -1, milliseconds: 0 },
  calls: new Map(),
});

/** Some tries in a row, from a seed. `begin` is called before each. */
export function run(
  calls: readonly Call[],
  seed: number,
  { from, until }: { readonly from: number; readonly until: number },
  begin: (attempt: number) => void = () => undefined,
): Found {
  const found = nothingFound();
  for (let attempt = from; attempt < until; attempt++) {
    begin(attempt);
    const started = performance.now();
    const { call, outcome, fault } = tryOnce(calls, seed, attempt);
    const milliseconds = performance.now() - started;
    found.tries += 1;
    found[outcome] += 1;
    if (milliseconds > found.slowest.milliseconds) found.slowest = { call, attempt, milliseconds };
    const counted = found.calls.get(call) ?? { tried: 0, answered: 0 };
    counted.tried += 1;
    if (outcome === 'answered') counted.answered += 1;
    found.calls.set(call, counted);
    if (fault !== undefined) note(found, fault, 1);
  }
  return found;
}

function note({ faults }: Found, fault: Fault, times: number): void {
  const kind = `${fault.call}: ${fault.what}`.slice(0, 160);
  const before = faults.get(kind);
  if (before === undefined) faults.set(kind, { first: fault, times });
  else before.times += times;
}

/** What several runs found together. */
export function together(all: readonly Found[]): Found {
  const sum = nothingFound();
  for (const one of all) {
    sum.tries += one.tries;
    sum.answered += one.answered;
    sum.refused += one.refused;
    if (one.slowest.milliseconds > sum.slowest.milliseconds) sum.slowest = one.slowest;
    for (const { first, times } of one.faults.values()) note(sum, first, times);
    for (const [name, { tried, answered }] of one.calls) {
      const counted = sum.calls.get(name) ?? { tried: 0, answered: 0 };
      counted.tried += tried;
      counted.answered += answered;
      sum.calls.set(name, counted);
    }
  }
  return sum;
}

export function hung({ faults }: Found, attempt: number, seconds: number): void {
  const first: Fault = { call: '?', attempt, what: `no end after ${seconds} seconds`, how: '' };
  faults.set(`hung at ${attempt}`, { first, times: 1 });
}
