import { ReglementError } from '../errors/index.ts';
import { isTerm, readTerm, termIssues } from './read-term.ts';
import type { Term } from './term.ts';

/**
 * A term made longer by another of the same regime: one month and two further months are three months. It is counted from the original
 * start, so that received 31 January runs to 30 April; chaining the two from the end of the first would lose the 31st on the way.
 *
 * @throws ReglementError `impossibleTerm` where the regimes differ, or where the two cannot be one term (working days and weeks).
 * @example
 * ```ts
 * import { eu1182, extendedTerm, months } from 'reglement/calendar';
 * extendedTerm(months(1, eu1182), months(2, eu1182)); // { months: 3, regime: 'eu1182' }
 * ```
 */
export function extendedTerm(given: Term, extendedBy: Term): Term {
  const term = readTerm(given, ['term']);
  const by = readTerm(extendedBy, ['extendedBy']);
  if (term.regime !== by.regime) {
    throw new ReglementError([
      {
        code: 'impossibleTerm',
        path: ['extendedBy', 'regime'],
        expected: `an extension under the regime of the term, \`${term.regime}\``,
        received: `\`${by.regime}\``,
      },
    ]);
  }
  const sum: Record<string, number | string> = {};
  for (const unit of UNITS) {
    const total = (term[unit] ?? 0) + (by[unit] ?? 0);
    if (total > 0) sum[unit] = total;
  }
  const extended: object = { ...sum, regime: term.regime };
  if (isTerm(extended)) return Object.freeze(extended);
  throw new ReglementError(termIssues(extended, ['extendedBy']));
}

const UNITS = ['years', 'months', 'weeks', 'days', 'workingDays', 'calendarYears'] as const;
