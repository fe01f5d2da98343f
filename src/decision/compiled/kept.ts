import type { DutyDue, Remedy, Verdict } from '../answer.ts';
import type { ItemCase, Kept } from './cases.ts';
import type { Entry } from './entry.ts';

/** As many answers as there are days in a month of asking: duties carry their last days. */
const answersKept = 32;

export function keptAnswer(
  kept: readonly Kept[],
  duties: readonly DutyDue[],
  remedies: readonly Remedy[],
): Verdict | undefined {
  for (const one of kept) if (one.duties === duties && one.remedies === remedies) return one.answer;
  return undefined;
}

/** The newest stands first, since what is asked now is likely to be asked again. */
export function keep(kept: Kept[], one: Kept): Verdict {
  if (kept.length >= answersKept) kept.pop();
  kept.unshift(one);
  return one.answer;
}

/** Answers to questions with several items: by what these are, and what each of them comes to. */
export interface KeptTogether {
  of(found: readonly ItemCase[], entries: readonly Entry[]): Kept[];
}

const questionsKept = 512;

export function keptTogether(isEach: (name: string) => boolean): KeptTogether {
  const kept = new Map<string, Kept[]>();
  const numbers = new WeakMap<ItemCase, number>();
  let numbered = 0;

  function numberOf(one: ItemCase): number {
    const before = numbers.get(one);
    if (before !== undefined) return before;
    numbered += 1;
    numbers.set(one, numbered);
    return numbered;
  }

  return {
    of(found, entries) {
      let name = '';
      for (const { checked, name: fact } of entries)
        if (checked.kind === 'set' && isEach(fact)) name += `${fact}=${checked.values.join()};`;
      for (const one of found) name += `${numberOf(one)},`;
      const before = kept.get(name);
      if (before !== undefined) return before;
      const made: Kept[] = [];
      if (kept.size >= questionsKept) kept.clear();
      kept.set(name, made);
      return made;
    },
  };
}
