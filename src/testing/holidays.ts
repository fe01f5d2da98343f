import type { HolidayCalendar, HolidaysByRegime } from '../calendar/index.ts';

const empty: HolidayCalendar = { name: 'none', holidaysOf: () => [], reservation: () => undefined };

/**
 * Calendars without a holiday: random regulations need some, and no country's in particular.
 *
 * @example
 * ```ts
 * import { endOfTerm, eu1182, months } from 'reglement/calendar';
 * import { noHolidays } from 'reglement/testing';
 * endOfTerm('2023-11-25', months(1, eu1182), noHolidays).day; // '2023-12-25'
 * ```
 */
export const noHolidays: HolidaysByRegime = { eu1182: empty, atw: empty, plain: empty };
