import { dayAt, isoDay, readDay } from 'reglement/calendar';
import type { Fact, Facts, Topic } from '../../src/facts/index.ts';
import { below, inPercent, pick } from './chance.ts';

/** About the turns of the law, leap days, holidays and ends of months. */
const firstDays = [
  '2001-08-31',
  '2001-09-01',
  '2011-12-30',
  '2012-07-01',
  '2015-02-28',
  '2016-02-29',
  '2018-05-24',
  '2018-05-25',
  '2019-12-31',
  '2020-02-29',
  '2024-03-29',
  '2024-12-24',
  '2026-03-02',
  '2030-01-31',
];

/** What happens in the course of a request comes after it; what happened to a record, before it is looked at. */
const after = [0, 1, 7, 14, 27, 28, 29, 30, 31, 42, 56, 60, 61, 89, 90, 91, 92, 120];
const before = [
  0, -1, 1, -14, -30, -91, -182, -365, -730, -731, -1826, -1827, -2557, -3652, -3653, -7305, 60,
];

/** Which question is put, and where its days begin. */
export interface Draw {
  readonly topic: Topic;
  readonly facts: Facts;
  /** The day of the question itself, where that is none of its facts. */
  readonly ownDay?: 'asOf';
  /** What makes this draw another than its neighbours. */
  readonly seed: string;
}

export const shifted = (day: string, by: number): string => isoDay(dayAt(readDay(day) + by));

function dayOf({ topic, seed }: Draw, name: string, first: string): string {
  const isRequest = topic === 'request' || topic === 'charge';
  if (name === 'receivedOn' && isRequest) return first;
  return shifted(first, pick(isRequest ? after : before, seed, name, 'day'));
}

const wordsOf = (facts: Facts, name: string): readonly string[] => {
  const fact = facts[name];
  return fact !== undefined && 'values' in fact ? Object.keys(fact.values) : [];
};

const some = (words: readonly string[], most: number, ...about: readonly (string | number)[]): string[] => [
  ...new Set(Array.from({ length: 1 + below(most, ...about) }, (_, place) => pick(words, ...about, place))),
];

const qualities = ['free', 'specific', 'informed', 'unambiguous', 'express', 'written'];

function consentOf({ facts, seed }: Draw, first: string, place: number): object {
  const about = [seed, 'consent', place] as const;
  const to = [...wordsOf(facts, 'recipient'), ...wordsOf(facts, 'actor')];
  const givenOn = shifted(first, pick([-400, -30, -1, 0, 1], ...about, 'given'));
  return {
    by: pick(['client', 'client', 'representative'], ...about, 'by'),
    to: some(to, 4, ...about, 'to'),
    purposes: some(wordsOf(facts, 'purpose'), 4, ...about, 'purposes'),
    data: some(wordsOf(facts, 'data'), 6, ...about, 'data'),
    qualities: inPercent(70, ...about, 'all')
      ? qualities
      : qualities.filter((one) => inPercent(70, ...about, one)),
    givenOn,
    withdrawnOn: inPercent(75, ...about, 'stands')
      ? 'never'
      : shifted(givenOn, pick([0, 1, 30, 400], ...about, 'withdrawn')),
  };
}

/** A value of one fact, as a host would state it. */
export function statedValue(draw: Draw, name: string, fact: Fact, first: string): unknown {
  const { seed } = draw;
  if (fact.notApplicable !== undefined && inPercent(15, seed, name, 'none')) return 'notApplicable';
  switch (fact.kind) {
    case 'flag':
      return inPercent(50, seed, name);
    case 'choice':
      return pick(Object.keys(fact.values), seed, name);
    case 'set': {
      const words = Object.keys(fact.values);
      const groups = Object.keys(fact.groups ?? {});
      if (groups.length > 0 && inPercent(8, seed, name, 'group')) return pick(groups, seed, name);
      if (fact.reading === 'any' && fact.argumentOf === undefined && inPercent(12, seed, name, 'empty'))
        return [];
      return inPercent(25, seed, name, 'one') ? pick(words, seed, name) : some(words, 3, seed, name);
    }
    case 'day':
      return dayOf(draw, name, first);
    case 'amount':
      return pick([0, 1, 2, 3, 22, 100, 101, 499, 500, 2_250, 100_000], seed, name);
    case 'consents':
      return Array.from({ length: below(3, seed, name) }, (_, place) => consentOf(draw, first, place));
  }
}

/** A pause ends after it began, where it was said that it began. */
function pausedIn({ seed }: Draw, { pausedFrom, pausedUntil }: Readonly<Record<string, unknown>>): object {
  if (pausedUntil === undefined) return {};
  const hasBegun = typeof pausedFrom === 'string' && pausedFrom !== 'notApplicable';
  return {
    pausedUntil: hasBegun ? shifted(pausedFrom, pick([0, 1, 5, 14, 31, 60], seed, 'pause')) : undefined,
  };
}

/** How many of a hundred facts are known, from almost none to all. */
const known = [15, 50, 85, 100];

/** The facts of one question. */
export function drawn(draw: Draw): Readonly<Record<string, unknown>> {
  const { topic, facts, ownDay, seed } = draw;
  const first = pick(firstDays, seed, 'first day');
  const share = pick(known, seed, 'known');
  const declared = Object.entries(facts).filter(
    ([, fact]) => fact.topics.includes(topic) && fact.derived !== true,
  );
  const all = declared.flatMap(([name, fact]): [string, unknown][] =>
    fact.argumentOf?.includes(topic) === true || inPercent(share, seed, name, 'known')
      ? [[name, statedValue(draw, name, fact, first)]]
      : [],
  );
  const stated = Object.fromEntries(all);
  return {
    ...(ownDay === undefined
      ? {}
      : { asOf: topic === 'request' ? shifted(first, pick(after, seed)) : first }),
    ...stated,
    ...pausedIn(draw, stated),
  };
}
