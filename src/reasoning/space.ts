import { dayAt, dayNumber, isoDay } from '../calendar/index.ts';
import { type Diagrams, diagrams, type Node, no, type Outcomes, outcomes, yes } from '../diagram/index.ts';
import type { Facts, Topic } from '../facts/index.ts';
import { type Encoding, encoding, type Law, type Placed, type Regulation } from '../language/index.ts';
import { jointFacts } from './joint-facts.ts';

/**
 * All cases that some laws can be asked about, in one finite form. A case gives every fact that a rule of any of them asks about one of its values; a set that is
 * asked per item has one item; days and amounts count by the classes that the comparisons of all these rules cut; of consent counts which of the
 * sets of qualities that they ask are met. Cases that nobody can put are left out: roles of nobody, days and amounts that do not exist.
 */
export interface Space {
  readonly topic: Topic;
  readonly facts: Facts;
  readonly encoding: Encoding;
  readonly workshop: Diagrams;
  /** The cases that can be put. */
  readonly possible: Node;
  /** The rules of a law as diagrams over the space. */
  drawn(law: Law): Outcomes;
}

/** The most nodes of all diagrams of one question together. */
export const mostNodes = 2_000_000;

/** The most sets of qualities of consent that can be told apart: their combinations are values of one variable. */
const mostConsentSets = 12;

export function spaceOf(
  regulations: readonly Regulation[],
  topic: Topic,
  laws: readonly Law[],
  budget: number = mostNodes,
): Space {
  const facts = jointFacts(regulations, topic);
  const holidays = regulations[0]?.holidays;
  if (holidays === undefined) throw new TypeError('regulations');
  // None of the tests that it is made from asks for a term, so that neither the day nor the holidays come into it.
  const asking = { topic, facts, asOf: firstDay, holidays };
  const joint = encoding(
    asking,
    laws.flatMap((law) => asksOf(law, facts)),
  );
  const workshop = diagrams(
    joint.variables.map(({ domain }) => domain.length),
    budget,
  );
  const memo = new Map<Law, Outcomes>();
  return {
    topic,
    facts,
    encoding: joint,
    workshop,
    possible: possibleCases(facts, joint, workshop),
    drawn(law) {
      const found = memo.get(law) ?? drawnIn(law, facts, joint, workshop);
      memo.set(law, found);
      return found;
    },
  };
}

/** Whether the sets of qualities that these laws ask together are too many to be told apart. */
export const asksTooMany = (laws: readonly Law[]): boolean =>
  new Set(laws.flatMap((law) => law.encoding.consentAsked.map((set) => set.join()))).size > mostConsentSets;

const noTerms: Placed['terms'] = { names: new Map(), consent: [], scope: [] };

/** Everything that a law asks, as tests that cut the facts where it does. */
function asksOf({ encoding: own }: Law, facts: Facts): readonly Placed[] {
  const asks = [...own.ofFact.keys()].flatMap((name): readonly object[] => {
    const fact = facts[name];
    const cuts = own.cuts.get(name) ?? [];
    switch (fact?.kind) {
      case undefined:
        return [];
      case 'consents':
        return own.consentAsked.map((given) => ({ [name]: { given } }));
      case 'day':
        return [{ [name]: 'any' }, ...cuts.map((cut) => ({ [name]: { onOrBefore: isoDay(dayAt(cut)) } }))];
      case 'amount':
        return [{ [name]: 'any' }, ...cuts.map((atMost) => ({ [name]: { atMost } }))];
      default:
        return [{ [name]: 'any' }];
    }
  });
  return asks.map((condition) => ({ condition, terms: noTerms }));
}

function drawnIn(law: Law, facts: Facts, joint: Encoding, workshop: Diagrams): Outcomes {
  const places = new Map(joint.variables.map(({ name }, place) => [name, place]));
  const own = law.encoding.variables.map(({ name }, variable) => {
    const place = places.get(name);
    return place === undefined
      ? undefined
      : { place, valueOf: ownValues(law.encoding, variable, facts, joint, place) };
  });
  return outcomes(
    {
      ...workshop,
      is(variable, among) {
        const found = own[variable];
        if (found === undefined) return no;
        const fitting = found.valueOf.flatMap((value, there) => (among.includes(value) ? [there] : []));
        return workshop.is(found.place, fitting);
      },
    },
    [],
  );
}

/** Per value of a joint variable, the value that a law's own variable has there. */
function ownValues(
  own: Encoding,
  variable: number,
  facts: Facts,
  joint: Encoding,
  place: number,
): readonly number[] {
  const { fact: name = '', domain = [] } = own.variables[variable] ?? {};
  const words = joint.variables[place]?.domain ?? [];
  const kind = facts[name]?.kind;
  const byWord = (word: string): number => domain.indexOf(word);
  if (kind === 'day' || kind === 'amount') {
    const [cuts, finer] = [own.cuts.get(name) ?? [], joint.cuts.get(name) ?? []];
    return words.map((word, index) =>
      index > finer.length ? byWord(word) : cuts.filter((cut) => (finer[index] ?? Infinity) > cut).length,
    );
  }
  if (kind !== 'consents') return words.map(byWord);
  const asked = own.consentAsked.map((set) =>
    joint.consentAsked.findIndex((other) => other.join() === set.join()),
  );
  return words.map((word, index) => {
    const met = joint.consentMet[index];
    return met === undefined
      ? byWord(word)
      : own.consentMet.findIndex((pattern) => pattern.every((one, at) => one === met[asked[at] ?? -1]));
  });
}

function possibleCases(facts: Facts, { ofFact, variables, cuts }: Encoding, workshop: Diagrams): Node {
  let all: Node = yes;
  for (const [name, own] of ofFact) {
    const fact = facts[name];
    if (fact?.kind === 'set' && fact.reading === 'any' && needsOne(fact)) {
      const some = own.reduce((node, variable) => workshop.or(node, workshop.is(variable, [1])), no);
      all = workshop.and(all, some);
    }
    const [variable] = own;
    if (variable === undefined || (fact?.kind !== 'day' && fact?.kind !== 'amount')) continue;
    const bounds = cuts.get(name) ?? [];
    const there = (variables[variable]?.domain ?? []).flatMap((_, index) =>
      index > bounds.length || valueIn(fact.kind, bounds, index) !== undefined ? [index] : [],
    );
    all = workshop.and(all, workshop.is(variable, there));
  }
  return all;
}

/** A question that is put to nobody is refused, unless it can be said that nobody is there. */
const needsOne = (fact: Facts[string]): boolean =>
  fact.argumentOf !== undefined && fact.notApplicable === undefined;

const firstDay = dayNumber(1, 1, 1);
const lastDay = dayNumber(9999, 12, 31);

/** A day or amount of a class; `near`, where it lies in it. Nothing, where the class is empty. */
export function valueIn(
  kind: 'day' | 'amount',
  cuts: readonly number[],
  index: number,
  near?: number,
): number | undefined {
  const least = Math.max((cuts[index - 1] ?? -Infinity) + 1, kind === 'day' ? firstDay : 0);
  const most = Math.min(cuts[index] ?? Infinity, kind === 'day' ? lastDay : Number.MAX_SAFE_INTEGER);
  if (least > most) return undefined;
  if (near !== undefined && near >= least && near <= most) return near;
  return cuts[index] === undefined ? least : most;
}
