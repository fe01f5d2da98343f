import type { Answer, Verdict } from 'reglement';

/** The outcome in one or two words, and the clause that it rests on first. */
export interface Outcome {
  readonly word: string;
  readonly ground: string;
}

const clauseOf = (grounds: readonly { readonly clause: string }[], regulation: string): string =>
  (grounds.find(({ clause }) => clause.startsWith(regulation)) ?? grounds[0])?.clause ?? '';

const early = ({ standing, limitedTo }: Verdict): string => {
  if (standing === 'notInForce') return ' (text not in force)';
  return limitedTo === undefined ? '' : `, but ${limitedTo.join(', ')} may`;
};

type LastDay = { readonly kind: string; readonly day?: string };

const dayOf = (last: LastDay): string => last.day ?? last.kind;

export function outcomeOf(answer: Answer): Outcome {
  switch (answer.question) {
    case 'access':
    case 'disclosure':
    case 'processing':
    case 'charge':
      return {
        word: `${answer.verdict}${early(answer)}`,
        ground: clauseOf(answer.because, answer.regulation),
      };
    case 'request': {
      const by = answer.answerBy.kind === 'exact' ? ` by ${answer.answerBy.day}` : '';
      return { word: `${answer.outcome}${by}`, ground: clauseOf(answer.because, answer.regulation) };
    }
    case 'appealDueDate': {
      const court = answer.routes.find(({ to }) => to === 'court');
      if (court === undefined) return { word: 'no route', ground: '' };
      return {
        word: court.until.kind === 'exact' ? `court until ${court.until.day}` : court.until.kind,
        ground: court.clauses[0] ?? '',
      };
    }
    case 'requestDueDate':
      return { word: dayOf(answer.answerBy), ground: '' };
    case 'retention': {
      const status = 'status' in answer ? `${answer.status}, ` : '';
      return {
        word: `${status}until ${dayOf(answer.deadline)}`,
        ground: answer.governs.deadline[0]?.clause ?? '',
      };
    }
    case 'retentionOfFile':
      return {
        word: answer.parts.map((part) => dayOf(part.deadline)).join(' / '),
        ground: answer.splitBy[0]?.clause ?? '',
      };
    case 'duties': {
      const own = answer.duties.filter(({ layer }) => layer === 'regulation');
      return { word: `${answer.duties.length} duties, ${own.length} own`, ground: own[0]?.clause ?? '' };
    }
  }
}
