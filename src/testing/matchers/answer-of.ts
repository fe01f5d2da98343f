import { type Answer, explain, type Language } from '../../decision/index.ts';
import { ofVerdict } from '../scenarios/answer-seen.ts';
import { nothing, type Seen } from '../scenarios/seen.ts';
import { ofAppeal, ofDueDate, ofRequest } from '../scenarios/seen-request.ts';
import { ofDuties, ofRetention } from '../scenarios/seen-retention.ts';

/** What a matcher looks at: the parts of an answer, whatever its question, and the days on which something is due. */
export interface Looked {
  readonly regulation: string;
  readonly seen: Seen;
  readonly due: readonly string[];
  /** The answer in words for a person. */
  readonly explained: string;
}

/** Takes an answer apart. What is no answer of the library is refused by `explain`. */
export function looked(received: unknown, language: Language): Looked {
  // reason: `explain` refuses whatever is no answer, before anything is read of it
  const answer = received as Answer;
  const explained = explain(answer, language);
  return { regulation: answer.regulation, explained, ...parts(answer) };
}

function parts(answer: Answer): Pick<Looked, 'seen' | 'due'> {
  switch (answer.question) {
    case 'access':
    case 'disclosure':
    case 'processing':
    case 'charge':
      return { seen: ofVerdict(answer), due: [] };
    case 'request':
      return withDays(ofRequest(answer), ['answerBy']);
    case 'requestDueDate':
      return withDays(ofDueDate(answer), ['answerBy']);
    case 'appealDueDate':
      return withDays(ofAppeal(answer), ['appealBy']);
    case 'retention': {
      const seen = ofRetention(answer);
      return withDays(
        'status' in answer ? { ...seen, outcome: answer.status, status: answer.status } : seen,
        ['deadline'],
      );
    }
    case 'retentionOfFile': {
      const records = answer.records.map(ofRetention);
      const days = ({ days: { keepUntil, deadline } }: Seen): string => `${keepUntil?.day} ${deadline?.day}`;
      return {
        seen: {
          ...nothing,
          outcome: records.map(days).join('; '),
          standing: records[0]?.standing ?? '',
          because: records.flatMap(({ because }) => because),
          missing: records.flatMap(({ missing }) => missing),
        },
        due: records.flatMap((record) => record.days.deadline?.day ?? []),
      };
    }
    case 'duties':
      return {
        seen: ofDuties(answer, ''),
        due: answer.duties.flatMap(({ lastDay }) => (lastDay === undefined ? [] : [lastDay])),
      };
  }
}

const withDays = (seen: Seen, names: readonly (keyof Seen['days'])[]): Pick<Looked, 'seen' | 'due'> => ({
  seen,
  due: names.flatMap((name) => seen.days[name]?.day ?? []),
});
