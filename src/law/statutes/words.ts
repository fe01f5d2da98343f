import { author, type Builders, type ClauseRef, given, type Rule, type When } from '../../language/index.ts';
import { type CoreFacts, core } from '../vocabulary/index.ts';

/** The builders of rules, in the words of the core vocabulary. */
export const write: Builders<CoreFacts> = author(core);

type Disclosure = When<CoreFacts, 'disclosure'>;
type Processing = When<CoreFacts, 'processing'>;
type SharedName = keyof Disclosure & keyof Processing & keyof CoreFacts;

/** A condition that disclosure and the bureau's own processing have in common. */
export type Shared = {
  readonly [K in SharedName]?: NonNullable<Disclosure[K]> & NonNullable<Processing[K]>;
} & {
  readonly allOf?: readonly Shared[];
  readonly anyOf?: readonly Shared[];
  readonly not?: Shared;
};

interface More {
  readonly unless?: readonly Shared[];
  readonly exceptionTo?: readonly ClauseRef[];
}

/** Many articles speak to disclosure and to other processing alike; each is written once and becomes a rule of both. */
export const ground = (when: Shared, more?: More): readonly Rule[] => [
  write.permit('disclosure.recipient', when, more),
  write.permit('processing.ground', when, more),
];

export const purposePermitted = (when: Shared, more?: More): readonly Rule[] => [
  write.permit('disclosure.purpose', when, more),
  write.permit('processing.purpose', when, more),
];

export const purposeForbidden = (when: Shared, more?: More): readonly Rule[] => [
  write.forbid('disclosure.purpose', when, more),
  write.forbid('processing.purpose', when, more),
];

export const dataPermitted = (when: Shared, more?: More): readonly Rule[] => [
  write.permit('disclosure.data', when, more),
  write.permit('processing.data', when, more),
];

export const dataForbidden = (when: Shared, more?: More): readonly Rule[] => [
  write.forbid('disclosure.data', when, more),
  write.forbid('processing.data', when, more),
];

/** Removes a prohibition of certain data, for disclosure and for other processing. */
export const dataLifted = (of: ClauseRef, when: Shared): readonly Rule[] => [
  write.lift('disclosure.data', of, when),
  write.lift('processing.data', of, when),
];

/** A disclosure that must happen: no promise of the bureau on recipient, purpose or data stands in its way. */
export const mustDisclose = (when: Disclosure): readonly Rule[] => [
  write.require('disclosure.recipient', when),
  write.require('disclosure.purpose', when),
  write.require('disclosure.data', when),
];

/** A use by the bureau itself that must happen: no promise on purpose, ground or data stands in its way. */
export const mustProcess = (when: Processing): readonly Rule[] => [
  write.require('processing.purpose', when),
  write.require('processing.ground', when),
  write.require('processing.data', when),
];

/** AVG 4(11); before it Wbp 1(i) with 8(a). */
export const validConsent = given('free', 'specific', 'informed', 'unambiguous');
/** AVG 9(2)(a); before it Wbp 23(1)(a). */
export const expressConsent = given('free', 'specific', 'informed', 'unambiguous', 'express');
