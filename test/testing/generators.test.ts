import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as bureaus from '../../src/bureaus.ts';
import { dutchHolidays } from '../../src/calendar.ts';
import {
  ask,
  canAccess,
  canDisclose,
  fromJson,
  load,
  ReglementError,
  requestDueDate,
} from '../../src/index.ts';
import { almostRegulations } from '../../src/testing/almost-regulations.ts';
import { casesNear } from '../../src/testing/cases/near-rules.ts';
import { boundaryDays } from '../../src/testing/days.ts';
import { dossiers, questionsAbout } from '../../src/testing/dossiers.ts';
import { completeFacts, partialFacts } from '../../src/testing/facts.ts';
import { regulations as random } from '../../src/testing/regulations.ts';
import { regulations } from '../laws/bureau-cases.ts';
import { runsOf, seeded, timeout as usual } from '../laws/law.ts';

const { werkId, werkIdWords } = bureaus;
/** More time where others use the machine. */
const timeout = 4 * usual;

/** The smallest case for which a property fails. */
function smallest<T>(cases: fc.Arbitrary<T>, holds: (one: T) => boolean, runs = 500): T {
  const { failed, counterexample } = fc.check(fc.property(cases, holds), { numRuns: runs, seed: 7 });
  const [one] = counterexample ?? [];
  if (!failed || one === undefined) throw new Error('no case was found');
  return one;
}

describe('days', () => {
  const days = boundaryDays({ turns: ['2018-05-25'], holidays: dutchHolidays, years: [2016, 2020] });
  const drawn = fc.sample(days, { numRuns: 2000, seed: 1 });
  const monthEnd = /-(0[13578]|1[02])-31$|-(0[469]|11)-30$|-02-2[89]$/;
  test.each([
    ['the day of a turn', (day: string) => day === '2018-05-25'],
    ['the day before it', (day: string) => day === '2018-05-24'],
    ['the day after it', (day: string) => day === '2018-05-26'],
    ['a leap day', (day: string) => day.endsWith('-02-29')],
    ['the day after a leap day', (day: string) => /^20(16|20)-03-01$/.test(day)],
    ['the end of a month', (day: string) => monthEnd.test(day)],
    ['the first of a month', (day: string) => day.endsWith('-01')],
    ['Christmas', (day: string) => day.endsWith('-12-25')],
    ['Easter Monday', (day: string) => ['2017-04-17', '2018-04-02', '2019-04-22'].includes(day)],
    ['an ordinary day', (day: string) => /-1[1-9]$/.test(day)],
  ])('%s is among them', (_, isOne) => {
    expect(drawn.filter(isOne).length).toBeGreaterThan(5);
  });
});

describe('facts', () => {
  test('that are complete leave nothing to ask', () => {
    fc.assert(
      fc.property(
        completeFacts(werkIdWords, 'access'),
        (facts) => canAccess(werkId, facts).missing.length === 0,
      ),
      { numRuns: runsOf(100), ...seeded },
    );
  });

  test('that are partial leave something out, and never an argument', () => {
    const drawn = fc.sample(partialFacts(werkIdWords, 'disclosure'), { numRuns: 200, seed: 1 });
    expect(drawn.every((facts) => 'recipient' in facts && 'data' in facts && 'purpose' in facts)).toBe(true);
    expect(drawn.filter((facts) => !('document' in facts)).length).toBeGreaterThan(50);
    expect(drawn.filter((facts) => 'document' in facts).length).toBeGreaterThan(20);
  });

  test('near the rules of a regulation shrink to those that a fault hangs on', () => {
    const { more } = smallest(casesNear(werkId, 'disclosure'), ({ more: facts }) => {
      const { because } = canDisclose(werkId, facts);
      return !because.some(({ clause }) => clause === 'werk-id:12.5');
    });
    // The arguments, what the regulation is about at all, and the one fact.
    const needed = ['recipient', 'data', 'purpose', 'asOf', 'clientStatus', 'kept', 'document'];
    expect(Object.keys(more).toSorted()).toEqual(needed.toSorted());
    expect(more).toMatchObject({ recipient: ['principal'], data: ['name'], document: 'workingNote' });
  });

  test('days near a boundary shrink to a plain one', () => {
    const { more } = smallest(casesNear(werkId, 'request'), ({ more: facts }) => {
      const { answerBy } = requestDueDate(werkId, facts);
      return answerBy.kind !== 'exact' || !answerBy.day.endsWith('-31');
    });
    expect(Object.keys(more).length).toBeLessThanOrEqual(5);
  });
});

