import type { Issue } from '../../errors/index.ts';
import { holds } from '../evaluate.ts';
import type { TermRule } from '../rule.ts';
import { witness } from '../witness.ts';
import { witnessWords } from '../witness-words.ts';
import type { Checks } from './force.ts';
import { type PlainRule, type Sampled, sampledDays } from './own-law.ts';
import { fault } from './subject.ts';

interface Term {
  readonly plain: PlainRule;
  readonly rule: TermRule;
}

/** Two different terms for one thing, in a case to which both apply: which of them counts, the text does not say. */
export function rivalFaults(slices: readonly Sampled[], { facts, places, budget }: Checks): readonly Issue[] {
  if (!slices.some(({ first }) => first.plain.some((plain) => termOf(plain).length > 0))) return [];
  const faults: Issue[] = [];
  const seen = new Set<string>();
  for (const own of sampledDays(slices)) {
    const terms = own.plain.flatMap(termOf);
    for (const [index, one] of terms.entries())
      for (const other of terms.slice(index + 1)) {
        const pair = `${one.plain.name} ${other.plain.name}`;
        if (seen.has(pair) || !differ(one.rule, other.rule)) continue;
        const both = { kind: 'all', of: [one.plain.applies, other.plain.applies] } as const;
        const found = witness(own.choices, (known) => holds(both, known), budget);
        const place = places.get(other.plain.name);
        if (typeof found === 'string' || place === undefined) continue;
        seen.add(pair);
        faults.push(
          fault(place, 'rivalAnswers', `the term of ${one.plain.name}, or cases that it does not reach`, {
            remedy: 'take the cases of one out of the other with `unless`',
            witness: witnessWords(found, own.encoding, facts),
          }),
        );
      }
  }
  return faults;
}

function termOf(plain: PlainRule): readonly Term[] {
  switch (plain.rule.rule) {
    case 'answerWithin':
    case 'doWithin':
    case 'refuseWithin':
    case 'appealWithin':
      return [{ plain, rule: plain.rule }];
    default:
      return [];
  }
}

/** `as soon as possible` beside a number is no rival: the number is its last day. */
export function differ(one: TermRule, other: TermRule): boolean {
  if (one.rule !== other.rule || one.to !== other.to) return false;
  if (one.within === 'asSoonAsPossible' || other.within === 'asSoonAsPossible') return false;
  return lengths(one.within) !== lengths(other.within);
}

const lengths = (within: TermRule['within']): string =>
  typeof within === 'string'
    ? within
    : JSON.stringify(Object.entries(within).toSorted(([a], [b]) => (a < b ? -1 : 1)));
