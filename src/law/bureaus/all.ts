import { deOmmezwaai } from './de-ommezwaai/index.ts';
import { opwaarts } from './opwaarts/index.ts';
import { reIntegratieonderwijs } from './re-integratieonderwijs/index.ts';
import { werkId } from './werk-id/index.ts';
import { workingProgression } from './working-progression/index.ts';

/**
 * The five regulations by their ids, as they stand in every answer (`answer.regulation`).
 *
 * @example
 * ```ts
 * import { bureaus } from 'reglement/bureaus';
 * Object.keys(bureaus); // ['opwaarts', 're-integratieonderwijs', 'de-ommezwaai', 'werk-id', 'working-progression']
 * ```
 */
export const bureaus = {
  opwaarts,
  're-integratieonderwijs': reIntegratieonderwijs,
  'de-ommezwaai': deOmmezwaai,
  'werk-id': werkId,
  'working-progression': workingProgression,
} as const;

/** The id of one of the five regulations. */
export type BureauId = keyof typeof bureaus;
