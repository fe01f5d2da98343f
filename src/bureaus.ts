/**
 * The regulations of five Dutch coaching and re-integration bureaus, each loaded on the statutes beneath it, with its text and its vocabulary.
 *
 * @module
 */
export { type BureauId, bureaus } from './law/bureaus/all.ts';
export {
  type DeOmmezwaaiFacts,
  deOmmezwaai,
  deOmmezwaaiText,
  deOmmezwaaiWords,
  type OpwaartsFacts,
  opwaarts,
  opwaartsText,
  opwaartsWords,
  type ReIntegratieonderwijsFacts,
  reIntegratieonderwijs,
  reIntegratieonderwijsText,
  reIntegratieonderwijsWords,
  type WerkIdFacts,
  type WorkingProgressionFacts,
  werkId,
  werkIdText,
  werkIdWords,
  workingProgression,
  workingProgressionText,
  workingProgressionWords,
} from './law/bureaus/index.ts';
export { type CoreFacts, core } from './law/vocabulary/index.ts';
