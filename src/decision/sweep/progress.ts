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
  const progress = read.get('progress');
  const told = read.get('every');
  const step = told === undefined ? ordinarily : told;
  const signal = read.get('signal');
  if (progress !== undefined && !isReport(progress))
    throw wrongKind(['watched', 'progress'], 'a function', progress);
  if (typeof step !== 'number' || !Number.isSafeInteger(step) || step < 1)
    throw wrongKind(['watched', 'every'], 'a positive whole number', step);
  const check = (): void => {
    if (signal !== undefined && isAborted(signal)) throw reasonOf(signal);
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

const isReport = (value: unknown): value is (done: number) => void => typeof value === 'function';

/** A signal that cannot say whether it was given would never stop anything. */
function isAborted(signal: unknown): boolean {
  try {
    const said: unknown = isObject(signal) && 'aborted' in signal ? signal.aborted : undefined;
    if (typeof said === 'boolean') return said;
  } catch {
    // As one that says something else.
  }
  throw wrongKind(['watched', 'signal'], 'a signal, such as that of an `AbortController`', signal);
}

function reasonOf(signal: unknown): unknown {
  const reason = isObject(signal) && 'reason' in signal ? signal.reason : undefined;
  return reason ?? new Error('the run was stopped');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
