import { type Codes, codesOf, knownIn, unknown } from '../../diagram/index.ts';
import type { Facts, Topic } from '../../facts/index.ts';
import type { Encoding, KernelQuestion, Known, VerdictWord } from '../../language/index.ts';
import type { Remedy } from '../answer.ts';
import { freeze } from '../freeze.ts';
import { attainable, remedies } from '../remedy.ts';
import type { QuestionCase } from './cases.ts';
import type { QuestionCases } from './question-cases.ts';

export interface RemedyCases {
  /** Of a question with one item, and of one with several. */
  of(codes: Codes): readonly Remedy[];
  ofSeveral(items: readonly Codes[]): readonly Remedy[];
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
  const sizes = changeable.map((variable) => (question.variables[variable]?.domain.length ?? 0) + 2);
  const isSmall = sizes.reduce((product, size) => product * size, 1) < 2 ** 31;
  const found = new WeakMap<QuestionCase, Map<number | string, readonly Remedy[]>>();
  const numbers = new WeakMap<QuestionCase, number>();
  let numbered = 0;
  const open = new Int16Array(question.variables.length);
  const ask = (known: Known): VerdictWord => cases.of(codesOf(known)).word;

  function freed(codes: Codes): QuestionCase {
    open.set(codes);
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

  /** How the changeable facts of one item stand now. */
  function standsNow(codes: Codes): number | string {
    if (!isSmall) return changeable.map((variable) => codes[variable]).join();
    let number = 0;
    for (let at = 0; at < changeable.length; at++)
      number = number * (sizes[at] ?? 1) + (codes[changeable[at] ?? 0] ?? 0) + 1;
    return number;
  }

  function keptBy(one: QuestionCase): Map<number | string, readonly Remedy[]> {
    const before = found.get(one);
    if (before !== undefined) return before;
    const made = new Map<number | string, readonly Remedy[]>();
    found.set(one, made);
    return made;
  }

  const made = (items: readonly Codes[]): readonly Remedy[] =>
    freeze([...remedies(question, encoding, facts, topic, items.map(knownIn), ask)]);

  return {
    of(codes) {
      if (changeable.length === 0) return none;
      const one = freed(codes);
      if (one.word === 'forbidden') return none;
      const kept = keptBy(one);
      const now = standsNow(codes);
      const before = kept.get(now);
      if (before !== undefined) return before;
      const found = made([codes]);
      if (kept.size >= remediesKept) kept.clear();
      kept.set(now, found);
      return found;
    },
    ofSeveral(items) {
      const [first] = items;
      if (changeable.length === 0 || first === undefined) return none;
      const open = items.map(freed);
      if (open.some(({ word }) => word === 'forbidden')) return none;
      const now = `${items.map(standsNow).join()}|${open.map(numberOf).join()}`;
      const kept = keptBy(open[0] ?? freed(first));
      const before = kept.get(now);
      if (before !== undefined) return before;
      const found = made(items);
      if (kept.size >= remediesKept) kept.clear();
      kept.set(now, found);
      return found;
    },
  };
}
