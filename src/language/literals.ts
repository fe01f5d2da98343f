import type { Test, Variable } from './kernel.ts';

/** What thousands of rules ask of single facts: each made once, since few of them differ. */
export interface Literals {
  /** A word or a list of words for a fact. Nothing, where one of them is no value of its variable but a name for several. */
  of(fact: string, words: unknown): Test | undefined;
  forget(): void;
}

interface Own {
  readonly variable: number;
  /** Per value its bit. */
  readonly bits: ReadonlyMap<unknown, number>;
  /** Per set of bits, the test that one of these is the value. */
  readonly tests: Map<number, Test>;
}

/** As many values as a number has bits to hold them. */
const most = 30;

/** `single`: the facts that have one variable, with it. */
export function literalsOf(variables: readonly Variable[], single: ReadonlyMap<string, number>): Literals {
  let known = new Map<string, Own>();

  function ownOf(fact: string): Own | undefined {
    const variable = single.get(fact);
    const domain = variable === undefined ? undefined : variables[variable]?.domain;
    if (variable === undefined || domain === undefined || domain.length > most) return undefined;
    const bits = new Map<unknown, number>(domain.map((value, index) => [value, 1 << index]));
    if (domain[0] === 'false' && domain[1] === 'true') bits.set(false, 1).set(true, 2);
    const made: Own = { variable, bits, tests: new Map() };
    known.set(fact, made);
    return made;
  }

  return {
    of(fact, words) {
      const own = known.get(fact) ?? ownOf(fact);
      if (own === undefined) return undefined;
      const { bits, tests } = own;
      let mask = 0;
      if (Array.isArray(words))
        for (let at = 0; at < words.length; at++) {
          const bit = bits.get(words[at]);
          if (bit === undefined) return undefined;
          mask |= bit;
        }
      else mask = bits.get(words) ?? 0;
      if (mask === 0) return undefined;
      let test = tests.get(mask);
      if (test === undefined) {
        test = { kind: 'is', variable: own.variable, among: amongOf(mask) };
        tests.set(mask, test);
      }
      return test;
    },
    forget() {
      known = new Map();
    },
  };
}

/** The values in the order of the domain, so that equal lists are one. A list that grew would be kept with room for more. */
function amongOf(mask: number): readonly number[] {
  const among: number[] = [];
  for (let value = 0; value < most; value++) if ((mask & (1 << value)) !== 0) among.push(value);
  return among.slice();
}
