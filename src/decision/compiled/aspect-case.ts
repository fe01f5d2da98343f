import {
  aspectPermitted,
  certainly,
  clausePermits,
  type KernelAspect,
  type KernelQuestion,
  type Known,
  possible,
  type Regulation,
} from '../../language/index.ts';
import type { AspectAnswer, Ground } from '../answer.ts';
import { freeze } from '../freeze.ts';
import { aspectAnswers, because, displaced, overridden, reaches } from '../grounds.ts';
import type { AspectCase } from './cases.ts';

/** Works the aspect out rule by rule, once per case. */
export function aspectCase(
  regulation: Regulation,
  { variables }: KernelQuestion,
  aspect: KernelAspect,
  known: Known,
): AspectCase {
  const question: KernelQuestion = { variables, aspects: [aspect] };
  const { yes, no } = possible(question, known, (there) => aspectPermitted(aspect, there));
  const all = reaches(question, known);
  const answers = aspectAnswers(question, known);
  const [answer] = answers;
  const grounds = (verdict: AspectAnswer['verdict']): readonly Ground[] =>
    because(regulation, question, known, verdict, all, answers);
  return freeze({
    reach: yes ? (no ? 'some' : 'all') : 'none',
    grounded: !no && isGrounded(question, aspect, known),
    answer: answer ?? {
      aspect: aspect.aspect,
      verdict: 'undetermined',
      statute: 'silent',
      regulation: 'silent',
    },
    permitting: grounds('permitted'),
    able: grounds('undetermined'),
    against: grounds('forbidden'),
    lostToPermits: displaced(regulation, 'permitted', all, answers),
    lostToProhibitions: displaced(regulation, 'forbidden', all, answers),
    overridden: overridden(question, known, all),
  });
}

function isGrounded(question: KernelQuestion, aspect: KernelAspect, known: Known): boolean {
  const clauses = new Set([...aspect.statute, ...aspect.regulation].map(({ clause }) => clause));
  return [...clauses].some((clause) =>
    certainly(question, known, (there) => clausePermits(aspect, clause, there)),
  );
}
