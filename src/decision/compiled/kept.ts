import type { DutyDue, Remedy, Verdict } from '../answer.ts';
import type { Kept } from './cases.ts';

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
