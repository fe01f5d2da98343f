import type { KernelRule, Test } from '../kernel.ts';

/** Which way an answer can move: towards permitted, or away from it. */
interface Moves {
  readonly up: boolean;
  readonly down: boolean;
}

const still: Moves = { up: false, down: false };
const turned = ({ up, down }: Moves): Moves => ({ up: down, down: up });
const joined = (moves: readonly Moves[]): Moves => ({
  up: moves.some(({ up }) => up),
  down: moves.some(({ down }) => down),
});

/** Whether taking this value can move the answer towards permitted, or away from it, as the signs alone show. It spares most of the searching. */
export function movesOf(rules: readonly KernelRule[], variable: number, value: number): Moves {
  const known = new Map<KernelRule, Moves>();
  const ofTest = (test: Test): Moves => {
    if (test.kind === 'not') return turned(ofTest(test.of));
    if (test.kind !== 'is') return joined(test.of.map(ofTest));
    if (test.variable !== variable) return still;
    return test.among.includes(value) ? { up: true, down: false } : { up: false, down: true };
  };
  const ofRule = (rule: KernelRule): Moves => {
    const there = known.get(rule);
    if (there !== undefined) return there;
    const against = [...rule.unless.map(ofTest), ...rule.exceptions.map(ofRule)];
    const moves = joined([ofTest(rule.when), turned(joined(against))]);
    known.set(rule, moves);
    return moves;
  };
  return joined(
    rules.flatMap((rule) => {
      if (rule.effect === 'forbid') return [turned(ofRule(rule))];
      return rule.effect === 'permit' || rule.effect === 'require' ? [ofRule(rule)] : [];
    }),
  );
}
