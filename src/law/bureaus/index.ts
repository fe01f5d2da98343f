export {
  type DeOmmezwaaiFacts,
  deOmmezwaai,
  deOmmezwaaiText,
  deOmmezwaaiWords,
} from './de-ommezwaai/index.ts';
export { type OpwaartsFacts, opwaarts, opwaartsText, opwaartsWords } from './opwaarts/index.ts';
export {
  type ReIntegratieonderwijsFacts,
  reIntegratieonderwijs,
  reIntegratieonderwijsText,
  reIntegratieonderwijsWords,
} from './re-integratieonderwijs/index.ts';
export { type WerkIdFacts, werkId, werkIdText, werkIdWords } from './werk-id/index.ts';
export {
  type WorkingProgressionFacts,
  workingProgression,
  workingProgressionText,
  workingProgressionWords,
} from './working-progression/index.ts';
