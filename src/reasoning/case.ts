import { type DayNumber, dayAt, isoDay } from '../calendar/index.ts';
import type { Fact } from '../facts/index.ts';
import type { Case } from './case-shown.ts';
import { dayFactOf } from './days.ts';
import type { Given } from './given.ts';
import { type Space, valueIn } from './space.ts';
import { toldFacts } from './told.ts';

/** The values of some variables of a space. */
export type Path = ReadonlyMap<number, number>;

/** The facts on which a consent is read, beside itself. */
const besideConsent = ['clientStatus', 'actor', 'recipient', 'purpose', 'data'];

/**
 * A case for some values of variables. It states the facts that they belong to and what the question cannot be put without; `complete` states every fact that a rule asks about.
 */
export function caseOf(
  space: Space,
  asOf: DayNumber,
  given: Given,
  path: Path,
  extent: 'needed' | 'complete',
): Case {
  const { topic, facts, encoding } = space;
  const own = dayFactOf(topic);
  const said = new Map<string, unknown>(own === undefined ? [['asOf', isoDay(asOf)]] : []);
  const consents: string[] = [];
  const isSaid = (name: string): boolean => encoding.ofFact.get(name)?.some((one) => path.has(one)) === true;
  const hasConsent = Object.entries(facts).some(
    ([name, fact]) =>
      fact.kind === 'consents' &&
      (Object.hasOwn(given.told, name) ||
        isSaid(name) ||
        (extent === 'complete' && encoding.ofFact.has(name))),
  );
  for (const [name, fact] of Object.entries(facts)) {
    const isNeeded =
      fact.argumentOf?.includes(topic) === true ||
      isSaid(name) ||
      (hasConsent && besideConsent.includes(name)) ||
      (extent === 'complete' && encoding.ofFact.has(name));
    if (name === own) said.set(name, isoDay(asOf));
    else if (Object.hasOwn(given.told, name))
      said.set(
        name,
        isSeveral(fact, given, name) ? valueFor(space, name, fact, path, asOf, given) : given.told[name],
      );
    else if (!isNeeded) continue;
    else if (fact.kind === 'consents') {
      said.set(name, []);
      consents.push(name);
    } else said.set(name, valueFor(space, name, fact, path, asOf, given));
  }
  for (const name of consents) said.set(name, consentsOf(space, name, path, said, asOf));
  const stated = Object.fromEntries(said);
  return { question: topic, asOf: isoDay(asOf), facts: stated, told: toldFacts(stated, facts) };
}

function isSeveral(fact: Fact, given: Given, name: string): boolean {
  const checked = given.stated.get(name);
  return (
    fact.kind === 'set' && fact.reading === 'each' && checked?.kind === 'set' && checked.values.length > 1
  );
}

function valueFor(
  { encoding }: Space,
  name: string,
  fact: Fact,
  path: Path,
  asOf: DayNumber,
  given: Given,
): unknown {
  const own = encoding.ofFact.get(name) ?? [];
  const [variable = -1] = own;
  const index = path.get(variable) ?? 0;
  const word = encoding.variables[variable]?.domain[index];
  if (word === 'notApplicable' && fact.notApplicable !== undefined) return word;
  switch (fact.kind) {
    case 'flag':
      return word === 'true';
    case 'choice':
      return word ?? Object.keys(fact.values)[0];
    case 'set': {
      const values = Object.keys(fact.values);
      if (fact.reading === 'any') return membersOf(values, own, path, fact);
      const checked = given.stated.get(name);
      const left = checked?.kind === 'set' ? checked.values : values;
      return [path.has(variable) ? word : left[0]];
    }
    case 'day': {
      const found = valueIn('day', encoding.cuts.get(name) ?? [], index, asOf);
      return isoDay(found === undefined ? asOf : dayAt(found));
    }
    case 'amount':
      return valueIn('amount', encoding.cuts.get(name) ?? [], index) ?? 0;
    case 'consents':
      return [];
  }
}

/** The members that the values name; where somebody must be there, the first that they leave open. */
function membersOf(
  values: readonly string[],
  own: readonly number[],
  path: Path,
  fact: Fact,
): readonly string[] {
  const there = values.filter((_, place) => path.get(own[place] ?? -1) === 1);
  const isEmptyRefused = fact.argumentOf !== undefined && fact.notApplicable === undefined;
  if (there.length > 0 || !isEmptyRefused) return there;
  const [free] = values.filter((_, place) => path.get(own[place] ?? -1) !== 0);
  return free === undefined ? [] : [free];
}

/** One record for each of the largest sets of qualities that are to be met, by whoever decides, for this very act. */
function consentsOf(
  { encoding, facts }: Space,
  name: string,
  path: Path,
  said: ReadonlyMap<string, unknown>,
  asOf: DayNumber,
): readonly object[] {
  const [variable = -1] = encoding.ofFact.get(name) ?? [];
  const met = encoding.consentMet[path.get(variable) ?? 0] ?? [];
  const sets = encoding.consentAsked.filter((_, place) => met[place] === true);
  const largest = sets.filter(
    (set) => !sets.some((other) => other !== set && set.every((quality) => other.includes(quality))),
  );
  const listed = (fact: string): readonly unknown[] => {
    const value = said.get(fact);
    if (Array.isArray(value)) return value;
    const declared = facts[fact];
    return declared !== undefined && 'values' in declared ? Object.keys(declared.values) : [];
  };
  const status = said.get('clientStatus');
  return largest.map((qualities) => ({
    by: status === 'under16' || status === 'incapable' ? 'representative' : 'client',
    to: [...new Set([...listed('recipient'), ...listed('actor')])],
    purposes: listed('purpose'),
    data: listed('data'),
    qualities,
    givenOn: isoDay(asOf),
    withdrawnOn: 'never',
  }));
}
