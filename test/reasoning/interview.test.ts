import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presumedVerdict } from '../../src/decision/presumption.ts';
import { nothingStanding, permission, stated } from '../../src/decision/question.ts';
import { assessRequest, type Interview, interview, type Regulation } from '../../src/index.ts';
import { itemsOf, type Known, knownOf, type VerdictTopic } from '../../src/language/index.ts';
import { growingFacts } from '../../src/testing/facts.ts';
import { regulations } from '../../src/testing/regulations.ts';
import { ofBureaus } from '../diagram/differential.ts';

/** `REGLEMENT_RUNS` asks for as many interviews of random regulations. */
const runs = Number(process.env.REGLEMENT_RUNS ?? 150);

interface Conducted {
  readonly last: Interview;
  readonly steps: readonly Interview[];
}

/** Somebody who knows the case answers whatever is asked; of some facts nobody knows. */
function conducted(begun: Interview, knows: Readonly<Record<string, unknown>>): Conducted {
  const steps: Interview[] = [];
  let at = begun;
  while (at.next !== undefined) {
    steps.push(at);
    expect(steps.length).toBeLessThan(60);
    const { fact } = at.next;
    expect(Object.hasOwn(at.told, fact) || at.unknown.includes(fact)).toBe(false);
    const then: Interview = at.tell(fact, knows[fact]);
    expect(then.remaining).toBeLessThan(at.remaining);
    at = then;
  }
  expect(at.remaining).toBe(0);
  return { last: at, steps };
}

const isArgument = (regulation: Regulation, topic: VerdictTopic, fact: string): boolean =>
  fact === 'asOf' || regulation.vocabulary.facts[fact]?.argumentOf?.includes(topic) === true;

/** Whether a fact that was asked can change the answer: over all that can still be told, by the interpreter alone. Nothing, where that is too much to try. */
function canChange(regulation: Regulation, topic: VerdictTopic, at: Interview): boolean | undefined {
  const { facts } = regulation.vocabulary;
  const read = stated(regulation, topic, at.told, nothingStanding);
  const { encoding, question } = regulation.lawOn(topic, read.day);
  const items = itemsOf(facts, read.stated);
  const [item] = items;
  if (items.length !== 1 || item === undefined) return undefined;
  const known = knownOf(encoding, facts, read.stated, item, read.day);
  // A consent that hangs on other facts of the case is read anew with each of them.
  if (Object.keys(at.told).some((name) => facts[name]?.kind === 'consents')) return undefined;
  const open = question.variables.flatMap(({ fact }, variable) =>
    known[variable] === undefined && !at.unknown.includes(fact) ? [variable] : [],
  );
  const own = encoding.ofFact.get(at.next?.fact ?? '') ?? [];
  if (own.length === 0) return undefined;
  const size = open.reduce((product, one) => product * (question.variables[one]?.domain.length ?? 1), 1);
  if (size > 3_000) return undefined;
  const answers = new Map<string, Set<string>>();
  let so: readonly Known[] = [known];
  for (const variable of open)
    so = so.flatMap((one) =>
      [...(question.variables[variable]?.domain.keys() ?? [])].map((value) => one.with(variable, value)),
    );
  let isPermittedThroughout = true;
  for (const one of so) {
    const others = one.map((value, variable) => (own.includes(variable) ? '*' : value)).join();
    const { verdict } = presumedVerdict(question, facts, topic, one);
    isPermittedThroughout &&= verdict === 'permitted';
    answers.set(others, (answers.get(others) ?? new Set()).add(verdict));
  }
  // What is permitted however it turns out still wants one clause that does so.
  return isPermittedThroughout || [...answers.values()].some((words) => words.size > 1);
}

const loosened = fc.infiniteStream(fc.nat(5));

