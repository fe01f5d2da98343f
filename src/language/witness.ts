import { isoDay, dayAt } from '../calendar/index.ts';
import type { Truth } from './evaluate.ts';
import type { KernelQuestion, Known, Test, Variable } from './kernel.ts';
import type { Law } from './law.ts';

/** What a search found: a case, that there is none, or that it gave up. */
export type Found = Known | 'none' | 'notProved';

/** Enough for any rule that a person wrote; what was made to explode stops here. */
const TRIES = 4_000;

/**
 * Looks for a case in which something holds, by the same splitting that gives a rule its meaning: where the answer hangs on a variable, each
 * of its values is tried. Values that no test tells apart are tried once.
 */
export function witness(variables: readonly Variable[], tests: readonly Test[], ask: (known: Known) => Truth): Found {
  const values = toldApart(variables, tests);
  let left = TRIES;
  const search = (known: Known): Found => {
    left -= 1;
    if (left < 0) return 'notProved';
    const truth = ask(known);
    if (typeof truth === 'boolean') return truth ? known : 'none';
    for (const value of values[truth] ?? []) {
      const found = search(known.with(truth, value));
      if (found !== 'none') return found;
    }
    return 'none';
  };
  return search(variables.map(() => undefined));
}
