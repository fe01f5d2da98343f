import type { Facts } from '../../facts/index.ts';
import type { Test } from '../../language/index.ts';
import type { MissingFact } from '../answer.ts';
import { missingFact } from '../present.ts';
import { type Frame, mattering } from './frame.ts';

/** Something that is to be settled, and the variables it is asked of. */
export interface Open {
  readonly frame: Frame;
  readonly tests: readonly Test[];
}

/**
 * The unknown facts for which some world changes its answer when that fact alone changes. First the one that settles most, then the order of the
 * vocabulary.
 */
export function missingOf(facts: Facts, asked: readonly Open[]): readonly MissingFact[] {
  const settled = new Map<string, number>();
  for (const { frame, tests } of asked) {
    for (const [variable, settles] of mattering(frame, tests)) {
      const { fact = '' } = frame.variables[variable] ?? {};
      // Two if every value settles all, one if some do. Their number says nothing: another rule can cut a day in more classes.
      const score = Number(settles.some((one) => one)) + Number(settles.every((one) => one));
      settled.set(fact, (settled.get(fact) ?? 0) + score);
    }
  }
  const declared = Object.keys(facts);
  return [...settled]
    .toSorted(
      ([one, ofOne], [other, ofOther]) => ofOther - ofOne || declared.indexOf(one) - declared.indexOf(other),
    )
    .map(([fact]) => missingFact(facts, fact));
}
