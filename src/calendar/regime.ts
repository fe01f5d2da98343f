import type { Regime, Term } from './term.ts';

/** What a regime says of the last day of a term. */
export interface EndRule {
  readonly move: string;
  readonly minimum: { readonly needed: 2; readonly article: string } | undefined;
}

interface RegimeArticles {
  readonly eventDay?: string;
  readonly exactDays?: string;
  readonly sameDate?: string;
  readonly notMoved?: string;
  readonly notMovedBackwards?: string;
}

/** Where each regime says it. The Atw has no rule on the first day, and a bureau's own term rests on its own words. */
export const articles: Readonly<Record<Regime, RegimeArticles>> = {
  eu1182: {
    eventDay: 'eu:1182-71.3.1',
    exactDays: 'eu:1182-71.3.2.b',
    sameDate: 'eu:1182-71.3.2.c',
    notMovedBackwards: 'eu:1182-71.3.4',
  },
  atw: { notMoved: 'atw:4', notMovedBackwards: 'atw:1.2' },
  plain: {},
};

/** How the last day of this term is moved, or `undefined` where its regime leaves the last day alone. */
export function endRule(term: Term): EndRule | undefined {
  // A working-day term ends on a working day and holds as many as it says: nothing is left to move or to fill up.
  if (term.workingDays !== undefined || term.regime === 'plain') return undefined;
  if (term.regime === 'eu1182') {
    return {
      move: 'eu:1182-71.3.4',
      minimum: lastsDays(term, 2) ? { needed: 2, article: 'eu:1182-71.3.5' } : undefined,
    };
  }
  if (!coveredByAtw(term)) return undefined;
  return { move: 'atw:1.1', minimum: lastsDays(term, 3) ? { needed: 2, article: 'atw:2' } : undefined };
}

/** Anything from a week upwards lasts as long as the thresholds of two and three days that the regimes know. */
function lastsDays(term: Term, least: 2 | 3): boolean {
  const longer = term.weeks ?? term.months ?? term.years ?? term.calendarYears;
  return longer !== undefined || (term.days ?? 0) >= least;
}

/**
 * Atw 4: no terms of more than 90 days, twelve weeks or three months, and none in years. A term of several lengths is measured by its
 * longest unit, a month as thirty days (as Regulation 1182/71 does in article 3(2)(d)); no statute is known to set one.
 */
function coveredByAtw(term: Term): boolean {
  if (term.years !== undefined || term.calendarYears !== undefined) return false;
  const inDays = (term.weeks ?? 0) * 7 + (term.days ?? 0);
  if (term.months !== undefined) return term.months * 30 + inDays <= 90;
  return inDays <= (term.weeks === undefined ? 90 : 12 * 7);
}
