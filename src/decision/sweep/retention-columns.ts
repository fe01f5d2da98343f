import { type DayNumber, dayAt, dayOrIssue } from '../../calendar/index.ts';
import { type Issue, ReglementError, refuse } from '../../errors/index.ts';
import type { Day, Facts, FactsFor, Stated } from '../../facts/index.ts';
import type { Regulation } from '../../language/index.ts';
import { codingOf } from '../compiled/coding.ts';
import { readerOf } from '../compiled/reading.ts';
import { type Entry, placesIn, SaidEntries } from '../compiled/said.ts';
import { situationOf } from '../retention/situation.ts';
import { statusOf } from '../retention/status.ts';
import { type Counted, type Plan, plansOf, twoDays } from './plan.ts';
import { type Watching, watching } from './progress.ts';

/** In a column of days: the event has not happened. */
export const notYet = 2_147_483_647;
/** In a column of days: not known. */
export const unknownDay = -2_147_483_648;

/** How a record stands, as a number: 0 keep, 1 mayDelete, 2 mustDelete, 3 undetermined. */
export type StatusCode = 0 | 1 | 2 | 3;

/** Records of one kind, that differ in their days only: what they share, and a column per day. */
export interface RecordColumns<F, Names extends string> {
  /** The facts that all of them share. */
  readonly same: Omit<FactsFor<F, 'retention', Names>, Names>;
  /** Per day fact the days since 1970-01-01, `notYet` or `unknownDay`; all of one length. */
  readonly days: { readonly [N in Names]: Int32Array };
}

/** The answers, one per record. */
export interface SweptColumns {
  readonly status: Uint8Array;
  /** The last day on which holding is in order; `notYet` where there is none, `unknownDay` where it is not certain. */
  readonly deadline: Int32Array;
}

const words: Readonly<Record<string, StatusCode>> = { keep: 0, mayDelete: 1, mustDelete: 2, undetermined: 3 };

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
 *   same: { record: 'invoice', legalHold: false, erasureGranted: 'no' },
 *   days: { recordClosedOn: Int32Array.of(readDay('2010-05-01'), readDay('2024-05-01')) },
 * }, '2026-03-02');
 * [...swept.status]; // [1, 0]
 * ```
 */
export function retentionColumns<F extends Facts, Names extends string>(
  regulation: Regulation<F>,
  { same, days }: RecordColumns<F, Names>,
  asOf: Day,
  watched: Watching = {},
  standing: Stated = new Map(),
): SweptColumns {
  const day = dayOrIssue(asOf, ['asOf']);
  if (typeof day !== 'number') throw new ReglementError([day]);
  const { facts } = regulation.vocabulary;
  const { said } = readerOf(facts, 'retention', undefined)(same, standing);
  const columns = new Map<string, Int32Array>(Object.entries(days));
  const length = lengthOf(facts, columns);
  const watch = watching(watched);
  const swept = { status: new Uint8Array(length), deadline: new Int32Array(length) };
  const one = rowOf(regulation, said.entries, columns, day);
  const plan = one.planOfAll();
  const only = plan === undefined ? undefined : onlyCeiling(plan, columns);
  for (let from = 0; from < length; from += watch.every) {
    const until = Math.min(length, from + watch.every);
    if (only === undefined) for (let at = from; at < until; at++) one.row(at, swept, plan);
    else stretch(only, day, from, until, swept);
    if (until < length) watch.reached(until);
  }
  watch.ended(length);
  return swept;
}

/** One ceiling and nothing else: a term over a column. */
interface Only {
  readonly lastDay: Counted['lastDay'];
  readonly column: Int32Array;
}

function onlyCeiling(plan: Plan, columns: ReadonlyMap<string, Int32Array>): Only | undefined {
  const [ceiling, ...others] = plan.ceilings;
  const column = columns.get(ceiling?.after ?? '');
  const isBare = others.length + plan.statutoryFloors.length + plan.ownFloors.length === 0;
  return isBare && ceiling?.untilDay === undefined && ceiling !== undefined && column !== undefined
    ? { lastDay: ceiling.lastDay, column }
    : undefined;
}

/** The loop of an ordinary night, free of everything that does not differ per record. */
function stretch({ lastDay, column }: Only, asOf: DayNumber, from: number, until: number, swept: SweptColumns) {
  const { status, deadline } = swept;
  for (let at = from; at < until; at++) {
    const start = column[at] ?? unknownDay;
    if (start === notYet || start === unknownDay) {
      deadline[at] = start;
      status[at] = start === notYet ? 1 : 3;
      continue;
    }
    const last = lastDay(dayAt(start));
    deadline[at] = last;
    status[at] = asOf <= last ? 1 : 2;
  }
}