describe('dossiers', () => {
  test.each(regulations.map((regulation) => [regulation.text.id, regulation] as const))(
    '%s: whatever a history leads to can be asked',
    (_, regulation) => {
      let asked = 0;
      fc.assert(
        fc.property(dossiers(regulation), (dossier) => {
          const kept = JSON.stringify(dossier);
          for (const { question, facts } of questionsAbout(regulation, dossier))
            if (ask(regulation, question, facts).regulation === regulation.text.id) asked += 1;
          const days = dossier.history.map(({ on }) => on);
          expect(days).toEqual(days.toSorted());
          return dossier.history[0]?.what === 'intake' && JSON.stringify(dossier) === kept;
        }),
        { numRuns: runsOf(40), ...seeded },
      );
      expect(asked).toBeGreaterThan(100);
    },
    timeout,
  );

  test('hold everything that can happen', () => {
    const all = fc.sample(dossiers(werkId), { numRuns: 300, seed: 1 });
    expect(new Set(all.flatMap(({ history }) => history.map(({ what }) => what)))).toEqual(
      new Set([
        'intake',
        'consent',
        'withdrawal',
        'question',
        'request',
        'extension',
        'pause',
        'resumption',
        'answer',
        'claim',
        'endOfClaim',
        'endOfPurpose',
        'endOfService',
        'sweep',
      ]),
    );
  });

  test('shrink to what a fault hangs on', () => {
    const { history } = smallest(
      dossiers(werkId),
      ({ consents }) => !consents.some(({ withdrawnOn }) => withdrawnOn !== 'never'),
    );
    expect(history.map(({ what }) => what)).toEqual(['intake', 'consent', 'withdrawal']);
  });
});

describe('regulations', () => {
  test('that are well-formed load, and shrink to the few rules that a fault hangs on', () => {
    const { regulation } = smallest(
      random(),
      ({ regulation: { text } }) =>
        !text.articles.some(({ clauses }) =>
          clauses.some(({ rules }) => rules.some(({ rule }) => rule === 'except')),
        ),
    );
    const clauses = regulation.text.articles.flatMap((article) => article.clauses);
    expect(clauses.flatMap(({ rules }) => rules).length).toBeLessThanOrEqual(4);
    expect(load(regulation.text, regulation).text).toEqual(regulation.text);
  });

  /** What becomes of a text that is almost in order. */
  function fate(text: unknown, setting: Parameters<typeof fromJson>[1]): 'loaded' | 'refused' {
    const before = JSON.stringify(text);
    try {
      fromJson(text, setting);
      return 'loaded';
    } catch (error) {
      if (!(error instanceof ReglementError)) throw error;
      expect(error.issues.length).toBeGreaterThan(0);
      return 'refused';
    } finally {
      expect(JSON.stringify(text)).toBe(before);
    }
  }

  test(
    'that are almost well-formed are refused in words, or load',
    () => {
      const fates: string[] = [];
      fc.assert(
        fc.property(almostRegulations(), ({ text, setting }) => {
          fates.push(fate(text, setting));
        }),
        { numRuns: runsOf(600), ...seeded },
      );
      expect(fates.filter((one) => one === 'refused').length).toBeGreaterThan(fates.length * 0.4);
      expect(fates.filter((one) => one === 'loaded').length).toBeGreaterThan(fates.length * 0.05);
    },
    timeout,
  );

  test.each(regulations.map((regulation) => [regulation.text.id, regulation] as const))(
    '%s with one thing wrong is refused in words, or loads',
    (_, regulation) => {
      fc.assert(
        fc.property(almostRegulations({ of: regulation }), ({ text, setting }) => {
          fate(text, setting);
        }),
        { numRuns: runsOf(8), ...seeded },
      );
    },
    timeout,
  );
});
