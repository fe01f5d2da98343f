import { type DayNumber, dayAt, readDay } from '../../calendar/index.ts';
import { turningDays } from '../law-cache.ts';
import type { Text } from '../regulation.ts';

/** Days between which nothing in the law of the texts begins or ends: a first and a last. */
export interface Slice {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const calendar = { first: readDay('0001-01-01'), last: readDay('9999-12-31') };

/** The first days of all slices, that before the first turn included: a text without a date counts there too. */
export const sliceStarts = (texts: readonly Text[]): readonly DayNumber[] =>
  slices(texts).map(({ first }) => first);

/** The slices of a text's own time, as the beginnings and ends of these texts cut it. */
export function slicesOf(text: Text, texts: readonly Text[] = [text]): readonly Slice[] {
  const from = text.from === 'undated' ? calendar.first : readDay(text.from);
  const until = text.until === undefined ? calendar.last : readDay(text.until);
  return slices(texts).filter(({ first, last }) => first >= from && last <= until);
}

function slices(texts: readonly Text[]): readonly Slice[] {
  const turns = turningDays(texts).filter((turn) => turn > calendar.first && turn <= calendar.last);
  const firsts = [calendar.first, ...turns.map(dayAt)];
  return firsts.map((first, index) => {
    const next = firsts[index + 1];
    return { first, last: next === undefined ? calendar.last : dayAt(next - 1) };
  });
}
