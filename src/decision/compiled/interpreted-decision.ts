import type { Regulation, VerdictTopic } from '../../language/index.ts';
import { interpreted } from '../verdict.ts';
import type { Decision } from './decision.ts';
import { outcomeOf } from './outcome.ts';

/** The same question answered rule by rule, where the law cannot be compiled. */
export const interpretedDecision = (regulation: Regulation, topic: VerdictTopic): Decision => ({
  timesAsked: () => 0,
  answer: (said, day) => interpreted(regulation, topic, said.stated(), day),
  coded: (said) => ({ said, codes: undefined, rows: undefined, place: undefined, dutyCodes: undefined }),
  outcome: ({ said }, day) => outcomeOf(interpreted(regulation, topic, said.stated(), day).verdict),
  answerCoded: ({ said }, day) => interpreted(regulation, topic, said.stated(), day),
});
