import {
  atw,
  calendarYears,
  days,
  dutchHolidays,
  eu1182,
  months,
  period,
  plain,
  readDay,
  type Term,
  weeks,
  workingDays,
  years,
} from 'reglement/calendar';
import type { Book } from './book.ts';
import { call } from './call.ts';

const starts = [
  '2018-05-24',
  '2023-12-24',
  '2024-01-31',
  '2024-02-29',
  '2025-04-17',
  '2026-04-30',
  '0001-01-01',
  '9990-06-30',
];

const terms: readonly Term[] = [
  months(1, eu1182),
  months(3, eu1182),
  weeks(4, atw),
  weeks(6, atw),
  days(14, plain),
  days(3, eu1182),
  workingDays(3, atw),
  workingDays(10, atw),
  years(5, plain),
  years(7, plain),
  calendarYears(7, plain),
  period({ years: 1, months: 6 }, plain),
];

const zones = [
  'Europe/Amsterdam',
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'America/St_Johns',
];

/** Terms with their derivations, days and hours. No answer looks at the zone of the machine. */
export function askTerms(book: Book): void {
  const put = (name: string, ...args: readonly unknown[]): void => book.ask(name, () => call(name, ...args));
  for (const start of starts)
    for (const term of terms) {
      put('endOfTerm', start, term, dutchHolidays);
      put('startOfBackwardTerm', start, term, dutchHolidays);
      for (const pauseEffect of ['shift', 'restart']) {
        const pauses = [{ from: start, until: start }];
        put('endOfPausedTerm', start, term, dutchHolidays, { pauses, pauseEffect });
      }
      book.ask('prepareTerm', () =>
        Reflect.apply(Object(call('prepareTerm', term, dutchHolidays)), undefined, [readDay(start)]),
      );
    }
  put('endOfTerm', '2024-01-31', months(1, eu1182), dutchHolidays, { extendedBy: months(2, eu1182) });
  put('extendedTerm', months(1, eu1182), months(2, eu1182));
  for (const start of [...starts, '2026-02-29', '2026-13-01', 'today', 20240229, null]) {
    put('readDay', start);
    put('dayOrIssue', start, []);
  }
  for (const day of [-719162, -1, 0, 19782, 20513, 2932896, 0.5])
    for (const name of ['isoDay', 'civil', 'weekday', 'dayAt']) put(name, day);
  put('dayNumber', 2024, 2, 29);
  put('readTerm', { months: 1, regime: 'eu1182' });
  put('termOrIssues', { month: 1, regime: 'eu1182' }, []);
  put('endOfHours', '2024-04-26T16:20+02:00', 72);
  for (const zone of zones)
    for (const instant of ['2024-04-26T22:30:00Z', '2024-03-31T00:59:59Z', '2024-10-27T01:00:00Z'])
      book.ask('dayInZone', () => call('dayInZone', new Date(instant), zone));
  for (const year of [1582, 1990, 2012, 2024, 2026, 2038])
    for (const name of ['A', 'B', 'C'] as const)
      book.ask('dutchHolidays', () => dutchHolidays[name].holidaysOf(year));
}
