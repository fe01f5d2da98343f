import { type DayNumber, dayAt } from '../../calendar/index.ts';
import { type Codes, unknown } from '../../diagram/index.ts';
import type { Checked, Facts, Stated } from '../../facts/index.ts';
import { consentValue } from '../../language/consent-reading.ts';
import type { Encoding, Item } from '../../language/index.ts';

/** Turns what was stated into codes, for one law. */
export interface Coding {
  /** Whether a consent is read against the items of the question. */
  readonly asksConsent: boolean;
  /** Fills in everything that is the same for all items. Sets that are asked per item are filled in where they have one value. */
  base(stated: Iterable<readonly [string, Checked]>, codes: Codes): void;
  /** Fills in what belongs to one item, and the consents that cover it. */
  item(item: Item, stated: () => Stated, consents: Checked | undefined, asOf: DayNumber, codes: Codes): void;
  readonly size: number;
}

type Coder = (checked: Checked, codes: Codes) => void;

export function codingOf(encoding: Encoding, facts: Facts): Coding {
  const coders = new Map<string, Coder>();
  const perItem: { readonly name: string; readonly variable: number; readonly domain: readonly string[] }[] = [];
  let consent: { readonly variable: number; readonly none: number } | undefined;
  for (const [name, own] of encoding.ofFact) {
    const fact = facts[name];
    const [variable] = own;
    if (fact === undefined || variable === undefined) continue;
    const { domain = [] } = encoding.variables[variable] ?? {};
    const outside = domain.indexOf('notApplicable');
    if (fact.kind === 'consents') {
      consent = { variable, none: withoutConsent(encoding, facts) };
      continue;
    }
    if (fact.kind === 'set' && fact.reading === 'any') {
      coders.set(name, anyCoder(Object.keys(fact.values), own));
      continue;
    }
    if (fact.kind === 'set') perItem.push({ name, variable, domain });
    const places = new Map(domain.map((value, place) => [value, place]));
    const cuts = encoding.cuts.get(name) ?? [];
    coders.set(name, (checked, codes) => {
      codes[variable] = codeIn(checked, places, cuts, outside);
    });
  }
  return {
    size: encoding.variables.length,
    asksConsent: consent !== undefined,
    base(stated, codes) {
      codes.fill(unknown);
      for (const [name, checked] of stated) coders.get(name)?.(checked, codes);
    },
    item(item, stated, consents, asOf, codes) {
      for (const { name, variable, domain } of perItem) {
        const value = item.get(name);
        if (value !== undefined) codes[variable] = domain.indexOf(value);
      }
      if (consent === undefined || consents?.kind !== 'consents') return;
      const { variable, none } = consent;
      codes[variable] =
        consents.records.length === 0
          ? none
          : (consentValue(encoding, consents.records, {
              facts,
              topic: encoding.topic,
              stated: stated(),
              item,
              asOf,
            }) ?? unknown);
    },
  };
}

function codeIn(
  checked: Checked,
  places: ReadonlyMap<string, number>,
  cuts: readonly number[],
  outside: number,
): number {
  switch (checked.kind) {
    case 'notApplicable':
      return outside;
    case 'flag':
      return checked.value ? 1 : 0;
    case 'choice':
      return places.get(checked.value) ?? unknown;
    case 'set': {
      const [only] = checked.values;
      return checked.values.length === 1 && only !== undefined ? (places.get(only) ?? unknown) : unknown;
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

function anyCoder(members: readonly string[], own: readonly number[]): Coder {
  return (checked, codes) => {
    const there = checked.kind === 'set' ? checked.values : [];
    for (const [place, variable] of own.entries())
      codes[variable] = there.includes(members[place] ?? '') ? 1 : 0;
  };
}

/** What no consent at all comes to: no act changes that. */
function withoutConsent(encoding: Encoding, facts: Facts): number {
  const nothing = { facts, topic: encoding.topic, stated: new Map(), item: new Map(), asOf: dayAt(0) };
  return consentValue(encoding, [], nothing) ?? unknown;
}
