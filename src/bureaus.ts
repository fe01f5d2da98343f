export { werkId, werkIdText, werkIdWords } from './law/bureaus/index.ts';
