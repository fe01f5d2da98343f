import { type DayNumber, dayAt, dayOrIssue, isoDay } from '../../calendar/index.ts';
import { type Issue, ReglementError } from '../../errors/index.ts';
import { type Day, type Facts, type FactsFor, nothingBound, type Stated } from '../../facts/index.ts';
import { itemsOf, type Regulation, refuseUnloaded } from '../../language/index.ts';
import { codingOf } from '../compiled/coding.ts';
import { readerOf } from '../compiled/reading.ts';
import type { Said } from '../compiled/said.ts';
import type { LastDay, RetentionWord } from '../retention/answer.ts';
import { situationOf } from '../retention/situation.ts';
import { statusOf } from '../retention/status.ts';
import { refuseUniterable } from './handed-in.ts';
import { plansOf, type TwoDays, twoDays } from './plan.ts';
import { type Watching, watching } from './progress.ts';

/** How one record of a sweep stands: what `retentionStatus` says of it, without the grounds. */
export interface SweptRecord {
  /** Its place among the records, from 0. */
  readonly place: number;
  readonly status: RetentionWord | 'undetermined';
  readonly keepUntil: LastDay;
  readonly deadline: LastDay;
}

/**
 * Goes through the records of a night: how each stands on the day `asOf`, one after another, in memory that does not grow with their number. What is
 * `undetermined`, or is to be erased, can be put to `retentionStatus` for its grounds and for what is missing.
 *
 * @param records per record the facts of `retentionStatus`, without the day; a list, or anything that gives one after another.
 * @param asOf the day, `YYYY-MM-DD`.
 * @param watched `progress`, `every` and `signal`.
 * @param standing what was bound for a whole bureau or case.
 * @throws ReglementError as `retentionStatus`, with the place of the record before the name of the fact.
 * @see AVG 5(1)(e): no longer than is necessary.
 * @example
 * ```ts
 * import { retentionSweep } from 'reglement';
 * import { deOmmezwaai } from 'reglement/bureaus';
 * const facts = { recordClosedOn: '2024-05-01', legalHold: false, erasureGranted: 'no' } as const;
 * const records = [{ record: 'invoice', ...facts }, { record: 'clientFile', serviceEndedOn: '2020-01-31', ...facts }] as const;
 * [...retentionSweep(deOmmezwaai, records, '2030-01-01')].map(({ status }) => status); // ['keep', 'mustDelete']
 * ```
 */
export function* retentionSweep<F extends Facts, Bound extends string = never>(
  regulation: Regulation<F>,
  records: Iterable<FactsFor<F, 'retention', Bound>>,
  asOf: Day,
  watched: Watching = {},
  standing: Stated = nothingBound,
): Generator<SweptRecord, void, undefined> {
  refuseUnloaded(regulation);
  const day = dayOrIssue(asOf, ['asOf']);
  if (typeof day !== 'number') throw new ReglementError([day]);
  refuseUniterable(records, ['records']);
  const watch = watching(watched);
  const read = readerOf(regulation.vocabulary.facts, 'retention', undefined);
  const sweep = sweeper(regulation, day);
  let place = 0;
  for (const record of records) {
    const { said } = placed(place, () => read(record, standing));
    yield { place, ...sweep(said) };
    place += 1;
    if (place % watch.every === 0) watch.reached(place);
  }
  watch.ended(place);
}

/** The fault of a record names the record. */
function placed<T>(place: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReglementError)) throw error;
    const [first, ...others] = error.issues;
    const within = (issue: Issue): Issue => ({ ...issue, path: [place, ...issue.path] });
    throw new ReglementError([within(first), ...others.map(within)]);
  }
}

type Swept = Omit<SweptRecord, 'place'>;

function sweeper(regulation: Regulation, asOf: DayNumber): (said: Said) => Swept {
  const { facts } = regulation.vocabulary;
  const law = regulation.lawOn('retention', asOf);
  const plans = plansOf(regulation, law);
  const coding = codingOf(law.encoding, facts);
  const codes = new Int16Array(coding.size);
  const slow = (said: Said): Swept => {
    const { status, keepUntil, deadline } = statusOf(situationOf(regulation, said.stated(), asOf));
    return { status, keepUntil, deadline };
  };
  return (said) => {
    coding.base(said, codes);
    const several = said.entries.some(({ checked }) => checked.kind === 'set' && checked.values.length !== 1);
    // Several values of a set that is asked per item are left open by the question itself: that is its own reading, and stays there.
    if (several) return slow(said);
    coding.item(said, () => itemsOf(facts, said.stated())[0] ?? new Map(), asOf, codes);
    const plan = plans.of(codes);
    if (plan === undefined) return slow(said);
    const days = twoDays(plan, (fact) => {
      const checked = said.get(fact);
      return checked?.kind === 'day' ? checked.value : checked === undefined ? undefined : 'never';
    });
    return days === undefined ? slow(said) : shown(days, asOf);
  };
}

function shown({ keepUntil, deadline, ceiling }: TwoDays, asOf: DayNumber): Swept {
  return {
    status: asOf <= keepUntil ? 'keep' : asOf <= deadline ? 'mayDelete' : 'mustDelete',
    keepUntil: lastDay(keepUntil, 'open'),
    deadline: lastDay(deadline, ceiling === Infinity ? 'none' : 'open'),
  };
}

const lastDay = (day: number, endless: 'none' | 'open'): LastDay =>
  day === Infinity
    ? { kind: endless }
    : day === -Infinity
      ? { kind: 'none' }
      : { kind: 'exact', day: isoDay(dayAt(day)) };
