import {
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
}

const reachOf = (question: KernelQuestion, known: Known, ask: (known: Known) => Truth): Reach => {
  const { yes, no } = possible(question, known, ask);
  if (!yes) return 'none';
  return no ? 'some' : 'all';
};

const rulesOf = (aspect: KernelAspect): readonly KernelRule[] => [...aspect.statute, ...aspect.regulation];

/** How far every rule of a question reaches. */
export const reaches = (question: KernelQuestion, known: Known): readonly RuleReach[] =>
  question.aspects.flatMap((aspect) =>
    rulesOf(aspect).map((rule) => ({
      rule,
      reach: reachOf(question, known, (there) => applies(rule, there)),
    })),
  );

const grants = ({ rule }: RuleReach): boolean => rule.effect === 'permit' || rule.effect === 'require';
const forbids = ({ rule }: RuleReach): boolean => rule.effect === 'forbid';
const lifts = ({ rule }: RuleReach): boolean => rule.effect === 'lift';

/**
 * What the answer rests on. Permitted: what certainly permits. Forbidden: what certainly forbids; without that, what forbids in some world, and
 * that nothing permits. Undetermined: what can still permit.
 */
export function because(
  regulation: Regulation,
  question: KernelQuestion,
  known: Known,
  verdict: VerdictWord,
  all: readonly RuleReach[],
): readonly Ground[] {
  const shown = (rules: readonly RuleReach[]): readonly Ground[] =>
    rules.map(({ rule, reach }) => groundOf(regulation, rule, reach === 'all'));
  const certain = all.filter(({ reach }) => reach === 'all');
  const clears = (one: RuleReach): boolean =>
    grants(one) || (lifts(one) && hasWork(question, known, one.rule, all));
  if (verdict === 'permitted') return shown(certain.filter(clears));
  const able = all.filter(({ reach }) => reach !== 'none');
  if (verdict === 'undetermined') return shown(able.filter(clears));
  const prohibitions = certain.filter(forbids);
  if (prohibitions.length > 0) return shown(prohibitions);
  return [...shown(able.filter(forbids)), ...withoutGround(question, known)];
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

/** The aspects in which nothing permits in some world that nothing forbids either. */
function withoutGround(question: KernelQuestion, known: Known): readonly Ground[] {
  return question.aspects
    .filter((aspect) => possible(question, known, (there) => silent(aspect, there)).yes)
    .map((aspect) => ({
      clause: 'noGround',
      rule: 'noGround',
      layer: 'statute',
      aspect: aspect.aspect,
      effect: 'noGround',
      summary: { nl: 'geen enkele grond staat dit toe', en: 'no ground permits this' },
      certain: true,
    }));
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
  const lost = new Set(aspects.filter((aspect) => aspect.verdict === verdict).map((aspect) => aspect.aspect));
  return all
    .filter((one) => one.reach === 'all' && contrary(one) && lost.has(one.rule.aspect))
    .map(({ rule }) => groundOf(regulation, rule, true));
}

/** Rules whose case certainly holds and whose force an exception certainly takes away. */
export function overridden(
  question: KernelQuestion,
  known: Known,
  all: readonly RuleReach[],
): readonly Overridden[] {
  const certain = new Set(all.filter(({ reach }) => reach === 'all').map(({ rule }) => rule));
  return all
    .filter(({ rule, reach }) => reach === 'none' && rule.exceptions.length > 0)
    .filter(({ rule }) => reachOf(question, known, (there) => holds(rule.when, there)) === 'all')
    .flatMap(({ rule }) =>
      rule.exceptions
        .filter((exception) => certain.has(exception))
        .map((exception) => ({ clause: rule.clause, rule: rule.id, by: exception.clause })),
    );
}

function layerIs(
  word: Exclude<LayerWord, 'undetermined'>,
  rules: readonly KernelRule[],
  known: Known,
): Truth {
  const says = (effect: KernelRule['effect']): Truth => {
    let open: Truth = false;
    for (const rule of rules) {
      if (rule.effect !== effect) continue;
      const truth = applies(rule, known);
      if (truth === true) return true;
      if (open === false) open = truth;
    }
    return open;
  };
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
