import { ReglementError } from '../errors/index.ts';
import { type Facts, readFacts, type StandingFacts, type Stated } from '../facts/index.ts';
import { isIssue, snapshot } from '../facts/snapshot.ts';
import { type Regulation, refuseUnloaded } from '../language/index.ts';
import type { Verdict } from './answer.ts';
import { dutiesAsked } from './duties-on.ts';
import type { ActDone, DutiesAnswer, DutyFacts } from './duty-answer.ts';
import { type Asked, permission } from './question.ts';
import { readQuestion } from './question-names.ts';
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
  type RetentionAnswer,
  type RetentionFacts,
  type RetentionStatus,
  retentionDeadline,
  retentionStatus,
} from './retention/index.ts';

/** What each question takes. `S` are the names of the facts that are bound. */
export interface QuestionFacts<F, S extends string = never> {
  readonly canAccess: Asked<F, 'access', S>;
  readonly canDisclose: Asked<F, 'disclosure', S>;
  readonly canProcess: Asked<F, 'processing', S>;
  readonly canCharge: Asked<F, 'charge', S>;
  readonly assessRequest: RequestFacts<F, S>;
  readonly requestDueDate: RequestFacts<F, S>;
  readonly appealDueDate: AppealFacts<F, S>;
  readonly retentionDeadline: RetentionFacts<F, S>;
  readonly retentionStatus: RetentionFacts<F, S>;
  readonly dutiesOn: DutyFacts<F, S> & { readonly done?: readonly ActDone[] | undefined };
}

/** What each question answers. */
export interface AnswerTo {
  readonly canAccess: Verdict;
  readonly canDisclose: Verdict;
  readonly canProcess: Verdict;
  readonly canCharge: Verdict;
  readonly assessRequest: RequestAnswer;
  readonly requestDueDate: RequestDueDate;
  readonly appealDueDate: AppealDueDate;
  readonly retentionDeadline: RetentionAnswer;
  readonly retentionStatus: RetentionStatus;
  readonly dutiesOn: DutiesAnswer;
}

/** The questions by the name of their function. */
export type Question = keyof AnswerTo;

export type Askers<F, S extends string> = {
  readonly [Q in Question]: (facts: QuestionFacts<F, S>[Q]) => AnswerTo[Q];
};

/**
 * Puts a question by its name: the same answer as the function of that name gives. Acts that were done go into the facts of `dutiesOn`, as `done`.
 *
 * @param standing facts that hold for a whole bureau or case.
 * @throws ReglementError `unknownQuestion` for another name, and whatever the question itself refuses.
 * @example
 * ```ts
 * import { ask } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * ask(werkId, 'canCharge', { right: 'access', receivedOn: '2026-03-02' }).verdict; // 'forbidden'
 * ```
 */
export function ask<F extends Facts, Q extends Question, K extends keyof F & string = never>(
  regulation: Regulation<F>,
  question: Q,
  facts: QuestionFacts<F, K>[Q],
  standing?: StandingFacts<F, K>,
): AnswerTo[Q] {
  refuseUnloaded(regulation);
  readQuestion(question, questions);
  const askers: Askers<F, K> = askersOf(
    regulation,
    readStanding(regulation, standing === undefined ? {} : standing),
  );
  return askers[question](facts);
}

/** The names that are taken, in the order in which a fault lists them. */
export const questions: readonly Question[] = [
  'canAccess',
  'canDisclose',
  'canProcess',
  'canCharge',
  'assessRequest',
  'requestDueDate',
  'appealDueDate',
  'retentionDeadline',
  'retentionStatus',
  'dutiesOn',
];

/** Every question by its name, with what was bound. */
export function askersOf<F extends Facts, S extends string>(
  regulation: Regulation<F>,
  standing: Stated,
): Askers<F, S> {
  return {
    canAccess: (facts) => permission(regulation, 'access', facts, standing),
    canDisclose: (facts) => permission(regulation, 'disclosure', facts, standing),
    canProcess: (facts) => permission(regulation, 'processing', facts, standing),
    canCharge: (facts) => permission(regulation, 'charge', facts, standing),
    assessRequest: (facts) => assessRequest(regulation, facts, standing),
    requestDueDate: (facts) => requestDueDate(regulation, facts, standing),
    appealDueDate: (facts) => appealDueDate(regulation, facts, standing),
    retentionDeadline: (facts) => retentionDeadline(regulation, facts, standing),
    retentionStatus: (facts) => retentionStatus(regulation, facts, standing),
    dutiesOn: (facts) => dutiesWithDone(regulation, facts, standing),
  };
}

function dutiesWithDone(regulation: Regulation, facts: unknown, standing: Stated): DutiesAnswer {
  const entries = snapshot(facts, []);
  if (isIssue(entries)) throw new ReglementError([entries]);
  const { done = [], ...own } = Object.fromEntries(entries);
  return dutiesAsked(regulation, own, done, standing);
}

/** What was bound, checked; its faults are told apart from those of the facts by their path. */
function readStanding(regulation: Regulation, standing: unknown): Stated {
  try {
    return readFacts(standing, { facts: regulation.vocabulary.facts, topic: 'standing' });
  } catch (error) {
    if (!(error instanceof ReglementError)) throw error;
    const [first, ...others] = error.issues;
    const placed = (issue: typeof first): typeof first => ({ ...issue, path: ['standing', ...issue.path] });
    throw new ReglementError([placed(first), ...others.map(placed)]);
  }
}
