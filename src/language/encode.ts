import type { DayNumber, HolidaysByRegime } from '../calendar/index.ts';
import type { Fact, Facts, Listed, Stated, Topic } from '../facts/index.ts';
import { amountCut, type Cut, classesOf, dayCut } from './classes.ts';
import { eachAsk, hasAnyOf, isKeyed, isNesting, parts } from './condition.ts';
import type { Known, Test, Variable } from './kernel.ts';
import { literalsOf } from './literals.ts';
import { type OwnTerms, valuesOf } from './terms.ts';

/** A condition with the terms of the text it stands in. */
export interface Placed {
  readonly condition: object;
  readonly terms: OwnTerms;
}

/** The finite form of the facts that some rules ask about, and their conditions in it. */
export interface Encoding {
  /** The question whose rules they are. */
  readonly topic: Topic | undefined;
  readonly variables: readonly Variable[];
  /** Per fact, the indexes of its variables. */
  readonly ofFact: ReadonlyMap<string, readonly number[]>;
  /** Per day or amount, its sorted cuts. */
  readonly cuts: ReadonlyMap<string, readonly number[]>;
  /** The sets of qualities that the rules ask of a consent. */
  readonly consentAsked: readonly (readonly string[])[];
  /** Per value of the consent variable, which of those sets are met. */
  readonly consentMet: readonly (readonly boolean[])[];
  /** Whether a condition asks if a term is over: then another day is other law. */
  readonly hangsOnDay: boolean;
  test(placed: Placed): Test;
  /** The same, of its parts. */
  testIn(condition: object, terms: OwnTerms): Test;
  /** What was kept for the sake of many conditions goes. */
  forget(): void;
  /** Told of every case that is read in it: for whoever counts what a test run has seen. A law with a listener is decided by the interpreter. */
  readonly heard?: (read: CaseRead) => void;
}

/** One case as it was read: what is known of each variable, what was stated, and the day it was asked for. */
export interface CaseRead {
  readonly known: Known;
  readonly stated: Stated;
  readonly asOf: DayNumber;
}

export interface Asking {
  readonly topic?: Topic;
  readonly facts: Facts;
  readonly asOf: DayNumber;
  readonly holidays: HolidaysByRegime;
}

/** Hands out conditions one by one. */
export type EachCondition = (take: (condition: object, terms: OwnTerms) => void) => void;

/** The variables that a list of conditions needs, and the conditions in terms of them. */
export const encoding = (asking: Asking, conditions: readonly Placed[]): Encoding =>
  encodingOf(asking, (take) => {
    for (const { condition, terms } of conditions) take(condition, terms);
  });

/** The same, of conditions that are taken up one by one. */
export function encodingOf(asking: Asking, each: EachCondition): Encoding {
  const { cuts, asked, used, hangsOnDay } = surveyed(asking, each);
  const consentMet = downwardClosed(asked);
  const variables: Variable[] = [];
  const ofFact = new Map<string, number[]>();
  for (const [name, fact] of Object.entries(asking.facts)) {
    if (!used.has(name)) continue;
    const own = variablesOf(name, fact, cuts.get(name) ?? [], asked, consentMet);
    ofFact.set(
      name,
      own.map((_, index) => variables.length + index),
    );
    variables.push(...own);
  }
  const literals = literalsOf(variables, singles(asking.facts, ofFact));
  const testIn = (condition: object, terms: OwnTerms): Test => {
    if (!isKeyed(condition)) return { kind: 'all', of: [] };
    const of: Test[] = [];
    let isNested = false;
    const keys = Object.keys(condition);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? '';
      const value = condition[key];
      if (isNesting(key)) isNested = true;
      else if (value !== undefined) of.push(literals.of(key, value) ?? asked1(key, value, terms));
    }
    if (isNested) {
      const { allOf, anyOf, not } = parts(condition);
      for (const inner of allOf) of.push(testIn(inner, terms));
      if (hasAnyOf(condition)) of.push({ kind: 'any', of: anyOf.map((inner) => testIn(inner, terms)) });
      for (const inner of not) of.push({ kind: 'not', of: testIn(inner, terms) });
    }
    const [only] = of;
    // A list that grew is kept with room for more.
    return of.length === 1 && only !== undefined ? only : { kind: 'all', of: of.slice() };
  };
  const asked1 = (name: string, value: unknown, terms: OwnTerms): Test => {
    const fact = asking.facts[name];
    const own = ofFact.get(name) ?? [];
    const first = own[0];
    if (fact === undefined || first === undefined) return { kind: 'any', of: [] };
    const is = (among: readonly number[], variable = first): Test => ({ kind: 'is', variable, among });
    const domain = variables[first]?.domain ?? [];
    switch (fact.kind) {
      case 'flag':
        return is([domain.indexOf(String(value))]);
      case 'choice':
      case 'set': {
        const values = wordList(value).flatMap((word) => valuesOf(name, fact, word, terms) ?? [word]);
        if (fact.kind === 'choice' || fact.reading === 'each')
          return is(unique(values.map((one) => domain.indexOf(one))));
        const members = Object.keys(fact.values);
        return { kind: 'any', of: unique(values).map((one) => is([1], own[members.indexOf(one)])) };
      }
      case 'consents': {
        const place = asked.findIndex((set) => sameSet(set, qualitiesOf(value, terms)));
        return is(consentMet.flatMap((met, index) => (met[place] === true ? [index] : [])));
      }
      case 'day':
      case 'amount': {
        const cut = cutOf(fact, value, asking);
        return cut === undefined
          ? is([domain.indexOf(String(value))])
          : is(classesOf(cuts.get(name) ?? [], cut));
      }
    }
  };
  return {
    topic: asking.topic,
    variables,
    ofFact,
    cuts,
    consentAsked: asked,
    consentMet,
    hangsOnDay,
    test: ({ condition, terms }) => testIn(condition, terms),
    testIn,
    forget: literals.forget,
  };
}

