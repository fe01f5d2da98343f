import { type Codes, knownIn, type Recall, type Rows, recallOf } from '../../diagram/index.ts';
import {
  type KernelAspect,
  type KernelQuestion,
  type Known,
  permitted,
  possible,
  type Regulation,
  type Test,
  type VerdictWord,
} from '../../language/index.ts';
import { aspectCase } from './aspect-case.ts';
import type { AspectCase, QuestionCase } from './cases.ts';

export interface QuestionCases {
  of(codes: Codes): QuestionCase;
  /** The same in two steps, for codes that are asked more than once. */
  rows(codes: Codes): Rows;
  placed(codes: Codes, rows: Rows): QuestionCase;
  /** How often it was asked. */
  asked(): number;
}

/** How many cases are remembered: of the question, and of each of its aspects. */
const casesKept = 8_192;

export function questionCases(regulation: Regulation, question: KernelQuestion): QuestionCases {
  let made: Masked | undefined;
  let asked = 0;
  const masked = (): Masked => {
    made ??= maskedCases(regulation, question);
    return made;
  };
  return {
    asked: () => asked,
    rows: (codes) => masked().rows(codes),
    of(codes) {
      asked += 1;
      return masked().of(codes);
    },
    placed(codes, rows) {
      asked += 1;
      return (made ?? masked()).placed(codes, rows);
    },
  };
}

type Masked = Pick<QuestionCases, 'of' | 'rows' | 'placed'>;

/** What the masks take is worth its while only once a whole answer is asked for. */
function maskedCases(regulation: Regulation, question: KernelQuestion): Masked {
  const domains = question.variables.map(({ domain }) => domain.length);
  const whole: Recall<QuestionCase> = recallOf(question.aspects.flatMap(testsOf), domains, casesKept);
  const scratch = whole.rows();
  // Of each aspect by itself, since cases that differ in one aspect are often the same in the others.
  const parts = question.aspects.map((aspect) => {
    const found: Recall<AspectCase> = recallOf(testsOf(aspect), domains, casesKept);
    return { aspect, found, rows: found.rows() };
  });

  function made(codes: Codes): QuestionCase {
    const known = knownIn(codes);
    const aspects = parts.map(({ aspect, found, rows }) => {
      found.place(codes, rows);
      const before = found.get(codes, rows);
      if (before !== undefined) return before;
      const one = aspectCase(regulation, question, aspect, known);
      found.set(codes, rows, one);
      return one;
    });
    return { word: wordOf(question, aspects, known), aspects, known, item: undefined, remedies: undefined };
  }

  function placed(codes: Codes, rows: Rows): QuestionCase {
    const before = whole.get(codes, rows);
    if (before !== undefined) return before;
    const one = made(codes);
    whole.set(codes, rows, one);
    return one;
  }

  return {
    rows(codes) {
      const rows = whole.rows();
      whole.place(codes, rows);
      return rows;
    },
    of(codes) {
      whole.place(codes, scratch);
      return placed(codes, scratch);
    },
    placed,
  };
}

const testsOf = ({ statute, regulation }: KernelAspect): readonly Test[] =>
  [...statute, ...regulation].flatMap(({ when, unless }) => [when, ...unless]);

/** Aspects that are open can hang together: whether all can be permitted at once is asked of them together. */
function wordOf(question: KernelQuestion, aspects: readonly AspectCase[], known: Known): VerdictWord {
  if (aspects.some(({ reach }) => reach === 'none')) return 'forbidden';
  const open = question.aspects.filter((_, index) => aspects[index]?.reach === 'some');
  if (open.length === 0) return aspects.every(({ grounded }) => grounded) ? 'permitted' : 'undetermined';
  if (open.length === 1) return 'undetermined';
  const together = { variables: question.variables, aspects: open };
  return possible(question, known, (there) => permitted(together, there)).yes ? 'undetermined' : 'forbidden';
}
