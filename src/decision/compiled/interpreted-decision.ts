import type { Regulation, VerdictTopic } from '../../language/index.ts';
import { interpreted } from '../verdict.ts';
import type { CodedCase, Decision } from './decision.ts';
import { outcomeOf } from './outcome.ts';
import type { Said } from './said.ts';

/** A case that is not decided by its codes. */
export const uncoded = (said: Said): CodedCase => ({
  said,
  codes: undefined,
  rows: undefined,
  place: undefined,
  dutyCodes: undefined,
  dutyRows: undefined,
  eventDay: undefined,
  freed: undefined,
});

/** The same question answered rule by rule, where the law cannot be compiled. */
export const interpretedDecision = (regulation: Regulation, topic: VerdictTopic): Decision => ({
  timesAsked: () => 0,
  answer: (said, day) => interpreted(regulation, topic, said.stated(), day),
  coded: uncoded,
  outcome: ({ said }, day) => outcomeOf(interpreted(regulation, topic, said.stated(), day).verdict),
  answerCoded: ({ said }, day) => interpreted(regulation, topic, said.stated(), day),
});
