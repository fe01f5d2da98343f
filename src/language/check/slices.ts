import { type DayNumber, dayAt, dayNumber, readDay } from '../../calendar/index.ts';
import { turningDays } from '../law-cache.ts';
import type { Text } from '../regulation.ts';

/** Days between which nothing in the law begins or ends: the first and the last of them. */
export interface Slice {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The slices of a text's own time, as the beginnings and ends of all these texts cut it. */
export function slicesOf(text: Text, texts: readonly Text[] = [text]): readonly Slice[] {
  const from = text.from === 'undated' ? Number.NEGATIVE_INFINITY : readDay(text.from);
  const until = text.until === undefined ? Number.POSITIVE_INFINITY : readDay(text.until);
  return allSlices(texts).filter(({ first, last }) => first >= from && last <= until);
}

/** All slices, that before the first turn and that after the last included. */
export function allSlices(texts: readonly Text[]): readonly Slice[] {
  const begin = dayNumber(1, 1, 1);
  const end = dayNumber(9999, 12, 31);
  const turns = turningDays(texts).filter((turn) => turn > begin && turn <= end);
  const firsts = [begin, ...turns.map(dayAt)];
  return firsts.map((first, index) => {
    const next = firsts[index + 1];
    return { first, last: next === undefined ? end : dayAt(next - 1) };
  });
}

/** An ordinary day of the slice: the calendar's own edges are no days that anybody asks about. */
export function ordinaryDay({ first, last }: Slice): DayNumber {
  if (first > dayNumber(1, 1, 1)) return first;
  return last < dayNumber(9999, 12, 31) ? last : dayNumber(2020, 1, 1);
}
