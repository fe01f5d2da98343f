import { type Diagrams, type Node, type Outcomes, yes } from '../../diagram/index.ts';
import {
  applies,
  type KernelAspect,
  type KernelQuestion,
  type KernelRule,
  type Known,
  type Layer,
  type Truth,
} from '../../language/index.ts';
import type { LayerOutcome, RequestOutcome } from './answer.ts';

/** And, or, not, and whether a rule applies: in three values, or as a diagram. What a request comes to is said once, for both. */
export interface Logic<T> {
  readonly all: (of: readonly T[]) => T;
  readonly not: (a: T) => T;
  readonly applies: (rule: KernelRule) => T;
}

const isOpen = (truth: Truth): truth is number => typeof truth === 'number';

export const inWorlds = (known: Known): Logic<Truth> => ({
  all: (of) => (of.includes(false) ? false : (of.find(isOpen) ?? true)),
  not: (a) => (isOpen(a) ? a : !a),
  applies: (rule) => applies(rule, known),
});

export const drawn = (workshop: Diagrams, reading: Outcomes): Logic<Node> => ({
  all: (of) => of.reduce(workshop.and, yes),
  not: workshop.not,
  applies: reading.applies,
});

/** What a layer says by itself. At most one of these holds; where none does, it is silent. */
export type LayerSays<T> = Readonly<Record<Exclude<LayerOutcome, 'silent' | 'undetermined'>, T>>;

export interface Outcome<T> {
  /** Exactly one of these holds. */
  readonly final: Readonly<Record<RequestOutcome, T>>;
  readonly layers: Readonly<Record<Layer, LayerSays<T>>>;
  /** Nobody forbids asking, and yet no layer lets this requester ask. */
  readonly mayNotAsk: T;
  /** Asking is open, nothing refuses, and yet no layer gives a right to it. */
  readonly noGround: T;
}

/**
 * What a request comes to.
 *
 * Asking is open in a layer where none of its rules forbids it and one permits it; in the regulation a permission of the statute will do, since a bureau
 * that grants something without saying who may ask means whoever may ask by law. A layer grants where asking is open in it, one of its rules
 * grants, and none of its own refusals of the whole applies; in part where one of its refusals applies as far as its reason reaches.
 *
 * What the statute refuses is refused, and whom it forbids to ask is refused: a right belongs to the data subject, and a bureau that asks for a letter gives it to
 * nobody else. What the statute refuses as far as a reason reaches is at most granted in part. For the rest, of the two layers the one that is better for the
 * data subject.
 */
export function requestOutcome<T>(question: KernelQuestion, logic: Logic<T>): Outcome<T> {
  const { all, not } = logic;
  const some = (of: readonly T[]): T => not(all(of.map(not)));
  const says = (kind: keyof Sorted): Readonly<Record<Layer, T>> => {
    const { statute, regulation } = sortedRules(question)[kind];
    return { statute: some(statute.map(logic.applies)), regulation: some(regulation.map(logic.applies)) };
  };
  const closed = says('closing');
  const letAsk = says('lettingAsk');
  const granting = says('granting');
  const whole = says('refusing');
  const part = says('limiting');
  const open = {
    statute: all([not(closed.statute), letAsk.statute]),
    regulation: all([not(closed.regulation), some([letAsk.regulation, letAsk.statute])]),
  };
  const heard = {
    statute: all([open.statute, granting.statute, not(whole.statute)]),
    regulation: all([open.regulation, granting.regulation, not(whole.regulation)]),
  };
  const layer = (name: Layer): LayerSays<T> => ({
    granted: all([heard[name], not(part[name])]),
    grantedInPart: all([heard[name], part[name]]),
    refused: some([closed[name], whole[name]]),
  });

  const statute = layer('statute');
  const regulation = layer('regulation');
  const anything = all([not(whole.statute), not(closed.statute), some([heard.statute, heard.regulation])]);
  const granted = all([anything, not(part.statute), some([statute.granted, regulation.granted])]);
  const asked = some([open.statute, open.regulation]);
  const free = (one: Readonly<Record<Layer, T>>): T => all([not(one.statute), not(one.regulation)]);
  return {
    final: { granted, grantedInPart: all([anything, not(granted)]), refused: not(anything) },
    layers: { statute, regulation },
    mayNotAsk: all([free(closed), not(asked)]),
    noGround: all([free(closed), asked, free(whole), not(anything)]),
  };
}

type OfLayer = Readonly<Record<Layer, readonly KernelRule[]>>;

/** The rules of a question about a request, by what they do. */
interface Sorted {
  readonly closing: OfLayer;
  readonly lettingAsk: OfLayer;
  readonly granting: OfLayer;
  readonly refusing: OfLayer;
  readonly limiting: OfLayer;
}

const sorted = new WeakMap<KernelQuestion, Sorted>();

function sortedRules(question: KernelQuestion): Sorted {
  const known = sorted.get(question);
  if (known !== undefined) return known;
  const those = (aspect: KernelAspect['aspect'], fits: (rule: KernelRule) => boolean): OfLayer => {
    const found = question.aspects.find((one) => one.aspect === aspect);
    return {
      statute: found?.statute.filter(fits) ?? [],
      regulation: found?.regulation.filter(fits) ?? [],
    };
  };
  const made: Sorted = {
    closing: those('request.asking', forbids),
    lettingAsk: those('request.asking', grants),
    granting: those('request.merits', grants),
    refusing: those('request.merits', refuses),
    limiting: those('request.merits', limits),
  };
  sorted.set(question, made);
  return made;
}

export const grants = ({ effect }: KernelRule): boolean => effect === 'permit' || effect === 'require';
export const forbids = ({ effect }: KernelRule): boolean => effect === 'forbid';
export const refuses = ({ effect, extent }: KernelRule): boolean => effect === 'forbid' && extent === 'whole';
export const limits = ({ effect, extent }: KernelRule): boolean =>
  effect === 'forbid' && extent === 'asFarAs';
