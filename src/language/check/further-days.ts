import {
  type DayNumber,
  dayAt,
  dayNumber,
  endOfTerm,
  type HolidaysByRegime,
  isoDay,
  readDay,
  readTerm,
  type Term,
} from '../../calendar/index.ts';
import { eachAsk } from '../condition.ts';
import { ordinaryDay, type Slice } from './slices.ts';

const LEAP_CYCLE = 1461;

/**
 * Three months end before 91 days from some starts and after them from others, and a fixed day lies before or after the end of a term as the
 * day asked for moves on. These days show each order at least once: what holds on none of them holds on no day.
 */
export function furtherDays(
  slice: Slice,
  conditions: readonly { readonly condition: object }[],
  holidays: HolidaysByRegime,
): readonly DayNumber[] {
  const overs = new Map<string, Map<string, Term>>();
  const fixed = new Map<string, Set<DayNumber>>();
  for (const { condition } of conditions)
    eachAsk(condition, (name, test) => {
      if (typeof test !== 'object' || test === null) return;
      if ('over' in test) {
        const terms = overs.get(name) ?? new Map<string, Term>();
        overs.set(name, terms.set(JSON.stringify(test.over), readTerm(test.over)));
      }
      const day = 'onOrBefore' in test ? test.onOrBefore : 'onOrAfter' in test ? test.onOrAfter : undefined;
      if (day !== undefined) fixed.set(name, (fixed.get(name) ?? new Set()).add(readDay(day)));
    });
  if (overs.size === 0) return [];
  const days = new Set<number>([Math.min(slice.last, dayNumber(2100, 1, 1))]);
  const start = ordinaryDay(slice);
  for (const [name, terms] of overs) {
    for (const day of fixed.get(name) ?? [])
      for (const term of terms.values()) for (const end of endsAbout(day, term, holidays)) days.add(end);
    for (const day of reorderingDays(start, [...terms.values()], holidays)) days.add(day);
  }
  return [...days].filter((day) => day >= slice.first && day <= slice.last && day !== start).map(dayAt);
}

/** For every two terms, a day on which the one cuts later than the other and a day on which it cuts sooner, where there are both. */
function reorderingDays(
  start: DayNumber,
  terms: readonly Term[],
  holidays: HolidaysByRegime,
): readonly number[] {
  const end = (from: number, term: Term): number =>
    readDay(endOfTerm(isoDay(dayAt(from)), term, holidays).day);
  return terms.flatMap((one, index) =>
    terms.slice(index + 1).flatMap((other) => {
      const length = Math.max(end(start, one), end(start, other)) - start;
      // Months, roundings and holidays never add up to so much: the order of these two is the same on every day.
      if (Math.abs(end(start, one) - end(start, other)) > 40 + length / 10) return [];
      const found = new Map<number, number>();
      for (let step = 0; step < LEAP_CYCLE && found.size < 2; step++) {
        const from = Math.max(start - length + step, dayNumber(1, 1, 1));
        const ends = [end(from, one), end(from, other)] as const;
        const order = Math.sign(ends[0] - ends[1]);
        if (order !== 0 && !found.has(order)) found.set(order, Math.max(...ends));
      }
      return [...found.values()];
    }),
  );
}

/** The days about which a term from this day is over. */
function endsAbout(day: DayNumber, term: Term, holidays: HolidaysByRegime): readonly number[] {
  const end = readDay(endOfTerm(isoDay(day), term, holidays).day);
  return [day, end, end + 1, end + 2];
}
