import { forRegulation, type Policy } from 'reglement';
import {
  type CoreFacts,
  deOmmezwaai,
  opwaarts,
  reIntegratieonderwijs,
  werkId,
  workingProgression,
} from 'reglement/bureaus';

/** What holds for every case of the day: an adult client, files kept digitally, and nothing that ends or holds their keeping by itself. */
const standing = {
  kept: 'digital',
  clientStatus: 'capableAdult',
  purposeEndedOn: 'notApplicable',
  clientsOwnDay: 'notApplicable',
  erasureAskedOn: 'notApplicable',
  legalHold: false,
} as const;

export type Desk = Policy<CoreFacts, keyof typeof standing>;

export interface Bureau {
  readonly name: string;
  readonly short: string;
  readonly desk: Desk;
}

/** At Working Progression whoever works there is authorised and has signed for secrecy; no partner has let others look in. */
const atWorkingProgression = {
  ...standing,
  authorised: true,
  secrecyDeclared: true,
  partnerAgreed: false,
  givenWithAgreement: true,
  wantedByClient: true,
} as const;

/** Werk ID comes first: the day of the demo is a day at its office. */
export const bureaus: readonly [Bureau, ...Bureau[]] = [
  { name: 'Werk ID', short: 'W', desk: forRegulation(werkId, { standing }) },
  { name: 'Opwaarts', short: 'O', desk: forRegulation(opwaarts, { standing }) },
  {
    name: 'Re-integratieonderwijs.nl',
    short: 'R',
    desk: forRegulation(reIntegratieonderwijs, { standing: { ...standing, keepingObjection: 'none' } }),
  },
  { name: 'De Ommezwaai', short: 'M', desk: forRegulation(deOmmezwaai, { standing }) },
  {
    name: 'Working Progression',
    short: 'P',
    desk: forRegulation(workingProgression, { standing: atWorkingProgression }),
  },
];
