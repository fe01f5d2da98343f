import * as library from 'reglement';
import type { Topic } from '../../src/facts/index.ts';
import type { Regulation } from '../../src/language/index.ts';

/** A question put to a regulation, or any other call whose answer is on record. */
export interface Put {
  /** What a person reads where the answer has changed. */
  readonly told: string;
  came(): Came;
}

/** What each question is about, and whether its day is none of its facts. */
export const questions: Readonly<Record<library.Question, readonly [topic: Topic, ownDay: 'asOf' | 'none']>> =
  {
    canAccess: ['access', 'asOf'],
    canDisclose: ['disclosure', 'asOf'],
    canProcess: ['processing', 'asOf'],
    canCharge: ['charge', 'none'],
    assessRequest: ['request', 'none'],
    requestDueDate: ['request', 'none'],
    appealDueDate: ['request', 'asOf'],
    retentionDeadline: ['retention', 'asOf'],
    retentionStatus: ['retention', 'asOf'],
    dutiesOn: ['duty', 'asOf'],
  };

export const isQuestion = (name: string): name is library.Question => Object.hasOwn(questions, name);

const exported = new Map<string, unknown>(Object.entries(library));

/** Calls a public function as plain JavaScript does, whatever the types say; what comes one by one is gone through. */
export function call(name: string, args: readonly unknown[]): unknown {
  const found = exported.get(name);
  if (typeof found !== 'function') throw new Error(`${name} is no public function`);
  const answer: unknown = Reflect.apply(found, undefined, [...args]);
  return Object.prototype.toString.call(answer) === '[object Generator]' ? [...Object(answer)] : answer;
}

/** What came of it. */
export interface Came {
  /** A word to count by. */
  readonly outcome: string;
  readonly answer: string;
  /** The explanation in both languages, where there is one. */
  readonly words: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function outcomeOf(answer: unknown): string {
  if (!isRecord(answer)) return 'answered';
  const { verdict, outcome, status, same, keepUntil, answer: term } = answer;
  const said = verdict ?? outcome ?? status ?? (same === undefined ? undefined : `same: ${same}`);
  if (typeof said === 'string') return said;
  const end = keepUntil ?? term;
  return isRecord(end) && typeof end.kind === 'string' ? end.kind : 'answered';
}

/** A public function with what is handed to it. */
export const put = (name: string, args: readonly unknown[], told: string): Put => ({
  told: `${name} ${told}`,
  came: () => cameOf(name, args),
});

/** A question by its name, as `ask` takes it: so the acts that were done stand among the facts. */
export const asking = (
  regulation: Regulation,
  question: library.Question,
  facts: Readonly<Record<string, unknown>>,
): Put =>
  put('ask', [regulation, question, facts], `${question} at ${regulation.text.id}, ${inWords(facts)}`);

const inWords = (facts: unknown): string =>
  JSON.stringify(facts, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

/** Anything else that is asked. */
export const asked = (told: string, answer: () => unknown): Put => ({
  told,
  came: () => cameOfAny(told, answer),
});

const cameOf = (name: string, args: readonly unknown[]): Came => cameOfAny(name, () => call(name, args));

function cameOfAny(name: string, asked: () => unknown): Came {
  try {
    const answer = asked();
    const isExplained = name === 'ask' || isQuestion(name) || name === 'retentionOfFile';
    return {
      outcome: outcomeOf(answer),
      answer: JSON.stringify(answer) ?? 'nothing',
      words: isExplained
        ? [call('explain', [answer, 'nl']), call('explain', [answer, 'en'])].join('\n\n')
        : '',
    };
  } catch (error) {
    if (!(error instanceof library.ReglementError)) throw error;
    return { outcome: 'not in order', answer: JSON.stringify(error.issues), words: error.message };
  }
}
