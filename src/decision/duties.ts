import { type DayNumber, endOfTerm, isoDay } from '../calendar/index.ts';
import type { Checked, Stated } from '../facts/index.ts';
import type { Regulation } from '../language/index.ts';
import { type DutyDue, words } from './answer.ts';
import { type DutyInForce, dutiesIn, worldsOf } from './duty-condition.ts';
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
  return freeze(
    owedDuties(regulation, events, stated, day).map((one) => dutyDue(regulation, one, stated, eventDay)),
  );
}

/** A duty that is owed in some world at least, and the facts on which it still hangs. */
export interface OwedDuty extends DutyInForce {
  readonly certain: boolean;
  readonly open: () => readonly string[];
}

/** The duties of these events that are owed, or may be. */
export function owedDuties(
  regulation: Regulation,
  events: readonly string[],
  stated: Stated,
  day: DayNumber,
): readonly OwedDuty[] {
  const law = regulation.lawOn('duty', day);
  const asked = dutiesIn(law).filter(({ placed }) => events.includes(placed.rule.on));
  if (asked.length === 0) return [];
  const worlds = new Map(
    events.map((event) => [event, worldsOf(regulation, law, during(event, stated), day)]),
  );
  return asked.flatMap((one): OwedDuty[] => {
    const there = worlds.get(one.placed.rule.on);
    const owed = there?.owed(one.condition) ?? 'never';
    if (there === undefined || owed === 'never') return [];
    const certain = owed === 'certain';
    return [{ ...one, certain, open: () => (certain ? [] : there.open(one.condition)) }];
  });
}

/** What is stated, with the event itself: a condition may ask which one it is. */
export const during = (event: string, stated: Stated): Stated =>
  new Map<string, Checked>([...stated, ['event', { kind: 'choice', value: event }]]);

/** One duty as it is shown. `eventDay`: the day of the event, where it is known. */
export function dutyDue(
  regulation: Regulation,
  { placed: { rule, name, id, layer }, certain }: OwedDuty,
  stated: Stated,
  eventDay: DayNumber | undefined,
): DutyDue {
  const start = rule.from === undefined ? eventDay : dayOf(stated, rule.from);
  const { acts = {} } = regulation.vocabulary;
  const label = Object.hasOwn(acts, rule.act) ? acts[rule.act] : undefined;
  const last = start === undefined ? {} : lastDayFrom(regulation, rule.within, start);
  return {
    clause: id,
    rule: name,
    layer,
    event: rule.on,
    act: rule.act,
    ...(label === undefined ? {} : { actLabel: words(label) }),
    summary: summaryOf(regulation, id),
    toward: rule.toward,
    by: rule.by ?? 'bureau',
    ...(rule.form === undefined ? {} : { form: rule.form }),
    ...(rule.within === undefined ? {} : { within: rule.within }),
    ...last,
    certain,
    ...checkedNote(regulation, id),
  };
}

function dayOf(stated: Stated, name: string): DayNumber | undefined {
  const checked = stated.get(name);
  return checked?.kind === 'day' ? checked.value : undefined;
}

/** At once is on the day itself; as soon as possible has no number. */
function lastDayFrom(
  regulation: Regulation,
  within: DutyDue['within'],
  start: DayNumber,
): Pick<DutyDue, 'lastDay' | 'reservations'> {
  if (within === 'atOnce') return { lastDay: isoDay(start) };
  if (typeof within !== 'object') return {};
  const { day, reservations } = endOfTerm(isoDay(start), within, regulation.holidays);
  return { lastDay: day, ...(reservations.length === 0 ? {} : { reservations }) };
}
