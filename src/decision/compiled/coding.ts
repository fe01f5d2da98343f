import { type DayNumber, dayAt } from '../../calendar/index.ts';
import { type Codes, unknown } from '../../diagram/index.ts';
import type { Checked, Facts } from '../../facts/index.ts';
import { consentValue } from '../../language/consent-reading.ts';
import type { Encoding, Item } from '../../language/index.ts';
import { consentCoder } from './consent-coding.ts';
import { entriesIn } from './entry.ts';
import type { Said } from './said.ts';

/** Turns what was stated into codes, for one law. */
export interface Coding {
  readonly size: number;
  /** Fills in everything that is the same for all items. A set that is asked per item is filled in where it has one value. */
  base(said: Said, codes: Codes): void;
  /** Fills in one fact. */
  one(name: string, checked: Checked, codes: Codes): void;
  /** Fills in what belongs to one item, and what the consents on record come to for it. */
  item(said: Said, item: () => Item, asOf: DayNumber, codes: Codes): void;
}

type Coder = (checked: Checked, codes: Codes) => void;

export function codingOf(encoding: Encoding, facts: Facts): Coding {
  const coders: (Coder | undefined)[] = Object.keys(facts).map(() => undefined);
  const { places, finite, number } = entriesIn(facts);
  // Of every value of a fact with few of them: the variable that it settles, and its code.
  const variableOf = new Int16Array(number).fill(-1);
  const codeOf = new Int16Array(number);
  const placed = (name: string, coder: Coder): void => {
    const place = places.get(name);
    if (place !== undefined) coders[place] = coder;
  };
  const perItem: { readonly name: string; readonly variable: number; readonly domain: readonly string[] }[] =
    [];
  const consents: { readonly name: string; readonly variable: number; readonly none: number }[] = [];
  const consentCode = consentCoder(encoding, facts);
  for (const [name, own] of encoding.ofFact) {
    const fact = facts[name];
    const [variable] = own;
    if (fact === undefined || variable === undefined) continue;
    const { domain = [] } = encoding.variables[variable] ?? {};
    if (fact.kind === 'consents') {
      consents.push({ name, variable, none: withoutConsent(encoding, facts) });
      continue;
    }
    if (fact.kind === 'set' && fact.reading === 'any') {
      placed(name, anyCoder(Object.keys(fact.values), own));
      continue;
    }
    if (fact.kind === 'set') perItem.push({ name, variable, domain });
    const values = new Map(domain.map((value, index) => [value, index]));
    const outside = domain.length;
    const cuts = encoding.cuts.get(name) ?? [];
    placed(name, (checked, codes) => {
      codes[variable] = codeIn(checked, values, outside, cuts);
    });
    const few = finite[places.get(name) ?? -1];
    for (const entry of [...(few?.outside === undefined ? [] : [few.outside]), ...(few?.of.values() ?? [])]) {
      variableOf[entry.number] = variable;
      codeOf[entry.number] = codeIn(entry.checked, values, outside, cuts);
    }
  }

  return {
    size: encoding.variables.length,
    base({ entries }, codes) {
      codes.fill(unknown);
      for (let at = 0; at < entries.length; at++) {
        const entry = entries[at];
        if (entry === undefined) continue;
        const variable = variableOf[entry.number];
        if (variable === undefined) coders[entry.place]?.(entry.checked, codes);
        else if (variable >= 0) codes[variable] = codeOf[entry.number] ?? unknown;
      }
    },
    one: (name, checked, codes) => coders[places.get(name) ?? -1]?.(checked, codes),
    item(said, item, asOf, codes) {
      for (const { name, variable, domain } of perItem) {
        if (codes[variable] !== unknown) continue;
        const value = item().get(name);
        if (value !== undefined)
          codes[variable] = domain.includes(value) ? domain.indexOf(value) : domain.length;
      }
      for (const { name, variable, none } of consents) {
        const checked = said.get(name);
        if (checked?.kind === 'consents')
          codes[variable] =
            checked.records.length === 0 ? none : consentCode(checked.records, said, item, asOf);
        else if (checked !== undefined) codes[variable] = none;
      }
    },
  };
}

function codeIn(
  checked: Checked,
  values: ReadonlyMap<string, number>,
  outside: number,
  cuts: readonly number[],
): number {
  switch (checked.kind) {
    case 'notApplicable':
      return values.get('notApplicable') ?? outside;
    case 'flag':
      return checked.value ? 1 : 0;
    case 'choice':
      return values.get(checked.value) ?? outside;
    case 'set': {
      const [only] = checked.values;
      return checked.values.length === 1 && only !== undefined ? (values.get(only) ?? outside) : unknown;
    }
    case 'day':
    case 'amount': {
      let place = 0;
      for (const cut of cuts) if (checked.value > cut) place += 1;
      return place;
    }
    case 'consents':
      return unknown;
  }
}

/** Where the set does not apply, none of its members does. */
function anyCoder(members: readonly string[], own: readonly number[]): Coder {
  const variables = new Map(members.map((member, place) => [member, own[place] ?? -1]));
  const all = Int16Array.from(own);
  return (checked, codes) => {
    for (let at = 0; at < all.length; at++) codes[all[at] ?? -1] = 0;
    if (checked.kind !== 'set') return;
    for (const value of checked.values) {
      const variable = variables.get(value);
      if (variable !== undefined) codes[variable] = 1;
    }
  };
}

/** What no consent at all comes to: no act changes that. */
function withoutConsent(encoding: Encoding, facts: Facts): number {
  const nothing = { facts, topic: encoding.topic, stated: new Map(), item: new Map(), asOf: dayAt(0) };
  return consentValue(encoding, [], nothing) ?? unknown;
}
