import { type DayNumber, dayAt } from '../../../src/calendar/index.ts';
import { type Diagrams, diagrams, type Node, outcomes, yes } from '../../../src/diagram/index.ts';
import type { Topic } from '../../../src/facts/index.ts';
import {
  type Aspect,
  aspectsOf,
  conditionsOf,
  type Encoding,
  encoding,
  type Law,
  type Regulation,
  type VerdictTopic,
} from '../../../src/language/index.ts';
import { turningDays } from '../../../src/language/law-cache.ts';
import { lowered } from '../../../src/language/lower.ts';
import type { Mutation } from '../../../src/testing/mutations.ts';

/**
 * Whether a changed text decides every case as the sound one does, on every day: statute and regulation together let the same through, and only the clauses that
 * are cited for it can differ. Shown by diagrams, for questions of permission: a request is decided layer by layer as well.
 */
export function decidesTheSame(sound: Regulation, changed: Regulation, { topic }: Mutation): boolean {
  if (topic === undefined || !isVerdictTopic(topic)) return false;
  return turningDays([sound.text, ...sound.statutes])
    .map(dayAt)
    .every((day) => isSameOn(sound, changed, topic, day));
}

const isVerdictTopic = (topic: Topic): topic is VerdictTopic => verdictTopics.some((one) => one === topic);

const verdictTopics: readonly VerdictTopic[] = ['access', 'disclosure', 'processing', 'charge'];

function isSameOn(sound: Regulation, changed: Regulation, topic: VerdictTopic, asOf: DayNumber): boolean {
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
