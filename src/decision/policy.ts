import { type Facts, readFacts, type Stated, type ValueOf } from '../facts/index.ts';
import type { Regulation } from '../language/index.ts';
import type { Verdict } from './answer.ts';
import { askersOf, type Question, type QuestionFacts } from './ask.ts';
import { dutiesOn } from './duties-on.ts';
import type { ActDone, DutiesAnswer, DutyFacts } from './duty-answer.ts';
import { type DataMask, dataMask, type MaskedTopic, type WithoutData } from './permitted-data.ts';
import { type Asked, permission } from './question.ts';
import { type FactsOnRecord, type Receipt, receiptOf } from './receipt.ts';
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
  canAccess(facts: Asked<F, 'access', S>): Verdict;
  canDisclose(facts: Asked<F, 'disclosure', S>): Verdict;
  canProcess(facts: Asked<F, 'processing', S>): Verdict;
  canCharge(facts: Asked<F, 'charge', S>): Verdict;
  permittedData<T extends MaskedTopic>(question: T, facts: WithoutData<F, T, S>): DataMask;
  assessRequest(facts: RequestFacts<F, S>): RequestAnswer;
  requestDueDate(facts: RequestFacts<F, S>): RequestDueDate;
  appealDueDate(facts: AppealFacts<F, S>): AppealDueDate;
  retentionDeadline(facts: RetentionFacts<F, S>): RetentionAnswer;
  retentionStatus(facts: RetentionFacts<F, S>): RetentionStatus;
  retentionOfFile(facts: FileFacts<F, S>): FileRetention;
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
  const standing = bound.standing ?? {};
  return policy<F, K>(regulation, standingFacts(regulation, standing), onRecord(standing));
}

/** A copy as JSON: what is bound is what was read, whatever the host does with its object afterwards. */
const onRecord = (facts: object): FactsOnRecord => JSON.parse(JSON.stringify(facts));

/** Checks facts that are to be bound. */
export const standingFacts = (regulation: Regulation, facts: object, before?: Stated): Stated =>
  readFacts(facts, {
    facts: regulation.vocabulary.facts,
    topic: 'standing',
    ...(before === undefined ? {} : { standing: before }),
  });

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
      askersOf<F, S>(regulation, standing)[question]?.(facts);
      return receiptOf(regulation, question, JSON.stringify(facts), JSON.stringify(told));
    },
    with: (more) =>
      policy(regulation, standingFacts(regulation, more, standing), { ...told, ...onRecord(more) }),
  });
}
