import {
  type Aspect,
  applies,
  aspectPermitted,
  holds,
  type KernelAspect,
  type KernelQuestion,
  type KernelRule,
  type Known,
  type Layer,
  possible,
  type Regulation,
  type Truth,
  type VerdictWord,
} from '../language/index.ts';
import type { AspectAnswer, Ground, LayerWord, Overridden } from './answer.ts';
import { groundOf } from './present.ts';

/** How a rule stands in the worlds that are left: in all of them, in some, in none. */
export type Reach = 'all' | 'some' | 'none';

export interface RuleReach {
  readonly rule: KernelRule;
  readonly reach: Reach;
  /** It applies in every world, or the rules of its clause with the same sign do so together: a rule split in two says no less. */
  readonly certain: boolean;
}

const reachOf = (question: KernelQuestion, known: Known, ask: (known: Known) => Truth): Reach => {
  const { yes, no } = possible(question, known, ask);
  if (!yes) return 'none';
  return no ? 'some' : 'all';
};

const rulesOf = (aspect: KernelAspect): readonly KernelRule[] => [...aspect.statute, ...aspect.regulation];

/** How far every rule of a question reaches. */
export const reaches = (question: KernelQuestion, known: Known): readonly RuleReach[] =>
  question.aspects.flatMap((aspect) => {
    const all = rulesOf(aspect).map((rule) => ({
      rule,
      reach: reachOf(question, known, (there) => applies(rule, there)),
    }));
    return all.map((one) => ({ ...one, certain: isCertain(question, known, one, all) }));
  });

function isCertain(
  question: KernelQuestion,
  known: Known,
  { rule, reach }: Pick<RuleReach, 'rule' | 'reach'>,
  all: readonly Pick<RuleReach, 'rule' | 'reach'>[],
): boolean {
  if (reach !== 'some') return reach === 'all';
  const alike = all.filter(
    (other) =>
      other.rule.clause === rule.clause && signOf(other.rule) === signOf(rule) && other.reach !== 'none',
  );
  if (alike.length === 1 || alike.some((other) => other.reach === 'all')) return false;
  return (
    reachOf(question, known, (there) =>
      appliesAny(
        alike.map((other) => other.rule),
        there,
      ),
    ) === 'all'
  );
}

function appliesAny(rules: readonly KernelRule[], known: Known): Truth {
  let open: Truth = false;
  for (const rule of rules) {
    const truth = applies(rule, known);
    if (truth === true) return true;
    if (open === false) open = truth;
  }
  return open;
}

const signOf = ({ effect }: KernelRule): KernelRule['effect'] => (effect === 'require' ? 'permit' : effect);

const grants = ({ rule }: RuleReach): boolean => signOf(rule) === 'permit';
const forbids = ({ rule }: RuleReach): boolean => rule.effect === 'forbid';
const lifts = ({ rule }: RuleReach): boolean => rule.effect === 'lift';

/**
 * What the answer rests on. Permitted: what certainly permits. Forbidden: in the aspects that certainly are, what certainly forbids, or that certainly
 * nothing permits; without either, what forbids in some world, and that nothing permits there. Undetermined: what can still permit.
 */
export function because(
  regulation: Regulation,
  question: KernelQuestion,
  known: Known,
  verdict: VerdictWord,
  all: readonly RuleReach[],
  aspects: readonly AspectAnswer[],
): readonly Ground[] {
  const shown = (rules: readonly RuleReach[]): readonly Ground[] =>
    rules.map(({ rule, certain }) => groundOf(regulation, rule, certain));
  const winning = all.filter((one) => grants(one) || (lifts(one) && hasWork(question, known, one.rule, all)));
  if (verdict === 'permitted') return shown(winning.filter(({ certain }) => certain));
  if (verdict === 'undetermined') return shown(winning.filter(({ reach }) => reach !== 'none'));
  const forbidden = aspectsThatAre('forbidden', aspects);
  const permitted = aspectsThatAre('permitted', aspects);
  const prohibitions = all.filter((one) => forbids(one) && one.certain && forbidden.has(one.rule.aspect));
  const bare = withoutGround(question, known, permitted);
  const bareForCertain = bare.filter(({ certain }) => certain);
  if (prohibitions.length + bareForCertain.length > 0) return [...shown(prohibitions), ...bareForCertain];
  const able = all.filter((one) => forbids(one) && one.reach !== 'none' && !permitted.has(one.rule.aspect));
  return [...able.map(({ rule }) => groundOf(regulation, rule, false)), ...bare];
}

/** A lift is worth naming where a prohibition that it removes would otherwise have its case. */
const hasWork = (
  question: KernelQuestion,
  known: Known,
  lift: KernelRule,
  all: readonly RuleReach[],
): boolean =>
  all.some(
    ({ rule }) =>
      rule.exceptions.includes(lift) &&
      reachOf(question, known, (there) => holds(rule.when, there)) !== 'none',
  );

