import type { Consent, Fact, Facts } from '../../facts/index.ts';
import { parts } from '../../language/condition.ts';
import { type OwnTerms, valuesOf } from '../../language/terms.ts';

/** A condition of a text, with what the text itself understands by its words. */
export interface WrittenCondition {
  readonly condition: object;
  readonly terms: OwnTerms;
}

/** Picks one of so many. */
export type Dice = (number: number) => number;

/** Facts by name, as a host would hand them in. */
export type StatedFacts = Readonly<Record<string, unknown>>;

/**
 * Facts for which a condition holds, as far as that can be said fact by fact: what is asked of a day that was reckoned with, or under a `not` of several
 * facts, is left to chance. Cases made so come near the rules, where cases drawn blindly seldom come.
 */
export function satisfying({ condition, terms }: WrittenCondition, facts: Facts, dice: Dice): StatedFacts {
  const { asks, allOf, anyOf, not } = parts(condition);
  const of = (inner: object): StatedFacts => satisfying({ condition: inner, terms }, facts, dice);
  const chosen = anyOf[dice(anyOf.length)];
  return together(facts, [
    ...not.map((inner) => failing({ condition: inner, terms }, facts)),
    ...(chosen === undefined ? [] : [of(chosen)]),
    ...allOf.map(of),
    Object.fromEntries(
      asks.flatMap(([name, test]) => {
        const fact = facts[name];
        if (fact === undefined || fact.derived === true) return [];
        const value = passing(name, fact, test, terms, facts, dice);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  ]);
}

/** The facts of several conditions together. Roles and needs add up; of other facts the last one counts. */
export function together(facts: Facts, all: readonly StatedFacts[]): StatedFacts {
  const merged = new Map<string, unknown>();
  for (const [name, value] of all.flatMap((one) => Object.entries(one))) {
    const fact = facts[name];
    const before = merged.get(name);
    const adds = fact?.kind === 'set' && fact.reading === 'any' && fact.argumentOf === undefined;
    if (adds && Array.isArray(before) && Array.isArray(value))
      merged.set(name, [...new Set([...before, ...value])]);
    else merged.set(name, value);
  }
  return Object.fromEntries(merged);
}

/** One fact that makes a condition fail, where a flag can. */
function failing({ condition }: WrittenCondition, facts: Facts): StatedFacts {
  const asked = parts(condition).asks.find(([name]) => facts[name]?.kind === 'flag');
  return asked === undefined ? {} : { [asked[0]]: asked[1] === false };
}

function passing(
  name: string,
  fact: Fact,
  test: unknown,
  terms: OwnTerms,
  facts: Facts,
  dice: Dice,
): unknown {
  if (test === 'notApplicable') return test;
  switch (fact.kind) {
    case 'flag':
      return test === true;
    case 'choice':
    case 'set': {
      const words: readonly unknown[] = Array.isArray(test) ? test : [test];
      const values = words.flatMap((word) =>
        typeof word === 'string' ? (valuesOf(name, fact, word, terms) ?? [word]) : [],
      );
      const value = values[dice(values.length)];
      return fact.kind === 'set' && value !== undefined && value !== 'notApplicable' ? [value] : value;
    }
    case 'day':
      return dayPassing(test);
    case 'amount':
      return amountPassing(test);
    case 'consents':
      return [fullConsent(facts)];
  }
}

function dayPassing(test: unknown): string | undefined {
  if (typeof test !== 'object' || test === null) return undefined;
  const named = 'onOrBefore' in test ? test.onOrBefore : 'onOrAfter' in test ? test.onOrAfter : undefined;
  if (typeof named === 'string') return named;
  // Long before any day that is asked for, so that every term is over.
  return 'over' in test ? '1990-01-01' : undefined;
}

function amountPassing(test: unknown): number | undefined {
  if (typeof test !== 'object' || test === null) return undefined;
  if ('atMost' in test) return Number(test.atMost);
  return 'moreThan' in test ? Number(test.moreThan) + 1 : undefined;
}

/** A consent that no rule can ask more of: by the client, for everyone, everything and every purpose, in every form. */
export function fullConsent(facts: Facts): Consent {
  const all = (...names: readonly string[]): readonly string[] => [
    ...new Set(
      names.flatMap((name) => {
        const fact = facts[name];
        return fact !== undefined && 'values' in fact ? Object.keys(fact.values) : [];
      }),
    ),
  ];
  return {
    by: 'client',
    to: all('recipient', 'actor'),
    purposes: all('purpose'),
    data: all('data'),
    qualities: ['free', 'specific', 'informed', 'unambiguous', 'express', 'written'],
    givenOn: '1990-01-01',
    withdrawnOn: 'never',
  };
}
