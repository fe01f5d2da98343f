import type { Answer, Receipt, Words } from '../../decision/index.ts';
import type { Regulation } from '../../language/index.ts';
import type { Desk } from '../desk.ts';
import type { Dossier, Happened } from './dossier.ts';

/** What must be remembered from one step to the next. */
export interface Memory {
  readonly receipts: { readonly receipt: Receipt; readonly answer: Answer }[];
  /** The last days of each request, by its place. */
  readonly due: Map<number, string>;
}

export const emptyMemory = (): Memory => ({ receipts: [], due: new Map() });

/** One step in the life of a dossier. */
export interface Step {
  readonly regulation: Regulation;
  readonly desk: Desk;
  readonly memory: Memory;
  readonly before: Dossier;
  readonly now: Dossier;
  readonly happened: Happened;
}

/** `idle`: the step says nothing about it. Otherwise what is wrong, line by line. */
export type Said = 'holds' | 'idle' | readonly Words[];

/** What must hold at every step. */
export interface Invariant {
  readonly name: string;
  readonly sentence: Words;
  readonly says: (step: Step) => Said;
}

/** One finding out of several: what is wrong, else that it holds, else that nothing was said. */
export function together(findings: readonly Said[]): Said {
  const wrong = findings.find((one) => one !== 'holds' && one !== 'idle');
  return wrong ?? (findings.includes('holds') ? 'holds' : 'idle');
}
