import { type DayNumber, type HolidaysByRegime, readDay } from '../calendar/index.ts';
import type { Facts, Topic } from '../facts/index.ts';
import { type AspectTopic, aspectsOf, topicOf } from './aspect.ts';
import { type Encoding, encoding } from './encode.ts';
import type { KernelQuestion, Layer } from './kernel.ts';
import {
  type ClauseInForce,
  conditionsOf,
  isAspectRule,
  lowered,
  namedAmong,
  type RuleInForce,
} from './lower.ts';
import type { Clause, Text } from './regulation.ts';
import type { Rule } from './rule.ts';
import { ownTerms } from './terms.ts';

/** What a regulation is decided with: the text, the words it is written in, the statutes beneath it. */
export interface Sources {
  readonly text: Text;
  readonly facts: Facts;
  readonly statutes: readonly Text[];
  readonly holidays: HolidaysByRegime;
}

/** Whether the regulation itself counts on a day. */
export type Standing = 'inForce' | 'notInForce' | 'undated';

export function standingOf(text: Text, day: DayNumber): Standing {
  if (text.from === 'undated')
    return text.until !== undefined && day > readDay(text.until) ? 'notInForce' : 'undated';
  return isWithin(text, day) ? 'inForce' : 'notInForce';
}

const isWithin = (span: { readonly from?: string; readonly until?: string }, day: DayNumber): boolean =>
  (span.from === undefined || span.from === 'undated' || readDay(span.from) <= day) &&
  (span.until === undefined || day <= readDay(span.until));

/** Whether a clause counts on a day. A clause that lapsed counts until its last day. */
export const clauseCounts = (clause: Clause, day: DayNumber): boolean =>
  isWithin(clause, day) && (clause.lapsed === undefined || day <= readDay(clause.lapsed.lastDay));

/** The clauses of a text that count on a day, in the order of the text. */
export function clausesInForce(text: Text, layer: Layer, day: DayNumber): readonly ClauseInForce[] {
  if (standingOf(text, day) === 'notInForce') return [];
  const clauses = text.articles
    .flatMap((article) => article.clauses)
    .filter((clause) => clauseCounts(clause, day));
  const terms = ownTerms(clauses.flatMap((clause) => clause.rules));
  return clauses.map((clause) => ({ text, clause, id: `${text.id}:${clause.id}`, layer, terms }));
}

/** A regulation that asks for consent and does not say what it is, means what the statutes of the day mean. One that says it keeps its own word. */
function meaning(statutes: readonly ClauseInForce[]): (clause: ClauseInForce) => ClauseInForce {
  const consent = ownTerms(statutes.flatMap(({ clause }) => clause.rules)).consent;
  return (clause) =>
    clause.terms.consent.length > 0 ? clause : { ...clause, terms: { ...clause.terms, consent } };
}

/** The law for one topic on one day: the question in its kernel form, and the other rules that speak to it. */
export interface Law {
  readonly standing: Standing;
  readonly encoding: Encoding;
  readonly question: KernelQuestion;
  /** Every rule of the topic, statutes first, each in the order of its text. */
  readonly rules: readonly RuleInForce[];
}

/** The topic that a rule speaks to; `means`, `consentMeans` and `appliesWhen` speak to all. */
export function topicOfRule(rule: Rule): Topic | undefined {
  if (isAspectRule(rule)) return topicOf(rule.aspect);
  switch (rule.rule) {
    case 'answerWithin':
    case 'refuseWithin':
    case 'doWithin':
    case 'appealWithin':
    case 'route':
      return 'request';
    case 'keepAtMost':
    case 'keepAtLeast':
    case 'keepFor':
    case 'endsOn':
    case 'hold':
      return 'retention';
    case 'duty':
      return 'duty';
    case 'feeCap':
      return 'charge';
    case 'means':
    case 'consentMeans':
    case 'appliesWhen':
      return undefined;
  }
}

/** Brings the statutes and the regulation together as they stand on a day. */
export function lawOn(sources: Sources, topic: Topic, day: DayNumber): Law {
  const statutes = sources.statutes.flatMap((statute) => clausesInForce(statute, 'statute', day));
  const clauses = [...statutes, ...clausesInForce(sources.text, 'regulation', day).map(meaning(statutes))];
  const rules = clauses.flatMap((clause) => namedAmong(clause, (rule) => topicOfRule(rule) === topic));
  const coded = encoding(
    { topic, facts: sources.facts, asOf: day, holidays: sources.holidays },
    rules.flatMap(conditionsOf),
  );
  const aspects = isAspectTopic(topic) ? aspectsOf[topic].map((aspect) => lowered(aspect, rules, coded)) : [];
  return {
    standing: standingOf(sources.text, day),
    encoding: coded,
    question: { variables: coded.variables, aspects },
    rules,
  };
}

const isAspectTopic = (topic: Topic): topic is AspectTopic => Object.hasOwn(aspectsOf, topic);
