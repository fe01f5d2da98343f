import type { DayNumber } from '../calendar/index.ts';
import type { Stated } from '../facts/index.ts';
import { type FeeCapRule, type Law, type Regulation, type RuleInForce, ruleTest } from '../language/index.ts';
import type { FeeCap } from './answer.ts';
import { worldsOf } from './duty-condition.ts';
import { checkedNote } from './present.ts';

const isFeeCap = (placed: RuleInForce): placed is RuleInForce<FeeCapRule> => placed.rule.rule === 'feeCap';

/** The caps on a fee that apply, or may: with the pages known, a cap per page is worked out. */
export function feeCaps(regulation: Regulation, law: Law, stated: Stated, day: DayNumber): readonly FeeCap[] {
  const worlds = worldsOf(regulation, law, stated, day);
  const pages = stated.get('pages');
  return law.rules.filter(isFeeCap).flatMap((placed): FeeCap[] => {
    const owed = worlds.owed(ruleTest(placed, law.encoding));
    if (owed === 'never') return [];
    const { atMost, perPage } = placed.rule;
    const byPage =
      perPage === undefined || pages?.kind !== 'amount' ? atMost : Math.min(atMost, perPage * pages.value);
    return [
      {
        clause: placed.id,
        atMostCents: byPage,
        ...(perPage === undefined ? {} : { perPageCents: perPage }),
        certain: owed === 'certain',
        ...checkedNote(regulation, placed.id),
      },
    ];
  });
}
