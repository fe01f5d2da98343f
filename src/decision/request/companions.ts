import { type DayNumber, dayAt } from '../../calendar/index.ts';
import type { Checked, Stated } from '../../facts/index.ts';
import type { DutyDue } from '../answer.ts';
import { dutiesFor } from '../duties.ts';
import { interpreted } from '../verdict.ts';
import type { RequestAnswer, RequestOutcome, RouteOpen } from './answer.ts';
import { answeredBy, statedWith } from './answered.ts';
import { dueBy, isAnswering, lastDay } from './due.ts';
import { dayOf, type Request } from './read-request.ts';
import { routesOn } from './routes.ts';

type Known = RequestOutcome | 'undetermined';

/** What a request brings, and what a refusal brings, of the whole or of a part. While it is not settled whether anything is refused, nor is that. */
export function dutiesOf({ regulation, stated, receivedOn }: Request, outcome: Known): readonly DutyDue[] {
  const asked = dutiesFor(regulation, ['request'], stated, receivedOn);
  if (outcome === 'granted') return asked;
  const refused = dutiesFor(regulation, ['refusal'], stated, receivedOn);
  const owed = outcome === 'undetermined' ? refused.map((duty) => ({ ...duty, certain: false })) : refused;
  return [...asked, ...owed];
}

/** May money be asked? In doubt not: free goes before a fee. */
export function feeOf({
  regulation,
  stated,
  receivedOn,
}: Request): Pick<RequestAnswer, 'fee' | 'feeBecause' | 'feeCaps'> {
  const { verdict, because, feeCaps = [] } = interpreted(regulation, 'charge', stated, receivedOn);
  const fee = { permitted: 'mayBeCharged', forbidden: 'free', undetermined: 'undetermined' } as const;
  return { fee: fee[verdict], feeBecause: because, feeCaps };
}

/** What the answer would be that carries an outcome out. */
const foreseen = {
  granted: 'granted',
  grantedInPart: 'refusedInPart',
  refused: 'refused',
  undetermined: undefined,
} as const;

/**
 * Where the data subject can go after the answer that this outcome leads to. It is filed after that answer, so the law is that of its day, or of the last day
 * for it (`dueOn`); after silence, that of the first day after the statutory term. While nothing is said of an answer, one in time is taken that says what the
 * outcome says.
 */
export function routesFrom(
  request: Request,
  outcome: Known,
  dueOn: DayNumber | undefined,
): readonly RouteOpen[] {
  const { stated, receivedOn } = request;
  const said = stated.get('answer');
  const isSilence = said?.kind === 'choice' && said.value === 'silence';
  const statutory = isSilence ? lastDay(dueBy(request, isAnswering, { only: 'statute' })) : undefined;
  const afterTerm = statutory === undefined ? undefined : dayAt(statutory + 1);
  const happened = dayOf(stated, 'mediationEndedOn') ?? dayOf(stated, 'answeredOn');
  const filing = happened ?? afterTerm ?? dueOn ?? receivedOn;
  const answer = said === undefined && happened === undefined ? foreseen[outcome] : undefined;
  const taken: Stated =
    answer === undefined
      ? stated
      : new Map<string, Checked>(stated).set('answer', { kind: 'choice', value: answer });
  const foreseeing = { ...request, stated: taken };
  const answered = answeredBy(foreseeing, filing);
  return routesOn(foreseeing, statedWith(foreseeing, answered), filing, answered.due);
}
