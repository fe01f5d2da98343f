import type { DayNumber } from '../calendar/index.ts';
import type { Checked, CheckedConsent, Facts, Stated } from '../facts/index.ts';
import { classOf } from './classes.ts';
import type { Encoding } from './encode.ts';
import type { Known } from './kernel.ts';

/** One of the values of each set that is read as `each`: the question is put per item. */
export type Item = ReadonlyMap<string, string>;

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
    if (checked.kind === 'set' && fact.kind === 'set' && fact.reading === 'any') {
      const members = Object.keys(fact.values);
      for (const [place, variable] of own.entries())
        known[variable] = checked.values.includes(members[place] ?? '') ? 1 : 0;
    } else if (checked.kind === 'consents') {
      known[first] = consentValue(encoding, checked.records, stated, item, asOf);
    } else {
      known[first] = valueIndex(checked, item.get(name), domain, encoding.cuts.get(name) ?? []);
    }
  }
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

/**
 * Which of the asked sets the consents on record meet for this act on this day. Whose consent counts depends on the client's position
 * (UAVG 5): while that is unknown, only what holds either way is known.
 */
function consentValue(
  encoding: Encoding,
  records: readonly CheckedConsent[],
  stated: Stated,
  item: Item,
  asOf: DayNumber,
): number | undefined {
  const covering = records.filter((record) => covers(record, stated, item) && stands(record, asOf));
  const value = (by: CheckedConsent['by']): number => {
    const own = covering.filter((record) => record.by === by);
    const met = encoding.consentAsked.map((asked) =>
      own.some((record) => asked.every((quality) => [...record.qualities].some((one) => one === quality))),
    );
    return encoding.consentMet.findIndex((pattern) => pattern.every((one, place) => one === met[place]));
  };
  const status = stated.get('clientStatus');
  const [client, representative] = [value('client'), value('representative')];
  if (status?.kind === 'choice')
    return status.value === 'under16' || status.value === 'incapable' ? representative : client;
  return client === representative ? client : undefined;
}

/** Given on or before the day, and not withdrawn by then: withdrawal works from its day on, and not backwards (AVG 7(3)). */
const stands = (record: CheckedConsent, asOf: DayNumber): boolean =>
  record.givenOn <= asOf && (record.withdrawnOn === 'never' || asOf < record.withdrawnOn);

/**
 * It names the purpose, the category and every role of whoever gets the data: a consent to tell the principal is none to tell the employer,
 * also where they are the same person.
 */
function covers(record: CheckedConsent, stated: Stated, item: Item): boolean {
  const purpose = item.get('purpose');
  const category = item.get('data');
  const roles = ['recipient', 'actor'].flatMap((name) => {
    const checked = stated.get(name);
    return checked?.kind === 'set' ? checked.values : [];
  });
  return (
    (purpose === undefined || record.purposes.has(purpose)) &&
    (category === undefined || record.data.has(category)) &&
    roles.every((role) => record.to.has(role))
  );
}
