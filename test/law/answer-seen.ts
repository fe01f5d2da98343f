export { answerSeen } from '../../src/testing/scenarios/answer-seen.ts';
