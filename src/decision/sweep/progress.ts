import { ReglementError } from '../../errors/index.ts';
import { isIssue, snapshot } from '../../facts/snapshot.ts';
import { wrongKind } from './handed-in.ts';

/** As much of an `AbortSignal` as a sweep reads. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** How a long run is watched and stopped. */
export interface Watching {
  /** Called with the number of records done: after every `every` of them, and at the end. */
  readonly progress?: (done: number) => void;
  /** 10,000 where it is left out. */
  readonly every?: number;
  /** Stops the run at the next report: the reason of the signal is thrown. */
  readonly signal?: StopSignal;
}

const ordinarily = 10_000;

export interface Watch {
  /** How many records are done between two looks at the signal. */
  readonly every: number;
  /** To be called before the first record and after every `every` of them. */
  reached(done: number): void;
  ended(done: number): void;
}

export function watching(watched: Watching): Watch {
  const read = snapshot(watched, ['watched']);
  if (isIssue(read)) throw new ReglementError([{ ...read, expected: '`progress`, `every` and `signal`' }]);
  const strange = [...read.keys()].find((key) => !['progress', 'every', 'signal'].includes(key));
  if (strange !== undefined)
    throw wrongKind(['watched', strange], '`progress`, `every` and `signal`', strange);
  const { progress, every: step = ordinarily, signal } = taken(watched);
  if (progress !== undefined && typeof progress !== 'function')
    throw wrongKind(['watched', 'progress'], 'a function', progress);
  if (!Number.isSafeInteger(step) || step < 1)
    throw wrongKind(['watched', 'every'], 'a positive whole number', step);
  const isAborted = (): boolean => signal !== undefined && aborted(signal);
  const check = (): void => {
    if (isAborted()) throw signal?.reason ?? new Error('the run was stopped');
  };
  check();
  return {
    every: step,
    reached(done) {
      check();
      progress?.(done);
    },
    ended(done) {
      if (done % step !== 0 || done === 0) progress?.(done);
    },
  };
}

/** Each part once. */
function taken(watched: Watching): Watching {
  try {
    const { progress, every, signal } = watched;
    return {
      ...(progress === undefined ? {} : { progress }),
      ...(every === undefined ? {} : { every }),
      ...(signal === undefined ? {} : { signal }),
    };
  } catch {
    throw wrongKind(['watched'], '`progress`, `every` and `signal`', watched);
  }
}

/** A signal that cannot say whether it was given would never stop anything. */
function aborted(signal: StopSignal): boolean {
  try {
    const said: unknown = signal.aborted;
    if (typeof said === 'boolean') return said;
  } catch {
    // As one that says something else.
  }
  throw wrongKind(['watched', 'signal'], 'a signal, such as that of an `AbortController`', signal);
}
