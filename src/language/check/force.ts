import type { Issue } from '../../errors/index.ts';
import type { Facts } from '../../facts/index.ts';
import { applies, holds } from '../evaluate.ts';
import type { KernelRule, Known, Test } from '../kernel.ts';
import { fullId } from '../lower.ts';
import { type Budget, witness } from '../witness.ts';
import { witnessWords } from '../witness-words.ts';
import { type OwnLaw, type Sampled, sampledDays } from './own-law.ts';
import type { RulePlaces } from './places.ts';
import { fault, type RulePlace, within } from './subject.ts';
import { MOST_SEARCHED } from './survey.ts';

export interface Checks {
  readonly facts: Facts;
  readonly places: RulePlaces;
  readonly budget: Budget;
}

/** Rules that can never apply, and rules that apply and never decide anything. */
export function forceFaults(slices: readonly Sampled[], checks: Checks): readonly Issue[] {
  const faults: Issue[] = [];
  const seen = new Set<string>();
  for (const { first } of slices) {
    for (const rule of first.plain) {
      if (seen.has(rule.name)) continue;
      seen.add(rule.name);
      faults.push(...plainFaults(rule.name, slices, checks));
    }
    for (const [index, own] of first.aspects.entries()) {
      const { rules } = own;
      for (const rule of rules) {
        const key = `${index} ${rule.id}`;
        if (seen.has(key) || placeOf(rule, checks) === undefined) continue;
        seen.add(key);
        if (rules.length <= MOST_SEARCHED) faults.push(...verdictFaults(rule.id, index, slices, checks));
        else if (!holdsSomewhere(rule)) faults.push(...ownFaults(rule.id, index, slices, checks));
      }
    }
  }
  return faults;
}

/** `onlyIf` is one rule and becomes two; the permit of it has a name with a `+`. */
const placeOf = ({ id }: KernelRule, { places }: Checks): RulePlace | undefined =>
  places.get(id) ?? places.get(id.replace(/\+$/, ''));

type Shown = { readonly known: Known; readonly own: OwnLaw } | 'never' | 'notProved';

/** The first case, on any of the days, in which something of the law of that day holds. */
function shown(
  slices: readonly Sampled[],
  budget: Budget,
  asks: (own: OwnLaw) => readonly ((known: Known) => ReturnType<typeof holds>)[],
  weight?: number,
): Shown {
  let open = false;
  for (const own of sampledDays(slices))
    for (const ask of asks(own)) {
      const known = witness(own.choices, ask, budget, weight);
      if (known === 'notProved') open = true;
      else if (known !== 'none') return { known, own };
    }
  return open ? 'notProved' : 'never';
}

const inWords = (found: Shown, { facts }: Checks): Issue['witness'] =>
  typeof found === 'object' ? witnessWords(found.known, found.own.encoding, facts) : undefined;

function plainFaults(name: string, slices: readonly Sampled[], checks: Checks): readonly Issue[] {
  const ask = (which: 'applies' | 'condition') =>
    shown(slices, checks.budget, ({ plain }) =>
      plain.filter((rule) => rule.name === name).map((rule) => (known) => holds(rule[which], known)),
    );
  const place = checks.places.get(name);
  if (place === undefined || ask('applies') !== 'never') return [];
  const held = ask('condition');
  return [held === 'never' ? neverApplies(place) : alwaysExcepted(place, inWords(held, checks))];
}

