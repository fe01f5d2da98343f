import { type DayNumber, dayAt, dayNumber, isoDay } from '../../calendar/index.ts';
import type { LastDay } from '../../decision/index.ts';
import { type Bound, boundsOf } from '../../decision/retention/bound.ts';
import { decided, readCase } from '../../decision/retention/decide.ts';
import { type Node, no, yes } from '../../diagram/index.ts';
import type { Case } from '../case-shown.ts';
import { valueIn } from '../space.ts';
import { toldFacts } from '../told.ts';
import { NotReplayed } from './not-replayed.ts';
import type { Finding } from './report.ts';
import { caseIn, type DayView, type View } from './view.ts';

/** Floors of the text that last longer than a ceiling of the text: the ceiling ends them, so that what the floor promises is not kept. */
export function floorFindings(view: View): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const day of view.days) {
    const own = boundsOf(day.law, view.regulation.holidays).filter(
      ({ source }) => source.layer === 'regulation',
    );
    const ceilings = own.filter(({ role }) => role === 'ceiling');
    for (const floor of own.filter(({ role }) => role === 'ownFloor'))
      for (const ceiling of ceilings) {
        const key = `${floor.source.name} ${ceiling.source.name}`;
        const before = found.get(key);
        if (before?.severity === 'fault') continue;
        const finding = crossing(view, day, floor, ceiling);
        if (finding !== undefined && (before === undefined || finding.severity === 'fault'))
          found.set(key, finding);
      }
  }
  return [...found.values()];
}

function crossing(view: View, day: DayView, floor: Bound, ceiling: Bound): Finding | undefined {
  const { workshop } = view.space;
  const both = [day.possible, day.drawn.holds(floor.applies), day.drawn.holds(ceiling.applies)].reduce(
    workshop.and,
  );
  if (both === no) return undefined;
  const isOneStart =
    floor.after === ceiling.after || floor.after === undefined || ceiling.after === undefined;
  let isFound = false;
  for (const days of startsOf(view, day, floor, ceiling, both)) {
    const witness = caseIn(view, day, workshop.and(both, days.node));
    if (witness === undefined) continue;
    isFound = true;
    const dated = withDays(view, witness, days.starts);
    const answer = replayed(view, dated, floor, ceiling);
    if (answer === undefined) continue;
    const [nl, en] = [
      `${floor.source.name} wil langer bewaren dan ${ceiling.source.name} toelaat: ${dated.told.nl}; dan moet het weg na ${answer}`,
      `${floor.source.name} would keep longer than ${ceiling.source.name} allows: ${dated.told.en}; then it must go after ${answer}`,
    ];
    return {
      severity: isOneStart ? 'fault' : 'note',
      clauses: [floor.source.id, ceiling.source.id],
      rules: [floor.source.name, ceiling.source.name],
      told: { nl, en },
      witness: dated,
    };
  }
  if (isFound) throw new NotReplayed(floor.source.name, ceiling.source.name);
  return undefined;
}

interface Starts {
  /** The classes that the days lie in. */
  readonly node: Node;
  readonly starts: ReadonlyMap<string, DayNumber>;
}

const fourYears = 1461;

/** The longest that anybody keeps a record; of two events the one can lie so long before the other. */
const aCentury = 36_525;

/** Days on which the two can start so that the floor ends after the ceiling. From one event their order hangs on months and days off alone; four years show every length. */
function* startsOf(view: View, day: DayView, floor: Bound, ceiling: Bound, both: Node): Generator<Starts> {
  const { workshop } = view.space;
  const ends = (bound: Bound, start: DayNumber): number =>
    bound.untilDay ?? (bound.after === undefined ? Infinity : bound.lastDay(start));
  const names = [...new Set([floor.after, ceiling.after].flatMap((name) => name ?? []))];
  const [first, second] = names;
  if (first === undefined) {
    if (ends(floor, day.asOf) > ends(ceiling, day.asOf)) yield { node: both, starts: new Map() };
    return;
  }
  const fixed = [floor, ceiling].flatMap(({ untilDay }) => untilDay ?? []);
  // Of two events the ceiling's can come first, long before; from one event, and against a fixed day, the start itself is tried.
  const near = [
    ...fixed,
    day.asOf - aCentury,
    ...Array.from({ length: fourYears }, (_, step) => day.asOf - step),
  ];
  for (const one of classesOf(view, first))
    for (const other of second === undefined ? [one] : classesOf(view, second)) {
      const node = workshop.and(one.node, other.node);
      if (workshop.and(both, node) === no) continue;
      for (const wanted of second === undefined ? near : [day.asOf]) {
        const start = one.near(wanted);
        const starts = new Map([[first, start]]);
        if (second !== undefined) starts.set(second, other.near(day.asOf - aCentury));
        const at = (bound: Bound): number => ends(bound, starts.get(bound.after ?? '') ?? start);
        if (at(floor) <= at(ceiling)) continue;
        yield { node, starts };
        break;
      }
    }
}

interface DayClass {
  readonly node: Node;
  /** The day of the class that lies nearest. */
  near(wanted: number): DayNumber;
}

/** The classes of a day fact that have days. */
function classesOf({ space }: View, name: string): readonly DayClass[] {
  const { encoding, workshop } = space;
  const [variable] = encoding.ofFact.get(name) ?? [];
  const cuts = encoding.cuts.get(name) ?? [];
  return [...Array(cuts.length + 1).keys()].flatMap((index): DayClass[] => {
    if (valueIn('day', cuts, index) === undefined) return [];
    return [
      {
        node: variable === undefined ? yes : workshop.is(variable, [index]),
        near: (wanted) =>
          dayAt(Math.min(Math.max(wanted, (cuts[index - 1] ?? FIRST) + 1), cuts[index] ?? Infinity)),
      },
    ];
  });
}

/** The day before 0001-01-01. */
const FIRST = dayNumber(1, 1, 1) - 1;

function withDays({ space }: View, witness: Case, starts: ReadonlyMap<string, DayNumber>): Case {
  const facts = {
    ...witness.facts,
    ...Object.fromEntries([...starts].map(([name, start]) => [name, isoDay(start)])),
  };
  return { ...witness, facts, told: toldFacts(facts, space.facts) };
}

/** The last day of the ceiling, if the interpreter says too that both apply and that the floor lasts longer. */
function replayed(
  { regulation }: View,
  { facts, asOf }: Case,
  floor: Bound,
  ceiling: Bound,
): string | undefined {
  const { answer } = decided(readCase(regulation, { ...facts, asOf }, undefined));
  const shown = [...answer.because, ...answer.displaced].filter(({ certain }) => certain);
  const dayOf = ({ source }: Bound, role: 'floor' | 'ceiling'): LastDay | undefined =>
    shown.find((one) => one.rule === source.name && one.role === role)?.lastDay;
  const [kept, allowed] = [dayOf(floor, 'floor'), dayOf(ceiling, 'ceiling')];
  if (allowed?.kind !== 'exact' || kept === undefined) return undefined;
  const isLonger = kept.kind === 'open' || (kept.kind === 'exact' && kept.day > allowed.day);
  return isLonger ? allowed.day : undefined;
}
