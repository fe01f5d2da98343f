import {
  type DayNumber,
  dayAt,
  endOfTerm,
  type HolidaysByRegime,
  isoDay,
  readDay,
  readTerm,
} from '../calendar/index.ts';

/**
 * Days and amounts enter the rules as finitely many classes: those that the rules' own comparisons cut. `upTo` holds where the value lies at or
 * below the cut.
 */
export interface Cut {
  readonly at: number;
  readonly upTo: boolean;
}

/** The cut that a test of an amount makes. */
export function amountCut(test: object): Cut | undefined {
  if ('atMost' in test && typeof test.atMost === 'number') return { at: test.atMost, upTo: true };
  if ('moreThan' in test && typeof test.moreThan === 'number') return { at: test.moreThan, upTo: false };
  return undefined;
}

/** The cut that a test of a day makes, asked on the day `asOf`. */
export function dayCut(test: object, asOf: DayNumber, holidays: HolidaysByRegime): Cut | undefined {
  if ('onOrBefore' in test) return { at: readDay(test.onOrBefore), upTo: true };
  if ('onOrAfter' in test) return { at: readDay(test.onOrAfter) - 1, upTo: false };
  if ('over' in test) return { at: lastOver(test.over, asOf, holidays), upTo: true };
  return undefined;
}

/** The last day from which the term is over on `asOf`. Terms keep the order of their starts, so halving finds it. */
function lastOver(written: unknown, asOf: DayNumber, holidays: HolidaysByRegime): number {
  const term = readTerm(written);
  const isOver = (start: number): boolean =>
    readDay(endOfTerm(isoDay(dayAt(start)), term, holidays).day) < asOf;
  let low: number = readDay('0001-01-01') - 1;
  let high: number = asOf;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isOver(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The index of the class that a value falls in, among sorted cuts. */
export const classOf = (cuts: readonly number[], value: number): number =>
  cuts.filter((cut) => value > cut).length;

/** The classes that fit a cut: those below it, or those above. */
export function classesOf(cuts: readonly number[], cut: Cut): readonly number[] {
  const place = cuts.indexOf(cut.at);
  return Array.from({ length: cuts.length + 1 }, (_, index) => index).filter((index) =>
    cut.upTo ? index <= place : index > place,
  );
}
