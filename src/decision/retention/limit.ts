import { endOfTerm, isoDay, type Reservation, type Step } from '../../calendar/index.ts';
import { checkedNote, summaryOf } from '../present.ts';
import type { Governing, Limit, NamedRule } from './answer.ts';
import { lastDay } from './extent.ts';
import type { Situation, Standing } from './situation.ts';

export const nameOf = ({ source }: Standing): NamedRule => ({
  clause: source.id,
  rule: source.name,
  layer: source.layer,
});

export const governing = (bound: Standing): Governing => ({ ...nameOf(bound), certain: bound.certain });

/** How the last day of a limit was counted. */
export interface Counted {
  readonly derivation: readonly Step[];
  readonly reservations: readonly Reservation[];
}

export function counted({ source: { rule }, after }: Standing, { stated, regulation }: Situation): Counted {
  const start = after === undefined ? undefined : stated.get(after);
  if (start?.kind !== 'day' || rule.rule === 'hold' || typeof rule.within === 'string')
    return { derivation: [], reservations: [] };
  return endOfTerm(isoDay(start.value), rule.within, regulation.holidays);
}

/** A ceiling or floor as it is shown. */
export const shown = (bound: Standing, situation: Situation): Limit => ({
  ...nameOf(bound),
  role: bound.role === 'ceiling' ? 'ceiling' : 'floor',
  summary: summaryOf(situation.regulation, bound.source.id),
  within: bound.source.rule.rule === 'hold' ? 'hold' : bound.source.rule.within,
  ...(bound.after === undefined ? {} : { after: bound.after }),
  lastDay: lastDay(bound.span, bound.role === 'ceiling' ? 'none' : 'open'),
  certain: bound.certain,
  derivation: counted(bound, situation).derivation,
  ...checkedNote(situation.regulation, bound.source.id),
});
