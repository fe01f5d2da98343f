import { forRegulation, type Policy } from 'reglement';
import {
  type CoreFacts,
  deOmmezwaai,
  opwaarts,
  reIntegratieonderwijs,
  werkId,
  workingProgression,
} from 'reglement/bureaus';

/** What holds for every case of the day: an adult client, and files that are kept digitally. */
const standing = { kept: 'digital', clientStatus: 'capableAdult' } as const;

export type Desk = Policy<CoreFacts, 'kept' | 'clientStatus'>;

export interface Bureau {
  readonly name: string;
  readonly short: string;
  readonly desk: Desk;
}

/** Werk ID comes first: the day of the demo is a day at its office. */
export const bureaus: readonly [Bureau, ...Bureau[]] = [
  { name: 'Werk ID', short: 'W', desk: forRegulation(werkId, { standing }) },
  { name: 'Opwaarts', short: 'O', desk: forRegulation(opwaarts, { standing }) },
  { name: 'Re-integratieonderwijs.nl', short: 'R', desk: forRegulation(reIntegratieonderwijs, { standing }) },
  { name: 'De Ommezwaai', short: 'M', desk: forRegulation(deOmmezwaai, { standing }) },
  { name: 'Working Progression', short: 'P', desk: forRegulation(workingProgression, { standing }) },
];
