import type { Aspect } from './aspect.ts';
import type { Encoding, Placed } from './encode.ts';
import type { Effect, KernelAspect, KernelRule, Layer } from './kernel.ts';
import type { Clause, Text } from './regulation.ts';
import type { ExceptRule, OnlyIfRule, OnlyRule, Rule, VerdictRule } from './rule.ts';
import type { OwnTerms } from './terms.ts';

/** A clause that is in force, with the text it stands in. */
export interface ClauseInForce {
  readonly text: Text;
  readonly clause: Clause;
  /** `bureau:12.1`. */
  readonly id: string;
  readonly layer: Layer;
  readonly terms: OwnTerms;
}

/** A rule of a clause in force, with the name it answers to. */
export interface RuleInForce<R extends Rule = Rule> extends ClauseInForce {
  readonly rule: R;
  /** `bureau:12.1/a`. */
  readonly name: string;
}

/** Rules are lettered in the order of their clause, unless the author named them. */
export const named = (clause: ClauseInForce): readonly RuleInForce[] => namedAmong(clause, () => true);

/** Those of the rules that are wanted, by the names that they have among all. */
export function namedAmong(clause: ClauseInForce, isWanted: (rule: Rule) => boolean): readonly RuleInForce[] {
  const found: RuleInForce[] = [];
  for (const [index, rule] of clause.clause.rules.entries())
    if (isWanted(rule)) found.push({ ...clause, rule, name: `${clause.id}/${rule.id ?? letter(index)}` });
  return found;
}

const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`;

/** The clause that a reference means: of the same text, unless it names another. */
export const fullId = (text: Text, ref: string): string => (ref.includes(':') ? ref : `${text.id}:${ref}`);

export type AspectRule = VerdictRule | OnlyRule | OnlyIfRule | ExceptRule;

export const isAspectRule = (rule: Rule): rule is AspectRule => 'aspect' in rule;

const isAspectRuleInForce = (rule: RuleInForce): rule is RuleInForce<AspectRule> => isAspectRule(rule.rule);

/** The conditions a rule consists of: they need variables before it can be lowered. */
export function conditionsOf({ rule, terms }: RuleInForce): readonly Placed[] {
  const own: object[] = [];
  if ('when' in rule && rule.when !== undefined) own.push(rule.when);
  if ('unless' in rule && rule.unless !== undefined) own.push(...rule.unless);
  if ('of' in rule && typeof rule.of === 'object') own.push(rule.of);
  if (rule.rule === 'onlyIf') own.push(rule.condition);
  return [...own, ...terms.scope].map((condition) => ({ condition, terms }));
}

interface Draft extends KernelRule {
  readonly exceptions: KernelRule[];
  /** What it is an exception to. */
  readonly strikes: readonly string[];
}

/** One aspect lowered: conveniences become permits, prohibitions and exceptions, here and nowhere else. */
export function lowered(aspect: Aspect, rules: readonly RuleInForce[], encoding: Encoding): KernelAspect {
  const drafts = rules
    .filter(isAspectRuleInForce)
    .filter(({ rule }) => rule.aspect === aspect)
    .flatMap((rule) => draftsOf(rule, encoding));
  const layers: Record<Layer, readonly Draft[]> = {
    statute: drafts.filter((draft) => draft.layer === 'statute'),
    regulation: drafts.filter((draft) => draft.layer === 'regulation'),
  };
  const named = byName(drafts);
  for (const draft of drafts) {
    for (const struck of draft.strikes.flatMap((ref) => struckBy(draft, named.get(ref) ?? [])))
      struck.exceptions.push(draft);
    if (draft.closes) for (const one of layers[draft.layer]) if (grants(one)) draft.exceptions.push(one);
  }
  return { aspect, ...layers };
}

/** The rules of each clause, and each rule, by its name. */
function byName(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const named = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const name of new Set([draft.clause, draft.id])) {
      const before = named.get(name);
      if (before === undefined) named.set(name, [draft]);
      else before.push(draft);
    }
  return named;
}

const grants = (rule: KernelRule): boolean => rule.effect === 'permit' || rule.effect === 'require';
const decides = (rule: KernelRule): boolean => grants(rule) || rule.effect === 'forbid';

/**
 * The rules that an exception is made to: those of the clause named that answer otherwise. An exception to a clause that only makes exceptions
 * itself strikes those.
 */
function struckBy(draft: Draft, all: readonly Draft[]): readonly Draft[] {
  const named = all.filter((other) => other !== draft && other.layer === draft.layer);
  if (decides(draft)) return named.filter((other) => decides(other) && grants(other) !== grants(draft));
  const deciding = named.filter(decides);
  return deciding.length > 0 ? deciding : named;
}

function draftsOf(placed: RuleInForce<AspectRule>, encoding: Encoding): readonly Draft[] {
  const { rule, text, terms, name, id, layer } = placed;
  const test = (condition: object) => encoding.test({ condition, terms });
  const scope = terms.scope.map(test);
  const when = (...more: readonly object[]) => {
    const of = [...scope, ...(rule.when === undefined ? [] : [test(rule.when)]), ...more.map(test)];
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : ({ kind: 'all', of } as const);
  };
  const unless = (rule.unless ?? []).map(test);
  const draft = (effect: Effect, more: Partial<Draft> = {}): Draft => ({
    id: name,
    clause: id,
    layer,
    aspect: rule.aspect,
    effect,
    extent: 'whole',
    when: when(),
    unless,
    exceptions: [],
    strikes: [],
    closes: false,
    ...more,
  });
  const refs = (list: readonly string[] = []): readonly string[] => list.map((ref) => fullId(text, ref));
  switch (rule.rule) {
    case 'permit':
    case 'forbid':
    case 'require':
      return [draft(rule.rule, { strikes: refs(rule.exceptionTo), extent: rule.extent ?? 'whole' })];
    case 'only':
      return [draft('forbid', { closes: true })];
    case 'onlyIf':
      return [
        draft('permit', { id: `${name}+`, when: when(rule.condition) }),
        draft('forbid', { unless: [...unless, test(rule.condition)] }),
      ];
    case 'except':
    case 'lift':
      return [draft(rule.rule, { strikes: refs([rule.of]) })];
  }
}
