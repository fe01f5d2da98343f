import type { Regulation } from '../../language/index.ts';
import type { Example } from '../../language/worked-example.ts';
import type { Seen } from './seen.ts';

const fullId = (regulation: Regulation, clause: string): string =>
  clause.includes(':') || clause === 'noGround' ? clause : `${regulation.text.id}:${clause}`;

/** Where an answer differs from what a scenario expects, each time in one line. */
export function faultsIn(regulation: Regulation, { expect }: Example, seen: Seen): readonly string[] {
  const full = (list: readonly string[] = []): readonly string[] =>
    list.map((one) => fullId(regulation, one));
  const certain = seen.because.filter((ground) => ground.certain).map(({ clause }) => clause);
  const perhaps = seen.because.map(({ clause }) => clause);
  const sure = seen.duties.filter((duty) => duty.certain).map(({ act }) => act);
  const listed = seen.duties.map(({ act }) => act);
  const { because, notBecause, displaced, duties, noDuties, limitedTo, missing, readings, routes } = expect;
  return [
    ...same('verdict', expect.verdict, seen.outcome),
    ...same('standing', expect.standing, seen.standing),
    ...same('the regulation by itself', expect.regulation, seen.regulation),
    ...same('the statutes by themselves', expect.statute, seen.statute),
    ...among('ground', full(because), seen.outcome === 'undetermined' ? perhaps : certain),
    ...notAmong('ground', full(notBecause), perhaps),
    ...among('displaced clause', full(displaced), seen.displaced),
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

const dayNames = ['answerBy', 'doBy', 'appealBy', 'deadline', 'keepUntil'] as const;

/** The clauses that give the days which the example names; without any, those that give any day. */
function governing(expect: Example['expect'], { days }: Seen): readonly string[] {
  const named = dayNames.filter((name) => expect[name] !== undefined);
  return (named.length > 0 ? named : dayNames).flatMap((name) => days[name]?.governs ?? []);
}

const same = (what: string, expected: string | undefined, came: string | undefined): readonly string[] =>
  expected === undefined || expected === came
    ? []
    : [`${what}: expected ${expected}, came ${came ?? 'nothing'}`];

const sameList = (
  what: string,
  expected: readonly string[] | undefined,
  came: readonly string[],
): readonly string[] =>
  expected === undefined ? [] : same(what, expected.toSorted().join(', '), came.toSorted().join(', '));

const among = (
  what: string,
  expected: readonly string[] | undefined,
  came: readonly string[],
): readonly string[] =>
  (expected ?? [])
    .filter((one) => !came.includes(one))
    .map(
      (one) => `${what}: expected ${one}, came ${came.length === 0 ? 'none' : [...new Set(came)].join(', ')}`,
    );

const notAmong = (
  what: string,
  unexpected: readonly string[] | undefined,
  came: readonly string[],
): readonly string[] =>
  (unexpected ?? []).filter((one) => came.includes(one)).map((one) => `${what}: ${one} was not expected`);
