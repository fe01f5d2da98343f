import { type DayNumber, isoDay, readDay } from '../../calendar/index.ts';
import { ReglementError } from '../../errors/index.ts';
import type { Checked, Stated } from '../../facts/index.ts';
import type { Deadline, LateAnswer } from './answer.ts';
import { dueBy, isAnswering } from './due.ts';
import { dayOf, type Request } from './read-request.ts';

/** How the answer of the bureau stands on a day. */
export interface Answered {
  /** What the answer can count as; one value where that is settled. */
  readonly values: readonly string[];
  readonly late?: LateAnswer;
  /** The statutory term for the answer. */
  readonly due: Deadline;
}

const given = ['granted', 'refused', 'refusedInPart'] as const;

/**
 * How the answer stands on the day of filing.
 *
 * Whether an answer came in time is worked out from the statutory term (AVG 12(3), Wbp 35 and 36), not from a shorter promise of the bureau. One that came later
 * counts as none: UAVG 35(2) and Wbp 46(2) speak of an answer within the term, and are read literally. No answer is silence only once the term is over.
 *
 * @throws ReglementError `impossibleValue` where `answer` says that there is none and `answeredOn` that there is.
 */
export function answeredBy(request: Request, asOf: DayNumber): Answered {
  const due = dueBy(request, isAnswering, { only: 'statute' });
  const answer = request.stated.get('answer');
  const stated = answer?.kind === 'choice' ? answer.value : undefined;
  const answeredOn = dayOf(request.stated, 'answeredOn');
  const mediated = stated === undefined && dayOf(request.stated, 'mediationEndedOn') !== undefined;
  if (stated === 'mediationEnded' || mediated) return { values: ['mediationEnded'], due };
  if (answeredOn === undefined) return { values: withoutDay(stated, isAfter(asOf, due)), due };
  const isLate = isAfter(answeredOn, due);
  if (stated === 'pending' || (stated === 'silence' && isLate === false))
    throw contradictory(stated, answeredOn);
  const answers = stated === undefined || stated === 'silence' ? given : [stated];
  if (isLate === false) return { values: answers, due };
  if (isLate === undefined) return { values: [...answers, 'silence'], due };
  return { values: ['silence'], ...lateAnswer(answeredOn, due), due };
}

/** The states that differ in what the answer counts as, and in nothing else. */
export function statedWith({ stated }: Request, { values, due }: Answered): readonly Stated[] {
  return values.map((value) => {
    const state = new Map<string, Checked>(stated).set('answer', { kind: 'choice', value });
    return due.kind === 'exact' ? state.set('termEndedOn', { kind: 'day', value: readDay(due.day) }) : state;
  });
}

function withoutDay(stated: string | undefined, isOver: boolean | undefined): readonly string[] {
  const none = isOver === undefined ? ['pending', 'silence'] : [isOver ? 'silence' : 'pending'];
  if (stated === undefined) return [...none, ...given];
  if (stated === 'pending' || stated === 'silence') return none;
  // It was answered on a day that was not stated: while the term runs, in time; after it, perhaps too late.
  return isOver === false ? [stated] : [stated, 'silence'];
}

/** Whether a day lies after the term; undefined where that hangs on what is not known. A term that never ends is never over. */
function isAfter(day: DayNumber, due: Deadline): boolean | undefined {
  switch (due.kind) {
    case 'exact':
      return day > readDay(due.day);
    case 'bounded':
      if (day <= readDay(due.notBefore)) return false;
      return due.notAfter !== undefined && day > readDay(due.notAfter) ? true : undefined;
    case 'noLimit':
      return false;
    case 'asSoonAsPossible':
    case 'silent':
    case 'unknown':
      return undefined;
  }
}

function lateAnswer(answeredOn: DayNumber, due: Deadline): { readonly late?: LateAnswer } {
  const dueOn = due.kind === 'exact' ? due.day : due.kind === 'bounded' ? due.notAfter : undefined;
  if (dueOn === undefined) return {};
  return {
    late: {
      answeredOn: isoDay(answeredOn),
      dueOn,
      note: {
        nl: 'het antwoord kwam na de wettelijke termijn en telt, letterlijk gelezen, als geen antwoord; rechtspraak hierover is niet nagegaan',
        en: 'the answer came after the statutory term and counts, read literally, as no answer; case law on this was not checked',
      },
    },
  };
}

const contradictory = (stated: string, answeredOn: DayNumber): ReglementError =>
  new ReglementError([
    {
      code: 'impossibleValue',
      path: ['answer'],
      expected: `what was answered on ${isoDay(answeredOn)}`,
      received: `"${stated}"`,
    },
  ]);
