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
  rows: CodedCase['rows'];
  place: CodedCase['place'];
  readonly dutyCodes: CodedCase['dutyCodes'];
  dutyRows: CodedCase['dutyRows'];
  readonly eventDay: CodedCase['eventDay'];
  freed: CodedCase['freed'];
  readonly owner: object;

  readonly #made = true;

  static is(value: object): boolean {
    return #made in value && value.#made;
  }

  constructor({ said, codes, rows, place, dutyCodes, dutyRows, eventDay, freed }: CodedCase, owner: object) {
    this.said = said;
    this.codes = codes;
    this.rows = rows;
    this.place = place;
    this.dutyCodes = dutyCodes;
    this.dutyRows = dutyRows;
    this.eventDay = eventDay;
    this.freed = freed;
    this.owner = owner;
  }
}

/** The private field cannot be had by any other object, whatever it looks like. */
function isKnown(value: unknown): value is Known {
  return typeof value === 'object' && value !== null && Known.is(value);
}

export function knownBy(known: KnownFacts, owner: object): CodedCase {
  if (isKnown(known) && known.owner === owner) return known;
  throw new ReglementError([
    {
      code: 'wrongKind',
      path: ['known'],
      expected: 'facts that `known` of this question gave',
      received: printed(known),
    },
  ]);
}
