import { differ } from '../../language/check/rivals.ts';
import { holds, type RuleInForce, ruleTest, type TermRule } from '../../language/index.ts';
import { NotReplayed } from './not-replayed.ts';
import type { Finding } from './report.ts';
import { caseIn, countsIn, isConfirmed, ownRules, type View } from './view.ts';

/** Two different terms of the text for one thing, in a case to which both apply. */
export function rivalFindings(view: View): readonly Finding[] {
  const found = new Map<string, Finding>();
  const { and } = view.space.workshop;
  for (const day of view.days) {
    const terms = ownRules(day).filter(isTerm);
    for (const [index, one] of terms.entries())
      for (const other of terms.slice(index + 1)) {
        const key = `${one.name} ${other.name}`;
        if (found.has(key) || !differ(one.rule, other.rule)) continue;
        const witness = caseIn(view, day, and(countsIn(day, one), countsIn(day, other)));
        if (witness === undefined) continue;
        const tests = [one, other].map((rule) => ruleTest(rule, day.law.encoding));
        if (!tests.every((test) => isConfirmed(view, day, witness, (known) => holds(test, known))))
          throw new NotReplayed(one.name, other.name);
        found.set(key, {
          severity: 'fault',
          clauses: [one.id, other.id],
          rules: [one.name, other.name],
          told: {
            nl: `${one.name} en ${other.name} geven verschillende termijnen voor hetzelfde: ${witness.told.nl}`,
            en: `${one.name} and ${other.name} give different terms for the same thing: ${witness.told.en}`,
          },
          witness,
        });
      }
  }
  return [...found.values()];
}

const isTerm = (own: RuleInForce): own is RuleInForce<TermRule> => {
  switch (own.rule.rule) {
    case 'answerWithin':
    case 'doWithin':
    case 'refuseWithin':
    case 'appealWithin':
      return true;
    default:
      return false;
  }
};
