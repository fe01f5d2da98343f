import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { asMeant, asWritten, deSluis } from '../../examples/testing/regulation.ts';
import * as bureaus from '../../src/bureaus.ts';
import type { Question } from '../../src/decision/index.ts';
import type { Regulation } from '../../src/language/index.ts';
import { moved } from '../../src/testing/last-days.ts';
import { LawBroken } from '../../src/testing/laws/law-broken.ts';
import { type LifecycleChoice, lifecycle, lifecycleInvariants } from '../../src/testing/lifecycle.ts';
import { regulations } from '../laws/bureau-cases.ts';
import { runsOf, seeded, timeout as usual } from '../laws/law.ts';
import { type Fault, faultyDesk } from './faulty-desk.ts';

const { werkId } = bureaus;
/** A life takes some fifty questions, and more time where others use the machine. */
const timeout = 4 * usual;

test.each(regulations.map((regulation) => [regulation.text.id, regulation] as const))(
  '%s: everything that must hold does, at every step of a dossier',
  (_, regulation) => {
    fc.assert(lifecycle(regulation), { numRuns: runsOf(10), ...seeded });
  },
  timeout,
);

test(
  'no invariant is idle',
  () => {
    const heard = new Map(lifecycleInvariants.map(({ name }) => [name, 0]));
    const count = (name: string) => heard.set(name, (heard.get(name) ?? 0) + 1);
    fc.assert(lifecycle(werkId, { heard: count }), { numRuns: 60, seed: 20180525 });
    expect([...heard].filter(([, times]) => times === 0)).toEqual([]);
  },
  timeout,
);

/** The counterexample of a life that does not hold. */
function brokenBy(regulation: Regulation, choice: LifecycleChoice, isShrunk = true): LawBroken {
  const { failed, errorInstance } = fc.check(lifecycle(regulation, choice), {
    numRuns: 400,
    seed: 5,
    endOnFailure: !isShrunk,
  });
  expect(failed).toBe(true);
  if (!(errorInstance instanceof LawBroken)) throw errorInstance;
  return errorInstance;
}

const days = z.object({ kind: z.literal('exact'), day: z.string() }).loose();
const movedBy = (end: unknown, by: number): unknown => {
  const read = days.safeParse(end);
  return read.success ? { ...read.data, day: moved(read.data.day, by) } : end;
};
const only =
  (question: Question, change: NonNullable<Fault['facts']>): NonNullable<Fault['facts']> =>
  (facts, put) =>
    put === question ? change(facts, put) : facts;
const told =
  (question: Question, change: NonNullable<Fault['answer']>): NonNullable<Fault['answer']> =>
  (answer, facts, put) =>
    put === question ? change(answer, facts, put) : answer;
const consents = z.array(z.object({ givenOn: z.string(), withdrawnOn: z.string() }).loose());
const withConsents =
  (change: (one: z.infer<typeof consents>[number]) => object): NonNullable<Fault['facts']> =>
  (facts) => {
    const list = consents.safeParse(facts.consent);
    return list.success ? { ...facts, consent: list.data.map(change) } : facts;
  };
const movedEnd = (facts: Readonly<Record<string, unknown>>, by: number) => {
  const { serviceEndedOn: end } = facts;
  return typeof end === 'string' && end !== 'notApplicable'
    ? { ...facts, serviceEndedOn: moved(end, by) }
    : facts;
};

