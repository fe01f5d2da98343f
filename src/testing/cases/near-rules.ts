import fc from 'fast-check';
import { dayAt, isoDay } from '../../calendar/index.ts';
import type { Facts, Topic } from '../../facts/index.ts';
import { type Regulation, type Rule, type Text, topicOfRule } from '../../language/index.ts';
import { turningDays } from '../../language/law-cache.ts';
import { ownTerms, rulesOf } from '../../language/terms.ts';
import { boundaryDays } from '../days.ts';
import { completeFacts, type FactsAsked, isAccepted } from '../facts.ts';
import { inOrder } from './in-order.ts';
import { type StatedFacts, satisfying, type WrittenCondition } from './satisfying.ts';

/** The same case with less known and with more known. */
export interface CaseNear<T extends Topic> {
  readonly less: FactsAsked<Facts, T>;
  readonly more: FactsAsked<Facts, T>;
}

export interface NearChoice {
  readonly days?: fc.Arbitrary<string>;
  /** Conditions that hold in every case. */
  readonly always?: readonly WrittenCondition[];
}

/** The days that matter to a regulation: those on which one of its texts turns, holidays, the ends of months, and ordinary ones. */
export const daysOf = (regulation: Regulation): fc.Arbitrary<string> =>
  boundaryDays({
    turns: turningDays([regulation.text, ...regulation.statutes]).map((day) => isoDay(dayAt(day))),
    holidays: regulation.holidays,
  });

/** What must hold for a rule to apply, all together; nothing where it always does. */
export function demandedBy(rule: Rule, text: Text): readonly WrittenCondition[] {
  const when = 'when' in rule && rule.when !== undefined ? [rule.when] : [];
  const of = 'of' in rule && typeof rule.of === 'object' ? [rule.of] : [];
  const needed = rule.rule === 'onlyIf' ? [rule.condition] : [];
  const allOf = [...when, ...of, ...needed];
  return allOf.length === 0 ? [] : [{ condition: { allOf }, terms: ownTerms(rulesOf(text)) }];
}

/** What takes a rule out of force. */
const exceptedBy = (rule: Rule, text: Text): readonly WrittenCondition[] =>
  ('unless' in rule ? (rule.unless ?? []) : []).map((condition) => ({
    condition,
    terms: ownTerms(rulesOf(text)),
  }));

/** Every condition that can matter to a question, those of the regulation itself first. */
function conditionsFor(regulation: Regulation, topic: Topic): readonly WrittenCondition[] {
  return [regulation.text, ...regulation.statutes].flatMap((text) =>
    rulesOf(text)
      .filter((rule) => [topic, undefined].includes(topicOfRule(rule)))
      .flatMap((rule) => [...demandedBy(rule, text), ...exceptedBy(rule, text)]),
  );
}

/** Whether the vocabulary has what the library asks of such a question. */
export const canBePut = ({ vocabulary: { facts } }: Regulation, topic: Topic): boolean =>
  (needed[topic] ?? []).every((name) => Object.hasOwn(facts, name)) &&
  Object.values(facts).some(({ topics }) => topics.includes(topic));

const needed: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  request: ['right', 'receivedOn'],
  charge: ['receivedOn'],
  retention: ['record'],
  duty: ['event'],
};

/**
 * Cases of one question that lie near the rules: facts at random, of which some were made to meet a few conditions of the regulation and its statutes.
 * They shrink towards few facts, so that what is left of a counterexample is what it hangs on.
 */
export function casesNear<T extends Topic>(
  regulation: Regulation,
  topic: T,
  { days = daysOf(regulation), always = [] }: NearChoice = {},
): fc.Arbitrary<CaseNear<T>> {
  const { vocabulary } = regulation;
  const conditions = conditionsFor(regulation, topic);
  const optional = Object.entries(vocabulary.facts).filter(
    ([, fact]) => fact.topics.includes(topic) && fact.argumentOf?.includes(topic) !== true,
  );
  const isAsked = (value: object): value is FactsAsked<Facts, T> => isAccepted(value, vocabulary, topic);
  return fc
    .record({
      all: completeFacts(vocabulary, topic, { days }),
      // Zero is dropped from both, and is what each of them shrinks to.
      kept: fc.record(Object.fromEntries(optional.map(([name]) => [name, fc.nat(99)] as const))),
      least: fc.constantFrom(
        { few: 1, many: 20 },
        { few: 1, many: 1 },
        { few: 1, many: 60 },
        { few: 20, many: 60 },
      ),
      picked:
        conditions.length === 0
          ? fc.constant([])
          : fc.array(fc.constantFrom(...conditions), { maxLength: 5 }),
      dice: fc.array(fc.nat(97), { minLength: 7, maxLength: 7 }),
    })
    .map(({ all, kept, least: { few, many }, picked, dice }) => {
      let thrown = 0;
      const throwDice = (number: number): number => (dice[thrown++ % dice.length] ?? 0) % Math.max(number, 1);
      const imposed: StatedFacts = Object.assign(
        {},
        ...[...picked, ...always].map((one) => satisfying(one, vocabulary.facts, throwDice)),
      );
      const own = Object.entries(imposed).filter(([name]) => vocabulary.facts[name]?.topics.includes(topic));
      const from = (least: number): object => ({
        ...Object.fromEntries(Object.entries(all).filter(([name]) => (kept[name] ?? 100) >= least)),
        ...Object.fromEntries(own),
      });
      return { less: inOrder(from(many), topic), more: inOrder(from(few), topic) };
    })
    .map(({ less, more }) => (isAsked(less) && isAsked(more) ? { less, more } : undefined))
    .filter((found) => found !== undefined);
}
