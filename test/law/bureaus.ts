import {
  deOmmezwaai,
  opwaarts,
  reIntegratieonderwijs,
  werkId,
  workingProgression,
} from '../../src/bureaus.ts';
import type { Regulation } from '../../src/language/index.ts';
import { examples as ofDeOmmezwaai } from '../../src/law/bureaus/de-ommezwaai/examples.ts';
import { examples as ofOpwaarts } from '../../src/law/bureaus/opwaarts/examples.ts';
import { examples as ofReIntegratieonderwijs } from '../../src/law/bureaus/re-integratieonderwijs/examples.ts';
import { examples as ofWerkId } from '../../src/law/bureaus/werk-id/examples.ts';
import { examples as ofWorkingProgression } from '../../src/law/bureaus/working-progression/examples.ts';
import type { Example } from '../../src/law/example.ts';

/** A bureau's regulation with its worked examples. */
export interface Bureau {
  readonly regulation: Regulation;
  readonly examples: readonly Example[];
}

/** Every bureau, in the order of the inventory of clauses. */
export const bureaus: readonly Bureau[] = [
  { regulation: opwaarts, examples: ofOpwaarts },
  { regulation: reIntegratieonderwijs, examples: ofReIntegratieonderwijs },
  { regulation: deOmmezwaai, examples: ofDeOmmezwaai },
  { regulation: werkId, examples: ofWerkId },
  { regulation: workingProgression, examples: ofWorkingProgression },
];
