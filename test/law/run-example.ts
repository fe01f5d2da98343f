export { checkScenario as checkExample, tellScenario as report } from '../../src/testing/scenarios.ts';
