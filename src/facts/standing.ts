import { printed, ReglementError } from '../errors/index.ts';
import type { Facts } from './vocabulary.ts';

/** Which vocabulary bound facts were checked against. */
const checkedFor = new WeakMap<object, Facts>();

/** Nothing is bound. */
export const nothingBound: ReadonlyMap<string, never> = new Map<string, never>();

/** Remembers that these facts were checked, and in which words. */
export function bound<S extends object>(stated: S, facts: Facts): S {
  checkedFor.set(stated, facts);
  return stated;
}

/** Refuses bound facts that `standingFacts` did not check for this vocabulary: they would be believed unread. */
export function refuseUnchecked(standing: unknown, facts: Facts): void {
  if (standing === nothingBound) return;
  const words = typeof standing === 'object' && standing !== null ? checkedFor.get(standing) : undefined;
  if (words === facts) return;
  throw new ReglementError([
    {
      code: 'wrongKind',
      path: ['standing'],
      expected: 'bound facts, as `standingFacts` gives them for this regulation',
      received: words === undefined ? printed(standing) : 'those of another vocabulary',
      remedy: 'bind them: `forRegulation(regulation, { standing: { … } })`',
    },
  ]);
}
