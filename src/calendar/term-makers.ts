import { ReglementError, refuseInherited } from '../errors/index.ts';
import { partsOf } from './options.ts';
import { isTerm, termIssues } from './read-term.ts';
import type { PeriodLengths, Regime, Term } from './term.ts';

/**
 * A term of several lengths at once, such as one year and six months.
 *
 * @throws ReglementError `impossibleTerm`, as every maker of terms, for a length that is no positive whole number, or for none.
 * @example
 * ```ts
 * import { period, plain } from 'reglement/calendar';
 * period({ years: 1, months: 6 }, plain); // { years: 1, months: 6, regime: 'plain' }
 * ```
 */
export function period(lengths: PeriodLengths, regime: Regime): Term {
  return made({ ...partsOf(lengths, ['years', 'months', 'weeks', 'days'], ['lengths']), regime });
}

/**
 * A term in years: the same date that many years later, 28 February where 29 is missing.
 *
 * @example
 * ```ts
 * import { plain, years } from 'reglement/calendar';
 * years(5, plain); // { years: 5, regime: 'plain' }
 * ```
 */
export function years(number: number, regime: Regime): Term {
  return made({ years: number, regime });
}

/**
 * A term in months: the same date that many months later, the last of the month where that date is missing.
 *
 * @example
 * ```ts
 * import { eu1182, months } from 'reglement/calendar';
 * months(1, eu1182); // { months: 1, regime: 'eu1182' }
 * ```
 */
export function months(number: number, regime: Regime): Term {
  return made({ months: number, regime });
}

/**
 * A term in weeks: the same day of the week that many weeks later.
 *
 * @example
 * ```ts
 * import { atw, weeks } from 'reglement/calendar';
 * weeks(6, atw); // { weeks: 6, regime: 'atw' }
 * ```
 */
export function weeks(number: number, regime: Regime): Term {
  return made({ weeks: number, regime });
}

/**
 * A term in days, weekends and holidays included.
 *
 * @example
 * ```ts
 * import { days, plain } from 'reglement/calendar';
 * days(14, plain); // { days: 14, regime: 'plain' }
 * ```
 */
export function days(number: number, regime: Regime): Term {
  return made({ days: number, regime });
}

/**
 * A term in working days, by the holidays of its regime.
 *
 * @example
 * ```ts
 * import { plain, workingDays } from 'reglement/calendar';
 * workingDays(3, plain); // { workingDays: 3, regime: 'plain' }
 * ```
 */
export function workingDays(number: number, regime: Regime): Term {
  return made({ workingDays: number, regime });
}

/**
 * A term in calendar years, ending on 31 December (AWR 52: a record of 2022, seven years, is kept through 31 December 2029).
 *
 * @example
 * ```ts
 * import { calendarYears, plain } from 'reglement/calendar';
 * calendarYears(7, plain); // { calendarYears: 7, regime: 'plain' }
 * ```
 */
export function calendarYears(number: number, regime: Regime): Term {
  return made({ calendarYears: number, regime });
}

function made(term: Term): Term {
  refuseInherited();
  if (isTerm(term)) return Object.freeze(term);
  const [first, ...others] = termIssues(term, []);
  throw new ReglementError([first, ...others]);
}
