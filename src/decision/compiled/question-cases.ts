import { type Codes, knownIn, maskOf, type WordMap, wordMap } from '../../diagram/index.ts';
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
import { type AspectCase, aspectCase } from './aspect-case.ts';

/** All cases that leave the same open and settle the same: one verdict, before any presumption. */
export interface QuestionCase {
  readonly word: VerdictWord;
  readonly aspects: readonly AspectCase[];
  /** One case of them. */
  readonly known: Known;
}

export interface QuestionCases {
  of(codes: Codes): QuestionCase;
  readonly columns: number;
  /** How often it was asked. */
  asked(): number;
}

/** How many cases are remembered: of the question, and of each of its aspects. */
const casesKept = 8_192;

export function questionCases(regulation: Regulation, question: KernelQuestion): QuestionCases {
  const domains = question.variables.map(({ domain }) => domain.length);
  let words = 0;
  const parts = question.aspects.map((aspect) => {
    const mask = maskOf(testsOf(aspect), domains);
    const at = words;
    words += mask.words;
    return { aspect, mask, at, found: wordMap<AspectCase>(mask.words, casesKept) };
  });
  let asked = 0;
  const key = new Int32Array(words);
  const whole: WordMap<QuestionCase> = wordMap(words, casesKept);

  function made(codes: Codes): QuestionCase {
    const known = knownIn(codes);
    const aspects = parts.map(({ aspect, at, found }) => {
      const before = found.get(key, at);
      if (before !== undefined) return before;
      const one = aspectCase(regulation, question, aspect, known);
      found.set(key, at, one);
      return one;
    });
    const one = { word: wordOf(question, aspects, known), aspects, known };
    whole.set(key, 0, one);
    return one;
  }

  return {
    columns: parts.reduce((sum, { mask }) => sum + mask.columns, 0),
    asked: () => asked,
    of(codes) {
      asked += 1;
      for (const { mask, at } of parts) mask.read(codes, key, at);
      return whole.get(key, 0) ?? made(codes);
    },
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
