import { dayAt, dutchHolidays, endOfTerm, isoDay, prepareTerm, readDay, readTerm } from 'reglement/calendar';
import { expect, test } from 'vitest';
import { type Regime, type Unit, walk } from './walker.ts';

const FIRST = readDay('2024-01-01');
const LAST = readDay('2027-12-31');

const terms: readonly (readonly [number, Unit, Regime])[] = [
  [1, 'months', 'eu1182'],
  [3, 'months', 'eu1182'],
  [1, 'days', 'eu1182'],
  [2, 'days', 'eu1182'],
  [3, 'days', 'eu1182'],
  [2, 'days', 'atw'],
  [3, 'days', 'atw'],
  [4, 'weeks', 'atw'],
  [6, 'weeks', 'atw'],
  [12, 'weeks', 'atw'],
  [13, 'weeks', 'atw'],
  [3, 'months', 'atw'],
  [4, 'months', 'atw'],
  [14, 'days', 'plain'],
  [4, 'weeks', 'plain'],
  [3, 'months', 'plain'],
  [3, 'workingDays', 'plain'],
  [3, 'workingDays', 'atw'],
  [20, 'workingDays', 'eu1182'],
];

test.each(terms)(
  '%i %s under %s, from each of the 1,461 days of 2024 to 2027, as the walker counts it',
  (number, unit, regime) => {
    const term = readTerm({ [unit]: number, regime });
    const lastDay = prepareTerm(term, dutchHolidays);
    const differences: string[] = [];
    let days = 0;
    for (let day = FIRST; day <= LAST; day = dayAt(day + 1)) {
      const start = isoDay(day);
      const walked = walk(start, number, unit, regime);
      const counted = endOfTerm(start, term, dutchHolidays).day;
      const swept = isoDay(lastDay(day));
      if (counted !== walked || swept !== walked)
        differences.push(`${start}: ${counted}, ${swept}, walked ${walked}`);
      days += 1;
    }
    expect(differences).toEqual([]);
    expect(days).toBe(1461);
  },
);
