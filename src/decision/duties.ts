import { type DayNumber, dayAt, endOfTerm, isoDay } from '../calendar/index.ts';
import type { Checked, Stated } from '../facts/index.ts';
import type { DutyRule, Regulation, RuleInForce } from '../language/index.ts';
import type { DutyDue } from './answer.ts';
import { conditionOf, type Owed, worldsOf } from './duty-condition.ts';
import { freeze } from './freeze.ts';
import { checkedNote, summaryOf } from './present.ts';

/**
 * The duties that these events bring under the law of a day, statutes first, each in the order of its text. A duty that is owed in no world is
 * left out; one that hangs on a fact that is not known is listed as not certain.
 *
 * A last day is counted from the fact that the duty names, and otherwise from the event: on the day stated as `happenedOn`, or on `day` itself.
 */
export function dutiesFor(
  regulation: Regulation,
  events: readonly string[],
  stated: Stated,
  day: DayNumber,
): readonly DutyDue[] {
  const happened = stated.get('happenedOn');
  const eventDay = happened?.kind === 'day' ? happened.value : day;
  const found = owedDuties(regulation, events, stated, day);
  return freeze(found.map(({ placed, owed }) => dutyDue(regulation, placed, owed, stated, eventDay)));
}

/** A duty that is owed in some world at least. */
export interface OwedDuty {
  readonly placed: RuleInForce<DutyRule>;
  readonly owed: Exclude<Owed, 'never'>;
}

/** The rules of the duties that are owed, or may be. */
export function owedDuties(
  regulation: Regulation,
  events: readonly string[],
  stated: Stated,
  day: DayNumber,
): readonly OwedDuty[] {
  const law = regulation.lawOn('duty', day);
  const placed = law.rules.filter(isDuty).filter(({ rule }) => events.includes(rule.on));
  const worlds = new Map(
    events.map((event) => [event, worldsOf(regulation, law, during(event, stated), day)]),
  );
  return placed.flatMap((one): OwedDuty[] => {
    const owed = worlds.get(one.rule.on)?.owed(conditionOf(law, one)) ?? 'never';
    return owed === 'never' ? [] : [{ placed: one, owed }];
  });
}

const isDuty = (placed: RuleInForce): placed is RuleInForce<DutyRule> => placed.rule.rule === 'duty';

/** What is stated, with the event itself: a condition may ask which one it is. */
export const during = (event: string, stated: Stated): Stated =>
  new Map<string, Checked>([...stated, ['event', { kind: 'choice', value: event }]]);

/** One duty as it is shown. `eventDay`: the day of the event, where it is known. */
export function dutyDue(
  regulation: Regulation,
  { rule, name, id, layer }: RuleInForce<DutyRule>,
  owed: Exclude<Owed, 'never'>,
  stated: Stated,
  eventDay: DayNumber | undefined,
): DutyDue {
  const start = rule.from === undefined ? eventDay : dayOf(stated, rule.from);
  const last = start === undefined ? undefined : lastDay(regulation, rule, start);
  return {
    clause: id,
    rule: name,
    layer,
    event: rule.on,
    act: rule.act,
    summary: summaryOf(regulation, id),
    toward: rule.toward,
    by: rule.by ?? 'bureau',
    ...(rule.form === undefined ? {} : { form: rule.form }),
    ...(rule.within === undefined ? {} : { within: rule.within }),
    ...(last === undefined ? {} : { lastDay: last }),
    certain: owed === 'certain',
    ...checkedNote(regulation, id),
  };
}

function dayOf(stated: Stated, name: string): DayNumber | undefined {
  const checked = stated.get(name);
  return checked?.kind === 'day' ? checked.value : undefined;
}

/** At once is on the day itself; as soon as possible has no number. */
function lastDay(regulation: Regulation, { within }: DutyRule, start: DayNumber): string | undefined {
  if (within === 'atOnce') return isoDay(dayAt(start));
  if (typeof within !== 'object') return undefined;
  return endOfTerm(isoDay(start), within, regulation.holidays).day;
}
