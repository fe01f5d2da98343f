import { dayAt, type IsoDay, isoDay, type Reservation } from '../../calendar/index.ts';
import type { Facts } from '../../facts/index.ts';
import { holds, type Test } from '../../language/index.ts';
import { missingFact } from '../present.ts';
import type { Deadline, Weighed } from './answer.ts';
import type { Candidate } from './candidate.ts';
import { mattersTo, reach, type Worlds } from './worlds.ts';

/**
 * Whose term it is. One that binds the bureau ends with the earliest of its texts. One that is the data subject's own ends with the latest: a statute sets it,
 * and a regulation can only lengthen it.
 */
export type Bearer = 'bureau' | 'dataSubject';

/** The terms of one law, and what is known in the words of that law. */
export interface TermsOfLaw {
  readonly candidates: readonly Candidate[];
  readonly worlds: Worlds;
}

/** Brings the terms of all layers together. Numbers go before words: a text that says "as soon as possible" has the number as its outer limit. */
export function deadline(laws: readonly TermsOfLaw[], bearer: Bearer, facts: Facts): Deadline {
  const all = laws.flatMap(({ candidates }) => candidates);
  const numbered = all.filter(isNumbered);
  const promptly = clausesOf(all.filter(({ shown }) => shown.ends.kind === 'asSoonAsPossible'));
  const weighed = (displaced: readonly string[], missing: readonly string[]): Weighed => ({
    layers: all.map(({ shown }) => shown),
    displaced,
    promptly,
    missing: missing.map((name) => missingFact(facts, name)),
  });
  if (numbered.length === 0)
    return { kind: promptly.length > 0 ? 'asSoonAsPossible' : 'silent', ...weighed([], []) };
  const { low, high } = bearer === 'bureau' ? earliest(laws) : latest(laws);
  if (low === Infinity) return { kind: 'noLimit', ...weighed(displacedBy(numbered, Infinity), []) };
  const governing = low === high ? numbered.filter((one) => one.low === low && one.high === high) : [];
  const { shown } = governing.find((one) => one.shown.certain) ?? governing[0] ?? {};
  if (low !== undefined && shown?.ends.kind === 'exact') {
    const { day, derivation, reservations } = shown.ends;
    const lost = displacedBy(numbered, low);
    const { clause: governs } = shown;
    // Of the earliest day only its own calendar can still move it; the latest can be overtaken by another.
    const subject = bearer === 'bureau' ? reservations : numbered.flatMap(reservationsOf);
    return { kind: 'exact', day, governs, derivation, reservations: subject, ...weighed(lost, []) };
  }
  const missing = openFacts(laws, bearer);
  if (low === undefined) return { kind: 'unknown', ...weighed([], missing) };
  return {
    kind: 'bounded',
    notBefore: iso(low),
    ...(high === Infinity ? {} : { notAfter: iso(high) }),
    reservations: numbered.flatMap(reservationsOf),
    ...weighed([], missing),
  };
}

type Numbered = Candidate & { readonly low: number; readonly high: number };

const isNumbered = (one: Candidate): one is Numbered => one.low !== undefined && one.high !== undefined;
const iso = (day: number): IsoDay => isoDay(dayAt(day));
const clausesOf = (list: readonly Candidate[]): readonly string[] => [
  ...new Set(list.map(({ shown }) => shown.clause)),
];

const reservationsOf = ({ shown: { ends } }: Candidate): readonly Reservation[] =>
  'reservations' in ends ? ends.reservations : [];

/** Terms that certainly apply and give another day. */
const displacedBy = (numbered: readonly Numbered[], day: number): readonly string[] =>
  clausesOf(numbered.filter((one) => one.shown.certain && one.low !== day));

interface Bounds {
  /** Nothing, where in some world no term runs at all. */
  readonly low: number | undefined;
  readonly high: number;
}

/** In each world the least end of what applies there; over all worlds, the interval of those. Of several laws, the earlier day counts. */
function earliest(laws: readonly TermsOfLaw[]): Bounds {
  const low = Math.min(
    ...laws.flatMap(({ candidates }) => candidates.filter(isNumbered).map((one) => one.low)),
  );
  const highs = laws.map(({ candidates, worlds }) => {
    const numbered = candidates.filter(isNumbered);
    const ends = ascending(numbered.map(({ high }) => high));
    const certain = ends.find((end) =>
      certainlySome(
        numbered.filter((one) => one.high <= end),
        worlds,
      ),
    );
    return certain ?? Infinity;
  });
  return { low, high: Math.min(...highs) };
}

function latest(laws: readonly TermsOfLaw[]): Bounds {
  const lows = laws.flatMap(({ candidates, worlds }) => {
    const numbered = candidates.filter(isNumbered);
    const ends = ascending(numbered.map(({ low }) => low)).toReversed();
    return (
      ends.find((end) =>
        certainlySome(
          numbered.filter((one) => one.low >= end),
          worlds,
        ),
      ) ?? []
    );
  });
  const highs = laws.flatMap(({ candidates }) => candidates.filter(isNumbered).map((one) => one.high));
  return { low: lows.length === 0 ? undefined : Math.max(...lows), high: Math.max(...highs) };
}

const ascending = (ends: readonly number[]): readonly number[] =>
  [...new Set(ends)].toSorted((a, b) => a - b);

const anyOf = (list: readonly Candidate[]): Test => ({ kind: 'any', of: list.map(({ test }) => test) });

const certainlySome = (list: readonly Candidate[], worlds: Worlds): boolean =>
  reach(worlds, (known) => holds(anyOf(list), known)) === 'all';

/** What the end still hangs on: whether the terms apply, day by day of those they could give; then the days they start from. */
function openFacts(laws: readonly TermsOfLaw[], bearer: Bearer): readonly string[] {
  const matters = laws.flatMap(({ candidates, worlds }) => {
    const numbered = candidates.filter(isNumbered);
    const upTo = (end: number) => numbered.filter(({ high }) => high <= end);
    const from = (end: number) => numbered.filter(({ low }) => low >= end);
    const tests = ascending(numbered.flatMap(({ low, high }) => [low, high])).map((end) =>
      anyOf(bearer === 'bureau' ? upTo(end) : from(end)),
    );
    return mattersTo(
      worlds,
      tests.map((test) => (_, reading) => reading.holds(test)),
    );
  });
  const starts = laws.flatMap(({ candidates }) => candidates.flatMap(({ hangsOn }) => hangsOn));
  return [...new Set([...matters, ...starts])];
}
