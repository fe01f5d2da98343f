import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bureaus, werkId, werkIdWords } from '../../src/bureaus.ts';
import {
  appealDueDate,
  assessRequest,
  canAccess,
  canDisclose,
  dutiesOn,
  forRegulation,
  load,
  permittedData,
  prepare,
  requestDueDate,
  retentionStatus,
} from '../../src/index.ts';
import { examples } from '../../src/law/bureaus/werk-id/examples.ts';
import { completeFacts, partialFacts, runScenarios, testCoverage } from '../../src/testing.ts';
import { setting, smallText } from './small-bureau.ts';

const small = load(smallText, setting);
const facts = { asOf: '2026-03-02', actor: 'coach', mode: 'view', data: 'reports' } as const;

const missing = (kind: 'clauses' | 'rules' | 'conditions' | 'days', run = testCoverage(small)) =>
  run.report()[kind].missing.map(({ told }) => told.en);

describe('what a test run has seen', () => {
  test('nothing, before anything was asked', () => {
    const { clauses, rules, conditions, days } = testCoverage(small).report();
    expect([clauses.covered, rules.covered, conditions.covered, days.covered]).toEqual([0, 0, 0, 0]);
    // Definitions (2.1, 2.2) are seen in the rules that use them.
    expect([clauses.total, rules.total, conditions.total, days.total]).toEqual([8, 8, 18, 3]);
  });

  test('a rule that applied, and its conditions both ways', () => {
    const run = testCoverage(small);
    canAccess(run.regulation, { ...facts, neededFor: 'task' });
    expect(missing('rules', run)).not.toContain(
      '1.1 (the coach with a task opens the file): rule a never applied',
    );
    const open = '1.1 (the coach with a task opens the file): "needed for: one’s own task" was never false';
    expect(missing('conditions', run)).toContain(open);
    canAccess(run.regulation, { ...facts, neededFor: 'service' });
    expect(missing('conditions', run)).not.toContain(open);
  });

  test('a condition on a fact that is not known was seen neither way, and its rule did not apply', () => {
    const run = testCoverage(small);
    canAccess(run.regulation, facts);
    expect(missing('conditions', run).filter((one) => one.includes('own task'))).toHaveLength(2);
    expect(missing('rules', run)).toContain(
      '1.1 (the coach with a task opens the file): rule a never applied',
    );
  });

  test('a prohibition that was excepted did not apply', () => {
    const run = testCoverage(small);
    canAccess(run.regulation, { ...facts, actor: 'management', mode: 'edit' });
    expect(missing('rules', run)).toContain('1.3 (nobody edits what is closed): rule a never applied');
    expect(missing('rules', run)).not.toContain('1.4 (a manager is excepted): rule a never applied');
  });

  test('the last day of a term that is kept to, and the day after', () => {
    const kept = { serviceEndedOn: '2026-01-31', record: 'clientFile' } as const;
    const clause = '4.1 (two months after the service, unless it is an invoice)';
    const run = testCoverage(small);
    retentionStatus(run.regulation, { ...kept, asOf: '2026-03-30' });
    expect(missing('days', run)).toContain(`${clause}: the last day of the term was not asked for`);
    retentionStatus(run.regulation, { ...kept, asOf: '2026-03-31' });
    expect(missing('days', run)).not.toContain(`${clause}: the last day of the term was not asked for`);
    expect(missing('days', run)).toContain(`${clause}: the day after the term was not asked for`);
    retentionStatus(run.regulation, { ...kept, asOf: '2026-04-01' });
    expect(missing('days', run)).not.toContain(`${clause}: the day after the term was not asked for`);
  });

  test('a term for which the rule does not apply was not tried', () => {
    const run = testCoverage(small);
    retentionStatus(run.regulation, { serviceEndedOn: '2026-01-31', record: 'invoice', asOf: '2026-03-31' });
    expect(run.report().days.covered).toBe(0);
  });
});

test('a duty is seen with the event that brings it', () => {
  const run = testCoverage(small);
  const rule = '5.1 (the client is told of a disclosure): rule a never applied';
  dutiesOn(run.regulation, { asOf: '2026-03-02', event: 'intake' });
  expect(missing('rules', run)).toContain(rule);
  dutiesOn(run.regulation, { asOf: '2026-03-02', event: 'disclosure' });
  expect(missing('rules', run)).not.toContain(rule);
});

