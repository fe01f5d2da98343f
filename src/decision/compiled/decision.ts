import type { DayNumber } from '../../calendar/index.ts';
import type { Codes, Place, Rows } from '../../diagram/index.ts';
import type { Verdict } from '../answer.ts';
import type { Outcome } from './outcome.ts';
import type { Freed } from './remedy-cases.ts';
import type { Said } from './said.ts';

/** One question of one regulation under the law of a day, ready to be asked. */
export interface Decision {
  /** How often the compiled form was asked. */
  timesAsked(): number;
  answer(said: Said, day: DayNumber): Verdict;
  /** The same in two steps, for a case that is asked more than once. */
  coded(said: Said, day: DayNumber): CodedCase;
  outcome(coded: CodedCase, day: DayNumber): Outcome;
  answerCoded(coded: CodedCase, day: DayNumber): Verdict;
}

/** One case in codes. A case of several items has none: it is decided item by item. */
export interface CodedCase {
  readonly said: Said;
  readonly codes: Codes | undefined;
  /** Where it stands for the whole answer, and for the outcome alone: found when first asked for. */
  rows: Rows | undefined;
  place: Place | 'open' | undefined;
  readonly dutyCodes: Codes | undefined;
  dutyRows: Rows | undefined;
  readonly eventDay: DayNumber | undefined;
  freed: Freed | undefined;
}
