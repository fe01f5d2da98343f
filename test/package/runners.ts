/** The test runners that the kit is said to work under, beside vitest, which the guide uses. */
export type Runner = 'node:test' | 'jest';

const head: Readonly<Record<Runner, string>> = {
  'node:test': "const { test } = require('node:test');\nconst assert = require('node:assert');",
  // Jest gives `test` and `expect` to every file.
  jest: 'expect.extend(kit.reglementMatchers);',
};

const matchers: Readonly<Record<Runner, string>> = {
  'node:test': `
  kit.assertThat(charged).toBeForbidden();
  assert.throws(() => kit.assertThat(charged).toBePermitted(), /forbidden/);`,
  jest: `
  expect(charged).toBeForbidden();
  expect(charged).not.toBePermitted();
  expect(() => expect(charged).toBePermitted()).toThrow(/forbidden/);`,
};

/** A suite of a user in CommonJS, which jest reads without more. Its last test does not hold: in clause 2 a *not* was left out. */
export const suiteFor = (runner: Runner): string => `
const fc = require('fast-check');
const { article, author, canCharge, clause, given, load, text } = require('reglement');
const { core, werkId } = require('reglement/bureaus');
const { dutchHolidays } = require('reglement/calendar');
const { dutchLaw } = require('reglement/statutes');
const kit = require('reglement/testing');
${head[runner]}

const { forbid, only, permit } = author(core);
const written = text({
  id: 'de-brug', title: 'De Brug', version: '1', from: '2026-01-01',
  english: { 1: 'to others where the service needs it', 2: 'not to the employer without written consent' },
  articles: [article('1', 'Verstrekking',
    clause('1', 'aan anderen als de dienst het vraagt', only('disclosure.recipient'), permit('disclosure.recipient', { neededFor: 'service' })),
    clause('2', 'niet aan de werkgever zonder schriftelijke toestemming',
      forbid('disclosure.recipient', { recipient: 'employer', consent: given('written') }, { despite: ['1'] })))],
});
const setting = { vocabulary: core, statutes: dutchLaw, holidays: dutchHolidays };
const deBrug = load(written, setting);
const charged = canCharge(werkId, { right: 'access', receivedOn: '2026-03-02' });

test('expectations', () => {${matchers[runner]}
});

test('a law that holds', () => {
  kit.unknownNeverPermits(deBrug, { runs: 5 });
});

test('a life', () => {
  fc.assert(kit.lifecycle(deBrug), { numRuns: 1, seed: 1 });
});

test('scenarios', () => {
  kit.runScenarios(werkId, JSON.stringify([{
    clause: '10.1', shows: 'access is free', ask: 'canCharge',
    facts: { right: 'access', receivedOn: '2026-03-02' }, expect: { verdict: 'forbidden' },
  }]));
});

test('coverage and mutation', async () => {
  const one = {
    clause: '1', shows: 'the service needs it', ask: 'canDisclose', expect: { regulation: 'permitted' },
    facts: { asOf: '2026-03-02', recipient: 'uwv', purpose: 'guidance', data: ['reports'], neededFor: ['service'], consent: [] },
  };
  const run = kit.testCoverage(deBrug);
  const holds = (regulation) => kit.checkScenario(regulation, one).length === 0;
  if (!holds(run.regulation)) throw new Error(kit.tellScenario(deBrug, one));
  run.atLeast({ clauses: 0.5 });
  const { killed, tried } = await kit.mutationScore(written, setting, holds, { only: ({ kind }) => kind === 'conditionNegated' });
  if (killed < 1 || tried < 2) throw new Error(killed + ' of ' + tried);
});

test('the planted mistake', () => {
  kit.withdrawalNeverWidens(deBrug, { runs: 200 });
});
`;

/** What must stand in the report of each runner, in this order: the mistake in the words of the law, and that all else held. */
export const reported: readonly string[] = [
  'this law does not hold for De Brug: withdrawing consent never widens what is permitted',
  'while the consent stands: forbidden',
  'de-brug:2: not to the employer without written consent',
];
