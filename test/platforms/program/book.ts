import { ReglementError } from 'reglement';

/** What the program was answered, group by group, each answer as the text that a host would store. */
export interface Book {
  /** Asks, and writes down the answer; a refusal of the library is an answer too, with all that it says. */
  ask(name: string, question: () => unknown): void;
  /** Writes down what should not be so. */
  fault(words: string): void;
}

export interface WrittenBook extends Book {
  readonly answers: readonly string[];
  readonly faults: readonly string[];
  /** How often each question was asked. */
  readonly asked: ReadonlyMap<string, number>;
}

export function emptyBook(): WrittenBook {
  const answers: string[] = [];
  const faults: string[] = [];
  const asked = new Map<string, number>();
  return {
    answers,
    faults,
    asked,
    ask(name, question) {
      asked.set(name, (asked.get(name) ?? 0) + 1);
      answers.push(`${name} ${answered(name, question, faults)}`);
    },
    fault: (words) => faults.push(words),
  };
}

function answered(name: string, question: () => unknown, faults: string[]): string {
  try {
    return JSON.stringify(question()) ?? 'nothing';
  } catch (error) {
    if (error instanceof ReglementError) return JSON.stringify([error.name, error.issues, error.message]);
    faults.push(`${name} threw ${String(error)}`);
    return 'threw';
  }
}
