import { type Codes, literalsOf, type Place, type Step, scanOf } from '../../diagram/index.ts';
import type { KernelAspect, KernelQuestion, KernelRule } from '../../language/index.ts';
import type { Outcome } from './outcome.ts';
import { appliesNow, variablesIn } from './settled.ts';

/** The rules of a question by what they say, so that no more of them are looked at than decide. */
export interface Voices {
  /** No rule asks more than what single facts are. */
  readonly isPlain: boolean;
  /** Nothing where something is open. */
  place(codes: Codes): Place | undefined;
  outcome(codes: Codes, place: Place): Outcome;
}

/** Rules that say the same, and what comes of it where one of them applies. */
interface Voice {
  readonly rules: readonly KernelRule[];
  readonly says: 'forbidden' | 'granted';
}

const forbidden = -1;
const permitted = -2;

/** No aspect holds anything back. */
const free: Voices = { isPlain: true, place: () => new Int32Array(0), outcome: () => 1 };

export function voicesOf({ variables, aspects }: KernelQuestion): Voices {
  const domains = variables.map(({ domain }) => domain.length);
  const asked = aspects.map(voicesIn).filter((voices) => !isFree(voices, domains));
  const rules = asked.flat().map((voice) => voice.rules);
  const all = steps(asked, domains);
  const scan = scanOf(all, domains, (step, test, codes) => appliesNow(rules[step]?.[test], codes));
  const needed = variablesIn(rules.flat());
  if (asked.length === 0) return free;
  return {
    isPlain: all.every(({ tests }) => tests.every(({ whole }) => whole)),
    place: (codes) =>
      needed.some((variable) => (codes[variable] ?? -1) < 0) ? undefined : scan?.place(codes),
    outcome: (codes, place) => (scan?.end(place, codes) === permitted ? 1 : 0),
  };
}

/**
 * The rules of an aspect in the order of `aspectPermitted`: what the statute forbids, what it requires, what the regulation forbids, and last
 * what either permits. Where none of these says anything, nothing is permitted.
 */
function voicesIn({ statute, regulation }: KernelAspect): readonly Voice[] {
  const those = (rules: readonly KernelRule[], ...effects: readonly string[]): readonly KernelRule[] =>
    rules.filter(({ effect }) => effects.includes(effect));
  const permits = [...those(regulation, 'permit', 'require'), ...those(statute, 'permit')];
  const before: readonly Voice[] = [
    { rules: those(statute, 'forbid'), says: 'forbidden' },
    { rules: those(statute, 'require'), says: 'granted' },
    { rules: those(regulation, 'forbid'), says: 'forbidden' },
  ];
  return [...before.filter(({ rules }) => rules.length > 0), { rules: permits, says: 'granted' }];
}

/** Nothing forbids, and something permits whatever the case is. */
const isFree = (voices: readonly Voice[], domains: readonly number[]): boolean =>
  voices.every(({ says }) => says === 'granted') &&
  voices.some(({ rules }) => rules.some((rule) => alwaysApplies(rule, domains)));

function alwaysApplies({ when, unless, exceptions }: KernelRule, domains: readonly number[]): boolean {
  const { literals, whole } = literalsOf(when, domains);
  return whole && literals.size === 0 && unless.length === 0 && exceptions.length === 0;
}

/** One step per voice. Where one grants, the next aspect comes; where the last of an aspect does not, that is the end. */
function steps(asked: readonly (readonly Voice[])[], domains: readonly number[]): readonly Step[] {
  const number = asked.flat().length;
  let first = 0;
  return asked.flatMap((voices) => {
    const begin = first;
    first += voices.length;
    const after = first === number ? permitted : first;
    return voices.map(({ rules, says }, at) => ({
      tests: rules.map(({ when, unless, exceptions }) => {
        const { literals, whole } = literalsOf(when, domains);
        return { literals, whole: whole && unless.length === 0 && exceptions.length === 0 };
      }),
      held: says === 'forbidden' ? forbidden : after,
      failed: at === voices.length - 1 ? forbidden : begin + at + 1,
    }));
  });
}