const aspectsThatAre = (verdict: VerdictWord, aspects: readonly AspectAnswer[]): ReadonlySet<Aspect> =>
  new Set(aspects.filter((one) => one.verdict === verdict).map(({ aspect }) => aspect));

/** The aspects in which nothing permits in some world that nothing forbids either. */
function withoutGround(
  question: KernelQuestion,
  known: Known,
  permitted: ReadonlySet<Aspect>,
): readonly Ground[] {
  return question.aspects.flatMap((aspect): Ground[] => {
    const reach = reachOf(question, known, (there) => silent(aspect, there));
    if (reach === 'none' || permitted.has(aspect.aspect)) return [];
    return [
      {
        clause: 'noGround',
        rule: 'noGround',
        layer: 'statute',
        aspect: aspect.aspect,
        effect: 'noGround',
        summary: { nl: 'geen enkele grond staat dit toe', en: 'no ground permits this' },
        certain: reach === 'all',
      },
    ];
  });
}

const silent = (aspect: KernelAspect, known: Known): Truth => layerIs('silent', rulesOf(aspect), known);

/** Clauses of the contrary sign that certainly apply: they lost. A permit loses where its own aspect is forbidden. */
export function displaced(
  regulation: Regulation,
  verdict: VerdictWord,
  all: readonly RuleReach[],
  aspects: readonly AspectAnswer[],
): readonly Ground[] {
  if (verdict === 'undetermined') return [];
  const contrary = verdict === 'permitted' ? forbids : grants;
  const lost = aspectsThatAre(verdict, aspects);
  return all
    .filter((one) => one.certain && contrary(one) && lost.has(one.rule.aspect))
    .map(({ rule }) => groundOf(regulation, rule, true));
}

/** Rules whose case certainly holds and whose force a clause certainly takes away. */
export const overridden = (
  question: KernelQuestion,
  known: Known,
  all: readonly RuleReach[],
): readonly Overridden[] =>
  all
    .filter(({ rule, reach }) => reach === 'none' && !rule.closes)
    .filter(({ rule }) => reachOf(question, known, (there) => holds(rule.when, there)) === 'all')
    .flatMap(({ rule }) =>
      [...new Set(rule.exceptions.map((exception) => exception.clause))]
        .map((clause) => ({ clause, of: rule.exceptions.filter((exception) => exception.clause === clause) }))
        .filter(({ of }) => reachOf(question, known, (there) => appliesAny(of, there)) === 'all')
        .map(({ clause }) => ({ clause: rule.clause, rule: rule.id, by: clause })),
    );

function layerIs(
  word: Exclude<LayerWord, 'undetermined'>,
  rules: readonly KernelRule[],
  known: Known,
): Truth {
  const says = (effect: KernelRule['effect']): Truth =>
    appliesAny(
      rules.filter((rule) => rule.effect === effect),
      known,
    );
  const order = ['forbid', 'require', 'permit'] as const;
  const place = { forbidden: 0, required: 1, permitted: 2, silent: 3 }[word];
  for (const [index, effect] of order.entries()) {
    const truth = says(effect);
    if (typeof truth === 'number') return truth;
    if (truth) return index === place;
  }
  return place === 3;
}

/** What a layer by itself says of an aspect. */
function layerWord(question: KernelQuestion, known: Known, rules: readonly KernelRule[]): LayerWord {
  const all = ['forbidden', 'required', 'permitted', 'silent'] as const;
  const able = all.filter((word) => possible(question, known, (there) => layerIs(word, rules, there)).yes);
  const [only] = able;
  return able.length === 1 && only !== undefined ? only : 'undetermined';
}

export const aspectAnswers = (question: KernelQuestion, known: Known): readonly AspectAnswer[] =>
  question.aspects.map((aspect) => {
    const reach = reachOf(question, known, (there) => aspectPermitted(aspect, there));
    return {
      aspect: aspect.aspect,
      verdict: reach === 'all' ? 'permitted' : reach === 'none' ? 'forbidden' : 'undetermined',
      statute: layerWord(question, known, aspect.statute),
      regulation: layerWord(question, known, aspect.regulation),
    };
  });

/** A layer over all aspects: one prohibition forbids; otherwise what is open is open; one permit is enough to have spoken. */
export function layerOver(aspects: readonly AspectAnswer[], layer: Layer): LayerWord {
  const said = aspects.map((aspect) => aspect[layer]);
  const order = ['forbidden', 'undetermined', 'required', 'permitted'] as const;
  return order.find((word) => said.includes(word)) ?? 'silent';
}
