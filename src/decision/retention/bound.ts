import { type DayNumber, type HolidaysByRegime, readDay } from '../../calendar/index.ts';
import { countedTerm } from '../../calendar/prepare.ts';
import {
  type HoldRule,
  type Law,
  type RetentionRule,
  type Rule,
  type RuleInForce,
  ruleTest,
  type Test,
} from '../../language/index.ts';

/** A floor of the statutes outlasts a ceiling; a regulation's own floor never does, whatever it is called there. */
export type Role = 'ceiling' | 'ownFloor' | 'statutoryFloor';

/** One limit that the law of a day can set. A rule that is both ceiling and floor is two of them. */
export interface Bound {
  readonly source: RuleInForce<RetentionRule | HoldRule>;
  readonly role: Role;
  /** The fact that holds the day it starts from; a hold has none, nor has a rule that names its last day itself. */
  readonly after: string | undefined;
  /** The last day that the rule itself names, whatever the record's own days. */
  readonly untilDay: DayNumber | undefined;
  /** From the day of the event to the last day. A later event never gives an earlier day: the whole room rests on that. */
  readonly lastDay: (start: DayNumber) => DayNumber;
  /** When it applies, in the encoding of its law. */
  readonly applies: Test;
}

const plans = new WeakMap<Law, readonly Bound[]>();

/** The limits of a law, in its order. A law stays the same object while nothing changes, so this is worked out once. */
export function boundsOf(law: Law, holidays: HolidaysByRegime): readonly Bound[] {
  const known = plans.get(law);
  if (known !== undefined) return known;
  const bounds = law.rules.filter(isRetention).flatMap((source): readonly Bound[] => {
    const { rule } = source;
    const applies = ruleTest(source, law.encoding);
    const floor: Role = source.layer === 'statute' ? 'statutoryFloor' : 'ownFloor';
    const own = { source, applies, after: undefined, untilDay: undefined, lastDay: sameDay };
    if (rule.rule === 'hold') return [{ ...own, role: floor }];
    const roles = rolesOf(rule, floor);
    if (rule.untilDay !== undefined) {
      const untilDay = readDay(rule.untilDay);
      return roles.map((role) => ({ ...own, role, untilDay }));
    }
    const lastDay = typeof rule.within === 'string' ? sameDay : countedTerm(rule.within, holidays);
    return roles.map((role) => ({ ...own, role, after: rule.after, lastDay }));
  });
  plans.set(law, bounds);
  return bounds;
}

const sameDay = (start: DayNumber): DayNumber => start;

const isRetention = (source: RuleInForce): source is RuleInForce<RetentionRule | HoldRule> =>
  isRetentionRule(source.rule);

function isRetentionRule(rule: Rule): rule is RetentionRule | HoldRule {
  switch (rule.rule) {
    case 'keepAtMost':
    case 'keepAtLeast':
    case 'keepFor':
    case 'endsOn':
    case 'hold':
      return true;
    default:
      return false;
  }
}

function rolesOf(rule: RetentionRule, floor: Role): readonly Role[] {
  switch (rule.rule) {
    case 'keepAtMost':
    case 'endsOn':
      return ['ceiling'];
    case 'keepAtLeast':
      return [floor];
    case 'keepFor':
      return ['ceiling', floor];
  }
}
