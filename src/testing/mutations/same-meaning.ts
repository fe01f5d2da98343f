import { type DayNumber, dayAt, dayNumber } from '../../calendar/index.ts';
import { TooLarge } from '../../diagram/index.ts';
import { type Topic, topics } from '../../facts/index.ts';
import { conditionsOf, type Law, type Regulation, type Rule, topicOfRule } from '../../language/index.ts';
import { asksWhetherOver, turningDays } from '../../language/law-cache.ts';
import { effectsOf } from './effects.ts';

/**
 * Whether two loadings of a text, of which one rule differs, mean the same: on every day and in every case of which all facts are known, the same clauses
 * say the same, with the same terms and for the same reasons that count. Exact where it says yes; where it cannot tell, it says no.
 */
export function meansTheSame(sound: Regulation, changed: Regulation, rule: Rule): boolean {
  const topic = topicOfRule(rule);
  const asked = topic === undefined ? topics : [topic];
  try {
    return dayOfEveryStretch(sound).every((day) => asked.every((one) => isSameLaw(sound, changed, one, day)));
  } catch (error) {
    if (error instanceof TooLarge) return false;
    throw error;
  }
}

/** A changed text begins and ends on the same days, so that the stretches of the one are those of the other. */
const dayOfEveryStretch = ({ text, statutes }: Regulation): readonly DayNumber[] => [
  dayNumber(1, 1, 1),
  ...turningDays([text, ...statutes]).map(dayAt),
];

function isSameLaw(sound: Regulation, changed: Regulation, topic: Topic, day: DayNumber): boolean {
  const laws = [sound.lawOn(topic, day), changed.lawOn(topic, day)] as const;
  const [one, other] = laws;
  if (!asksTheSame(one, other)) return false;
  const [before, after] = effectsOf(sound, topic, day, laws);
  return before.size === after.size && [...before].every(([name, when]) => after.get(name) === when);
}

/**
 * Whether the facts are cut alike. A consent of which other qualities are asked can be known to the one text and open to the other; a term that is over
 * on one day and not on the next is not settled by one day of a stretch.
 */
function asksTheSame(one: Law, other: Law): boolean {
  const conditions = [one, other].flatMap(({ rules }) => rules.flatMap(conditionsOf));
  const asked = (law: Law): string => JSON.stringify(law.encoding.consentAsked);
  return !conditions.some(asksWhetherOver) && asked(one) === asked(other);
}
