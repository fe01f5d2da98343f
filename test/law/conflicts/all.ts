import { deOmmezwaai, opwaarts, reIntegratieonderwijs } from '../../../src/bureaus.ts';
import type { Regulation } from '../../../src/language/index.ts';
import type { Conflict } from './conflict.ts';
import { deOmmezwaaiConflicts } from './de-ommezwaai.ts';
import { opwaartsConflicts } from './opwaarts.ts';
import { reIntegratieonderwijsConflicts } from './re-integratieonderwijs.ts';

/** The conflicts of every bureau, in the order of the inventory. */
export const conflicts: readonly { readonly regulation: Regulation; readonly rows: readonly Conflict[] }[] = [
  { regulation: opwaarts, rows: opwaartsConflicts },
  { regulation: reIntegratieonderwijs, rows: reIntegratieonderwijsConflicts },
  { regulation: deOmmezwaai, rows: deOmmezwaaiConflicts },
];
