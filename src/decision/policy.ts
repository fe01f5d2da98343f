import { printed, ReglementError, refuse } from '../errors/index.ts';
import { type Facts, readFacts, type Stated, type ValueOf } from '../facts/index.ts';
import { isIssue, snapshot } from '../facts/snapshot.ts';
import { type Regulation, refuseUnloaded } from '../language/index.ts';
import type { Verdict } from './answer.ts';
import { askersOf, type Question, type QuestionFacts, questions } from './ask.ts';
import { dutiesOn } from './duties-on.ts';
import type { ActDone, DutiesAnswer, DutyFacts } from './duty-answer.ts';
import { type FactsOnRecord, jsonOf } from './on-record.ts';
import { type DataMask, dataMask, type MaskedTopic, type WithoutData } from './permitted-data.ts';
import { type Asked, permission } from './question.ts';
import { readQuestion } from './question-names.ts';
import { type Receipt, receiptOf } from './receipt.ts';
import {
  type AppealDueDate,
  type AppealFacts,
  appealDueDate,
  assessRequest,
  type RequestAnswer,
  type RequestDueDate,
  type RequestFacts,
  requestDueDate,
} from './request/index.ts';
import {
  type FileFacts,
  type FileRetention,
  type RetentionAnswer,
  type RetentionFacts,
  type RetentionStatus,
  retentionDeadline,
  retentionOfFile,
  retentionStatus,
} from './retention/index.ts';

/** Facts to be bound. One that is not known for this bureau or case is `undefined`, and stays unknown. */
export type BoundFacts<F, K extends keyof F> = { readonly [P in K]: ValueOf<F[P], F> | undefined };

/** One regulation, with the facts that hold for a whole bureau or case bound to it. `S` are the names of those facts. */
export interface Policy<F extends Facts, S extends string = never> {
  readonly regulation: Regulation<F>;
  /** May this person open the file, in this way, on that day? As the function `canAccess`, with the bound facts. */
  canAccess(facts: Asked<F, 'access', S>): Verdict;
  /** May these data go to this recipient, for this purpose, on that day? As the function `canDisclose`, with the bound facts. */
  canDisclose(facts: Asked<F, 'disclosure', S>): Verdict;
  /** May the bureau itself use these data for this purpose? As the function `canProcess`, with the bound facts. */
  canProcess(facts: Asked<F, 'processing', S>): Verdict;
  /** May money be asked for answering this request, and how much (euro cents)? As the function `canCharge`, with the bound facts. */
  canCharge(facts: Asked<F, 'charge', S>): Verdict;
  /** Which categories of data pass, each by its own question. As the function `permittedData`, with the bound facts. */
  permittedData<T extends MaskedTopic>(question: T, facts: WithoutData<F, T, S>): DataMask;
  /** What becomes of a request: granted, in part or refused, with its days, fee, duties and routes. As the function `assessRequest`. */
  assessRequest(facts: RequestFacts<F, S>): RequestAnswer;
  /** The last days to answer a request, to refuse it, and to do what was asked. As the function `requestDueDate`. */
  requestDueDate(facts: RequestFacts<F, S>): RequestDueDate;
  /** Where a data subject can go, and until which day. As the function `appealDueDate`. */
  appealDueDate(facts: AppealFacts<F, S>): AppealDueDate;
  /** Until which day a record must be kept, and until which it may. As the function `retentionDeadline`. */
  retentionDeadline(facts: RetentionFacts<F, S>): RetentionAnswer;
  /** How a record stands on a day: keep, may be deleted, must be deleted. As the function `retentionStatus`. */
  retentionStatus(facts: RetentionFacts<F, S>): RetentionStatus;
  /** The same for every record of a file, and what splits it. As the function `retentionOfFile`. */
  retentionOfFile(facts: FileFacts<F, S>): FileRetention;
  /** Which duties an event brings, and how each stands given what was done. As the function `dutiesOn`. */
  dutiesOn(facts: DutyFacts<F, S>, done?: readonly ActDone[]): DutiesAnswer;
  /** Puts one of these questions by its name, and gives the answer with all that `replay` needs, the bound facts among it. */
  receipt<Q extends Question>(question: Q, facts: QuestionFacts<F, S>[Q]): Receipt<Q>;
  /** The same regulation with more bound: the facts of one case on top of those of the bureau. */
  with<K extends keyof F & string>(standing: BoundFacts<F, K>): Policy<F, S | K>;
}

