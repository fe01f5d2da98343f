import { match } from 'ts-pattern';
import { formFaultsOf } from '../../errors/form.ts';
import { printed, ReglementError, refuse, refuseInherited } from '../../errors/index.ts';
import { inertFaults } from '../../facts/inert.ts';
import type { Verdict } from '../answer.ts';
import type { DutiesAnswer } from '../duty-answer.ts';
import { jsonOf } from '../on-record.ts';
import type { AppealDueDate, RequestAnswer, RequestDueDate } from '../request/index.ts';
import type { FileRetention, RetentionAnswer, RetentionStatus } from '../retention/index.ts';
import { answerForms } from './answer-form.ts';
import { appealInWords } from './appeal.ts';
import { dutiesInWords } from './duties.ts';
import { fileInWords } from './file.ts';
import type { Language } from './language.ts';
import { requestInWords } from './request.ts';
import { dueDateInWords } from './request-days.ts';
import { retentionInWords } from './retention.ts';
import { verdictInWords } from './verdict.ts';

export type { Language } from './language.ts';

/** Every answer of the library, told apart by its `question`. */
export type Answer =
  | Verdict
  | RequestAnswer
  | RequestDueDate
  | AppealDueDate
  | RetentionAnswer
  | RetentionStatus
  | FileRetention
  | DutiesAnswer;

/**
 * Tells an answer to a person, in Dutch or English, from the answer alone: first the outcome in one sentence, then what it rests on, what each layer of
 * law says where they differ, what gave way, what was presumed, what is still to be asked, what would change it, what comes with it, and how each
 * day was counted, step by step. Grounds that are not certain and statutes that were not checked are marked.
 *
 * @param language `nl` or `en`.
 * @returns lines of plain text.
 * @throws ReglementError `unknownQuestion` or `malformed` for what is no answer of this library, `impossibleValue` for another language.
 * @example
 * ```ts
 * import { canCharge, explain } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const answer = canCharge(werkId, { right: 'access', receivedOn: '2026-03-02' });
 * const [outcome] = explain(answer, 'en').split('\n');
 * outcome; // 'Asking for a fee is not permitted under Privacyreglement Werk ID jobcoaching B.V. (version 2012-07-01) and the statutes.'
 * ```
 */
export function explain(answer: Answer, language: Language): string {
  refuseInherited();
  if (language !== 'nl' && language !== 'en')
    throw new ReglementError([
      { code: 'impossibleValue', path: ['language'], expected: '`nl` or `en`', received: printed(language) },
    ]);
  return linesOf(readAnswer(answer), language).join('\n');
}

/** A copy of what has the form of an answer: what is told is what was checked. */
function readAnswer(answer: unknown): Answer {
  if (inertFaults(answer, [], 'look').length > 0) throw noAnswer('malformed', answer);
  if (typeof answer !== 'object' || answer === null) throw noAnswer('unknownQuestion', answer);
  const copy: unknown = JSON.parse(jsonOf(answer, ['answer']));
  const question =
    typeof copy === 'object' && copy !== null && 'question' in copy ? copy.question : undefined;
  const form =
    typeof question === 'string' && Object.hasOwn(answerForms, question) ? answerForms[question] : undefined;
  if (form === undefined) throw noAnswer('unknownQuestion', answer);
  refuse(formFaultsOf(form, copy, ['answer']));
  // reason: its form was just checked, part by part
  return copy as Answer;
}

const linesOf = (answer: Answer, language: Language): readonly string[] =>
  match(answer)
    .with(
      { question: 'access' },
      { question: 'disclosure' },
      { question: 'processing' },
      { question: 'charge' },
      (one) => verdictInWords(one, language),
    )
    .with({ question: 'request' }, (one) => requestInWords(one, language))
    .with({ question: 'requestDueDate' }, (one) => dueDateInWords(one, language))
    .with({ question: 'appealDueDate' }, (one) => appealInWords(one, language))
    .with({ question: 'retention' }, (one) => retentionInWords(one, language))
    .with({ question: 'retentionOfFile' }, (one) => fileInWords(one, language))
    .with({ question: 'duties' }, (one) => dutiesInWords(one, language))
    .exhaustive((unexpected: unknown) => {
      throw noAnswer('unknownQuestion', unexpected);
    });

const noAnswer = (code: 'malformed' | 'unknownQuestion', value: unknown): ReglementError =>
  new ReglementError([
    {
      code,
      path: ['answer'],
      expected: 'an answer of this library',
      received: printed(value),
      remedy: 'of a receipt, pass `receipt.answer`; of one in JSON, `JSON.parse(text)`',
    },
  ]);
