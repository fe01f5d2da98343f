import type { Issue } from '../../errors/index.ts';
import type { KernelRule } from '../kernel.ts';
import type { Sampled } from './own-law.ts';
import type { RulePlaces } from './places.ts';
import { fault } from './subject.ts';

/** Exceptions that come back to where they began: whether the rule applies would hang on whether it applies. */
export function cycleFaults(slices: readonly Sampled[], places: RulePlaces): readonly Issue[] {
  const faults = new Map<string, Issue>();
  const settled = new Set<KernelRule>();
  const walk = (rule: KernelRule, trail: readonly KernelRule[]): void => {
    const start = trail.indexOf(rule);
    if (start >= 0) {
      const names = fromTheLeast(trail.slice(start).map(({ id }) => id));
      const [name = rule.id] = names;
      const place = places.get(name) ?? places.get(name.replace(/\+$/, '')) ?? { path: ['articles'] };
      faults.set(
        names.join(),
        fault(place, 'cycle', 'exceptions that end somewhere', { received: [...names, name].join(' → ') }),
      );
      return;
    }
    if (settled.has(rule)) return;
    for (const exception of rule.exceptions) walk(exception, [...trail, rule]);
    settled.add(rule);
  };
  for (const { first } of slices)
    for (const { rules } of first.aspects) for (const rule of rules) walk(rule, []);
  return [...faults.values()];
}

/** The same circle is the same fault, wherever the walk came upon it. */
function fromTheLeast(names: readonly string[]): readonly string[] {
  const least = names.indexOf([...names].toSorted()[0] ?? '');
  return [...names.slice(least), ...names.slice(0, least)];
}
