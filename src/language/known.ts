import type { DayNumber } from '../calendar/index.ts';
import type { Checked, Facts, Stated } from '../facts/index.ts';
import { classOf } from './classes.ts';
import { consentValue, type Item } from './consent-reading.ts';
import type { Encoding } from './encode.ts';
import type { Known } from './kernel.ts';

/** The items that a question falls apart in: every combination of the values of its `each` sets. */
export function itemsOf(facts: Facts, stated: Stated): readonly Item[] {
  let items: readonly Item[] = [new Map()];
  for (const [name, fact] of Object.entries(facts)) {
    const checked = stated.get(name);
    if (fact.kind !== 'set' || fact.reading !== 'each' || checked?.kind !== 'set') continue;
    items = items.flatMap((item) => checked.values.map((value) => new Map([...item, [name, value]])));
  }
  return items;
}

/** What is known of each variable, for one item, on one day. */
export function knownOf(
  encoding: Encoding,
  facts: Facts,
  stated: Stated,
  item: Item,
  asOf: DayNumber,
): Known {
  const known: (number | undefined)[] = encoding.variables.map(() => undefined);
  for (const [name, own] of encoding.ofFact) {
    const checked = stated.get(name);
    const fact = facts[name];
    if (checked === undefined || fact === undefined) continue;
    const [first] = own;
    if (first === undefined) continue;
    const domain = encoding.variables[first]?.domain ?? [];
    if (fact.kind === 'set' && fact.reading === 'any') {
      const members = Object.keys(fact.values);
      // Where the set does not apply, none of its members does.
      const there = checked.kind === 'set' ? checked.values : [];
      for (const [place, variable] of own.entries())
        known[variable] = there.includes(members[place] ?? '') ? 1 : 0;
    } else if (checked.kind === 'consents') {
      known[first] = consentValue(encoding, checked.records, {
        facts,
        topic: encoding.topic,
        stated,
        item,
        asOf,
      });
    } else {
      known[first] = valueIndex(checked, item.get(name), domain, encoding.cuts.get(name) ?? []);
    }
  }
  encoding.heard?.({ known, stated, asOf });
  return known;
}

function valueIndex(
  checked: Checked,
  one: string | undefined,
  domain: readonly string[],
  cuts: readonly number[],
): number | undefined {
  switch (checked.kind) {
    case 'notApplicable':
      return domain.indexOf('notApplicable');
    case 'flag':
      return checked.value ? 1 : 0;
    case 'choice':
      return domain.indexOf(checked.value);
    case 'set':
      return one === undefined ? undefined : domain.indexOf(one);
    case 'day':
    case 'amount':
      return classOf(cuts, checked.value);
    case 'consents':
      return undefined;
  }
}

export type { Item };
