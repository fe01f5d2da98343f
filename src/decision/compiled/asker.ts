import type { DayNumber } from '../../calendar/index.ts';
import { refuseInherited } from '../../errors/index.ts';
import type { Stated } from '../../facts/index.ts';
import { type Regulation, refuseUnloaded, type VerdictTopic } from '../../language/index.ts';
import type { Verdict } from '../answer.ts';
import { dayFacts, missingDay } from '../question-day.ts';
import { interpreted } from '../verdict.ts';
import { decisionOn } from './decide.ts';
import type { Decision } from './decision.ts';
import { type Asked, type Reader, readerOf } from './reading.ts';

/** One question of one regulation, as a host asks it again and again. */
export interface Asker {
  /** Checks what a host handed in. */
  read(facts: unknown, standing: Stated): Asked;
  /** The day that selects the law: of the question itself, or of the fact that names it. */
  dayOf(asked: Asked): DayNumber;
  /** Nothing, where the law of that day is not compiled. */
  on(day: DayNumber): Decision | undefined;
  answer(facts: unknown, standing: Stated): Verdict;
}

/**
 * The first answers of a question are the interpreter's, to the byte the same: compiling costs five times an answer, and a process that was woken
 * for one request asks no more. Whoever will ask often says so with `prepare`.
 */
const interpretedFirst = 4;

const askers = new WeakMap<Regulation, Map<VerdictTopic, Asker>>();

export function askerOf(regulation: Regulation, topic: VerdictTopic): Asker {
  const own = askers.get(regulation) ?? new Map<VerdictTopic, Asker>();
  const found = own.get(topic);
  if (found !== undefined) return found;
  const made = askerFor(regulation, topic);
  askers.set(regulation, own.set(topic, made));
  return made;
}

function askerFor(regulation: Regulation, topic: VerdictTopic): Asker {
  refuseUnloaded(regulation);
  const name = dayFacts[topic];
  const ownDay = topic === 'charge' ? undefined : name;
  const reader: Reader = readerOf(regulation.vocabulary.facts, topic, ownDay);
  let patience = interpretedFirst;
  let last: { readonly day: DayNumber; readonly decision: Decision | undefined } | undefined;

  function dayOf({ said, day }: Asked): DayNumber {
    if (day !== undefined) return day;
    const received = said.get(name);
    if (received?.kind !== 'day') throw missingDay(name);
    return received.value;
  }

  function on(day: DayNumber): Decision | undefined {
    if (last?.day !== day) last = { day, decision: decisionOn(regulation, topic, day) };
    return last.decision;
  }

  return {
    read: reader,
    dayOf,
    on,
    answer(facts, standing) {
      refuseInherited();
      const asked = reader(facts, standing);
      const day = dayOf(asked);
      if (patience > 0) patience -= 1;
      else {
        const answer = on(day)?.answer(asked.said, day);
        if (answer !== undefined) return answer;
      }
      return interpreted(regulation, topic, asked.said.stated(), day);
    },
  };
}
