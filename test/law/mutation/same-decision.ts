import { type DayNumber, dayAt } from '../../../src/calendar/index.ts';
import { type Diagrams, diagrams, type Node, outcomes, yes } from '../../../src/diagram/index.ts';
import type { Topic } from '../../../src/facts/index.ts';
import {
  type Aspect,
  type AspectTopic,
  aspectsOf,
  conditionsOf,
  type Encoding,
  encoding,
  type Law,
  type Regulation,
} from '../../../src/language/index.ts';
import { turningDays } from '../../../src/language/law-cache.ts';
import { lowered } from '../../../src/language/lower.ts';
import type { Mutation } from '../../../src/testing/mutations.ts';

/**
 * Whether a changed text decides every case as the sound one does, on every day: statute and regulation together let the same through, and only the clauses that
 * are cited for it can differ. Shown by diagrams, for questions that are decided aspect by aspect.
 */
export function decidesTheSame(sound: Regulation, changed: Regulation, { topic }: Mutation): boolean {
  if (topic === undefined || !isAspectTopic(topic)) return false;
  return turningDays([sound.text, ...sound.statutes])
    .map(dayAt)
    .every((day) => isSameOn(sound, changed, topic, day));
}

const isAspectTopic = (topic: Topic): topic is AspectTopic => Object.hasOwn(aspectsOf, topic);

function isSameOn(sound: Regulation, changed: Regulation, topic: AspectTopic, asOf: DayNumber): boolean {
  const laws = [sound.lawOn(topic, asOf), changed.lawOn(topic, asOf)];
  const { facts } = sound.vocabulary;
  const conditions = laws.flatMap(({ rules }) => rules.flatMap(conditionsOf));
  const coded = encoding({ topic, facts, asOf, holidays: sound.holidays }, conditions);
  const workshop = diagrams(coded.variables.map(({ domain }) => domain.length));
  const [before, after] = laws.map((law) => permitted(law, aspectsOf[topic], coded, workshop));
  return before === after;
}

function permitted({ rules }: Law, aspects: readonly Aspect[], coded: Encoding, workshop: Diagrams): Node {
  const reading = outcomes(workshop, []);
  return aspects
    .map((aspect) => reading.aspectPermitted(lowered(aspect, rules, coded)))
    .reduce(workshop.and, yes);
}
