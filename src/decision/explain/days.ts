import type { Locale, Month } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { nl } from 'date-fns/locale/nl';
import { dayOrIssue, weekday } from '../../calendar/index.ts';
import type { Language } from './language.ts';

const locales: Readonly<Record<Language, Locale>> = { nl, en: enGB };

/**
 * A day as a person writes it: `vrijdag 30 september 2022`, `Friday 30 September 2022`. A date that no calendar has, such as the 31 February that a
 * month end was clipped from, comes without a weekday.
 *
 * The words are the locale's; no JS `Date` is made on the way, so that no zone of the host can move the day.
 */
export function dayInWords(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const index = Number(month) - 1;
  if (!isMonth(index)) return iso;
  const { localize } = locales[language];
  const date = `${Number(day)} ${localize.month(index, { width: 'wide' })} ${Number(year)}`;
  const exists = dayOrIssue(iso);
  if (typeof exists !== 'number') return date;
  const ofWeek = weekdays.find((one) => one === weekday(exists) % 7) ?? 0;
  return `${localize.day(ofWeek, { width: 'wide' })} ${date}`;
}

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

const isMonth = (index: number): index is Month => Number.isInteger(index) && index >= 0 && index <= 11;
