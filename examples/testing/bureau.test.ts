import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { laws, lifecycle, readScenarios, tellScenario } from 'reglement/testing';
import { describe, expect, test } from 'vitest';
import { asMeant, asWritten, deSluis } from './regulation.ts';

// `DE_SLUIS=meant` puts the same suite to the regulation once its three mistakes were mended.
const regulation = deSluis(process.env.DE_SLUIS === 'meant' ? asMeant : asWritten);

describe('de wetten', () => {
  test.each(laws.map((law) => [law.sentence.nl, law] as const))('%s', (_, law) => {
    law(regulation, { language: 'nl' });
  });
});

describe('het leven van een dossier', () => {
  test('bij elke stap klopt wat moet kloppen', () => {
    fc.assert(lifecycle(regulation, { language: 'nl' }), { numRuns: 50, seed: 1 });
  });
});

describe('uitgewerkte voorbeelden', () => {
  const scenarios = readScenarios(readFileSync(new URL('scenarios.json', import.meta.url), 'utf8'));
  test.each(scenarios.map((scenario) => [scenario.clause, scenario.shows, scenario] as const))(
    '%s: %s',
    (_, __, scenario) => {
      expect(tellScenario(regulation, scenario, 'nl')).toBe('');
    },
  );
});
