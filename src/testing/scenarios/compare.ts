import type { Words } from '../../decision/index.ts';
import type { Regulation } from '../../language/index.ts';
import type { Example } from '../../language/worked-example.ts';
import { said } from '../laws/tell-facts.ts';
import { inDutch } from './dutch.ts';
import type { Cited, Seen } from './seen.ts';

const fullId = (regulation: Regulation, clause: string): string =>
  clause.includes(':') || clause === 'noGround' ? clause : `${regulation.text.id}:${clause}`;

/** Where an answer differs from what a scenario expects, each time in one line. */
export function faultsIn(regulation: Regulation, { expect }: Example, seen: Seen): readonly Words[] {
  const full = (list: readonly string[] = []): readonly string[] =>
    list.map((one) => fullId(regulation, one));
  const certain = seen.because.filter((ground) => ground.certain);
  const sure = seen.duties.filter((duty) => duty.certain).map(({ act }) => act);
  const listed = seen.duties.map(({ act }) => act);
  const {
    because,
    notBecause,
    displaced,
    notDisplaced,
    duties,
    noDuties,
    limitedTo,
    missing,
    readings,
    routes,
  } = expect;
  return [
    ...same('verdict', expect.verdict, seen.outcome),
    ...same('standing', expect.standing, seen.standing),
    ...same('the regulation by itself', expect.regulation, seen.regulation),
    ...same('the statutes by themselves', expect.statute, seen.statute),
    ...full(because).flatMap((one) =>
      among('ground', [one], namesIn(seen.outcome === 'undetermined' ? seen.because : certain, one)),
    ),
    ...full(notBecause).flatMap((one) => notAmong('ground', [one], namesIn(seen.because, one))),
    ...among('displaced clause', full(displaced), seen.displaced),
    ...notAmong('displaced clause', full(notDisplaced), seen.displaced),
    ...among('duty', duties, sure),
    ...notAmong('duty', noDuties, listed),
    ...sameList('limited to', limitedTo, seen.limitedTo),
    ...among('open question', missing, seen.missing),
    ...among('reading', full(readings), seen.readings),
    ...among('route', routes, seen.routes),
    ...same('status', expect.status, seen.status),
    ...(expect.atEnd === undefined ? [] : among('end', [expect.atEnd], seen.atEnd)),
    ...dayNames.flatMap((name) => same(name, expect[name], seen.days[name]?.day)),
    ...(expect.governs === undefined
      ? []
      : among('governing clause', full([expect.governs]), governing(expect, seen))),
  ];
}

/** An expectation names a clause, or one rule of it: `12.1/b`. */
const namesIn = (grounds: readonly Cited[], expected: string): readonly string[] =>
  grounds.flatMap(({ clause, rule }) => (expected.includes('/') ? (rule ?? []) : clause));

const dayNames = ['answerBy', 'doBy', 'appealBy', 'deadline', 'keepUntil'] as const;

/** The clauses that give the days which the example names; without any, those that give any day. */
function governing(expect: Example['expect'], { days }: Seen): readonly string[] {
  const named = dayNames.filter((name) => expect[name] !== undefined);
  return (named.length > 0 ? named : dayNames).flatMap((name) => days[name]?.governs ?? []);
}

/** What differs, in both languages. */
function differs(what: string, expected: string, came: string): Words {
  return said(
    `${inDutch(what)}: verwacht ${inDutch(expected)}, kwam ${inDutch(came)}`,
    `${what}: expected ${expected}, came ${came}`,
  );
}

const same = (what: string, expected: string | undefined, came: string | undefined): readonly Words[] =>
  expected === undefined || expected === came ? [] : [differs(what, expected, came ?? 'nothing')];

const sameList = (
  what: string,
  expected: readonly string[] | undefined,
  came: readonly string[],
): readonly Words[] =>
  expected === undefined ? [] : same(what, expected.toSorted().join(', '), came.toSorted().join(', '));

const among = (
  what: string,
  expected: readonly string[] | undefined,
  came: readonly string[],
): readonly Words[] =>
  (expected ?? [])
    .filter((one) => !came.includes(one))
    .map((one) => differs(what, one, came.length === 0 ? 'none' : [...new Set(came)].join(', ')));

const notAmong = (
  what: string,
  unexpected: readonly string[] | undefined,
  came: readonly string[],
): readonly Words[] =>
  (unexpected ?? [])
    .filter((one) => came.includes(one))
    .map((one) =>
      said(`${inDutch(what)}: ${inDutch(one)} werd niet verwacht`, `${what}: ${one} was not expected`),
    );
