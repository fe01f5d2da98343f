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

export function watching({ progress, every = ordinarily, signal }: Watching): Watch {
  const step = Number.isSafeInteger(every) && every > 0 ? every : ordinarily;
  const check = (): void => {
    if (signal?.aborted === true) throw signal.reason ?? new Error('the run was stopped');
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
