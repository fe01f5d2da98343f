import { explain, type RequestAnswer } from 'reglement';
import type { CasePolicy } from './bureaus.ts';
import type { RequestFacts } from './requests.ts';

/** What a letter needs to know beside the answer. */
export interface Letterhead {
  readonly bureau: string;
  readonly client: string;
  readonly on: string;
}

export interface Letter {
  /** For the client. */
  readonly body: string;
  /** How it was decided and every day counted, to send along or to file. */
  readonly annex: string;
}

/**
 * The skeleton of a letter in Dutch, for a person to finish: what becomes of the request and why and, where anything is refused, where the client can go
 * and until which day (AVG 12(4)).
 */
export function letterAbout(
  answer: RequestAnswer,
  facts: RequestFacts,
  policy: CasePolicy,
  { bureau, client, on }: Letterhead,
): Letter {
  const annex = explain(answer, 'nl');
  const [outcome = ''] = annex.split('\n');
  const grounds = answer.because.map(({ summary, clause, effect }) =>
    effect === 'noGround' ? `- ${summary.nl}` : `- ${summary.nl} (${clause})`,
  );
  const body = [
    bureau,
    `Datum: ${on}`,
    '',
    `Beste ${client},`,
    '',
    outcome,
    'Dat berust op:',
    ...new Set(grounds),
    ...answer.file.flatMap(({ place, heldBy }) =>
      heldBy.map(
        ({ clause, until }) =>
          `- stuk ${place + 1} blijft, volgens ${clause}, bewaard tot en met ${until ?? 'een nog open dag'}`,
      ),
    ),
    ...(answer.outcome === 'granted'
      ? []
      : ['', 'Bent u het hier niet mee eens?', ...waysOn(answer, facts, policy, on)]),
  ];
  return { body: body.join('\n'), annex };
}

/** The duties that the letter fulfils when it goes out, by their acts. */
export const actsOfLetter = [
  'refusalExplained',
  'supervisorMentioned',
  'courtMentioned',
  'giveReasons',
  'explainRefusalInTime',
] as const;

/** Where the client can go from the day of this letter. */
function waysOn(
  { outcome }: RequestAnswer,
  facts: RequestFacts,
  policy: CasePolicy,
  on: string,
): readonly string[] {
  const answered = outcome === 'refused' ? 'refused' : 'refusedInPart';
  const appeal = policy.appealDueDate({ ...facts, answer: answered, answeredOn: on, asOf: on });
  return appeal.routes.map(({ to, at, until }) => {
    const where = at[0]?.nl ?? to;
    return until.kind === 'exact' ? `- ${where}: tot en met ${until.day}` : `- ${where}`;
  });
}
