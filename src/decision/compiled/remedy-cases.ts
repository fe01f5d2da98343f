import { type Codes, codesOf, knownIn, type Rows, unknown } from '../../diagram/index.ts';
import type { Facts, Topic } from '../../facts/index.ts';
import type { Encoding, KernelQuestion, Known, VerdictWord } from '../../language/index.ts';
import type { Remedy } from '../answer.ts';
import { freeze } from '../freeze.ts';
import { attainable, remedies } from '../remedy.ts';
import type { QuestionCase } from './cases.ts';
import type { QuestionCases } from './question-cases.ts';

/** A case as far as its remedies hang on it: with everything open that could be changed, and how that stands now. */
export interface Freed {
  readonly codes: Codes;
  readonly rows: Rows;
  readonly now: number | string;
}

export interface RemedyCases {
  /** Of a question with one item, and of one with several. */
  of(codes: Codes): readonly Remedy[];
  /** The same in two steps, for codes that are asked more than once. */
  freed(codes: Codes): Freed;
  placed(codes: Codes, freed: Freed): readonly Remedy[];
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
  const numbers = new WeakMap<QuestionCase, number>();
  let numbered = 0;
  const open = new Int16Array(question.variables.length);
  const ask = (known: Known): VerdictWord => cases.of(codesOf(known)).word;

  function opened(codes: Codes, into: Codes): Codes {
    into.set(codes);
    for (const variable of changeable) into[variable] = unknown;
    return into;
  }

  const freed = (codes: Codes): QuestionCase => cases.of(opened(codes, open));

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

  const made = (items: readonly Codes[]): readonly Remedy[] =>
    freeze([...remedies(question, encoding, facts, topic, items.map(knownIn), ask)]);

  function kept(one: QuestionCase, now: number | string, items: readonly Codes[]): readonly Remedy[] {
    one.remedies ??= new Map();
    const found = made(items);
    if (one.remedies.size >= remediesKept) one.remedies.clear();
    one.remedies.set(now, found);
    return found;
  }

  return {
    of(codes) {
      if (changeable.length === 0) return none;
      const one = freed(codes);
      if (one.word === 'forbidden') return none;
      const now = standsNow(codes);
      return one.remedies?.get(now) ?? kept(one, now, [codes]);
    },
    freed(codes) {
      const own = opened(codes, codes.slice());
      return { codes: own, rows: cases.rows(own), now: standsNow(codes) };
    },
    placed(codes, { codes: own, rows, now }) {
      if (changeable.length === 0) return none;
      const one = cases.placed(own, rows);
      if (one.word === 'forbidden') return none;
      return one.remedies?.get(now) ?? kept(one, now, [codes]);
    },
    ofSeveral(items) {
      const [first] = items;
      if (changeable.length === 0 || first === undefined) return none;
      const open = items.map(freed);
      if (open.some(({ word }) => word === 'forbidden')) return none;
      const now = `${items.map(standsNow).join()}|${open.map(numberOf).join()}`;
      const one = open[0] ?? freed(first);
      return one.remedies?.get(now) ?? kept(one, now, items);
    },
  };
}
