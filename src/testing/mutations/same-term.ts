import { dayAt, dayNumber, type HolidaysByRegime, prepareTerm, type Term } from '../../calendar/index.ts';

/** Every day from which a term of a century still ends in the calendar. */
const firstDay = dayNumber(1, 1, 1);
const lastDay = dayNumber(9899, 12, 31);

const known = new WeakMap<HolidaysByRegime, Map<string, Term[]>>();

/**
 * The term by which others are told that end on the same day whatever day they start from: five years counted by the Algemene termijnenwet, which leaves terms
 * of years alone, are five years by the calendar.
 */
export function sameTerm(term: Term, holidays: HolidaysByRegime): Term {
  const { regime: _, ...length } = term;
  const key = JSON.stringify(Object.entries(length).toSorted());
  const byLength = known.get(holidays) ?? new Map<string, Term[]>();
  known.set(holidays, byLength);
  const others = byLength.get(key) ?? [];
  byLength.set(key, others);
  const found = others.find((other) => other.regime === term.regime || endAlike(other, term, holidays));
  if (found !== undefined) return found;
  others.push(term);
  return term;
}

function endAlike(one: Term, other: Term, holidays: HolidaysByRegime): boolean {
  const [endOfOne, endOfOther] = [prepareTerm(one, holidays), prepareTerm(other, holidays)];
  for (let start: number = firstDay; start <= lastDay; start++)
    if (endOfOne(dayAt(start)) !== endOfOther(dayAt(start))) return false;
  return true;
}
