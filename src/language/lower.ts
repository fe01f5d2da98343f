import type { Aspect } from './aspect.ts';
import type { Encoding, Placed } from './encode.ts';
import type { Effect, KernelAspect, KernelRule, Layer, Test } from './kernel.ts';
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
export function namedAmong(
  { text, clause, id, layer, terms }: ClauseInForce,
  isWanted: (rule: Rule) => boolean,
): readonly RuleInForce[] {
  return clause.rules.flatMap((rule, index) =>
    isWanted(rule) ? [{ text, clause, id, layer, terms, rule, name: id + endingOf(rule, index) }] : [],
  );
}

/** Takes up the rules of a clause that are wanted, one by one. The clause gets its id where it has one of them. */
export function eachNamed(
  { text, layer, terms }: Pick<ClauseInForce, 'text' | 'layer' | 'terms'>,
  clause: Clause,
  isWanted: (rule: Rule) => boolean,
  take: (rule: RuleInForce) => void,
): void {
  const { rules } = clause;
  let id: string | undefined;
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index];
    if (rule === undefined || !isWanted(rule)) continue;
    id ??= `${text.id}:${clause.id}`;
    take({ text, clause, id, layer, terms, rule, name: id + endingOf(rule, index) });
  }
}

const endingOf = (rule: Rule, index: number): string =>
  rule.id === undefined ? (endings[index] ?? `/${letter(index)}`) : `/${rule.id}`;

/** A name in three parts would be kept as two texts more. */
const endings: readonly string[] = Array.from(
  { length: 26 },
  (_, index) => `/${String.fromCharCode(97 + index)}`,
);

