import { readDay } from '../../src/calendar/index.ts';
import { diagrams, no, outcomes } from '../../src/diagram/index.ts';
import type { Regulation } from '../../src/language/index.ts';
import type { Topic } from './bureau-cases.ts';

/** The days that stand for the law before and after 25 May 2018. */
const days = ['2014-03-03', '2018-05-24', '2018-05-25', '2026-03-02'];

/**
 * The aspects in which some case is permitted with less consent and is not with more: found or excluded for all cases at once, on the diagram of the
 * aspect.
 */
export function turnsWherePermitted(regulation: Regulation, topic: Topic): readonly string[] {
  const found = new Set<string>();
  for (const day of days) {
    const { question, encoding } = regulation.lawOn(topic, readDay(day));
    const [consent] = encoding.ofFact.get('consent') ?? [];
    if (consent === undefined) continue;
    for (const aspect of question.aspects) {
      const workshop = diagrams(
        question.variables.map(({ domain }) => domain.length),
        2_000_000,
      );
      const whole = outcomes(
        workshop,
        question.variables.map(() => undefined),
      ).aspectPermitted(aspect);
      const having = encoding.consentMet.map((_, value) => workshop.given(whole, consent, value));
      for (const [less, met] of encoding.consentMet.entries())
        for (const [more, others] of encoding.consentMet.entries()) {
          if (less === more || met.some((one, place) => one && others[place] !== true)) continue;
          const narrower = workshop.and(having[less] ?? no, workshop.not(having[more] ?? no));
          if (narrower !== no) found.add(`${topic} ${day} ${aspect.aspect}`);
        }
    }
  }
  return [...found];
}
