import { type Issue, printed } from '../../errors/index.ts';
import type { Aspect } from '../aspect.ts';
import { type AspectRule, fullId, isAspectRule } from '../lower.ts';
import type { Text } from '../regulation.ts';
import type { Rule } from '../rule.ts';
import { nearestClause } from './nearest-clause.ts';
import {
  type ClausePlace,
  clausePlaces,
  fault,
  type Place,
  type RulePlace,
  rulePlaces,
  type Subject,
  within,
} from './subject.ts';

/** A rule that a reference can mean. */
interface Target {
  readonly clause: string;
  readonly name: string;
  readonly rule: AspectRule;
}

/** Of these clauses and rules: references to nothing, to oneself, and to a clause that says nothing there that an exception could be made to. */
export function referenceFaults(
  { text, layer, statutes }: Subject,
  clauses: readonly ClausePlace[],
  rules: readonly RulePlace[],
): readonly Issue[] {
  if (
    !rules.some(({ rule }) => refers(rule)) &&
    clauses.every(({ written }) => written.departsFrom === undefined)
  )
    return [];
  const all = clausePlaces(text);
  const beneath = statutes.flatMap(clausePlaces);
  const own = layer === 'statute' ? [...all, ...beneath] : all;
  const targets = rulePlaces(own).flatMap(targetsIn);
  const named = byName(targets);
  const inStatutes = [...(layer === 'statute' ? all : []), ...beneath].map(({ clause }) => clause);
  const statuteClauses = new Set(inStatutes);
  const statuteFaults = (ref: string, place: Place): readonly Issue[] =>
    statuteClauses.has(ref) ? [] : [unknown(place, ref, 'a clause of a statute', inStatutes, text)];
  const known = own.map(({ clause }) => clause);
  return [
    ...rules.flatMap((place) => {
      const { rule } = place;
      if ('restates' in rule && rule.restates !== undefined)
        return statuteFaults(rule.restates, within(place, 'restates'));
      if (!isAspectRule(rule)) return [];
      return referencesIn(rule).flatMap(([keys, ref, strikes]) =>
        targetFaults({ rule, place, ref, strikes, text }, within(place, ...keys), { targets, named, known }),
      );
    }),
    ...clauses.flatMap((place) =>
      (place.written.departsFrom ?? []).flatMap((ref, index) =>
        statuteFaults(ref, within(place, 'departsFrom', index)),
      ),
    ),
  ];
}

const refers = (rule: Rule): boolean =>
  ('restates' in rule && rule.restates !== undefined) ||
  (isAspectRule(rule) && referencesIn(rule).length > 0);

type Strikes = 'contrary' | 'any';

/** What a reference can mean: the rules, also by the names of their clauses and their own, and the clauses. */
interface Meant {
  readonly targets: readonly Target[];
  readonly named: ReadonlyMap<string, readonly Target[]>;
  readonly known: readonly string[];
}

function byName(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const named = new Map<string, Target[]>();
  for (const target of targets)
    for (const name of new Set([target.clause, target.name])) {
      const before = named.get(name);
      if (before === undefined) named.set(name, [target]);
      else before.push(target);
    }
  return named;
}

function referencesIn(
  rule: AspectRule,
): readonly (readonly [keys: readonly (string | number)[], ref: string, strikes: Strikes])[] {
  if ('of' in rule) return [[['of'], rule.of, 'any']];
  if (!('exceptionTo' in rule) && !('despite' in rule)) return [];
  return [
    ...(rule.exceptionTo ?? []).map((ref, index) => [['exceptionTo', index], ref, 'contrary'] as const),
    ...(rule.despite ?? []).map((ref, index) => [['despite', index], ref, 'contrary'] as const),
  ];
}

interface Reference {
  readonly rule: AspectRule;
  readonly place: RulePlace;
  readonly ref: string;
  readonly strikes: Strikes;
  readonly text: Text;
}

function targetFaults(
  { rule, place, ref, strikes, text }: Reference,
  where: Place,
  { targets, named: byId, known }: Meant,
): readonly Issue[] {
  const id = fullId(text, ref);
  const named = byId.get(id) ?? [];
  const others = named.filter((target) => target.rule !== rule);
  if (named.length > others.length && others.length === 0)
    return [
      fault(where, 'cycle', 'an exception to another rule', { received: `${printed(ref)}, the rule itself` }),
    ];
  if (named.length === 0 && !known.includes(id))
    return [unknown(where, ref, 'a clause of this text', known, text)];
  const struck = others.filter(
    (target) => target.rule.aspect === rule.aspect && (strikes === 'any' || isContrary(rule, target.rule)),
  );
  if (struck.length > 0) return [];
  const elsewhere = [...new Set(others.map((target) => target.rule.aspect))];
  return [
    fault(where, 'unknownReference', `a clause with ${expectedRule(rule, strikes)} on ${rule.aspect}`, {
      received: `${printed(ref)}, which ${saying(elsewhere, rule.aspect)}`,
      didYouMean: place.clause === id ? undefined : suggestion(rule, strikes, targets, text),
    }),
  ];
}

const saying = (elsewhere: readonly Aspect[], aspect: Aspect): string => {
  if (elsewhere.length === 0) return 'decides nothing';
  return elsewhere.includes(aspect) ? 'answers alike' : `speaks to ${elsewhere.join(', ')}`;
};

const expectedRule = (rule: AspectRule, strikes: Strikes): string => {
  if (strikes === 'any') return 'a rule';
  return rule.rule === 'forbid' ? 'a permit' : 'a prohibition';
};

/** The only clause that would do, if there is but one. */
function suggestion(
  rule: AspectRule,
  strikes: Strikes,
  targets: readonly Target[],
  text: Text,
): string | undefined {
  const fitting = targets.filter(
    (target) =>
      target.rule !== rule &&
      target.rule.aspect === rule.aspect &&
      (strikes === 'any' || isContrary(rule, target.rule)),
  );
  const [only, ...more] = [...new Set(fitting.map((target) => target.clause))];
  return more.length > 0 || only === undefined ? undefined : short(only, text);
}

/** `onlyIf` permits and forbids at once; `only` forbids. */
const grants = ({ rule }: AspectRule): boolean =>
  rule === 'permit' || rule === 'require' || rule === 'onlyIf';
const forbids = ({ rule }: AspectRule): boolean => rule === 'forbid' || rule === 'only' || rule === 'onlyIf';

const isContrary = (rule: AspectRule, other: AspectRule): boolean =>
  rule.rule === 'forbid' ? grants(other) : forbids(other);

const targetsIn = ({ clause, name, rule }: RulePlace): readonly Target[] =>
  isAspectRule(rule) ? [{ clause, name, rule }] : [];

const short = (id: string, text: Text): string =>
  id.startsWith(`${text.id}:`) ? id.slice(text.id.length + 1) : id;

const unknown = (place: Place, ref: string, expected: string, ids: readonly string[], text: Text): Issue => {
  const written = ids.map((id) => short(id, text));
  return fault(place, 'unknownReference', expected, {
    received: printed(ref),
    didYouMean: nearestClause(ref, written),
    remedy:
      expected === 'a clause of this text' && ref.includes(':') && !ref.startsWith(`${text.id}:`)
        ? 'an exception stays within its layer'
        : undefined,
  });
};
