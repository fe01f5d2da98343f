import type { Facts } from '../../facts/index.ts';
import { holds, type Known, possible, type Test, type Truth } from '../../language/index.ts';
import type { MissingFact } from '../answer.ts';
import { missingFact } from '../present.ts';
import { type Frame, worlds } from './situation.ts';

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
    const undecided = tests.filter((test) => isUndecided(frame, test));
    for (const [index, { fact }] of frame.question.variables.entries()) {
      if (frame.known[index] !== undefined) continue;
      if (!undecided.some((test) => matters(frame, test, index))) continue;
      settled.set(fact, (settled.get(fact) ?? 0) + settling(frame, undecided, index));
    }
  }
  const declared = Object.keys(facts);
  return [...settled]
    .toSorted(
      ([one, ofOne], [other, ofOther]) => ofOther - ofOne || declared.indexOf(one) - declared.indexOf(other),
    )
    .map(([fact]) => missingFact(facts, fact));
}

/** Two if every value settles all, one if some do. Their number says nothing: a rule about another record can cut a day in more classes. */
function settling(frame: Frame, tests: readonly Test[], variable: number): number {
  const values = frame.question.variables[variable]?.domain ?? [];
  const settles = values.map((_, value) => {
    const there = { ...frame, known: frame.known.with(variable, value) };
    return !tests.some((test) => isUndecided(there, test));
  });
  return Number(settles.some((one) => one)) + Number(settles.every((one) => one));
}

function isUndecided(frame: Frame, test: Test): boolean {
  const { yes, no } = worlds(frame, test);
  return yes && no;
}

/** Among the values of a variable laid in a row, some neighbours must differ if any two do. */
function matters({ question, known }: Frame, test: Test, variable: number): boolean {
  const size = question.variables[variable]?.domain.length ?? 0;
  for (let value = 0; value + 1 < size; value++) {
    const differs = (there: Known): Truth =>
      unequal(holds(test, there.with(variable, value)), holds(test, there.with(variable, value + 1)));
    if (possible(question, known, differs).yes) return true;
  }
  return false;
}

function unequal(one: Truth, other: Truth): Truth {
  if (typeof one === 'number') return one;
  return typeof other === 'number' ? other : one !== other;
}
