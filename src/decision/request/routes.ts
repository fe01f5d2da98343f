import type { DayNumber } from '../../calendar/index.ts';
import type { Stated } from '../../facts/index.ts';
import {
  holds,
  knownOf,
  type Law,
  type Route,
  type RouteRule,
  type RuleInForce,
  ruleTest,
  type Test,
} from '../../language/index.ts';
import { words } from '../answer.ts';
import { checkedNote } from '../present.ts';
import type { Deadline, RouteOpen } from './answer.ts';
import { type Candidate, candidates } from './candidate.ts';
import { deadline } from './deadline.ts';
import type { Request } from './read-request.ts';
import { reach, type Worlds } from './worlds.ts';

/** From the nearest door to the farthest. */
const routesInOrder: readonly Route[] = ['bureau', 'supervisor', 'mediation', 'court'];

/**
 * The ways to go on under the law of the day of filing, each with its last day. The states are what the answer of the bureau can count as; `due` is the
 * term in which it had to come.
 */
export function routesOn(
  request: Request,
  states: readonly Stated[],
  asOf: DayNumber,
  due: Deadline,
): readonly RouteOpen[] {
  const { regulation } = request;
  const { facts } = regulation.vocabulary;
  const law = regulation.lawOn('request', asOf);
  const worlds: Worlds = {
    question: law.question,
    states: states.map((stated) => knownOf(law.encoding, facts, stated, new Map(), asOf)),
    ...(states.length > 1 ? { by: 'answer' } : {}),
  };
  const [stated = request.stated] = states;
  const terms = candidates(
    { regulation, law, stated, receivedOn: request.receivedOn },
    worlds,
    asOf,
    ({ rule }) => rule === 'appealWithin',
  ).map((one) => withKnownReasons(one, due));
  return routesInOrder.flatMap((to): readonly RouteOpen[] => {
    const doors = doorsTo(to, law, worlds);
    const own = terms.filter((one) => one.to === to);
    if (doors.length + own.length === 0) return [];
    const clauses = [...new Set([...doors, ...own].map((one) => one.clause))];
    return [
      {
        to,
        clauses,
        at: doors.flatMap(({ by }) => (by === undefined ? [] : [words(by)])),
        certain: [...doors, ...own].some((one) => one.certain),
        until: deadline([{ candidates: own, worlds }], 'dataSubject', facts),
        ...leastChecked(clauses.map((clause) => checkedNote(regulation, clause))),
      },
    ];
  });
}

interface Door {
  readonly clause: string;
  readonly by: RouteRule['by'];
  readonly certain: boolean;
}

function doorsTo(to: Route, law: Law, worlds: Worlds): readonly Door[] {
  return routesIn(law).flatMap(({ placed, test }): readonly Door[] => {
    if (placed.rule.to !== to) return [];
    const reached = reach(worlds, (known) => holds(test, known));
    return reached === 'none' ? [] : [{ clause: placed.id, by: placed.rule.by, certain: reached === 'all' }];
  });
}

interface RouteOfLaw {
  readonly placed: RuleInForce<RouteRule>;
  readonly test: Test;
}

// As with the terms: lowered once per law.
const prepared = new WeakMap<Law, readonly RouteOfLaw[]>();

function routesIn(law: Law): readonly RouteOfLaw[] {
  const known = prepared.get(law);
  if (known !== undefined) return known;
  const found = law.rules.filter(isRoute).map((placed) => ({ placed, test: ruleTest(placed, law.encoding) }));
  prepared.set(law, found);
  return found;
}

const isRoute = (placed: RuleInForce): placed is RuleInForce<RouteRule> => placed.rule.rule === 'route';

/** When the term for the answer ended is worked out from other facts: those are what is missing. */
function withKnownReasons(
  one: Candidate,
  due: Deadline,
): Candidate & { readonly clause: string; readonly certain: boolean } {
  const hangsOn = one.hangsOn.flatMap((name) =>
    name === 'termEndedOn' ? due.missing.map(({ fact }) => fact) : [name],
  );
  return { ...one, hangsOn, clause: one.shown.clause, certain: one.shown.certain };
}

function leastChecked(notes: readonly ReturnType<typeof checkedNote>[]): ReturnType<typeof checkedNote> {
  const worst = (['unchecked', 'partly'] as const).find((how) =>
    notes.some(({ checked }) => checked === how),
  );
  return worst === undefined ? {} : { checked: worst };
}
