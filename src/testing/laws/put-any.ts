import type fc from 'fast-check';
import type { Answer, Words } from '../../decision/index.ts';
import type { Topic } from '../../facts/index.ts';
import type { Regulation } from '../../language/index.ts';
import { canBePut, casesNear, type NearChoice } from '../cases/near-rules.ts';
import { type Desk, permissionQuestions } from '../desk.ts';
import { answered } from './put.ts';
import { said } from './tell-facts.ts';

/** One question of any kind: its cases, and how it is asked. */
export interface AnyQuestion {
  readonly topic: Topic;
  readonly asks: Words;
  readonly cases: (choice: NearChoice) => fc.Arbitrary<AskedCase>;
}

/** A case with its answers; none where the library refuses the facts. */
export interface AskedCase {
  readonly facts: object;
  /** By whoever is asked. */
  readonly answers: (desk: Desk) => readonly Answer[];
}

const listed = (answer: Answer | undefined): readonly Answer[] => (answer === undefined ? [] : [answer]);

/** Every question that the vocabulary has words for. */
export function everyQuestion(regulation: Regulation): readonly AnyQuestion[] {
  const verdicts = (['access', 'disclosure', 'processing', 'charge'] as const).map(
    (topic): AnyQuestion => ({
      topic,
      asks: said('mag dit?', 'may this be done?'),
      cases: (choice) =>
        casesNear(regulation, topic, choice).map(({ more }) => ({
          facts: more,
          answers: (desk: Desk) => listed(answered(() => desk.ask(permissionQuestions[topic], more))),
        })),
    }),
  );
  const others: readonly AnyQuestion[] = [
    {
      topic: 'request',
      asks: said('wat wordt er van dit verzoek?', 'what becomes of this request?'),
      cases: (choice) =>
        casesNear(regulation, 'request', choice).map(({ more }) => ({
          facts: more,
          answers: (desk: Desk) => [
            ...listed(answered(() => desk.ask('assessRequest', more))),
            ...listed(answered(() => desk.ask('requestDueDate', more))),
          ],
        })),
    },
    {
      topic: 'retention',
      asks: said('tot wanneer mag dit bewaard blijven?', 'until when may this be kept?'),
      cases: (choice) =>
        casesNear(regulation, 'retention', choice).map(({ more }) => ({
          facts: more,
          answers: (desk: Desk) => listed(answered(() => desk.ask('retentionDeadline', more))),
        })),
    },
    {
      topic: 'duty',
      asks: said('wat moet er gebeuren?', 'what must be done?'),
      cases: (choice) =>
        casesNear(regulation, 'duty', choice).map(({ more }) => ({
          facts: more,
          answers: (desk: Desk) => listed(answered(() => desk.ask('dutiesOn', more))),
        })),
    },
  ];
  return [...verdicts, ...others].filter(({ topic }) => canBePut(regulation, topic));
}
