import { type DayNumber, readDay } from '../../calendar/index.ts';
import type { Stated } from '../../facts/index.ts';
import type { Regulation, TermRule } from '../../language/index.ts';
import type { Deadline } from './answer.ts';
import { type Candidate, candidates } from './candidate.ts';
import { deadline, type TermsOfLaw } from './deadline.ts';
import { worldsOf } from './read-request.ts';

/** A request whose terms are asked for. */
export interface Pending {
  readonly regulation: Regulation;
  readonly stated: Stated;
  readonly receivedOn: DayNumber;
}

/**
 * The last day of a term that binds the bureau.
 *
 * The law of the day of receipt counts. Where the term it gives runs on into other law, that law gives a day as well, and the earlier of the two outer
 * days counts: a change of statute lengthens no term that is running, and a bureau that keeps the earlier day is in order under both. A term without a number
 * runs on as well: `until` is the day whose law is then asked.
 */
export function dueBy(
  pending: Pending,
  isAsked: (rule: TermRule) => boolean,
  options: Options = {},
): Deadline {
  const { only, until } = options;
  const { regulation, receivedOn } = pending;
  const { facts } = regulation.vocabulary;
  const asked = (list: readonly Candidate[]): readonly Candidate[] =>
    only === undefined ? list : list.filter(({ shown }) => shown.layer === only);
  const under = (lawDay: DayNumber): TermsOfLaw => {
    const law = regulation.lawOn('request', lawDay);
    const worlds = worldsOf(regulation, law, pending.stated, receivedOn);
    return { candidates: asked(candidates({ ...pending, law }, worlds, lawDay, isAsked)), worlds };
  };
  const first = under(receivedOn);
  const atReceipt = deadline([first], 'bureau', facts);
  const last = lastDay(atReceipt) ?? until;
  if (last === undefined) return atReceipt;
  // The law is one object for as long as nothing changes in it.
  if (regulation.lawOn('request', last) === regulation.lawOn('request', receivedOn)) return atReceipt;
  const later = under(last);
  const other = later.candidates.filter((one) => !first.candidates.some((known) => isSame(one, known)));
  if (other.length === 0) return atReceipt;
  return deadline([first, { ...later, candidates: other }], 'bureau', facts);
}

interface Options {
  /** The terms of the statutes alone. */
  readonly only?: 'statute';
  readonly until?: DayNumber | undefined;
}

/** The last day on which the term can still run, as far as a day is known. */
export function lastDay(end: Deadline): DayNumber | undefined {
  if (end.kind === 'exact') return readDay(end.day);
  return end.kind === 'bounded' ? readDay(end.notAfter ?? end.notBefore) : undefined;
}

/** The same rule that gives the same day under both laws says nothing new under the second. */
const isSame = (one: Candidate, known: Candidate): boolean =>
  one.shown.rule === known.shown.rule &&
  one.shown.within === known.shown.within &&
  one.low === known.low &&
  one.high === known.high &&
  one.shown.certain === known.shown.certain;

export const isAnswering = ({ rule }: TermRule): boolean => rule === 'answerWithin';
/** A refusal is an answer too: it is due by the term for answers, and by one for refusals where a text has one. */
export const isRefusing = ({ rule }: TermRule): boolean => rule === 'refuseWithin' || rule === 'answerWithin';
export const isDoing = ({ rule }: TermRule): boolean => rule === 'doWithin';
