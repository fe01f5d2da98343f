import { type DayNumber, dayAt, dayOrIssue } from '../../calendar/index.ts';
import { type Issue, ReglementError, refuse } from '../../errors/index.ts';
import { type Day, type Facts, type FactsFor, nothingBound, type Stated } from '../../facts/index.ts';
import { isIssue, snapshot } from '../../facts/snapshot.ts';
import { type Regulation, refuseUnloaded } from '../../language/index.ts';
import { readerOf } from '../compiled/reading.ts';
import { type ColumnRows, columnRows, notYet, type SweptColumns, unknownDay } from './column-rows.ts';
import type { Counted, Plan } from './plan.ts';
import { type Watching, watching } from './progress.ts';

/** Records of one kind, that differ in their days only: what they share, and a column per day. */
export interface RecordColumns<F, Names extends string> {
  /** The facts that all of them share. */
  readonly same: Omit<FactsFor<F, 'retention', Names>, Names>;
  /** Per day fact the days since 1970-01-01, `notYet` or `unknownDay`; all of one length. */
  readonly days: { readonly [N in Names]: Int32Array };
}

/**
 * A sweep over columns of day numbers, as a database or a column file gives them: the status of `retentionStatus` and its deadline, per record.
 *
 * @param columns the facts that the records share, and a column per day fact that they do not.
 * @param asOf the day, `YYYY-MM-DD`.
 * @throws ReglementError as `retentionStatus`; `wrongKind` for columns of different lengths, `outOfRange` for a number that is no day.
 * @see AVG 5(1)(e): no longer than is necessary.
 * @example
 * ```ts
 * import { retentionColumns } from 'reglement';
 * import { deOmmezwaai } from 'reglement/bureaus';
 * import { readDay } from 'reglement/calendar';
 * const swept = retentionColumns(deOmmezwaai, {
 *   same: {
 *     record: 'invoice', legalHold: false, erasureGranted: 'no',
 *     purposeEndedOn: 'notApplicable', serviceEndedOn: 'notApplicable',
 *   },
 *   days: { recordClosedOn: Int32Array.of(readDay('2010-05-01'), readDay('2024-05-01')) },
 * }, '2026-03-02');
 * [...swept.status]; // [1, 0]
 * ```
 */
export function retentionColumns<F extends Facts, Names extends string>(
  regulation: Regulation<F>,
  columns: RecordColumns<F, Names>,
  asOf: Day,
  watched: Watching = {},
  standing: Stated = nothingBound,
): SweptColumns {
  refuseUnloaded(regulation);
  const day = dayOrIssue(asOf, ['asOf']);
  if (typeof day !== 'number') throw new ReglementError([day]);
  const { facts } = regulation.vocabulary;
  const { same, days } = read(columns);
  const dayColumns = columnsIn(facts, days);
  const { said } = readerOf(facts, 'retention', undefined)(same, standing);
  const length = lengthOf(dayColumns);
  const watch = watching(watched);
  const swept = { status: new Uint8Array(length), deadline: new Int32Array(length) };
  const rows = columnRows(regulation, said.entries, dayColumns, day);
  const only = rows.shared === undefined ? undefined : onlyCeiling(rows.shared, dayColumns);
  for (let from = 0; from < length; from += watch.every) {
    const until = Math.min(length, from + watch.every);
    if (only === undefined) for (let at = from; at < until; at++) rows.decide(at, swept);
    else stretch(only, day, from, until, swept, rows);
    if (until % watch.every === 0) watch.reached(until);
  }
  watch.ended(length);
  return swept;
}

/** The two parts, each there: what is shared by all, and a column per day. */
function read(columns: unknown): { readonly same: unknown; readonly days: ReadonlyMap<string, unknown> } {
  const parts = snapshot(columns, []);
  if (isIssue(parts)) throw new ReglementError([{ ...parts, expected: '`same` and `days`' }]);
  refuse(
    [...parts.keys()]
      .filter((key) => key !== 'same' && key !== 'days')
      .map((key): Issue => ({ code: 'unknownFact', path: [key], expected: '`same` and `days`' })),
  );
  const days = snapshot(parts.get('days'), ['days']);
  if (isIssue(days)) throw new ReglementError([{ ...days, expected: 'a column per day fact' }]);
  return { same: parts.get('same'), days };
}

/** One ceiling and nothing else: a term over a column. */
interface Only {
  readonly lastDay: Counted['lastDay'];
  readonly column: Int32Array;
}

function onlyCeiling(plan: Plan, columns: ReadonlyMap<string, Int32Array>): Only | undefined {
  const [ceiling, ...others] = plan.ceilings;
  if (ceiling === undefined || ceiling.untilDay !== undefined) return undefined;
  if (others.length + plan.statutoryFloors.length + plan.ownFloors.length > 0) return undefined;
  const column = columns.get(ceiling.after ?? '');
  return column === undefined ? undefined : { lastDay: ceiling.lastDay, column };
}

/** The loop of an ordinary night, free of everything that does not differ per record. */
function stretch(
  { lastDay, column }: Only,
  asOf: DayNumber,
  from: number,
  until: number,
  swept: SweptColumns,
  rows: ColumnRows,
): void {
  const { status, deadline } = swept;
  for (let at = from; at < until; at++) {
    const start = column[at] ?? unknownDay;
    if (start === notYet || start === unknownDay) rows.decide(at, swept);
    else {
      const last = lastDay(dayAt(start));
      deadline[at] = last;
      status[at] = asOf <= last ? 1 : 2;
    }
  }
}

/** The columns, each of which is a day of this question; all of one length. */
function columnsIn(facts: Facts, days: ReadonlyMap<string, unknown>): ReadonlyMap<string, Int32Array> {
  const issues: Issue[] = [];
  const columns = new Map<string, Int32Array>();
  for (const [name, column] of days) {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    const path = ['days', name];
    if (fact?.kind !== 'day' || !fact.topics.includes('retention'))
      issues.push({ code: 'unknownFact', path, expected: 'a day that matters to retention' });
    else if (!isColumn(column) || (columns.size > 0 && column.length !== lengthOf(columns)))
      issues.push({ code: 'wrongKind', path, expected: 'an Int32Array as long as the others' });
    else if (fact.notApplicable === undefined && column.includes(notYet))
      issues.push({ code: 'impossibleValue', path, expected: 'days that have come' });
    else columns.set(name, column);
  }
  refuse(issues);
  return columns;
}

/** By what it holds, and not by what it says of itself: a proxy is no view of anything. */
const isColumn = (value: unknown): value is Int32Array =>
  ArrayBuffer.isView(value) && value instanceof Int32Array && !Object.hasOwn(value, 'length');

function lengthOf(columns: ReadonlyMap<string, Int32Array>): number {
  const [first] = columns.values();
  return first?.length ?? 0;
}
