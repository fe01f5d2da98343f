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

/** A ceiling or floor as it is shown, and what its last day is subject to. */
export interface Shown {
  readonly limit: Limit;
  readonly reservations: readonly Reservation[];
}

export function shown(bound: Standing, situation: Situation): Shown {
  const { source, after, role, span, certain } = bound;
  const { derivation, reservations } = counted(bound, situation);
  return {
    limit: {
      ...nameOf(bound),
      role: role === 'ceiling' ? 'ceiling' : 'floor',
      summary: summaryOf(situation.regulation, source.id),
      within: source.rule.rule === 'hold' ? 'hold' : source.rule.within,
      ...(after === undefined ? {} : { after }),
      lastDay: lastDay(span, role === 'ceiling' ? 'none' : 'open'),
      certain,
      derivation,
      ...checkedNote(situation.regulation, source.id),
    },
    reservations,
  };
}

interface Counted {
  readonly derivation: readonly Step[];
  readonly reservations: readonly Reservation[];
}

function counted({ source: { rule }, after }: Standing, { stated, regulation }: Situation): Counted {
  const start = after === undefined ? undefined : stated.get(after);
  if (start?.kind !== 'day' || rule.rule === 'hold' || typeof rule.within === 'string')
    return { derivation: [], reservations: [] };
  return endOfTerm(isoDay(start.value), rule.within, regulation.holidays);
}
