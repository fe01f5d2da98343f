import type { DayNumber } from '../calendar/index.ts';
import type { CheckedConsent, Fact, Facts, Stated, Topic } from '../facts/index.ts';
import type { Encoding } from './encode.ts';

/** One of the values of each set that is read as `each`: the question is put per item. */
export type Item = ReadonlyMap<string, string>;

/** The act that a consent is read against. */
export interface ConsentedAct {
  readonly facts: Facts;
  readonly topic: Topic | undefined;
  readonly stated: Stated;
  readonly item: Item;
  readonly asOf: DayNumber;
}

type Fits = (record: CheckedConsent) => boolean;

/** A fact of the act, with what it asks of a record: one demand where the fact is known, one for each way it could turn out where it is not. */
interface Demand {
  readonly fact: string;
  readonly demands: readonly Fits[];
}

/** One way in which the unknown facts of the act could turn out, and the value of the consent variable there. */
interface Turn {
  readonly places: readonly number[];
  readonly value: number;
}

/** Which of the asked sets the consents on record meet for this act on this day, where that is the same however the unknown facts turn out. */
export function consentValue(
  encoding: Encoding,
  records: readonly CheckedConsent[],
  act: ConsentedAct,
): number | undefined {
  const [first, ...others] = turns(encoding, records, demandsOf(act), act.asOf);
  return others.every(({ value }) => value === first?.value) ? first?.value : undefined;
}

/** The unknown facts that still decide which of the consents on record count. */
export function consentHangsOn(
  encoding: Encoding,
  records: readonly CheckedConsent[],
  act: ConsentedAct,
): readonly string[] {
  const demands = demandsOf(act);
  const all = turns(encoding, records, demands, act.asOf);
  return demands.flatMap(({ fact }, place) => {
    const least = new Map<string, number>();
    for (const { places, value } of all) {
      const others = places.with(place, 0).join();
      if ((least.get(others) ?? value) !== value) return [fact];
      least.set(others, value);
    }
    return [];
  });
}

function turns(
  encoding: Encoding,
  records: readonly CheckedConsent[],
  demands: readonly Demand[],
  asOf: DayNumber,
): readonly Turn[] {
  const standing = records.filter((record) => stands(record, asOf));
  let found: readonly { readonly places: readonly number[]; readonly covering: readonly CheckedConsent[] }[] =
    [{ places: [], covering: standing }];
  for (const { demands: ways } of demands)
    found = found.flatMap(({ places, covering }) =>
      ways.map((fits, way) => ({ places: [...places, way], covering: covering.filter(fits) })),
    );
  return found.map(({ places, covering }) => ({ places, value: metBy(encoding, covering) }));
}

/** One record must have all the qualities of a set: two halves do not make one. */
function metBy({ consentAsked, consentMet }: Encoding, records: readonly CheckedConsent[]): number {
  const met = consentAsked.map((asked) =>
    records.some(({ qualities }) => asked.every((quality) => [...qualities].some((one) => one === quality))),
  );
  return consentMet.findIndex((pattern) => pattern.every((one, place) => one === met[place]));
}

/** Given on or before the day, and not withdrawn by then: withdrawal works from its day on, and not backwards (AVG 7(3)). */
const stands = (record: CheckedConsent, asOf: DayNumber): boolean =>
  record.givenOn <= asOf && (record.withdrawnOn === 'never' || asOf < record.withdrawnOn);

const anyRecord: readonly Fits[] = [() => true];

/**
 * It is given by whoever decides (UAVG 5), and names the purpose, the category and every role of whoever gets the data: a consent to tell the principal
 * is none to tell the employer, also where they are the same person.
 */
const demandsOf = (act: ConsentedAct): readonly Demand[] => [
  { fact: 'clientStatus', demands: byWhom(act) },
  { fact: 'purpose', demands: naming(act, 'purpose', ({ purposes }) => purposes) },
  { fact: 'data', demands: naming(act, 'data', ({ data }) => data) },
  { fact: 'recipient', demands: toRoles(act, 'recipient') },
  { fact: 'actor', demands: toRoles(act, 'actor') },
];

/** A fact that this question knows, so that leaving it out says unknown. */
function declared({ facts, topic }: ConsentedAct, name: string): Fact | undefined {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  return topic === undefined || fact?.topics.includes(topic) === true ? fact : undefined;
}

function byWhom(act: ConsentedAct): readonly Fits[] {
  const client: Fits = ({ by }) => by === 'client';
  const representative: Fits = ({ by }) => by === 'representative';
  const status = act.stated.get('clientStatus');
  if (status?.kind === 'choice')
    return status.value === 'under16' || status.value === 'incapable' ? [representative] : [client];
  return status === undefined && declared(act, 'clientStatus') !== undefined
    ? [client, representative]
    : [client];
}

function naming(
  act: ConsentedAct,
  name: string,
  words: (record: CheckedConsent) => ReadonlySet<string>,
): readonly Fits[] {
  const one = act.item.get(name);
  if (one !== undefined) return [(record) => words(record).has(one)];
  const fact = declared(act, name);
  if (act.stated.has(name) || fact === undefined || !('values' in fact)) return anyRecord;
  return Object.keys(fact.values).map((value) => (record) => words(record).has(value));
}

/** Of unknown roles, all of them and none of them: whatever lies between meets no less than the one and no more than the other. */
function toRoles(act: ConsentedAct, name: string): readonly Fits[] {
  const checked = act.stated.get(name);
  const naming =
    (roles: readonly string[]): Fits =>
    (record) =>
      roles.every((role) => record.to.has(role));
  if (checked?.kind === 'set') return [naming(checked.values)];
  const fact = declared(act, name);
  if (checked !== undefined || fact === undefined || !('values' in fact)) return anyRecord;
  return [naming(Object.keys(fact.values)), naming([])];
}
