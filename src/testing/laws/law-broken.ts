import type { Language, Words } from '../../decision/index.ts';

/** A case in which a law does not hold, told in the words of the law. */
export interface Counterexample {
  /** The facts of the case, as a host hands them in; absent where it is the text itself that breaks the law. */
  readonly facts?: object;
  /** What was asked, what came, and why that is wrong: line by line. */
  readonly told: readonly Words[];
}

/** Thrown where a law does not hold for a regulation: an assertion that failed, for any test runner to show. */
export class LawBroken extends Error {
  override readonly name = 'LawBroken';
  /** The law, by the name of its function. */
  readonly law: string;
  readonly sentence: Words;
  readonly counterexample: Counterexample;
  /** Draws the same cases again; absent where fast-check tells it with its own report. */
  readonly seed?: number;

  constructor(
    broken: {
      readonly law: string;
      readonly sentence: Words;
      readonly regulation: string;
      readonly counterexample: Counterexample;
      readonly seed?: number;
    },
    language: Language,
  ) {
    const { law, sentence, regulation, counterexample, seed } = broken;
    const heading = {
      nl: `deze wet geldt niet voor ${regulation}: ${sentence.nl}`,
      en: `this law does not hold for ${regulation}: ${sentence.en}`,
    };
    const lines = counterexample.told.map((line) => `  ${line[language]}`);
    const source = seed === undefined ? law : `${law}, seed ${seed}`;
    super([heading[language], ...lines, `  (${source})`].join('\n'));
    this.law = law;
    this.sentence = sentence;
    this.counterexample = counterexample;
    if (seed !== undefined) this.seed = seed;
  }
}
