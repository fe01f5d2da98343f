import { printed, ReglementError } from '../../errors/index.ts';
import type { CodedCase } from './decision.ts';

declare const opaque: unique symbol;

/** The facts of one case, checked and put in the form that is decided on: for the question that made them known, and no other. */
export interface KnownFacts {
  readonly [opaque]: true;
}

/** What `known` gives; `owner` is the question that gave it. */
export class Known implements KnownFacts {
  declare readonly [opaque]: true;
  readonly said: CodedCase['said'];
  readonly codes: CodedCase['codes'];
  readonly rows: CodedCase['rows'];
  readonly dutyCodes: CodedCase['dutyCodes'];
  readonly owner: object;

  constructor({ said, codes, rows, dutyCodes }: CodedCase, owner: object) {
    this.said = said;
    this.codes = codes;
    this.rows = rows;
    this.dutyCodes = dutyCodes;
    this.owner = owner;
  }
}

export function knownBy(known: KnownFacts, owner: object): CodedCase {
  if (known instanceof Known && known.owner === owner) return known;
  throw new ReglementError([
    {
      code: 'wrongKind',
      path: ['known'],
      expected: 'facts that `known` of this question gave',
      received: printed(known),
    },
  ]);
}
