import type { DayNumber } from '../../calendar/index.ts';
import { unknown } from '../../diagram/index.ts';
import {
  type Checked,
  type CheckedConsent,
  consentQualities,
  type Fact,
  type Facts,
} from '../../facts/index.ts';
import { consentValue } from '../../language/consent-reading.ts';
import type { Encoding, Item } from '../../language/index.ts';
import { actOf, type Said } from './said.ts';

/** What the consents on record come to for one item. */
export type ConsentCoder = (
  records: readonly CheckedConsent[],
  said: Said,
  item: () => Item,
  asOf: DayNumber,
) => number;

/** The records that count for an act, whatever the item: what each of them names, and which of the asked sets it meets, as bits. */
interface Counting {
  readonly said: Said;
  readonly asOf: DayNumber;
  readonly records: readonly { readonly record: CheckedConsent; readonly met: number }[];
}

/**
 * The value of `consentValue`, sooner, where all that decides which records count is stated: then there is one way in which the act can turn out, and of
 * all items of a case the same records stand, by the same person and to the same roles.
 */
export function consentCoder(encoding: Encoding, facts: Facts): ConsentCoder {
  const { topic, consentAsked, consentMet } = encoding;
  const values = new Map(consentMet.map((met, value) => [bitsOf(met), value]));
  const declared = (name: string): Fact | undefined => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return topic === undefined || fact?.topics.includes(topic) === true ? fact : undefined;
  };
  const status = declared('clientStatus') !== undefined;
  const listed = (name: string): boolean => {
    const fact = declared(name);
    return fact !== undefined && 'values' in fact;
  };
  const [toListed, byListed] = [listed('recipient'), listed('actor')];
  const divided = { purpose: listed('purpose'), data: listed('data') };
  const bitOf = new Map<string, number>(
    Object.keys(consentQualities).map((quality, place) => [quality, 1 << place]),
  );
  const sumOf = (qualities: Iterable<string>): number => {
    let sum = 0;
    for (const quality of qualities) sum |= bitOf.get(quality) ?? other;
    return sum;
  };
  const wanted = consentAsked.map(sumOf);
  const metBy = new WeakMap<ReadonlySet<string>, number>();
  /** One record must have all the qualities of a set. */
  function met({ qualities }: CheckedConsent): number {
    const before = metBy.get(qualities);
    if (before !== undefined) return before;
    const own = sumOf(qualities);
    let bits = 0;
    for (let place = 0; place < wanted.length; place++)
      if (((wanted[place] ?? 0) & ~own) === 0) bits |= 1 << place;
    metBy.set(qualities, bits);
    return bits;
  }
  let last: Counting | undefined;

  /** Nothing, where the act can turn out in more than one way. */
  function counting(all: readonly CheckedConsent[], said: Said, asOf: DayNumber): Counting | undefined {
    const { clientStatus: by, recipient, actor } = actOf(said);
    if (by === undefined && status) return undefined;
    if ((recipient === undefined && toListed) || (actor === undefined && byListed)) return undefined;
    const isRepresented = by?.kind === 'choice' && (by.value === 'under16' || by.value === 'incapable');
    const who = isRepresented ? 'representative' : 'client';
    const records: { readonly record: CheckedConsent; readonly met: number }[] = [];
    for (let at = 0; at < all.length; at++) {
      const record = all[at];
      if (record === undefined || record.by !== who || !stands(record, asOf)) continue;
      if (isTo(record, recipient) && isTo(record, actor)) records.push({ record, met: met(record) });
    }
    return { said, asOf, records };
  }

  return (all, said, item, asOf) => {
    const known = last?.said === said && last.asOf === asOf ? last : counting(all, said, asOf);
    last = known;
    const one = item();
    const purpose = one.get('purpose');
    const data = one.get('data');
    const isOpen =
      (purpose === undefined && divided.purpose && actOf(said).purpose === undefined) ||
      (data === undefined && divided.data && actOf(said).data === undefined);
    if (known === undefined || isOpen) {
      const act = { facts, topic, stated: said.stated(), item: one, asOf };
      return consentValue(encoding, all, act) ?? unknown;
    }
    let bits = 0;
    for (const { record, met: own } of known.records) {
      if (purpose !== undefined && !record.purposes.has(purpose)) continue;
      if (data === undefined || record.data.has(data)) bits |= own;
    }
    return values.get(bits) ?? -1;
  };
}

/** A quality that no record can have. */
const other = 1 << 30;

const bitsOf = (met: readonly boolean[]): number =>
  met.reduce((bits, isMet, place) => (isMet ? bits | (1 << place) : bits), 0);

/** Whether it names all of these roles. */
function isTo({ to }: CheckedConsent, roles: Checked | undefined): boolean {
  if (roles?.kind !== 'set') return true;
  for (const role of roles.values) if (!to.has(role)) return false;
  return true;
}

const stands = ({ givenOn, withdrawnOn }: CheckedConsent, asOf: DayNumber): boolean =>
  givenOn <= asOf && (withdrawnOn === 'never' || asOf < withdrawnOn);
