import type { Verdict } from '../answer.ts';
import type { ItemCase, KeptAnswers } from './cases.ts';
import type { Entry } from './entry.ts';

/** As many answers as there are days in two months of asking: duties carry their last days. */
const answersKept = 64;

/** The oldest makes room. */
export function keep(kept: KeptAnswers, shown: Parameters<KeptAnswers['get']>[0], answer: Verdict): Verdict {
  if (kept.size >= answersKept) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest);
  kept.set(shown, answer);
  return answer;
}

/** Answers to questions with several items: by what these are, and what each of them comes to. */
export interface KeptTogether {
  of(found: readonly ItemCase[], entries: readonly Entry[]): KeptAnswers;
}

const questionsKept = 512;

export function keptTogether(isEach: (name: string) => boolean): KeptTogether {
  const kept = new Map<string, KeptAnswers>();
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
      const made: KeptAnswers = new Map();
      if (kept.size >= questionsKept) kept.clear();
      kept.set(name, made);
      return made;
    },
  };
}
