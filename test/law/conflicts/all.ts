import { opwaarts } from '../../../src/bureaus.ts';
import type { Regulation } from '../../../src/language/index.ts';
import type { Conflict } from './conflict.ts';
import { opwaartsConflicts } from './opwaarts.ts';

/** The conflicts of every bureau, in the order of the inventory. */
export const conflicts: readonly { readonly regulation: Regulation; readonly rows: readonly Conflict[] }[] = [
  { regulation: opwaarts, rows: opwaartsConflicts },
];
