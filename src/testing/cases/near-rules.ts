import fc from 'fast-check';
import { dayAt, isoDay } from '../../calendar/index.ts';
import type { Facts, Topic } from '../../facts/index.ts';
import type { Regulation, Text } from '../../language/index.ts';
import { turningDays } from '../../language/law-cache.ts';
import { boundaryDays } from '../days.ts';
import { completeFacts, type FactsAsked, isAccepted } from '../facts.ts';
import { avoiding, toAvoid } from './avoiding.ts';
import { inOrder } from './in-order.ts';
import { satisfying, together, type WrittenCondition } from './satisfying.ts';
import { conditionsFor, daysNamed, demandedAbout, scopeOf, waysThrough } from './written-conditions.ts';

/** The same case with less known and with more known. */
export interface CaseNear<T extends Topic, F extends Facts = Facts> {
  readonly less: FactsAsked<F, T>;
  readonly more: FactsAsked<F, T>;
}

/** Which cases are drawn. */
export interface NearChoice {
  /** The days to draw from, `YYYY-MM-DD`; without it, those that matter to the regulation. */
  readonly days?: fc.Arbitrary<string>;
  /** Conditions that hold in every case. */
  readonly always?: readonly WrittenCondition[];
}

/**
 * The days that matter to a regulation: those on which one of its texts turns or that one of them names, holidays, the ends of months, and ordinary ones.
 */
export function daysOf({ text, statutes, holidays }: Regulation): fc.Arbitrary<string> {
  const texts = [text, ...statutes];
  const turns = turningDays(texts).map((day) => isoDay(dayAt(day)));
  const all = boundaryDays({ turns: [...turns, ...texts.flatMap(daysNamed)], holidays });
  const own = boundaryDays({ turns: daysNamed(text), holidays, years: yearsOf(text) });
  return fc.oneof(all, own);
}

/** The first years of a text, and those about the days that it names. */
function yearsOf(text: Text): readonly [first: number, last: number] {
  const year = (day: string): number => Number(day.slice(0, 4));
  const named = daysNamed(text).map(year);
  const from = text.from === 'undated' ? Math.min(2024, ...named) : year(text.from);
  const last = text.until === undefined ? Math.max(from + 3, ...named) : year(text.until);
  return [Math.min(from, last), last];
}

const needed: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  request: ['right', 'receivedOn'],
  charge: ['receivedOn'],
  retention: ['record'],
  duty: ['event'],
};

/** Whether the vocabulary has what the library asks of such a question. */
export const canBePut = ({ vocabulary: { facts } }: Regulation, topic: Topic): boolean =>
  (needed[topic] ?? []).every((name) => Object.hasOwn(facts, name)) &&
  Object.values(facts).some(({ topics }) => topics.includes(topic));

/** A few conditions, as often of the regulation itself as of the statutes beneath it. */
function fewConditions(
  { text, statutes }: Regulation,
  topic: Topic,
): fc.Arbitrary<readonly WrittenCondition[]> {
  const pick = (list: readonly WrittenCondition[], most: number) =>
    list.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...list), { maxLength: most });
  const theirs = statutes.flatMap((statute) => conditionsFor(statute, topic));
  // What is tried first when a case shrinks is that none of them had to hold.
  const scope = fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.constant(scopeOf(text)) },
  );
  // Both layers must let it through where both speak.
  const ways = [...waysThrough(statutes, topic), ...waysThrough([text], topic)].filter(
    (way) => way.length > 0,
  );
  const way = fc.oneof(
    { withCrossShrink: true },
    fc.constant<readonly WrittenCondition[]>([]),
    fc.tuple(...ways.map((conditions) => fc.constantFrom(...conditions))),
  );
  return fc
    .tuple(pick(theirs, 3), way, pick(conditionsFor(text, topic), 3), scope)
    .map((picked) => picked.flat());
}

/**
 * Cases of one question that lie near the rules: facts at random, of which some were made to meet a few conditions of the regulation and its statutes.
 * They shrink towards few facts, so that what is left of a counterexample is what it hangs on.
 *
 * @param topic the question that the facts are for.
 * @param choice the days to draw from, and conditions that hold in every case.
 * @see AVG 5(2).
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { canAccess } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * import { casesNear } from 'reglement/testing';
 * fc.assert(
 *   fc.property(casesNear(werkId, 'access'), ({ less, more }) => !canAccess(werkId, less).allowed || canAccess(werkId, more).allowed),
 *   { numRuns: 20 },
 * );
 * ```
 */
export function casesNear<F extends Facts, T extends Topic>(
  regulation: Regulation<F>,
  topic: T,
  { days = daysOf(regulation), always = [] }: NearChoice = {},
): fc.Arbitrary<CaseNear<T, F>> {
  const { vocabulary } = regulation;
  const { facts } = vocabulary;
  const avoided = toAvoid([regulation.text, ...regulation.statutes], topic, facts);
  const optional = Object.entries(facts).filter(
    ([, fact]) => fact.topics.includes(topic) && fact.argumentOf?.includes(topic) !== true,
  );
  const isAsked = (value: object): value is FactsAsked<F, T> => isAccepted(value, vocabulary, topic);
  return fc
    .record({
      all: completeFacts(vocabulary, topic, { days }),
      // Zero is dropped from both, and is what each of them shrinks to.
      kept: fc.record(Object.fromEntries(optional.map(([name]) => [name, fc.nat(99)] as const))),
      least: fc.constantFrom(
        { few: 1, many: 20 },
        { few: 1, many: 1 },
        { few: 1, many: 60 },
        { few: 20, many: 90 },
      ),
      picked: fewConditions(regulation, topic),
      clean: fc.boolean(),
      dice: fc.array(fc.nat(97), { minLength: 7, maxLength: 7 }),
    })
    .map(({ all, kept, least: { few, many }, picked, clean, dice }) => {
      let thrown = 0;
      const throwDice = (number: number): number => (dice[thrown++ % dice.length] ?? 0) % Math.max(number, 1);
      const base = clean ? [avoiding(avoided, facts, throwDice)] : [];
      const met = [...picked, ...always].map((one) => satisfying(one, facts, throwDice));
      const own = Object.entries({ ...Object.assign({}, ...base), ...together(facts, met) }).filter(
        ([name]) => facts[name]?.topics.includes(topic),
      );
      const from = (least: number): object => ({
        ...Object.fromEntries(Object.entries(all).filter(([name]) => (kept[name] ?? 100) >= least)),
        ...Object.fromEntries(own),
      });
      return { less: inOrder(from(many), topic), more: inOrder(from(few), topic) };
    })
    .map(({ less, more }) => (isAsked(less) && isAsked(more) ? { less, more } : undefined))
    .filter((found) => found !== undefined);
}

/** Cases near the rules, of which half meet a rule of the regulation itself that asks about one fact. */
export function casesAbout<T extends Topic>(
  regulation: Regulation,
  topic: T,
  fact: string,
  choice: NearChoice = {},
): fc.Arbitrary<CaseNear<T>> {
  const plain = casesNear(regulation, topic, choice);
  const own = demandedAbout(regulation.text, topic, fact);
  if (own.length === 0) return plain;
  const scope = scopeOf(regulation.text);
  return fc.oneof(
    plain,
    fc.oneof(
      ...own.map((always) => casesNear(regulation, topic, { ...choice, always: [...scope, ...always] })),
    ),
  );
}
