import { type Issue, printed } from '../../errors/index.ts';
import { type Fact, type Facts, type Topic, topics } from '../../facts/index.ts';
import { onDoubt } from '../aspect.ts';
import { aspectPermitted, type Truth } from '../evaluate.ts';
import { always, type KernelRule, type Known } from '../kernel.ts';
import { witness } from '../witness.ts';
import { witnessWords } from '../witness-words.ts';
import type { Checks } from './force.ts';
import { movesOf } from './moves.ts';
import type { OwnLaw, Sampled } from './own-law.ts';
import { fault } from './subject.ts';

/** Presumptions that the vocabulary itself cannot have: a doubt about these decides nothing. */
export function presumptionFaults(facts: Facts): readonly Issue[] {
  return Object.entries(facts).flatMap(([name, fact]) =>
    presumedIn(fact).flatMap(([topic, value]) => {
      const place = { path: ['vocabulary', name, 'presumed', topic] };
      const wrong = (expected: string): readonly Issue[] => [
        fault(place, 'wrongPresumption', expected, { received: printed(value) }),
      ];
      if (onDoubt[topic] === undefined)
        return wrong(`none: ${topic} has no answer that a doubt could lead to`);
      if (!fact.topics.includes(topic)) return wrong(`none: the fact does not matter to ${topic}`);
      if (fact.argumentOf?.includes(topic) === true)
        return wrong(`none: ${topic} cannot be asked without the fact`);
      return [];
    }),
  );
}

/**
 * A presumption that leads away from the answer in doubt, and never towards it: it would shift the burden of proof to the wrong side. One that
 * does both (who asks is presumed to be the client, who may be under sixteen) is let through, since where it leads away it is not used.
 */
export function polarityFaults(topic: Topic, slices: readonly Sampled[], checks: Checks): readonly Issue[] {
  const inDoubt = onDoubt[topic];
  if (inDoubt === undefined) return [];
  return Object.entries(checks.facts).flatMap(([name, fact]) => {
    const value = 'presumed' in fact ? fact.presumed?.[topic] : undefined;
    if (value === undefined) return [];
    for (const { first } of slices) {
      const away = turning(name, value, first, !inDoubt, checks);
      if (away === undefined) continue;
      if (slices.some((slice) => turning(name, value, slice.first, inDoubt, checks) !== undefined)) return [];
      return [
        fault({ path: ['vocabulary', name, 'presumed', topic] }, 'wrongPresumption', towards(inDoubt), {
          received: `${printed(value)}, which leads away from it`,
          witness: witnessWords(away, first.encoding, checks.facts),
        }),
      ];
    }
    return [];
  });
}

const towards = (inDoubt: boolean): string =>
  `a presumption that leads to the answer in doubt, ${inDoubt ? 'granted' : 'forbidden'}`;

function presumedIn(fact: Fact): readonly (readonly [Topic, unknown])[] {
  if (!('presumed' in fact) || fact.presumed === undefined) return [];
  const { presumed } = fact;
  return topics.flatMap((topic) =>
    presumed[topic] === undefined ? [] : [[topic, presumed[topic]] as const],
  );
}

/** A case in which the presumed value gives this answer, where another value of the fact would give the other. */
function turning(
  name: string,
  presumed: unknown,
  { encoding, aspects, choices }: OwnLaw,
  permitted: boolean,
  { budget }: Checks,
): Known | undefined {
  for (const variable of encoding.ofFact.get(name) ?? []) {
    // Where one choice stands for all, no rule of this text asks.
    if ((choices.values[variable] ?? []).length < 2) continue;
    const domain = encoding.variables[variable]?.domain ?? [];
    const value = placeOf(presumed, encoding.variables[variable]?.name ?? '', name, domain);
    for (const { aspect, rules } of aspects) {
      const moves = movesOf(rules, variable, value);
      if (!(permitted ? moves.up : moves.down)) continue;
      for (const other of choices.values[variable] ?? [])
        for (const silent of [[], [permitting]]) {
          const answer = (known: Known, index: number): Truth =>
            aspectPermitted({ aspect, statute: silent, regulation: rules }, known.with(variable, index));
          const turns = (known: Known): Truth =>
            permitted
              ? both(answer(known, value), not(answer(known, other)))
              : both(not(answer(known, value)), answer(known, other));
          const found = witness(choices, turns, budget);
          if (typeof found === 'object') return found.with(variable, value);
        }
    }
  }
  return undefined;
}

/** What the other layer may say where this one is silent; `[]` stands for its not permitting. */
const permitting: KernelRule = {
  id: '',
  clause: '',
  layer: 'statute',
  aspect: 'access.actor',
  effect: 'permit',
  extent: 'whole',
  closes: false,
  when: always,
  unless: [],
  exceptions: [],
};

const not = (truth: Truth): Truth => (typeof truth === 'number' ? truth : !truth);
const both = (one: Truth, other: Truth): Truth => {
  if (one === false || other === false) return false;
  return one === true ? other : one;
};

/** A set that is read as `any` has a variable for each member. */
function placeOf(presumed: unknown, variable: string, fact: string, domain: readonly string[]): number {
  if (Array.isArray(presumed)) return presumed.includes(variable.slice(fact.length + 1)) ? 1 : 0;
  return domain.indexOf(String(presumed));
}
