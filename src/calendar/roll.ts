import { type Consultation, following } from './consultation.ts';
import { type DayNumber, dayAt, isoDay } from './day.ts';
import type { Paused } from './nominal.ts';
import { articles, type EndRule } from './regime.ts';
import type { DayOff, Reached } from './step.ts';
import type { Term } from './term.ts';

/** The last day as the regime leaves it: moved off days off, and late enough to hold the minimum of working days. */
export function rolled(
  start: DayNumber,
  nominal: DayNumber,
  rule: EndRule,
  consultation: Consultation,
  paused: Paused,
): Reached<DayNumber> {
  const end = moved(nominal, rule, consultation);
  const enough = rule.minimum === undefined || holdsAnother(start, end.day, consultation, paused);
  if (enough) return end;
  const filled = throughNextWorkingDay(end.day, rule.minimum, consultation);
  return { day: filled.day, steps: [...end.steps, ...filled.steps] };
}

/** Through the next working day, however many days off lie between. Rolling twice is rolling once. */
export function moved(nominal: DayNumber, rule: EndRule, consultation: Consultation): Reached<DayNumber> {
  const because: DayOff[] = [];
  let day = nominal;
  for (let off = consultation.dayOff(day); off !== undefined; off = consultation.dayOff(day)) {
    because.push(off);
    day = following(day);
  }
  if (because.length === 0) return { day, steps: [] };
  const { calendar } = consultation;
  return {
    day,
    steps: [{ kind: 'moved', from: isoDay(nominal), to: isoDay(day), because, article: rule.move, calendar }],
  };
}

/** Notes that the last day is a day off and stays, because nothing moves this term. */
export function leftAlone(
  day: DayNumber,
  term: Term,
  consultation: Consultation,
  direction: 1 | -1,
): Reached<DayNumber> {
  const off = consultation.dayOff(day);
  if (off === undefined) return { day, steps: [] };
  const { notMoved, notMovedBackwards } = articles[term.regime];
  const article = direction === 1 ? notMoved : notMovedBackwards;
  const stays = { kind: 'notMoved', day: isoDay(day), off, regime: term.regime } as const;
  return { day, steps: [article === undefined ? stays : { ...stays, article }] };
}

/**
 * The end is a working day by now, so the term holds one; what is asked is a second. It is sought from the end backwards: a term of any
 * length finds it within days, and no year is consulted, nor its missing decree reported, that cannot change the answer.
 */
function holdsAnother(start: DayNumber, end: DayNumber, consultation: Consultation, paused: Paused): boolean {
  for (let before = end - 1; before > start; before -= 1) {
    const day = dayAt(before);
    if (!paused(day) && consultation.dayOff(day) === undefined) return true;
  }
  return false;
}

function throughNextWorkingDay(
  end: DayNumber,
  minimum: NonNullable<EndRule['minimum']>,
  consultation: Consultation,
): Reached<DayNumber> {
  let day = following(end);
  while (consultation.dayOff(day) !== undefined) day = following(day);
  const { calendar } = consultation;
  return {
    day,
    steps: [{ kind: 'minimumWorkingDays', ...minimum, from: isoDay(end), to: isoDay(day), calendar }],
  };
}
