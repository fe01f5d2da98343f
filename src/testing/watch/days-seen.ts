import { type DayNumber, type HolidaysByRegime, prepareTerm, readDay } from '../../calendar/index.ts';
import { type CaseRead, holds, type Rule, type RuleInForce, ruleTest } from '../../language/index.ts';
import { casesOf, type LawHeard } from './watched.ts';

/** On which side of the end of a term a case was asked. */
export type DayMark = 'lastDay' | 'dayAfter';

/**
 * The days at which a term is tried. What is kept, and what a person may still go to court with, is asked for on a day: on the last day, and on the day
 * after. Of a term to answer, to do or to fulfil, the answer itself names the last day: there it is enough that it was counted.
 */
export function marksOf(rule: Rule): readonly DayMark[] {
  switch (rule.rule) {
    case 'keepAtMost':
    case 'keepAtLeast':
    case 'keepFor':
    case 'endsOn':
      return ['lastDay', 'dayAfter'];
    case 'appealWithin':
      return typeof rule.within === 'object' ? ['lastDay', 'dayAfter'] : [];
    case 'answerWithin':
    case 'doWithin':
    case 'refuseWithin':
    case 'duty':
      return typeof rule.within === 'object' ? ['lastDay'] : [];
    default:
      return [];
  }
}

export const markName = (rule: string, mark: DayMark): string => `${rule} ${mark}`;

/** The days of terms at which some case was asked. */
export function daysSeen(heard: readonly LawHeard[], holidays: HolidaysByRegime): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { law, cases } of heard)
    for (const placed of law.rules) {
      const marks = marksOf(placed.rule);
      if (placed.layer !== 'regulation' || marks.length === 0) continue;
      const test = ruleTest(placed, law.encoding);
      const end = endOf(placed, holidays);
      for (const one of casesOf(placed.rule, cases)) {
        const last = end(one);
        if (last === undefined || holds(test, one.known) === false) continue;
        if (marks.length === 1 || one.asOf === last) seen.add(markName(placed.name, 'lastDay'));
        else if (one.asOf === last + 1) seen.add(markName(placed.name, 'dayAfter'));
      }
    }
  return seen;
}

/** The last day of a term in one case; nothing where its start was not stated. */
function endOf({ rule }: RuleInForce, holidays: HolidaysByRegime): (read: CaseRead) => DayNumber | undefined {
  if ('untilDay' in rule && rule.untilDay !== undefined) {
    const last = readDay(rule.untilDay);
    return () => last;
  }
  const start = startOf(rule);
  const within = 'within' in rule && typeof rule.within === 'object' ? rule.within : undefined;
  const lastDay = within === undefined ? (day: DayNumber) => day : prepareTerm(within, holidays);
  return ({ stated }) => {
    const checked = stated.get(start);
    return checked?.kind === 'day' ? lastDay(checked.value) : undefined;
  };
}

function startOf(rule: Rule): string {
  if ('after' in rule) return rule.after;
  return ('from' in rule ? rule.from : undefined) ?? 'happenedOn';
}
