import {
  deOmmezwaai,
  opwaarts,
  reIntegratieonderwijs,
  werkId,
  workingProgression,
} from '../../../src/bureaus.ts';
import type { Regulation } from '../../../src/language/index.ts';
import type { Conflict } from './conflict.ts';
import { deOmmezwaaiConflicts } from './de-ommezwaai.ts';
import { opwaartsConflicts } from './opwaarts.ts';
import { reIntegratieonderwijsConflicts } from './re-integratieonderwijs.ts';
import { werkIdConflicts } from './werk-id.ts';
import { workingProgressionConflicts } from './working-progression.ts';

/** A regulation, and where it and the law differ. */
export interface Conflicts {
  readonly regulation: Regulation;
  readonly rows: readonly Conflict[];
}

/** The conflicts of every bureau, in the order of the inventory. */
export const conflicts: readonly Conflicts[] = [
  { regulation: opwaarts, rows: opwaartsConflicts },
  { regulation: reIntegratieonderwijs, rows: reIntegratieonderwijsConflicts },
  { regulation: deOmmezwaai, rows: deOmmezwaaiConflicts },
  { regulation: werkId, rows: werkIdConflicts },
  { regulation: workingProgression, rows: workingProgressionConflicts },
];
