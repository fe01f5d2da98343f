import { dayAt, isoDay } from '../../calendar/index.ts';
import {
  conditionsOf,
  encoding,
  type Layer,
  type Placed,
  ruleTest,
  type Test,
} from '../../language/index.ts';
import type { Role } from './bound.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Situation, Standing } from './situation.ts';
import { firstStart } from './span.ts';

/** The last days that an answer gives. `ceiling` is that of both layers together, before any floor. */
export type Quantity =
  | 'keepUntil'
  | 'deadline'
  | 'ceiling'
  | 'statute.ceiling'
  | 'statute.floor'
  | 'regulation.ceiling'
  | 'regulation.floor';

/** Per last day, the test that it is this day or later. */
export interface Threshold {
  readonly frame: Frame;
  readonly atLeast: Readonly<Record<Quantity, Test>>;
}

/**
 * What an answer about keeping means, for one day v. Every last day is asked whether it is v or later, so that the question is one of the kernel's
 * own, and unknown days and unknown conditions are settled together by its worlds. With L the least ceiling, F the floors:
 *
 * keepUntil = max(F statute, min(F own, L)), and deadline = max(L, keepUntil), without an end where L has none.
 */
export function thresholdAt(situation: Situation, day: number): Threshold {
  const { frame, stands } = cutAt(situation, day);
  const limits = situation.bounds.map((bound): Tested => {
    const applies = frame === situation.frame ? bound.applies : ruleTest(bound.source, frame.encoding);
    return { role: bound.role, layer: bound.source.layer, applies, later: stands(bound) };
  });
  const ceilings = limits.filter(({ role }) => role === 'ceiling');
  const least = noneBefore(ceilings);
  const statutory = someFrom(limits.filter(({ role }) => role === 'statutoryFloor'));
  const own = someFrom(limits.filter(({ role }) => role === 'ownFloor'));
  return {
    frame,
    atLeast: {
      keepUntil: { kind: 'any', of: [statutory, { kind: 'all', of: [own, least] }] },
      deadline: { kind: 'any', of: [statutory, least] },
      ceiling: least,
      'statute.ceiling': noneBefore(ceilings.filter(({ layer }) => layer === 'statute')),
      'statute.floor': statutory,
      'regulation.ceiling': noneBefore(ceilings.filter(({ layer }) => layer === 'regulation')),
      'regulation.floor': own,
    },
  };
}

interface Tested {
  readonly role: Role;
  readonly layer: Layer;
  readonly applies: Test;
  /** Its last day is the day of the threshold or later. */
  readonly later: Test;
}

/** The least of the ceilings is the day or later; without a ceiling there is no least, and every day is before that. */
const noneBefore = (ceilings: readonly Tested[]): Test => ({
  kind: 'all',
  of: ceilings.map(({ applies, later }) => ({ kind: 'any', of: [{ kind: 'not', of: applies }, later] })),
});

/** The latest of the floors is the day or later. */
const someFrom = (floors: readonly Tested[]): Test => ({
  kind: 'any',
  of: floors.map(({ applies, later }) => ({ kind: 'all', of: [later, applies] })),
});

const always: Test = { kind: 'all', of: [] };
const never: Test = { kind: 'any', of: [] };

interface Cut {
  readonly frame: Frame;
  /** That the last day of a limit is the day of the threshold or later. */
  readonly stands: (bound: Standing) => Test;
}

/** The variables, with every unknown start cut in two at the first day from which its limit reaches the threshold. */
function cutAt({ facts, stated, asOf, frame, bounds, regulation }: Situation, day: number): Cut {
  const known = ({ span }: Standing): Test | undefined =>
    span.low >= day ? always : span.high < day ? never : undefined;
  const open = bounds.filter((bound) => known(bound) === undefined);
  if (open.length === 0) return { frame, stands: (bound) => known(bound) ?? always };
  const tests = new Map(open.map((bound) => [bound, startedLate(bound, day, facts)]));
  const { holidays } = regulation;
  const asked = [...bounds.flatMap(({ source }) => conditionsOf(source)), ...tests.values()];
  const refined = encoding({ facts, asOf, holidays }, asked);
  const placed = new Map([...tests].map(([bound, condition]) => [bound, refined.test(condition)]));
  return {
    frame: frameOf(refined, facts, stated, asOf),
    stands: (bound) => known(bound) ?? placed.get(bound) ?? always,
  };
}

/** The event came so late, or has not come yet, that the limit reaches the day. */
function startedLate(bound: Standing, day: number, facts: Situation['facts']): Placed {
  const { after = '', source } = bound;
  const from = { [after]: { onOrAfter: isoDay(firstStart(bound, dayAt(Math.min(day, LAST)))) } };
  const canBeNone = facts[after]?.notApplicable !== undefined;
  return {
    condition: canBeNone ? { anyOf: [from, { [after]: 'notApplicable' }] } : from,
    terms: source.terms,
  };
}

/** 9999-12-31. */
const LAST = 2_932_896;
