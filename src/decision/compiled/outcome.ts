import type { VerdictWord } from '../../language/index.ts';

/** 0: forbidden. 1: permitted. 2: undetermined. Only 1 opens a door. */
export type Outcome = 0 | 1 | 2;

export const outcomeOf = (verdict: VerdictWord): Outcome =>
  verdict === 'permitted' ? 1 : verdict === 'forbidden' ? 0 : 2;
