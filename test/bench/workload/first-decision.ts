/** What a host's bundle takes of the library to ask one question of one bureau. */
export { canAccess, prepare } from '../../../src/index.ts';
export { werkId } from '../../../src/law/bureaus/werk-id/index.ts';