const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`;

/** The clause that a reference means: of the same text, unless it names another. */
export const fullId = (text: Text, ref: string): string => (ref.includes(':') ? ref : `${text.id}:${ref}`);

export type AspectRule = VerdictRule | OnlyRule | OnlyIfRule | ExceptRule;

export const isAspectRule = (rule: Rule): rule is AspectRule => 'aspect' in rule;

const isAspectRuleInForce = (rule: RuleInForce): rule is RuleInForce<AspectRule> => isAspectRule(rule.rule);

/** The conditions a rule consists of: they need variables before it can be lowered. */
export function conditionsOf(rule: RuleInForce): readonly Placed[] {
  const found: Placed[] = [];
  eachCondition(rule, (condition, terms) => void found.push({ condition, terms }));
  return found;
}

/** The same, one by one. */
export function eachCondition(
  { rule, terms }: RuleInForce,
  take: (condition: object, terms: OwnTerms) => void,
): void {
  if ('when' in rule && rule.when !== undefined) take(rule.when, terms);
  if ('unless' in rule && rule.unless !== undefined) for (const one of rule.unless) take(one, terms);
  if ('of' in rule && typeof rule.of === 'object') take(rule.of, terms);
  if (rule.rule === 'onlyIf') take(rule.condition, terms);
  for (const one of terms.scope) take(one, terms);
}

interface Draft extends KernelRule {
  exceptions: KernelRule[];
}

/** What most rules have: not kept for each of them. */
const nothing: readonly never[] = Object.freeze([]);
const noExceptions: KernelRule[] = [];

/** An exception, and the clauses and rules whose force it takes. */
interface Exception {
  readonly draft: Draft;
  readonly strikes: readonly string[];
}

/** One aspect lowered: conveniences become permits, prohibitions and exceptions, here and nowhere else. */
export function lowered(aspect: Aspect, rules: readonly RuleInForce[], encoding: Encoding): KernelAspect {
  const { take, done } = loweringOf([aspect], encoding);
  for (const rule of rules) take(rule);
  const [only] = done();
  return only ?? { aspect, statute: [], regulation: [] };
}

/** The same of several aspects, rule by rule: those of other aspects are passed over. */
export interface Lowering {
  take(rule: RuleInForce): void;
  done(): readonly KernelAspect[];
}

export function loweringOf(aspects: readonly Aspect[], encoding: Encoding): Lowering {
  const found = new Map(
    aspects.map((aspect) => [aspect, { drafts: empty<Draft>(), exceptions: empty<Exception>() }]),
  );
  return {
    take(rule) {
      if (!isAspectRuleInForce(rule)) return;
      const own = found.get(rule.rule.aspect);
      if (own !== undefined) addDrafts(rule, encoding, own.drafts, own.exceptions);
    },
    done: () => [...found].map(([aspect, { drafts, exceptions }]) => together(aspect, drafts, exceptions)),
  };
}

const empty = <T>(): T[] => [];

function together(aspect: Aspect, drafts: readonly Draft[], exceptions: readonly Exception[]): KernelAspect {
  const layers: Record<Layer, readonly Draft[]> = {
    statute: drafts.filter((draft) => draft.layer === 'statute'),
    regulation: drafts.filter((draft) => draft.layer === 'regulation'),
  };
  const named = exceptions.length === 0 ? undefined : byName(drafts);
  for (const { draft, strikes } of exceptions) {
    for (const struck of strikes.flatMap((ref) => struckBy(draft, named?.get(ref) ?? [])))
      except(struck, draft);
    if (draft.closes) for (const one of layers[draft.layer]) if (grants(one)) except(draft, one);
  }
  return { aspect, ...layers };
}

function except(struck: Draft, by: KernelRule): void {
  if (struck.exceptions === noExceptions) struck.exceptions = [by];
  else struck.exceptions.push(by);
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

function addDrafts(
  { rule, text, terms, name, id, layer }: RuleInForce<AspectRule>,
  encoding: Encoding,
  to: Draft[],
  exceptions: Exception[],
): void {
  // What nearly all rules are, without a step more.
  if (isPlainVerdict(rule) && terms.scope.length === 0) {
    to.push({
      id: name,
      clause: id,
      layer,
      aspect: rule.aspect,
      effect: rule.rule,
      extent: rule.extent ?? 'whole',
      when: rule.when === undefined ? { kind: 'all', of: nothing } : encoding.testIn(rule.when, terms),
      unless: nothing,
      exceptions: noExceptions,
      closes: false,
    });
    return;
  }
  const test = (condition: object): Test => encoding.testIn(condition, terms);
  const unless = rule.unless === undefined || rule.unless.length === 0 ? nothing : rule.unless.map(test);
  const when = (more?: object): Test => {
    if (terms.scope.length === 0 && more === undefined && rule.when !== undefined) return test(rule.when);
    const of = terms.scope.map(test);
    if (rule.when !== undefined) of.push(test(rule.when));
    if (more !== undefined) of.push(test(more));
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : { kind: 'all', of };
  };
  const add = (
    effect: Effect,
    strikes: readonly string[] = nothing,
    {
      id: own = name,
      when: own1 = when(),
      unless: own2 = unless,
      extent = 'whole',
      closes = false,
    }: More = {},
  ): void => {
    const draft: Draft = {
      id: own,
      clause: id,
      layer,
      aspect: rule.aspect,
      effect,
      extent,
      when: own1,
      unless: own2,
      exceptions: noExceptions,
      closes,
    };
    to.push(draft);
    if (closes || strikes.length > 0)
      exceptions.push({ draft, strikes: strikes.map((ref) => fullId(text, ref)) });
  };
  switch (rule.rule) {
    case 'permit':
    case 'forbid':
    case 'require':
      add(rule.rule, rule.exceptionTo, rule.extent === undefined ? undefined : { extent: rule.extent });
      break;
    case 'only':
      add('forbid', nothing, { closes: true });
      break;
    case 'onlyIf':
      add('permit', nothing, { id: `${name}+`, when: when(rule.condition) });
      add('forbid', nothing, { unless: [...unless, test(rule.condition)] });
      break;
    case 'except':
    case 'lift':
      add(rule.rule, [rule.of]);
      break;
  }
}

const isPlainVerdict = (rule: AspectRule): rule is VerdictRule =>
  (rule.rule === 'permit' || rule.rule === 'forbid' || rule.rule === 'require') &&
  (rule.unless === undefined || rule.unless.length === 0) &&
  (rule.exceptionTo === undefined || rule.exceptionTo.length === 0);

type More = Partial<Pick<KernelRule, 'id' | 'when' | 'unless' | 'extent' | 'closes'>>;