describe('every question counts', () => {
  const seen = (ask: (run: ReturnType<typeof testCoverage<typeof werkId.vocabulary.facts>>) => unknown) => {
    const run = testCoverage(werkId);
    ask(run);
    const { rules, conditions } = run.report();
    return rules.covered + conditions.covered;
  };
  const request = {
    right: 'access',
    receivedOn: '2026-03-02',
    clientStatus: 'capableAdult',
    kept: 'digital',
  } as const;
  const access = { actor: 'coach', mode: 'view', data: 'reports', clientStatus: 'capableAdult' } as const;
  const onDay = { asOf: '2026-03-02' } as const;
  const handed = { ...onDay, recipient: 'employer', purpose: 'reintegration', data: 'reports' } as const;

  test.each([
    ['canAccess', seen(({ regulation }) => canAccess(regulation, { ...onDay, ...access }))],
    ['canDisclose', seen(({ regulation }) => canDisclose(regulation, handed))],
    ['assessRequest', seen(({ regulation }) => assessRequest(regulation, request))],
    ['requestDueDate', seen(({ regulation }) => requestDueDate(regulation, request))],
    [
      'appealDueDate',
      seen(({ regulation }) =>
        appealDueDate(regulation, { ...request, ...onDay, answer: 'refused', answeredOn: '2026-03-02' }),
      ),
    ],
    [
      'retentionStatus',
      seen(({ regulation }) => retentionStatus(regulation, { ...onDay, record: 'clientFile' })),
    ],
    [
      'dutiesOn',
      seen(({ regulation }) => dutiesOn(regulation, { ...onDay, event: 'always', kept: 'digital' })),
    ],
    [
      'permittedData',
      seen(({ regulation }) =>
        permittedData(regulation, 'access', { ...onDay, actor: 'coach', mode: 'view' }),
      ),
    ],
    [
      'a policy',
      seen(({ regulation }) =>
        forRegulation(regulation, { standing: { kept: 'digital' } }).canAccess({
          ...onDay,
          actor: 'coach',
          mode: 'view',
          data: 'reports',
        }),
      ),
    ],
    [
      'a prepared question',
      seen(({ regulation }) => {
        const prepared = prepare(regulation, 'access', '2026-03-02');
        expect(prepared.notCompiled).toEqual({ reason: 'watched', names: [] });
        return prepared.outcome(prepared.known(access));
      }),
    ],
  ])('%s', (_name, count) => expect(count).toBeGreaterThan(0));

  test('the answers are those of the regulation itself', () => {
    const run = testCoverage(werkId);
    fc.assert(
      fc.property(partialFacts(werkIdWords, 'disclosure'), (one) => {
        expect(JSON.stringify(canDisclose(run.regulation, one))).toBe(
          JSON.stringify(canDisclose(werkId, one)),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('more cases never see less', () => {
    fc.assert(
      fc.property(fc.array(completeFacts(setting.vocabulary, 'access'), { maxLength: 8 }), (list) => {
        const run = testCoverage(small);
        let before = 0;
        for (const one of list) {
          canAccess(run.regulation, one);
          const { rules, conditions } = run.report();
          expect(rules.covered + conditions.covered).toBeGreaterThanOrEqual(before);
          before = rules.covered + conditions.covered;
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the report', () => {
  test('in both languages', () => {
    const run = testCoverage(small);
    canAccess(run.regulation, { ...facts, neededFor: 'task' });
    expect(run.lines('nl').slice(0, 2)).toEqual([
      'bepalingen: 1 van 8 (12,5 %)',
      '  1.2 (de partnercoach met schriftelijke toestemming)',
    ]);
    expect(run.lines().filter((line) => !line.startsWith(' '))).toEqual([
      'clauses: 1 of 8 (12.5 %)',
      'rules: 1 of 8 (12.5 %)',
      'conditions, true and false: 5 of 18 (27.8 %)',
      'boundary days of terms: 0 of 3 (0.0 %)',
    ]);
  });

  test('a threshold that is not met is told with what is missing, and only that kind', () => {
    const run = testCoverage(small);
    canAccess(run.regulation, { ...facts, neededFor: 'task' });
    run.atLeast({ clauses: 0.125, conditions: 0.25 });
    run.atLeast({});
    expect(() => run.atLeast({ clauses: 0.126, rules: 0.1 })).toThrow(
      /^clauses: 1 of 8 \(12\.5 %\)\n {2}1\.2 .*\n/,
    );
    expect(() => run.atLeast({ clauses: 0.5, rules: 0.1 }, 'nl')).not.toThrow(/regels/);
  });

  test('a threshold is a share', () => {
    expect(() => testCoverage(small).atLeast({ clauses: 90 })).toThrow(
      expect.objectContaining({
        name: 'ReglementError',
        issues: [expect.objectContaining({ code: 'outOfRange', path: ['clauses'] })],
      }),
    );
    expect(() => testCoverage(small).atLeast({ rules: Number.NaN })).toThrow('a number from 0 to 1');
  });

  test('what was not loaded is refused', () => {
    expect(() => testCoverage({ ...small })).toThrow(expect.objectContaining({ name: 'ReglementError' }));
  });
});

test('the worked examples of a bureau see every clause of it that answers', { timeout: 60_000 }, () => {
  const run = testCoverage(werkId);
  runScenarios(run.regulation, examples);
  run.atLeast({ clauses: 0.95, rules: 0.95, conditions: 0.9 });
  expect(Object.keys(bureaus)).toContain(run.regulation.text.id);
});
