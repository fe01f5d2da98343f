import type { Aspect } from './aspect.ts';

/**
 * The small language that everything an author writes is lowered to. A variable has a finite domain; a test asks which of its values it has; a
 * rule applies when its test holds and nothing in its `unless` does.
 */
export interface Variable {
  /** The fact it comes from, as declared. */
  readonly fact: string;
  /** The fact itself, or `recipient:employer` for one member of a set that is read as `any`. */
  readonly name: string;
  /** Its values as words. A world gives each variable an index into this list. */
  readonly domain: readonly string[];
}

/** `is` names a variable by its index; `among` lists the indexes of the values that fit. */
export type Test =
  | { readonly kind: 'is'; readonly variable: number; readonly among: readonly number[] }
  | { readonly kind: 'all'; readonly of: readonly Test[] }
  | { readonly kind: 'any'; readonly of: readonly Test[] }
  | { readonly kind: 'not'; readonly of: Test };

export const always: Test = { kind: 'all', of: [] };

/** The two layers of law: what the statutes say, and what the regulation says on top of them. */
export type Layer = 'statute' | 'regulation';

/** What a rule does: answers (`permit`, `forbid`, `require`), or takes the force of another away (`except`, `lift`). */
export type Effect = 'permit' | 'forbid' | 'require' | 'except' | 'lift';

/** A rule as it is decided with. */
export interface KernelRule {
  /** `bureau:12.1/a`. */
  readonly id: string;
  /** `bureau:12.1`. */
  readonly clause: string;
  readonly layer: Layer;
  readonly aspect: Aspect;
  readonly effect: Effect;
  /** For a refusal: the whole request, or only as far as the reason reaches. */
  readonly extent: 'whole' | 'asFarAs';
  /** It closes a list: every permit of its aspect is an exception to it. */
  readonly closes: boolean;
  readonly when: Test;
  readonly unless: readonly Test[];
  /** The rules that take its force away where they apply. */
  readonly exceptions: readonly KernelRule[];
}

/** The rules of one aspect, by layer. */
export interface KernelAspect {
  readonly aspect: Aspect;
  readonly statute: readonly KernelRule[];
  readonly regulation: readonly KernelRule[];
}

/** One question under the law of one day. */
export interface KernelQuestion {
  readonly variables: readonly Variable[];
  readonly aspects: readonly KernelAspect[];
}

/** What is known: per variable the index of its value, or nothing. */
export type Known = readonly (number | undefined)[];
