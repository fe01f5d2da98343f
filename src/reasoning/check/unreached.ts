import { no } from '../../diagram/index.ts';
import { type Regulation, topicOfRule } from '../../language/index.ts';
import type { Finding } from './report.ts';
import { countsIn, ownAspectRules, ownRules, type View } from './view.ts';

/** The clauses some rule of which applies in some case. */
export function reachedIn(view: View): ReadonlySet<string> {
  const reached = new Set<string>();
  const { and } = view.space.workshop;
  for (const day of view.days) {
    for (const rule of ownAspectRules(day))
      if (!reached.has(rule.clause) && and(day.possible, day.drawn.applies(rule)) !== no)
        reached.add(rule.clause);
    for (const own of ownRules(day))
      if (!('aspect' in own.rule) && !reached.has(own.id) && and(day.possible, countsIn(day, own)) !== no)
        reached.add(own.id);
  }
  return reached;
}

/** The clauses that have rules for a question, and none that ever applies. A clause that only explains words has none. */
export function unreachedFindings({ text }: Regulation, reached: ReadonlySet<string>): readonly Finding[] {
  return text.articles
    .flatMap(({ clauses }) => clauses)
    .filter(({ rules }) => rules.some((rule) => topicOfRule(rule) !== undefined))
    .map(({ id }) => `${text.id}:${id}`)
    .filter((clause) => !reached.has(clause))
    .map((clause) => ({
      severity: 'fault',
      clauses: [clause],
      rules: [],
      told: {
        nl: `${clause} geldt op geen dag in enig geval`,
        en: `${clause} counts in no case on any day`,
      },
    }));
}
