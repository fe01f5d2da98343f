import { type DayNumber, dayAt, readDay } from '../../calendar/index.ts';
import type { Checked } from '../../facts/index.ts';
import { itemsOf, type Regulation } from '../../language/index.ts';
import { codingOf } from '../compiled/coding.ts';
import { type Entry, entryOf } from '../compiled/entry.ts';
import { SaidEntries } from '../compiled/said.ts';
import { situationOf } from '../retention/situation.ts';
import { statusOf } from '../retention/status.ts';
import { type Plan, plansOf, twoDays } from './plan.ts';

/** In a column of days: the event has not happened; in an answer: there is no last day. */
export const notYet = 2_147_483_647;
/** In a column of days: not known; in an answer: not certain. */
export const unknownDay = -2_147_483_648;

/** The answers, one per record. */
export interface SweptColumns {
  /** 0 keep, 1 mayDelete, 2 mustDelete, 3 undetermined. */
  readonly status: Uint8Array;
  /** The last day on which holding is in order; `notYet` where there is none, `unknownDay` where it is not certain. */
  readonly deadline: Int32Array;
}

/** The records of some columns, one by one. */
export interface ColumnRows {
  /** The limits that apply to all records alike, where no column has a say in that. */
  readonly shared: Plan | undefined;
  decide(at: number, swept: SweptColumns): void;
}

const codeOf = { keep: 0, mayDelete: 1, mustDelete: 2, undetermined: 3 } as const;

export function columnRows(
  regulation: Regulation,
  same: readonly Entry[],
  columns: ReadonlyMap<string, Int32Array>,
  asOf: DayNumber,
): ColumnRows {
  const { facts } = regulation.vocabulary;
  const law = regulation.lawOn('retention', asOf);
  const plans = plansOf(regulation, law);
  const coding = codingOf(law.encoding, facts);
  const codes = new Int16Array(coding.size);
  const shared = new SaidEntries(same);
  const decisive = [...columns].filter(([name]) => plans.asked.has(name));
  const isSingle = same.every(({ checked }) => checked.kind !== 'set' || checked.values.length === 1);

  function planOf(said: SaidEntries): Plan | undefined {
    if (!isSingle) return undefined;
    coding.base(said, codes);
    coding.item(said, () => itemsOf(facts, said.stated())[0] ?? new Map(), asOf, codes);
    return plans.of(codes);
  }

  const entriesAt = (at: number, chosen: Iterable<readonly [string, Int32Array]>): SaidEntries =>
    new SaidEntries([
      ...same,
      ...[...chosen].flatMap(([name, column]): Entry[] => {
        const checked = checkedDay(column[at] ?? unknownDay);
        return checked === undefined ? [] : [entryOf(facts, name, checked)];
      }),
    ]);

  function slowly(at: number, { status, deadline }: SweptColumns): void {
    const answer = statusOf(situationOf(regulation, entriesAt(at, columns).stated(), asOf));
    const last = answer.deadline;
    status[at] = codeOf[answer.status];
    deadline[at] = last.kind === 'exact' ? readDay(last.day) : last.kind === 'bounded' ? unknownDay : notYet;
  }

  const plan = decisive.length === 0 ? planOf(shared) : undefined;
  return {
    shared: plan,
    decide(at, swept) {
      const own = plan ?? (decisive.length === 0 ? undefined : planOf(entriesAt(at, decisive)));
      const days =
        own === undefined
          ? undefined
          : twoDays(own, (fact) => startIn(columns.get(fact), at) ?? startOf(shared.get(fact)));
      if (days === undefined) {
        slowly(at, swept);
        return;
      }
      const { keepUntil, deadline } = days;
      swept.status[at] = asOf <= keepUntil ? 0 : asOf <= deadline ? 1 : 2;
      swept.deadline[at] = deadline === Infinity ? notYet : deadline;
    },
  };
}

const checkedDay = (day: number): Checked | undefined =>
  day === unknownDay
    ? undefined
    : day === notYet
      ? { kind: 'notApplicable' }
      : { kind: 'day', value: dayAt(day) };

function startIn(column: Int32Array | undefined, at: number): DayNumber | 'never' | undefined {
  const day = column?.[at] ?? unknownDay;
  return day === unknownDay ? undefined : day === notYet ? 'never' : dayAt(day);
}

const startOf = (checked: Checked | undefined): DayNumber | 'never' | undefined =>
  checked === undefined ? undefined : checked.kind === 'day' ? checked.value : 'never';
