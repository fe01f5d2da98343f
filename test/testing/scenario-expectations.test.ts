import { describe, expect, test } from 'vitest';
import { load } from '../../src/index.ts';
import { checkScenario, readScenarios, type Scenario } from '../../src/testing.ts';
import { setting, smallText } from './small-bureau.ts';

const small = load(smallText, setting);

const opened = (expected: Scenario['expect'], facts: object = {}): readonly string[] =>
  checkScenario(small, {
    clause: '1.1',
    shows: 'who opens the file',
    ask: 'canAccess',
    facts: { asOf: '2026-03-02', actor: 'coach', mode: 'view', data: 'reports', neededFor: 'task', ...facts },
    expect: expected,
  });

describe('an expectation of grounds', () => {
  test('names a clause, or one rule of it', () => {
    const edited = { mode: 'edit' };
    expect(opened({ because: ['1.3', '1.3/a'] }, edited)).toEqual([]);
    const [fault] = opened({ because: ['1.3/b'] }, edited);
    expect(fault).toMatch(/^ground: expected small:1\.3\/b, came .*small:1\.3\/a/);
    expect(opened({ notBecause: ['1.3/b'] }, edited)).toEqual([]);
    expect(opened({ notBecause: ['1.3/a'] }, edited)).toEqual(['ground: small:1.3/a was not expected']);
    expect(opened({ notBecause: ['1.3'] }, edited)).toEqual(['ground: small:1.3 was not expected']);
  });

  test('says what must not have lost either', () => {
    const edited = { mode: 'edit' };
    expect(opened({ displaced: ['1.1'] }, edited)).toEqual([]);
    expect(opened({ notDisplaced: ['1.2'] }, edited)).toEqual([]);
    expect(opened({ notDisplaced: ['1.1'] }, edited)).toEqual([
      'displaced clause: small:1.1 was not expected',
    ]);
  });

  test('is read from JSON', () => {
    const written = {
      clause: '1.1',
      shows: 'x',
      ask: 'canAccess',
      facts: {},
      expect: { notDisplaced: ['1.1'], because: ['1.1/a'] },
    };
    expect(readScenarios(JSON.stringify([written]))).toEqual([written]);
  });
});
