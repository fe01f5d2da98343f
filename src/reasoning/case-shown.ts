import type { Words } from '../decision/index.ts';
import type { Topic } from '../facts/index.ts';

/** A case in the words of the vocabulary, with facts as the question takes them. Plain, frozen and JSON-safe. */
export interface Case {
  readonly question: Topic;
  /** The day that selects the law. */
  readonly asOf: string;
  /**
   * What is known. Where more than one regulation is asked, a fact that one vocabulary alone declares is put to that one. In a finding of
   * `check`, a fact that the library works out itself from others stands here as well.
   */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The same for people. */
  readonly told: Words;
}
