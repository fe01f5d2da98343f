import { type DayNumber, dayAt, dayNumber } from '../calendar/index.ts';
import type { Fact, Topic } from '../facts/index.ts';
import type { Regulation, Rule } from '../language/index.ts';
import { turningDays } from '../language/law-cache.ts';

/** The facts that the law of one day speaks of in one question: in its conditions, and as the start of its terms. */
export function factsUsed(regulation: Regulation, topic: Topic, day: DayNumber): readonly string[] {
  const { facts } = regulation.vocabulary;
  const { encoding, rules } = regulation.lawOn(topic, day);
  const asked = [...encoding.ofFact.keys()];
  const alongside = asked.some((name) => facts[name]?.kind === 'consents') ? besideConsent : [];
  return [
    ...asked,
    ...alongside,
    ...rules.flatMap(({ rule }) => startsOf(rule)),
    ...daysBeside(regulation, topic),
  ];
}

/** Whether a host can supply it for this question. */
export const isSupplied = (fact: Fact, topic: Topic): boolean =>
  fact.derived !== true && fact.topics.includes(topic);

// Whose consent counts depends on who can decide for the client (UAVG 5); whether it covers the act, on what the act consists of.
const besideConsent = ['clientStatus', 'actor', 'recipient', 'purpose', 'data'];

function startsOf(rule: Rule): readonly string[] {
  if ('after' in rule) return [rule.after];
  return 'from' in rule && rule.from !== undefined ? [rule.from] : [];
}

/**
 * Days that bear on terms without standing in a rule: of a request, the notices and pauses that move its terms; of a duty, the day of the event.
 */
function daysBeside({ vocabulary: { facts } }: Regulation, topic: Topic): readonly string[] {
  if (topic === 'duty') return ['happenedOn'];
  if (topic !== 'request') return [];
  return Object.keys(facts).filter((name) => facts[name]?.kind === 'day');
}

/** One day of every stretch in which no text and no clause begins or ends. */
export function dayOfEveryLaw({ text, statutes }: Regulation): readonly DayNumber[] {
  return [dayNumber(1, 1, 1), ...turningDays([text, ...statutes]).map(dayAt)];
}
