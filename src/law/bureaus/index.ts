export { werkId, werkIdText, werkIdWords } from './werk-id/index.ts';
