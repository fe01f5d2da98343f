import type { DayNumber } from '../../calendar/index.ts';
import { type Codes, knownIn, maskOf, wordMap } from '../../diagram/index.ts';
import { holds, type Law, possible, type Regulation } from '../../language/index.ts';
import { type Bound, boundsOf } from '../retention/bound.ts';

/** One limit of a plan: the fact it starts from, or the day it names itself; a hold has neither. */
export type Counted = Pick<Bound, 'after' | 'untilDay' | 'lastDay'>;

/** The limits that certainly apply to some records. */
export interface Plan {
  readonly ceilings: readonly Counted[];
  readonly statutoryFloors: readonly Counted[];
  readonly ownFloors: readonly Counted[];
}

/** Which limits apply where. Nothing, where that hangs on what is not known. */
export interface Plans {
  of(codes: Codes): Plan | undefined;
  /** The day facts that decide whether a limit applies. */
  readonly asked: ReadonlySet<string>;
}

const plansKept = 1_024;

const plansOfLaw = new WeakMap<Law, Plans>();

export function plansOf(regulation: Regulation, law: Law): Plans {
  const found = plansOfLaw.get(law);
  if (found !== undefined) return found;
  const bounds = boundsOf(law, regulation.holidays);
  const { variables } = law.encoding;
  const mask = maskOf(
    bounds.map(({ applies }) => applies),
    variables.map(({ domain }) => domain.length),
  );
  const [rows, key] = [mask.rows(), new Int32Array(mask.words)];
  const kept = wordMap<{ readonly plan: Plan | undefined }>(mask.words, plansKept);
  const made: Plans = {
    asked: new Set(law.encoding.ofFact.keys()),
    of(codes) {
      mask.place(codes, rows);
      key.fill(0);
      mask.read(codes, rows, key);
      const before = kept.get(key, 0);
      if (before !== undefined) return before.plan;
      const plan = planFor(law, bounds, codes);
      kept.set(key, 0, { plan });
      return plan;
    },
  };
  plansOfLaw.set(law, made);
  return made;
}

function planFor(law: Law, bounds: readonly Bound[], codes: Codes): Plan | undefined {
  const known = knownIn(codes);
  const reach = bounds.map(({ applies }) => possible(law.question, known, (there) => holds(applies, there)));
  if (reach.some(({ yes, no }) => yes && no)) return undefined;
  const applying = (role: Bound['role']): readonly Counted[] =>
    bounds.filter((bound, index) => bound.role === role && reach[index]?.yes === true);
  return {
    ceilings: applying('ceiling'),
    statutoryFloors: applying('statutoryFloor'),
    ownFloors: applying('ownFloor'),
  };
}

/** The two days of a record whose limits are all known. */
export interface TwoDays {
  /** `-Infinity`: nothing keeps it. `Infinity`: kept without an end. */
  readonly keepUntil: number;
  /** `Infinity`: no rule ends it, or something without an end prevents that. */
  readonly deadline: number;
  /** The least ceiling; `Infinity` where there is none. */
  readonly ceiling: number;
}

/** keepUntil = max(F statute, min(F own, L)), and deadline = max(L, keepUntil), without an end where L has none. */
export function twoDays(
  plan: Plan,
  startOf: (fact: string) => DayNumber | 'never' | undefined,
): TwoDays | undefined {
  let isOpen = false;
  const dayOf = ({ after, untilDay, lastDay }: Counted): number => {
    if (untilDay !== undefined) return untilDay;
    if (after === undefined) return Infinity;
    const start = startOf(after);
    if (start === undefined) isOpen = true;
    return typeof start === 'number' ? lastDay(start) : Infinity;
  };
  let ceiling = Infinity;
  let statutory = -Infinity;
  let own = -Infinity;
  for (const one of plan.ceilings) ceiling = Math.min(ceiling, dayOf(one));
  for (const one of plan.statutoryFloors) statutory = Math.max(statutory, dayOf(one));
  for (const one of plan.ownFloors) own = Math.max(own, dayOf(one));
  if (isOpen) return undefined;
  const keepUntil = Math.max(statutory, Math.min(own, ceiling));
  return { keepUntil, deadline: ceiling === Infinity ? Infinity : Math.max(ceiling, keepUntil), ceiling };
}
