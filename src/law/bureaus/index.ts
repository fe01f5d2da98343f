export { deOmmezwaai, deOmmezwaaiText, deOmmezwaaiWords } from './de-ommezwaai/index.ts';
export { opwaarts, opwaartsText, opwaartsWords } from './opwaarts/index.ts';
export {
  reIntegratieonderwijs,
  reIntegratieonderwijsText,
  reIntegratieonderwijsWords,
} from './re-integratieonderwijs/index.ts';
export { werkId, werkIdText, werkIdWords } from './werk-id/index.ts';
export {
  workingProgression,
  workingProgressionText,
  workingProgressionWords,
} from './working-progression/index.ts';
