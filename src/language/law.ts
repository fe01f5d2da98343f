import { type DayNumber, type HolidaysByRegime, readDay } from '../calendar/index.ts';
import type { Facts, Topic } from '../facts/index.ts';
import { type AspectTopic, aspectsOf } from './aspect.ts';
import { type Encoding, encodingOf } from './encode.ts';
import type { KernelQuestion, Layer } from './kernel.ts';
import { type ClauseInForce, eachCondition, eachNamed, loweringOf, type RuleInForce } from './lower.ts';
import type { Clause, Text } from './regulation.ts';
import type { Rule } from './rule.ts';
import { type OwnTerms, ownTermsOf } from './terms.ts';
import { topicOfRule } from './topic-of-rule.ts';
import { wholeOf } from './whole.ts';

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
  const clauses = clausesOn(text, day);
  const terms = termsOn(text, clauses);
  return clauses.map((clause) => ({ text, clause, id: `${text.id}:${clause.id}`, layer, terms }));
}

function clausesOn(text: Text, day: DayNumber): readonly Clause[] {
  if (standingOf(text, day) === 'notInForce') return [];
  const { clauses, turns } = wholeOf(text);
  return turns.size === 0 ? clauses : clauses.filter((clause) => clauseCounts(clause, day));
}

/** What the clauses of a text that count on a day understand by names and consent. */
function termsOn(text: Text, clauses: readonly Clause[]): OwnTerms {
  const whole = wholeOf(text);
  return clauses === whole.clauses ? whole.terms : ownTermsOf(clauses);
}

/** Takes up rules one by one, those that are wanted. */
export type EachRule = (isWanted: (rule: Rule) => boolean, take: (rule: RuleInForce) => void) => void;

/** The rules of a text that count on a day, in the order of the text. */
export function rulesOn(
  text: Text,
  layer: Layer,
  day: DayNumber,
  meant: (terms: OwnTerms) => OwnTerms = (own) => own,
): EachRule {
  const clauses = clausesOn(text, day);
  const of = { text, layer, terms: meant(termsOn(text, clauses)) };
  return (isWanted, take) => {
    for (let at = 0; at < clauses.length; at++) {
      const clause = clauses[at];
      if (clause !== undefined) eachNamed(of, clause, isWanted, take);
    }
  };
}

/** The law for one topic on one day: the question in its kernel form, and the other rules that speak to it. */
export interface Law {
  readonly standing: Standing;
  readonly encoding: Encoding;
  readonly question: KernelQuestion;
  /** Every rule of the topic, statutes first, each in the order of its text. */
  readonly rules: readonly RuleInForce[];
}

/** Brings the statutes and the regulation together as they stand on a day. */
export function lawOn(sources: Sources, topic: Topic, day: DayNumber): Law {
  const each = allOn(sources, topic, day);
  const coded = encodingOf({ topic, facts: sources.facts, asOf: day, holidays: sources.holidays }, (take) =>
    each((rule) => eachCondition(rule, take)),
  );
  const aspects = isAspectTopic(topic) ? loweringOf(aspectsOf[topic], coded) : undefined;
  if (aspects !== undefined) each(aspects.take);
  coded.forget();
  let rules: readonly RuleInForce[] | undefined;
  return {
    standing: standingOf(sources.text, day),
    encoding: coded,
    question: { variables: coded.variables, aspects: aspects?.done() ?? [] },
    // As they are written they are for those who ask: what is decided with is there already.
    get rules() {
      rules ??= collected(allOn(sources, topic, day));
      return rules;
    },
  };
}

/** Takes up every rule of a topic that counts on a day, statutes first. */
function allOn(
  { text, statutes }: Sources,
  topic: Topic,
  day: DayNumber,
): (take: (rule: RuleInForce) => void) => void {
  const speaks = (one: Text): boolean => wholeOf(one).topics.has(topic);
  const beneath = statutes.filter(speaks).map((statute) => rulesOn(statute, 'statute', day));
  // A regulation that asks for consent and does not say what it is, means what the statutes of the day mean. One that says it keeps its own word.
  const consent = statutes.flatMap((statute) => termsOn(statute, clausesOn(statute, day)).consent);
  const own = rulesOn(text, 'regulation', day, (terms) =>
    terms.consent.length > 0 ? terms : { ...terms, consent },
  );
  const isAsked = (rule: Rule): boolean => topicOfRule(rule) === topic;
  const all = speaks(text) ? [...beneath, own] : beneath;
  return (take) => {
    for (const each of all) each(isAsked, take);
  };
}

export function collected(each: (take: (rule: RuleInForce) => void) => void): readonly RuleInForce[] {
  const found: RuleInForce[] = [];
  each((rule) => void found.push(rule));
  return found;
}

const isAspectTopic = (topic: Topic): topic is AspectTopic => Object.hasOwn(aspectsOf, topic);
