import type { Fact } from '../../facts/index.ts';
import type { Regulation } from '../../language/index.ts';
import { asLoaded } from '../../language/only-loaded.ts';

const made = new WeakMap<Regulation, Regulation>();

/**
 * The same regulation in words that presume nothing. A presumption is for what nobody can find out; who is still being asked has not said so yet, and an interview that rested on
 * presumptions would end before it began.
 */
export function presumingNothing(regulation: Regulation): Regulation {
  const before = made.get(regulation);
  if (before !== undefined) return before;
  const facts = Object.fromEntries(
    Object.entries(regulation.vocabulary.facts).map(([name, fact]): [string, Fact] => {
      if (!('presumed' in fact)) return [name, fact];
      const { presumed: _, ...rest } = fact;
      return [name, rest];
    }),
  );
  const found: Regulation = asLoaded({ ...regulation, vocabulary: { facts } });
  made.set(regulation, found);
  return found;
}
