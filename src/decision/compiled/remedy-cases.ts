import { type Codes, codesOf, knownIn, unknown } from '../../diagram/index.ts';
import type { Facts, Topic } from '../../facts/index.ts';
import type { Encoding, KernelQuestion } from '../../language/index.ts';
import type { Remedy } from '../answer.ts';
import { freeze } from '../freeze.ts';
import { attainable, remedies } from '../remedy.ts';
import type { QuestionCase, QuestionCases } from './question-cases.ts';

export interface RemedyCases {
  /** Of a question with one item, and of one with several. */
  of(codes: readonly Codes[]): readonly Remedy[];
}

const remediesKept = 256;

/** None, where the question is forbidden whatever a person could bring about. */
const none: readonly Remedy[] = Object.freeze([]);

/**
 * Which changes would permit hangs on two things: what is left of the question once everything that could be changed is open, and how that stands
 * now. Cases that agree in both have the same remedies.
 */
export function remedyCases(
  question: KernelQuestion,
  encoding: Encoding,
  facts: Facts,
  topic: Topic,
  cases: QuestionCases,
): RemedyCases {
  const changeable = attainable(question, facts, topic);
  const found = new WeakMap<QuestionCase, Map<string, readonly Remedy[]>>();
  const numbers = new WeakMap<QuestionCase, number>();
  let numbered = 0;
  const ask = (known: ReturnType<typeof knownIn>) => cases.of(codesOf(known)).word;

  function freed(codes: Codes): QuestionCase {
    const open = codes.slice();
    for (const variable of changeable) open[variable] = unknown;
    return cases.of(open);
  }

  function numberOf(one: QuestionCase): number {
    const before = numbers.get(one);
    if (before !== undefined) return before;
    numbered += 1;
    numbers.set(one, numbered);
    return numbered;
  }

  return {
    of(items) {
      const open = items.map(freed);
      const [first] = open;
      if (first === undefined || open.some(({ word }) => word === 'forbidden')) return none;
      const now = items.map((codes) => changeable.map((variable) => codes[variable]).join());
      const key = `${open.map(numberOf).join()}|${now.join(';')}`;
      const kept = found.get(first) ?? new Map<string, readonly Remedy[]>();
      const before = kept.get(key);
      if (before !== undefined) return before;
      const made = freeze([...remedies(question, encoding, facts, topic, items.map(knownIn), ask)]);
      if (kept.size >= remediesKept) kept.clear();
      found.set(first, kept.set(key, made));
      return made;
    },
  };
}