/** For each invariant a host whose software breaks it, and nothing else. */
const counter = { asked: 0 };
const faults: Readonly<Record<string, Fault>> = {
  nothingRestsOnTheUnknown: {
    answer: (answer) =>
      answer.verdict === 'undetermined' ? { ...answer, verdict: 'permitted', allowed: true } : answer,
  },
  nothingRestsOnWithdrawnConsent: { facts: withConsents((one) => ({ ...one, withdrawnOn: 'never' })) },
  withdrawalLeavesThePast: {
    facts: withConsents((one) => ({
      ...one,
      withdrawnOn: one.withdrawnOn === 'never' ? 'never' : one.givenOn,
    })),
  },
  dueDayStays: {
    answer: told('requestDueDate', (answer) => ({
      ...answer,
      answerBy: movedBy(answer.answerBy, -(counter.asked++ % 7)),
    })),
  },
  extensionOnlyLengthens: {
    answer: told('requestDueDate', (answer, { extensionToldOn }) =>
      extensionToldOn === undefined ? answer : { ...answer, answerBy: movedBy(answer.answerBy, -1) },
    ),
  },
  pauseOnlyLengthens: {
    facts: only('requestDueDate', ({ pausedFrom: _, pausedUntil: __, ...facts }) => facts),
    answer: told('requestDueDate', (answer, { pausedFrom }) =>
      pausedFrom === undefined ? answer : { ...answer, refuseBy: movedBy(answer.refuseBy, -1) },
    ),
  },
  statuteIsTheLimit: {
    answer: told('requestDueDate', (answer) => ({ ...answer, answerBy: movedBy(answer.answerBy, 60) })),
  },
  refusalLeavesAWay: { answer: told('appealDueDate', (answer) => ({ ...answer, routes: [] })) },
  dutyTurnsOnItsDay: {
    facts: only('dutiesOn', (facts) => ({ ...facts, asOf: moved(String(facts.asOf), -1) })),
  },
  nothingDestroyedTooSoon: {
    answer: told('retentionStatus', (answer) =>
      answer.status === 'undetermined' ? { ...answer, possible: ['mustDelete'] } : answer,
    ),
  },
  statusTurnsOnItsDay: {
    facts: only('retentionStatus', (facts) => ({ ...facts, asOf: moved(String(facts.asOf), -1) })),
  },
  statusOnlyMovesOn: {
    answer: told('retentionStatus', (answer, { asOf }) => {
      if (Number(String(asOf).slice(5, 7)) % 2 === 1) return answer;
      const end = { kind: 'exact', day: '2098-12-31' };
      return { ...answer, status: 'keep', possible: ['keep'], keepUntil: end, deadline: end };
    }),
  },
  erasureNeverKeepsLonger: {
    answer: told('retentionStatus', (answer, { erasureGranted }) =>
      erasureGranted === 'yes' ? { ...answer, deadline: { kind: 'none' } } : answer,
    ),
  },
  claimNeverLetsGoSooner: {
    facts: only('retentionStatus', (facts) =>
      facts.legalHold === true ? { ...movedEnd(facts, -365), legalHold: false } : facts,
    ),
  },
  answersReplay: {
    answer: told('assessRequest', (answer) => ({ ...answer, readings: [counter.asked++] })),
  },
};

describe('a host whose software makes one mistake is told', () => {
  test.each(Object.entries(faults))(
    '%s',
    (name, fault) => {
      const { law, message } = brokenBy(werkId, { desk: faultyDesk(werkId, fault) }, false);
      expect(law).toBe(name);
      expect(message).toContain('the file:');
    },
    timeout,
  );

  test.each(['nothingRestsOnWithdrawnConsent', 'statuteIsTheLimit', 'statusTurnsOnItsDay'])(
    'in a life of which all that does not matter was left out: %s',
    (name) => {
      const { counterexample, message } = brokenBy(werkId, { desk: faultyDesk(werkId, faults[name] ?? {}) });
      const lived = counterexample.told.filter(({ en }) => /^ {4}\d{4}-\d\d-\d\d: /.test(en));
      expect(lived[0]?.en).toMatch(/: intake$/);
      expect(lived.length, message).toBeLessThanOrEqual(5);
    },
    timeout,
  );

  test('every invariant has its mistake', () => {
    const names = lifecycleInvariants.map(({ name }) => name);
    // The one that a host cannot break by itself: a text does.
    expect([...Object.keys(faults), 'withdrawalWidensNothing'].toSorted()).toEqual(names.toSorted());
  });
});

describe('a regulation that was written wrongly', () => {
  test('is found out by the life of a dossier, in the words of the law', () => {
    const { law, message } = brokenBy(deSluis(asWritten), { language: 'nl' }, false);
    expect(law).toBe('withdrawalWidensNothing');
    expect(message).toContain('wie toestemming intrekt, krijgt nooit een ruimer gebruik van zijn gegevens');
    expect(message).toMatch(/na de intrekking: toegestaan/);
    expect(message).toMatch(/ervoor: niet toegestaan\n\s+de-sluis:3\.2/);
  });

  test('and as it was meant it is not', () => {
    fc.assert(lifecycle(deSluis(asMeant)), { numRuns: 40, seed: 5 });
  });
});
