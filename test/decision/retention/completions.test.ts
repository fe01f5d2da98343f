import fc from 'fast-check';
import { dayAt, isoDay, readDay } from 'reglement/calendar';
import { expect, test } from 'vitest';
import {
  type LastDay,
  lawOpposesErasure,
  type RetentionWord,
  retentionDeadline,
  retentionStatus,
} from '../../../src/decision/retention/index.ts';
import { farAhead, longAgo, type Outcome, outcomeIn, type World, worldsOf } from './oracle.ts';
import { partialCase, regulationOf, ruleSet, someDay } from './random-rules.ts';

/** Days of long ago and far ahead stand for all of them, so what they give has no end. */
function bounds(days: readonly number[]): readonly [low: number, high: number] {
  const low = days.reduce((one, other) => Math.min(one, other), Infinity);
  const high = days.reduce((one, other) => Math.max(one, other), -Infinity);
  return [low < longAgo + 1000 ? -Infinity : low, high >= farAhead ? Infinity : high];
}

function shown([low, high]: readonly [number, number], endless: 'none' | 'open'): LastDay {
  if (low === Infinity) return { kind: endless };
  if (high === -Infinity) return { kind: 'none' };
  if (low === high) return { kind: 'exact', day: isoDay(dayAt(low)) };
  return {
    kind: 'bounded',
    ...(Number.isFinite(low) ? { notBefore: isoDay(dayAt(low)) } : {}),
    ...(Number.isFinite(high) ? { notAfter: isoDay(dayAt(high)) } : {}),
  };
}

const unknowns = ['disputed', 'carrier', 'ended', 'asked', 'received'] as const;

/** The facts for which some completion changes when that fact alone changes. */
function thatMatter<T>(outcomes: readonly (readonly [World, T])[]): readonly string[] {
  return unknowns.filter((name) => {
    const seen = new Map<string, T>();
    return outcomes.some(([world, outcome]) => {
      const others = unknowns.map((other) => (other === name ? '' : world[other])).join();
      const before = seen.get(others);
      if (before === undefined) seen.set(others, outcome);
      return before !== undefined && before !== outcome;
    });
  });
}

const wordOn = ({ keepUntil, deadline }: Outcome, day: number): RetentionWord =>
  day <= keepUntil ? 'keep' : day <= deadline ? 'mayDelete' : 'mustDelete';

const sorted = (names: readonly string[]): readonly string[] => names.toSorted();
const words: readonly RetentionWord[] = ['keep', 'mayDelete', 'mustDelete'];

test('the answer is that of every completion, walked one by one', () => {
  fc.assert(
    fc.property(ruleSet, partialCase, someDay, (rules, facts, day) => {
      const asOf = readDay(day);
      const outcomes = worldsOf(facts).map((world) => [world, outcomeIn(rules, world, asOf)] as const);
      const each = outcomes.map(([, outcome]) => outcome);
      const regulation = regulationOf(rules);
      const status = retentionStatus(regulation, { ...facts, asOf: day });
      const deadline = retentionDeadline(regulation, { ...facts, asOf: day });

      const noCeiling = each.every(({ ceiling }) => ceiling === Infinity);
      expect(deadline.keepUntil).toEqual(shown(bounds(each.map((one) => one.keepUntil)), 'open'));
      expect(deadline.deadline).toEqual(
        shown(bounds(each.map((one) => one.deadline)), noCeiling ? 'none' : 'open'),
      );

      const left = new Set(each.map((one) => wordOn(one, asOf)));
      expect(status.possible).toEqual(words.filter((word) => left.has(word)));
      expect(status.status).toBe(left.size === 1 ? [...left][0] : 'undetermined');
      const ofStatus = thatMatter(outcomes.map(([world, one]) => [world, wordOn(one, asOf)]));
      expect(sorted(status.missing.map(({ fact }) => fact))).toEqual(sorted(ofStatus));
      const ofDays = thatMatter(
        outcomes.map(([world, one]) => [world, `${one.keepUntil}/${one.deadline}`] as const),
      );
      expect(sorted(deadline.missing.map(({ fact }) => fact))).toEqual(sorted(ofDays));

      const opposed = new Set(each.map(({ statutoryFloor }) => statutoryFloor >= asOf));
      expect(lawOpposesErasure(regulation, { ...facts, asOf: day })).toBe(
        opposed.size === 1 ? [...opposed][0] : undefined,
      );

      const crossings = new Set(each.map((one) => one.statutoryFloor > one.ceiling));
      if (crossings.has(true)) expect(deadline.conflicts).not.toEqual([]);
      if (deadline.conflicts.some(({ certain }) => certain)) expect([...crossings]).toEqual([true]);

      for (const limit of deadline.displaced) {
        const givesIt = each.some((one) =>
          one.reached.some(
            ({ rule, role, day: reached }) =>
              rule === limit.rule &&
              role === limit.role &&
              reached === (role === 'ceiling' ? one.deadline : one.keepUntil),
          ),
        );
        expect(givesIt).toBe(false);
      }
      for (const { rule, certain } of [...deadline.because, ...deadline.displaced])
        expect(each.every(({ reached }) => reached.some((one) => one.rule === rule))).toBe(certain);
      if (deadline.deadline.kind === 'exact') expect(deadline.governs.deadline).not.toEqual([]);
      if (deadline.keepUntil.kind === 'exact') expect(deadline.governs.keepUntil).not.toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
});