/** The flags, the choices and the sets that are asked per item, each with its variable. */
function singles(facts: Facts, ofFact: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, [variable]] of ofFact) {
    const fact = facts[name];
    const isSingle =
      fact?.kind === 'flag' || fact?.kind === 'choice' || (fact?.kind === 'set' && fact.reading === 'each');
    if (isSingle && variable !== undefined) found.set(name, variable);
  }
  return found;
}

const wordList = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [String(value)];
const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
const sameSet = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** All that is asked of a consent: what the rule names and what the text understands by consent. Sorted, so that equal sets look equal. */
function qualitiesOf(value: unknown, terms: OwnTerms): readonly string[] {
  const named = typeof value === 'object' && value !== null && 'given' in value ? wordList(value.given) : [];
  return unique([...named, ...terms.consent]).toSorted();
}

function cutOf(fact: Fact, value: unknown, { asOf, holidays }: Asking): Cut | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return fact.kind === 'amount' ? amountCut(value) : dayCut(value, asOf, holidays);
}

/** What the conditions speak of: the facts, where they cut days and amounts, what they ask of a consent. */
function surveyed(asking: Asking, each: EachCondition) {
  const cuts = new Map<string, Set<number>>();
  const asked: (readonly string[])[] = [];
  const used = new Set<string>();
  let hangsOnDay = false;
  each((condition, terms) =>
    eachAsk(condition, (name, value) => {
      if (!used.has(name)) used.add(name);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        if (asking.facts[name]?.kind !== 'consents') return;
      } else if ('over' in value) hangsOnDay = true;
      const fact = asking.facts[name];
      if (fact?.kind === 'consents') {
        const qualities = qualitiesOf(value, terms);
        if (!asked.some((set) => sameSet(set, qualities))) asked.push(qualities);
      } else if (fact?.kind === 'day' || fact?.kind === 'amount') {
        const cut = cutOf(fact, value, asking);
        if (cut !== undefined) cuts.set(name, (cuts.get(name) ?? new Set()).add(cut.at));
      }
    }),
  );
  const sorted = new Map<string, readonly number[]>();
  for (const [name, list] of cuts)
    sorted.set(
      name,
      [...list].toSorted((a, b) => a - b),
    );
  return {
    cuts: sorted,
    asked: asked.toSorted((a, b) => (a.join() < b.join() ? -1 : 1)),
    used,
    hangsOnDay,
  };
}

/**
 * Which of the asked sets a dossier's consents can meet together: whoever meets a set meets every smaller one, and different records can meet
 * different sets. The smallest come first.
 */
function downwardClosed(asked: readonly (readonly string[])[]): readonly (readonly boolean[])[] {
  let patterns: (readonly boolean[])[] = [[]];
  for (let place = 0; place < asked.length; place++)
    patterns = patterns.flatMap((pattern) => [
      [...pattern, false],
      [...pattern, true],
    ]);
  const isSubset = (small: readonly string[], large: readonly string[]): boolean =>
    small.every((quality) => large.includes(quality));
  const closed = patterns.filter((pattern) =>
    asked.every(
      (large, i) =>
        pattern[i] !== true || asked.every((small, j) => pattern[j] === true || !isSubset(small, large)),
    ),
  );
  const size = (pattern: readonly boolean[]): number => pattern.filter((met) => met).length;
  return closed.toSorted((a, b) => size(a) - size(b));
}

function variablesOf(
  name: string,
  fact: Fact,
  cuts: readonly number[],
  asked: readonly (readonly string[])[],
  consentMet: readonly (readonly boolean[])[],
): readonly Variable[] {
  const outside = fact.notApplicable === undefined ? [] : ['notApplicable'];
  const one = (domain: readonly string[]): readonly Variable[] => [
    { fact: name, name, domain: [...domain, ...outside] },
  ];
  switch (fact.kind) {
    case 'flag':
      return one(['false', 'true']);
    case 'choice':
      return one(Object.keys(fact.values));
    case 'set':
      return fact.reading === 'each' ? one(Object.keys(fact.values)) : members(name, fact);
    case 'consents':
      return one(consentMet.map((met) => metWords(asked, met)));
    case 'day':
    case 'amount':
      return one(Array.from({ length: cuts.length + 1 }, (_, index) => classWords(cuts, index)));
  }
}

const members = (name: string, fact: Listed): readonly Variable[] =>
  Object.keys(fact.values).map((value) => ({
    fact: name,
    name: `${name}:${value}`,
    domain: ['false', 'true'],
  }));

const metWords = (asked: readonly (readonly string[])[], met: readonly boolean[]): string =>
  asked
    .filter((_, index) => met[index] === true)
    .map((set) => set.join('+') || 'any')
    .join(' | ') || 'none';

const classWords = (cuts: readonly number[], index: number): string =>
  `${index === 0 ? '…' : `>${cuts[index - 1]}`}${index === cuts.length ? '' : ` ≤${cuts[index]}`}`;