function verdictFaults(
  id: string,
  aspect: number,
  slices: readonly Sampled[],
  checks: Checks,
): readonly Issue[] {
  const search = (of: (rule: KernelRule, all: readonly KernelRule[]) => readonly KernelRule[]): Shown =>
    shown(slices, checks.budget, ({ aspects }) => {
      const all = aspects[aspect]?.rules ?? [];
      return all
        .filter((rule) => rule.id === id)
        .flatMap((rule) => of(rule, all))
        .map((rule) => (known) => applies(rule, known));
    });
  const [example] = slices.flatMap(({ first }) =>
    (first.aspects[aspect]?.rules ?? []).filter((rule) => rule.id === id),
  );
  const place = example === undefined ? undefined : placeOf(example, checks);
  if (example === undefined || place === undefined) return [];
  if (search((rule, all) => deciding(rule, all, place)) !== 'never') return [];
  const applying = search((rule) => [rule]);
  if (typeof applying === 'object') {
    const witnessed = inWords(applying, checks);
    return [
      isException(example)
        ? fault(place, 'neverDecides', 'a case in which what it excepts would apply', { witness: witnessed })
        : fault(place, 'contradiction', 'a case in which it is not forbidden', {
            received: `forbidden wherever it applies, here by ${forbiddenBy(applying, aspect)}`,
            remedy: 'name the prohibition in `exceptionTo` if it yields',
            witness: witnessed,
          }),
    ];
  }
  if (applying === 'notProved') return [];
  const held = search((rule) => [{ ...rule, unless: [], exceptions: [] }]);
  return [held === 'never' ? neverApplies(place) : alwaysExcepted(place, inWords(held, checks))];
}

/** A rule that only asks single facts, and leaves each of them a value. Of anything else it does not tell. */
function holdsSomewhere({ when, unless, exceptions }: KernelRule): boolean {
  if (unless.length > 0 || exceptions.length > 0) return false;
  const left = new Map<number, readonly number[]>();
  const visit = (test: Test): boolean => {
    if (test.kind === 'all') return test.of.every(visit);
    if (test.kind !== 'is') return false;
    const before = left.get(test.variable);
    const among = before === undefined ? test.among : test.among.filter((value) => before.includes(value));
    left.set(test.variable, among);
    return among.length > 0;
  };
  return visit(when);
}

/** A rule by itself, with its own exceptions: whether there is a case for it. */
function ownFaults(id: string, aspect: number, slices: readonly Sampled[], checks: Checks): readonly Issue[] {
  const search = (as: (rule: KernelRule) => KernelRule): Shown =>
    shown(
      slices,
      checks.budget,
      ({ aspects }) =>
        (aspects[aspect]?.rules ?? [])
          .filter((rule) => rule.id === id)
          .map((rule) => (known) => applies(as(rule), known)),
      1,
    );
  const place = checks.places.get(id) ?? checks.places.get(id.replace(/\+$/, ''));
  if (place === undefined || search((rule) => rule) !== 'never') return [];
  const held = search((rule) => ({ ...rule, unless: [], exceptions: [] }));
  return [held === 'never' ? neverApplies(place) : alwaysExcepted(place, inWords(held, checks))];
}

const isException = ({ effect }: KernelRule): boolean => effect === 'except' || effect === 'lift';
const isForbidding = ({ effect }: KernelRule): boolean => effect === 'forbid';

/** The rules that apply just where this one decides something: a permit unforbidden, an exception that something is an exception to. */
function deciding(rule: KernelRule, all: readonly KernelRule[], place: RulePlace): readonly KernelRule[] {
  if (isForbidding(rule)) return [rule];
  if (isException(rule))
    return all
      .filter((other) => other.exceptions.includes(rule))
      .map((other) => ({
        ...rule,
        when: both(rule.when, other.when),
        unless: [...rule.unless, ...other.unless],
      }));
  // Where the author signed that a prohibition stands, it was read, and is no contradiction.
  const signed =
    'despite' in place.rule ? (place.rule.despite ?? []).map((ref) => fullId(place.text, ref)) : [];
  const against = all.filter(
    (other) => isForbidding(other) && !signed.includes(other.clause) && !signed.includes(other.id),
  );
  return [{ ...rule, exceptions: [...rule.exceptions, ...against] }];
}

const both = (one: Test, other: Test): Test => ({ kind: 'all', of: [one, other] });

function forbiddenBy({ known, own }: Exclude<Shown, string>, aspect: number): string {
  const rules = own.aspects[aspect]?.rules ?? [];
  return rules
    .filter((rule) => isForbidding(rule) && applies(rule, known) !== false)
    .map((rule) => rule.id)
    .join(', ');
}

const neverApplies = (place: RulePlace): Issue =>
  fault(within(place, 'when'), 'neverApplies', 'a condition that holds in some case');

const alwaysExcepted = (place: RulePlace, witnessed: Issue['witness']): Issue =>
  fault(place, 'neverDecides', 'a case that no exception takes out of it', { witness: witnessed });
