import type { DayNumber } from '../../calendar/index.ts';
import type { Topic } from '../../facts/index.ts';
import { type Aspect, type AspectTopic, aspectsOf } from '../aspect.ts';
import { type Encoding, encoding } from '../encode.ts';
import type { KernelRule, Test } from '../kernel.ts';
import { rulesOn } from '../law.ts';
import { asksWhetherOver } from '../law-cache.ts';
import { conditionsOf, isAspectRule, loweringOf, type RuleInForce } from '../lower.ts';
import type { Rule } from '../rule.ts';
import { topicOfRule } from '../topic-of-rule.ts';
import { type Choices, choicesAmong, testsOf } from '../witness.ts';
import { furtherDays } from './further-days.ts';
import { ordinaryDay, type Slice, slicesOf } from './slices.ts';
import type { Subject } from './subject.ts';

/** A rule that gives no verdict (a term, a duty, a floor): when it applies, as one test, and what that test is without its exceptions. */
export interface PlainRule {
  readonly name: string;
  readonly rule: Rule;
  readonly condition: Test;
  readonly applies: Test;
}

/** The rules of one layer by themselves, as they stand on one day. */
export interface OwnLaw {
  readonly encoding: Encoding;
  /** Of a statute, the other statutes are there too: an exception may stand in one of them. */
  readonly aspects: readonly { readonly aspect: Aspect; readonly rules: readonly KernelRule[] }[];
  readonly plain: readonly PlainRule[];
  readonly choices: Choices;
}

/** The own law of one slice of days. */
export interface Sampled {
  readonly first: OwnLaw;
  /** Other days, on which the comparisons of days stand in another order; brought together when something did not show on the first. */
  further(): readonly OwnLaw[];
}

/** The rules of a layer that count in one slice of the text's time, by the question they speak to. */
export interface InForce {
  readonly slice: Slice;
  readonly rules: ReadonlyMap<Topic | undefined, readonly RuleInForce[]>;
}

/** What counts when. Of a statute, the others come along. Rules on aspects in which nothing is left to look for stay out. */
export function rulesInForce(
  { text, statutes, layer }: Subject,
  settled: ReadonlySet<Aspect>,
): readonly InForce[] {
  const texts = layer === 'statute' ? [text, ...statutes] : [text];
  const isOpen = (rule: Rule): boolean => !(isAspectRule(rule) && settled.has(rule.aspect));
  return slicesOf(text, texts).map((slice) => {
    const day = ordinaryDay(slice);
    const rules = new Map<Topic | undefined, RuleInForce[]>();
    for (const one of texts)
      rulesOn(
        one,
        layer,
        day,
      )(isOpen, (rule) => {
        const topic = topicOfRule(rule.rule);
        const alike = rules.get(topic);
        if (alike === undefined) rules.set(topic, [rule]);
        else alike.push(rule);
      });
    return { slice, rules };
  });
}

/** Brings the own law of a question together, once for all slices in which the same rules speak to it. */
export function ownLaws(subject: Subject, inForce: readonly InForce[], topic: Topic): readonly Sampled[] {
  return inForce.filter(isNewTo(topic, inForce)).map(({ slice, rules: byTopic }) => {
    const rules = byTopic.get(topic) ?? [];
    const first = ownLaw(subject, topic, rules, ordinaryDay(slice));
    let others: readonly OwnLaw[] | undefined;
    return {
      first,
      further: () => {
        others ??= furtherDays(slice, rules.flatMap(conditionsOf), subject.holidays).map((day) =>
          ownLaw(subject, topic, rules, day),
        );
        return others;
      },
    };
  });
}

/** Whether a slice brings a question anything that an earlier one did not. Where a rule asks whether a term is over, other days are other law. */
function isNewTo(topic: Topic, all: readonly InForce[]): (slice: InForce, index: number) => boolean {
  const written = ({ rules }: InForce): readonly Rule[] =>
    [...(rules.get(topic) ?? []), ...(rules.get(undefined) ?? [])].map(({ rule }) => rule);
  const lists = all.map(written);
  const isSame = (one: readonly Rule[], other: readonly Rule[] = []): boolean =>
    one.length === other.length && one.every((rule, place) => rule === other[place]);
  return ({ rules }, index) =>
    !lists.slice(0, index).some((earlier) => isSame(earlier, lists[index])) ||
    (rules.get(topic) ?? []).flatMap(conditionsOf).some(asksWhetherOver);
}

function ownLaw(
  { text, layer, facts, holidays }: Subject,
  topic: Topic,
  rules: readonly RuleInForce[],
  asOf: DayNumber,
): OwnLaw {
  const coded = encoding({ facts, asOf, holidays }, rules.flatMap(conditionsOf));
  const names: readonly Aspect[] = isAspectTopic(topic) ? aspectsOf[topic] : [];
  const lowering = loweringOf(names, coded);
  rules.forEach(lowering.take);
  const aspects = lowering.done().map((own) => ({ aspect: own.aspect, rules: own[layer] }));
  const plain = rules
    .filter((rule) => rule.text.id === text.id && !isAspectRule(rule.rule))
    .map((rule) => plainRule(rule, coded));
  const tests = [...aspects.flatMap((one) => testsOf(one.rules)), ...plain.map((rule) => rule.applies)];
  return { encoding: coded, aspects, plain, choices: choicesAmong(coded.variables, tests) };
}

const isAspectTopic = (topic: Topic): topic is AspectTopic => Object.hasOwn(aspectsOf, topic);

function plainRule({ rule, terms, name }: RuleInForce, coded: Encoding): PlainRule {
  const test = (condition: object): Test => coded.test({ condition, terms });
  const of: Test[] = terms.scope.map(test);
  if ('when' in rule && rule.when !== undefined) of.push(test(rule.when));
  if ('of' in rule && typeof rule.of === 'object') of.push(test(rule.of));
  const unless = 'unless' in rule ? (rule.unless ?? []).map(test) : [];
  const condition: Test = { kind: 'all', of };
  return {
    name,
    rule,
    condition,
    applies: { kind: 'all', of: [condition, { kind: 'not', of: { kind: 'any', of: unless } }] },
  };
}

/** Every day that was sampled, the later ones only if the earlier ones did not settle the matter. */
export function* sampledDays(slices: readonly Sampled[]): Generator<OwnLaw> {
  for (const { first } of slices) yield first;
  for (const slice of slices) yield* slice.further();
}
