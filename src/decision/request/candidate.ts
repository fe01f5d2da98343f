import { type DayNumber, isoDay } from '../../calendar/index.ts';
import {
  holds,
  type Law,
  type Route,
  type RuleInForce,
  ruleTest,
  type TermRule,
  type Test,
} from '../../language/index.ts';
import { checkedNote, summaryOf } from '../present.ts';
import type { TermShown } from './answer.ts';
import { type Counting, endOf, isTermRule } from './term-end.ts';
import { reach, type Worlds } from './worlds.ts';

/** A term that applies, or may, with its end as numbers. */
export interface Candidate {
  readonly shown: TermShown;
  /** Where an appeal goes. */
  readonly to: Route | undefined;
  readonly test: Test;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly hangsOn: readonly string[];
}

interface TermOfLaw {
  readonly placed: RuleInForce<TermRule>;
  readonly test: Test;
}

// Every request asks for the same terms, so they are lowered once per law.
const prepared = new WeakMap<Law, readonly TermOfLaw[]>();

function termsIn(law: Law): readonly TermOfLaw[] {
  const known = prepared.get(law);
  if (known !== undefined) return known;
  const found = law.rules
    .filter(isTermRule)
    .map((placed) => ({ placed, test: ruleTest(placed, law.encoding) }));
  prepared.set(law, found);
  return found;
}

/** The terms that a law sets, of the kinds asked for, as far as they apply in some world. Statutes first, in the order of the texts. */
export function candidates(
  counting: Counting,
  worlds: Worlds,
  lawDay: DayNumber,
  isAsked: (rule: TermRule) => boolean,
): readonly Candidate[] {
  const { law, regulation } = counting;
  return termsIn(law).flatMap(({ placed, test }): readonly Candidate[] => {
    const { rule, id, name, layer } = placed;
    if (!isAsked(rule)) return [];
    const reached = reach(worlds, (known) => holds(test, known));
    if (reached === 'none') return [];
    const own = endOf(placed, counting);
    if (own === undefined) return [];
    const shown: TermShown = {
      clause: id,
      rule: name,
      layer,
      sets: rule.rule,
      summary: summaryOf(regulation, id),
      lawOf: isoDay(lawDay),
      within: rule.within,
      from: rule.from,
      certain: reached === 'all',
      ends: own.ends,
      ...(own.countedAs === undefined ? {} : { countedAs: own.countedAs }),
      ...(own.extension === undefined ? {} : { extension: own.extension }),
      ...(rule.form === undefined ? {} : { form: rule.form }),
      ...checkedNote(regulation, id),
    };
    return [{ shown, to: rule.to, test, low: own.low, high: own.high, hangsOn: own.hangsOn }];
  });
}