describe('an interview', () => {
  test('always ends, counts down, asks nothing idle, and ends where the question ends', {
    timeout: 0,
  }, () => {
    let tried = 0;
    const cases = regulations().chain(({ regulation, topic }) =>
      fc.tuple(
        fc.constant({ regulation, topic }),
        growingFacts(regulation.vocabulary, topic).map(({ complete }) => complete),
        loosened,
      ),
    );
    fc.assert(
      fc.property(cases, ([{ regulation, topic }, complete, dice]) => {
        const whole = conducted(interview(regulation, topic), complete);
        expect(whole.last.answer).toEqual(permission(regulation, topic, whole.last.told));
        const direct = permission(regulation, topic, complete);
        expect(whole.last.answer).toMatchObject({ verdict: direct.verdict });

        const some = Object.fromEntries(
          Object.entries(complete).filter(
            ([name]) => isArgument(regulation, topic, name) || dice.next().value > 1,
          ),
        );
        const partly = conducted(interview(regulation, topic), some);
        expect(partly.last.answer).toEqual(permission(regulation, topic, partly.last.told));
        // What was not asked could not have helped.
        expect(partly.last.answer).toMatchObject({ verdict: permission(regulation, topic, some).verdict });
        for (const { steps } of [whole, partly])
          for (const at of steps) {
            if (at.answer === undefined) continue;
            const can = canChange(regulation, topic, at);
            if (can === undefined) continue;
            tried += 1;
            expect(can).toBe(true);
          }
      }),
      { numRuns: runs, seed: 23 },
    );
    expect(tried).toBeGreaterThan(runs / 20);
  });

  const topics = ['access', 'disclosure', 'processing', 'charge'] as const;
  test.each(Object.entries(ofBureaus))('of %s, with several items', { timeout: 0 }, (_, regulation) => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...topics)
          .chain((topic) =>
            growingFacts(regulation.vocabulary, topic).map(({ complete }) => ({ topic, complete })),
          ),
        ({ topic, complete }) => {
          const { last } = conducted(interview(regulation, topic), complete);
          expect(last.answer).toEqual(permission(regulation, topic, last.told));
          expect(last.answer).toMatchObject({ verdict: permission(regulation, topic, complete).verdict });
        },
      ),
      { numRuns: 25, seed: 24 },
    );
  });

  test.each(Object.entries(ofBureaus))('about a request to %s', { timeout: 0 }, (_, regulation) => {
    fc.assert(
      fc.property(growingFacts(regulation.vocabulary, 'request'), ({ complete }) => {
        if (complete.right === 'complaint') return;
        // Days in an impossible order are refused when they are told, as the question refuses them.
        const {
          extensionToldOn: _e,
          answeredOn: _a,
          mediationEndedOn: _m,
          pausedFrom: _f,
          pausedUntil: _u,
          ...facts
        } = complete;
        const { last } = conducted(interview(regulation, 'request'), facts);
        const direct = assessRequest(regulation, { ...facts });
        expect(last.answer).toMatchObject({ outcome: direct.outcome });
      }),
      { numRuns: 25, seed: 25 },
    );
  });
});

describe('a step', () => {
  const begun = interview(ofBureaus.werkId ?? fail(), 'access', {
    asOf: '2026-03-02',
    mode: 'view',
    data: ['reports', 'medical'],
    kept: 'digital',
  });

  test('changes nothing that was there, and can be taken back', () => {
    const told = begun.tell('actor', ['management']);
    expect(begun.told).not.toHaveProperty('actor');
    expect(told.back()).toBe(begun);
    expect(begun.back()).toBe(begun);
    expect(told.untell('actor').told).toEqual(begun.told);
    expect(told.tell('actor', 'coach').told).toMatchObject({ actor: 'coach' });
    expect(Object.isFrozen(told) && Object.isFrozen(told.told)).toBe(true);
  });

  test('asks in two languages, with labelled values', () => {
    expect(begun.next).toMatchObject({
      fact: 'actor',
      kind: 'set',
      question: { nl: expect.any(String), en: expect.any(String) },
    });
    expect(begun.next?.values?.[0]).toMatchObject({
      value: expect.any(String),
      label: { nl: expect.any(String) },
    });
  });

  test('refuses what the question refuses', () => {
    expect(() => begun.tell('actr', 'coach')).toThrow('did you mean `actor`');
    expect(() => begun.tell('actr', undefined)).toThrow('did you mean `actor`');
    expect(() => begun.tell('actor', 'coaches')).toThrow('did you mean `coach`');
    expect(() => begun.tell('recordClosedOn', '2026-01-01')).toThrow('a fact that matters to access');
    expect(() => begun.tell('asOf', '2026-02-30')).toThrow('a day that exists');
  });

  test('without an argument there is no question', () => {
    const lost = begun.tell('actor', undefined);
    expect([lost.answer, lost.next, lost.remaining]).toEqual([undefined, undefined, 0]);
    expect(lost.tell('actor', 'coach').next?.fact).toBe('neededFor');
  });
});

function fail(): never {
  throw new Error('no such bureau');
}
