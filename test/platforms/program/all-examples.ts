import { examples as ofDeOmmezwaai } from '../../../src/law/bureaus/de-ommezwaai/examples.ts';
import { examples as ofOpwaarts } from '../../../src/law/bureaus/opwaarts/examples.ts';
import { examples as ofReIntegratieonderwijs } from '../../../src/law/bureaus/re-integratieonderwijs/examples.ts';
import { examples as ofWerkId } from '../../../src/law/bureaus/werk-id/examples.ts';
import { examples as ofWorkingProgression } from '../../../src/law/bureaus/working-progression/examples.ts';
import type { ExamplesOf } from './examples.ts';

/** The examples are cases, plain data; of the library itself nothing comes along with them. */
export const allExamples: ExamplesOf = {
  'de-ommezwaai': ofDeOmmezwaai,
  opwaarts: ofOpwaarts,
  're-integratieonderwijs': ofReIntegratieonderwijs,
  'werk-id': ofWerkId,
  'working-progression': ofWorkingProgression,
};
