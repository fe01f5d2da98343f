import { printed, ReglementError } from '../../errors/index.ts';
import type { CodedCase } from './decision.ts';

/** The facts of one case, checked and put in the form that is decided on: for the question that made them known, and no other. */
export class KnownFacts {
  readonly #coded: CodedCase;
  readonly #owner: object;

  constructor(coded: CodedCase, owner: object) {
    this.#coded = coded;
    this.#owner = owner;
  }

  static of(known: KnownFacts, owner: object): CodedCase {
    if (typeof known === 'object' && known !== null && #coded in known && known.#owner === owner)
      return known.#coded;
    throw new ReglementError([
      {
        code: 'wrongKind',
        path: ['known'],
        expected: 'facts that `known` of this question gave',
        received: printed(known),
      },
    ]);
  }
}
