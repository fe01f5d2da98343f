import type { Issue, IssueCode } from '../../errors/index.ts';
import { printed } from '../../errors/index.ts';
import { type Fact, nearest, type Topic } from '../../facts/index.ts';
import { aspects } from '../aspect.ts';
import { isAspectRule } from '../lower.ts';
import type { Rule } from '../rule.ts';
import type { OwnTerms } from '../terms.ts';
import { topicOfRule } from '../topic-of-rule.ts';
import { conditionFaults } from './conditions.ts';
import { fault, type Place, type RulePlace, type Subject, within } from './subject.ts';
import { dayFaults, qualityFaults, termFaults } from './tests.ts';

/** What is wrong with the words of a rule: its aspect, its conditions, its terms and the facts that hold its days. */
export function ruleFaults(
  subject: Subject,
  terms: OwnTerms,
  spokenTo: readonly Topic[],
  place: RulePlace,
): readonly Issue[] {
  const { rule } = place;
  if (isAspectRule(rule) && !aspects.includes(rule.aspect))
    return [unknownWord(within(place, 'aspect'), 'unknownQuestion', 'an aspect', rule.aspect, aspects)];
  const topic = topicOfRule(rule);
  // A scope is a condition of every rule of the text, whatever its question.
  const reading = { facts: subject.facts, terms, topics: topic === undefined ? spokenTo : [topic] };
  return [
    ...conditionsIn(rule).flatMap(([keys, condition]) =>
      conditionFaults(condition, within(place, ...keys), reading),
    ),
    ...termsIn(rule).flatMap(([key, term]) => termFaults(term, within(place, key))),
    ...(topic === undefined
      ? []
      : daysIn(rule).flatMap(([key, name]) => dayFactFaults(name, topic, within(place, key), subject))),
    ...('untilDay' in rule && rule.untilDay !== undefined
      ? dayFaults(rule.untilDay, within(place, 'untilDay'))
      : []),
    ...(rule.rule === 'consentMeans' ? qualityFaults(rule.qualities, within(place, 'qualities')) : []),
    ...(rule.rule === 'duty' ? eventFaults(rule.on, within(place, 'on'), subject) : []),
  ];
}

type Keyed<V> = readonly (readonly [key: string, value: V])[];

/** The conditions of a rule, each with the keys that lead to it. */
export function conditionsIn(
  rule: Rule,
): readonly (readonly [keys: readonly (string | number)[], condition: object])[] {
  const found: (readonly [readonly (string | number)[], object])[] = [];
  if ('when' in rule && rule.when !== undefined) found.push([['when'], rule.when]);
  if ('unless' in rule)
    for (const [index, one] of (rule.unless ?? []).entries()) found.push([['unless', index], one]);
  if (rule.rule === 'onlyIf') found.push([['condition'], rule.condition]);
  // Of an exception, `of` is a clause; of retention it is the records meant.
  if ('of' in rule && typeof rule.of === 'object') found.push([['of'], rule.of]);
  return found;
}

function termsIn(rule: Rule): Keyed<object> {
  const found: (readonly [string, object])[] = [];
  if ('within' in rule && typeof rule.within === 'object') found.push(['within', rule.within]);
  if ('extendableBy' in rule && rule.extendableBy !== undefined)
    found.push(['extendableBy', rule.extendableBy]);
  return found;
}

function daysIn(rule: Rule): Keyed<string> {
  const found: (readonly [string, string])[] = [];
  if ('from' in rule && rule.from !== undefined) found.push(['from', rule.from]);
  if ('after' in rule && rule.untilDay === undefined) found.push(['after', rule.after]);
  return found;
}

function dayFactFaults(name: string, topic: Topic, place: Place, { facts }: Subject): readonly Issue[] {
  const isFitting = (fact: Fact | undefined): boolean => fact?.kind === 'day' && fact.topics.includes(topic);
  if (Object.hasOwn(facts, name) && isFitting(facts[name])) return [];
  const fitting = Object.keys(facts).filter((one) => isFitting(facts[one]));
  const code: IssueCode = !Object.hasOwn(facts, name)
    ? 'unknownFact'
    : facts[name]?.kind === 'day'
      ? 'wrongTopic'
      : 'wrongKind';
  return [unknownWord(place, code, `a fact that is a day and matters to ${topic}`, name, fitting)];
}

function eventFaults(on: string, place: Place, { facts }: Subject): readonly Issue[] {
  const events = facts.event?.kind === 'choice' ? Object.keys(facts.event.values) : [];
  return events.includes(on) ? [] : [unknownWord(place, 'unknownEvent', 'an event', on, events)];
}

const unknownWord = (
  place: Place,
  code: IssueCode,
  expected: string,
  word: string,
  words: readonly string[],
): Issue => fault(place, code, expected, { received: printed(word), didYouMean: nearest(word, words) });
