import fc from 'fast-check';
import type { Question, QuestionFacts } from '../decision/index.ts';
import type { Facts } from '../facts/index.ts';
import type { Regulation } from '../language/index.ts';
import { daysOf } from './cases/near-rules.ts';
import type { StatedFacts } from './cases/satisfying.ts';
import { permissionQuestions } from './desk.ts';
import { beginnings } from './lifecycle/beginnings.ts';
import type { Dossier } from './lifecycle/dossier.ts';
import { happeningsOf } from './lifecycle/happenings.ts';
import { happens } from './lifecycle/happens.ts';
import { askedOn, keptOn, requested } from './lifecycle/stated.ts';
import { dayAfter, waits } from './lifecycle/waits.ts';

/** Which dossiers are drawn. */
export interface DossierChoice {
  /** The days on which files are opened; without it, days about the turns of the texts, holidays, the ends of months, and ordinary ones. */
  readonly days?: fc.Arbitrary<string>;
  /** The most that happens to one dossier after its intake; 16 where it is left out. */
  readonly steps?: number;
}

/**
 * Whole dossiers with a history: the intake, and then consents given and withdrawn, questions, requests with their extensions, pauses and answers, claims, the
 * end of the service, in an order in which they can happen. Plain data. A dossier shrinks by leaving out what happened.
 *
 * @param regulation any loaded regulation. What its vocabulary has no words for does not happen.
 * @see `questionsAbout` for what such a dossier gives cause to ask, `lifecycle` for what must hold all along.
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { werkId } from 'reglement/bureaus';
 * import { dossiers } from 'reglement/testing';
 * fc.sample(dossiers(werkId), { numRuns: 5, seed: 1 }).map(({ history }) => history[0]?.what);
 * // => ['intake', 'intake', 'intake', 'intake', 'intake']
 * ```
 */
export function dossiers(
  regulation: Regulation,
  { days = daysOf(regulation), steps = 16 }: DossierChoice = {},
): fc.Arbitrary<Dossier> {
  const step = fc.tuple(waits, fc.oneof(...happeningsOf(regulation, days)));
  return fc
    .tuple(beginnings(regulation, days), fc.array(step, { maxLength: steps, size: 'max' }))
    .map(([opened, all]) => {
      const begun = happens(opened, opened.today, { what: 'intake' }) ?? opened;
      return all.reduce(
        (dossier, [wait, happening]) =>
          happens(dossier, dayAfter(wait, dossier.today, []), happening) ?? dossier,
        begun,
      );
    });
}

/** A question that a dossier gives cause to, by its name and with its facts. */
export type DossierQuestion<F extends Facts = Facts> = {
  readonly [Q in Question]: { readonly question: Q; readonly facts: QuestionFacts<F>[Q] };
}[Question];

/**
 * What a dossier gives cause to ask on its last day: its questions of permission again, how each of its requests stands, and how each of its records does.
 *
 * @param regulation the one that the dossier was drawn for: its vocabulary says what can be stated.
 * @param dossier as `dossiers` draws them.
 * @returns questions by name, each with its facts, for `ask`.
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { ask } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * import { dossiers, questionsAbout } from 'reglement/testing';
 * fc.assert(
 *   fc.property(dossiers(werkId), (dossier) =>
 *     questionsAbout(werkId, dossier).every(({ question, facts }) => ask(werkId, question, facts).regulation === 'werk-id'),
 *   ),
 *   { numRuns: 10 },
 * );
 * ```
 */
export function questionsAbout<F extends Facts>(
  { vocabulary: { facts: declared } }: Regulation<F>,
  dossier: Dossier,
): readonly DossierQuestion<F>[] {
  const questions: readonly Put[] = [
    ...dossier.history.flatMap((one) =>
      one.what === 'question'
        ? [[permissionQuestions[one.topic], askedOn(dossier, one, declared)] as const]
        : [],
    ),
    ...dossier.requests.flatMap((request) => aboutRequest(requested(dossier, request, declared), dossier)),
    ...dossier.records.map((record) => ['retentionStatus', keptOn(dossier, record, declared)] as const),
  ];
  // The facts were drawn from the vocabulary itself; whether they are in order is for the library to say.
  return JSON.parse(JSON.stringify(questions.map(([question, facts]) => ({ question, facts }))));
}

type Put = readonly [Question, StatedFacts];

/** A complaint is not granted or refused; what can be asked is where it can go. */
const aboutRequest = (stated: StatedFacts, { today }: Dossier): readonly Put[] =>
  stated.right === 'complaint'
    ? [['appealDueDate', { ...stated, asOf: today }]]
    : [
        ['assessRequest', stated],
        ['requestDueDate', stated],
      ];
