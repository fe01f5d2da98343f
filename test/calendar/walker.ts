/**
 * A second count of terms, written apart from the library and as plainly as can be: day by day on text, with the holidays of 2023 to 2028 typed
 * out from legal-facts 6.4. It is slow on purpose and shares nothing with what it checks.
 */
const A = `
2023-01-01 2023-04-10 2023-04-27 2023-05-05 2023-05-18 2023-05-29 2023-12-25 2023-12-26
2024-01-01 2024-04-01 2024-04-27 2024-05-05 2024-05-09 2024-05-20 2024-12-25 2024-12-26
2025-01-01 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-06-09 2025-12-25 2025-12-26
2026-01-01 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25 2026-12-25 2026-12-26
2027-01-01 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-17 2027-12-25 2027-12-26
2028-01-01 2028-04-17 2028-04-27 2028-05-05 2028-05-25 2028-06-05 2028-12-25 2028-12-26`;
const GOOD_FRIDAYS = '2023-04-07 2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14';
const EQUATED = `2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26`;

const B = new Set(`${A} ${GOOD_FRIDAYS}`.split(/\s+/));
const C = new Set([...B, ...EQUATED.split(' ')]);

export type Unit = 'months' | 'weeks' | 'days' | 'workingDays' | 'calendarYears';
export type Regime = 'eu1182' | 'atw' | 'plain';

export function walk(start: string, number: number, unit: Unit, regime: Regime): string {
  const holidays = regime === 'atw' ? C : B;
  let day = start;
  if (unit === 'workingDays') {
    for (let counted = 0; counted < number; ) {
      day = next(day);
      if (works(day, holidays)) counted += 1;
    }
    return day;
  }
  if (unit === 'calendarYears')
    while (day.slice(0, 4) !== String(Number(start.slice(0, 4)) + number) || !day.endsWith('12-31'))
      day = next(day);
  if (unit === 'days') for (let passed = 0; passed < number; passed += 1) day = next(day);
  if (unit === 'weeks') for (let passed = 0; passed < number * 7; passed += 1) day = next(day);
  if (unit === 'months') day = sameDateAfter(start, number);
  if (regime === 'plain' || (regime === 'atw' && tooLong(number, unit))) return day;
  while (!works(day, holidays)) day = next(day);
  const least = regime === 'eu1182' ? 2 : 3;
  if (unit === 'days' && number < least) return day;
  while (workingDaysAfter(start, day, holidays) < 2) day = next(day);
  return day;
}

/** Walks into the month that is so many months on, and stops on the same date or on the month's last day. */
function sameDateAfter(start: string, months: number): string {
  let day = start;
  for (let passed = 0; passed < months; ) {
    const before = day;
    day = next(day);
    if (day.slice(0, 7) !== before.slice(0, 7)) passed += 1;
  }
  while (day.slice(8) !== start.slice(8) && next(day).slice(0, 7) === day.slice(0, 7)) day = next(day);
  return day;
}

function tooLong(number: number, unit: Unit): boolean {
  if (unit === 'months') return number > 3;
  if (unit === 'weeks') return number > 12;
  return unit === 'calendarYears' || number > 90;
}

function workingDaysAfter(start: string, end: string, holidays: ReadonlySet<string>): number {
  let count = 0;
  for (let day = start; day !== end; ) {
    day = next(day);
    if (works(day, holidays)) count += 1;
  }
  return count;
}

function works(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

function next(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