/**
 * Binds one regulation, and facts that hold for the whole bureau or case, so that each question needs only what is special about it.
 *
 * @param bound `standing`: facts by name, checked at once. A question that states one of them otherwise is refused.
 * @throws ReglementError for a misspelt or impossible standing fact.
 * @example
 * ```ts
 * import { forRegulation } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const policy = forRegulation(werkId, { standing: { kept: 'digital', clientStatus: 'capableAdult' } });
 * const answer = policy.canAccess({
 *   asOf: '2026-03-02', actor: 'coach', mode: 'view', data: ['reports'], neededFor: ['task'],
 * });
 * answer.allowed; // true
 * ```
 */
export function forRegulation<F extends Facts, K extends keyof F & string = never>(
  regulation: Regulation<F>,
  bound: { readonly standing?: BoundFacts<F, K> } = {},
): Policy<F, K> {
  refuseUnloaded(regulation);
  const standing = boundIn(bound);
  return policy<F, K>(regulation, standingFacts(regulation, standing), onRecord(standing));
}

/** What is to be bound stands under `standing`: whatever else is handed in would be left out in silence. */
function boundIn(bound: { readonly standing?: object }): object {
  const entries = snapshot(bound, []);
  if (isIssue(entries)) throw new ReglementError([{ ...entries, expected: '`{ standing: { … } }`' }]);
  refuse(
    [...entries.keys()]
      .filter((key) => key !== 'standing')
      .map((key) => ({
        code: 'unknownFact',
        path: [key],
        expected: '`standing`',
        remedy: `put it there: \`{ standing: { ${key}: … } }\``,
      })),
  );
  const given: unknown = entries.get('standing');
  const standing = given === undefined ? {} : given;
  if (typeof standing === 'object' && standing !== null) return once(standing);
  throw new ReglementError([
    { code: 'wrongKind', path: ['standing'], expected: 'an object of facts', received: printed(standing) },
  ]);
}

/** Each part read once: what is checked is what is put on record. What is no object of facts stays, to be refused. */
function once(facts: object): object {
  const entries = snapshot(facts, []);
  return isIssue(entries) ? facts : Object.fromEntries(entries);
}

/** A copy as JSON: what is bound is what was read, whatever the host does with its object afterwards. */
const onRecord = (facts: object): FactsOnRecord => JSON.parse(jsonOf(facts, ['standing']));

/**
 * Checks facts that are to be bound, and gives what the question functions take as their last argument. `forRegulation` does this for a host.
 *
 * @param before what was bound already; a fact that says otherwise is refused.
 * @throws ReglementError for a misspelt fact, an impossible value or day.
 * @example
 * ```ts
 * import { canCharge, standingFacts } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const standing = standingFacts(werkId, { clientStatus: 'capableAdult' });
 * canCharge(werkId, { right: 'access', receivedOn: '2026-03-02' }, standing).allowed; // false
 * ```
 */
export const standingFacts = (regulation: Regulation, facts: object, before?: Stated): Stated => {
  refuseUnloaded(regulation);
  return readFacts(facts, {
    facts: regulation.vocabulary.facts,
    topic: 'standing',
    ...(before === undefined ? {} : { standing: before }),
  });
};

function policy<F extends Facts, S extends string>(
  regulation: Regulation<F>,
  standing: Stated,
  told: FactsOnRecord,
): Policy<F, S> {
  return Object.freeze<Policy<F, S>>({
    regulation,
    canAccess: (facts) => permission(regulation, 'access', facts, standing),
    canDisclose: (facts) => permission(regulation, 'disclosure', facts, standing),
    canProcess: (facts) => permission(regulation, 'processing', facts, standing),
    canCharge: (facts) => permission(regulation, 'charge', facts, standing),
    permittedData: (question, facts) => dataMask(regulation, question, facts, standing),
    assessRequest: (facts) => assessRequest(regulation, facts, standing),
    requestDueDate: (facts) => requestDueDate(regulation, facts, standing),
    appealDueDate: (facts) => appealDueDate(regulation, facts, standing),
    retentionDeadline: (facts) => retentionDeadline(regulation, facts, standing),
    retentionStatus: (facts) => retentionStatus(regulation, facts, standing),
    retentionOfFile: (facts) => retentionOfFile(regulation, facts, standing),
    dutiesOn: (facts, done) => dutiesOn(regulation, facts, done, standing),
    receipt: (question, facts) => {
      // Refuses bad input as it was handed in, before a copy can make something else of it.
      readQuestion(question, questions);
      askersOf<F, S>(regulation, standing)[question](facts);
      return receiptOf(regulation, question, jsonOf(facts, []), JSON.stringify(told));
    },
    with: (more) => {
      const own = once(more);
      return policy(regulation, standingFacts(regulation, own, standing), { ...told, ...onRecord(own) });
    },
  });
}
