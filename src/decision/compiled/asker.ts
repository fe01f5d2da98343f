import type { DayNumber } from '../../calendar/index.ts';
import type { Stated } from '../../facts/index.ts';
import type { Regulation, VerdictTopic } from '../../language/index.ts';
import type { Verdict } from '../answer.ts';
import { dayFacts, missingDay } from '../question-day.ts';
import { interpreted } from '../verdict.ts';
import { decisionOn } from './decide.ts';
import type { Decision } from './decision.ts';
import { type Asked, type Reader, readerOf } from './reading.ts';

/** One question of one regulation, as a host asks it again and again. */
export interface Asker {
  /** Checks what a host handed in, and finds the day that selects the law. */
  read(facts: unknown, standing: Stated): Asked & { readonly day: DayNumber };
  /** Nothing, where the law of that day is not compiled. */
  on(day: DayNumber): Decision | undefined;
  answer(facts: unknown, standing: Stated): Verdict;
}

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
  const name = dayFacts[topic];
  const ownDay = topic === 'charge' ? undefined : name;
  const reader: Reader = readerOf(regulation.vocabulary.facts, topic, ownDay);
  let last: { readonly day: DayNumber; readonly decision: Decision | undefined } | undefined;

  function read(facts: unknown, standing: Stated): Asked & { readonly day: DayNumber } {
    const asked = reader(facts, standing);
    if (asked.day !== undefined) return { said: asked.said, day: asked.day };
    const received = asked.said.get(name);
    if (received?.kind !== 'day') throw missingDay(name);
    return { said: asked.said, day: received.value };
  }

  function on(day: DayNumber): Decision | undefined {
    if (last?.day !== day) last = { day, decision: decisionOn(regulation, topic, day) };
    return last.decision;
  }

  return {
    read,
    on,
    answer(facts, standing) {
      const { said, day } = read(facts, standing);
      return on(day)?.answer(said, day) ?? interpreted(regulation, topic, said.stated(), day);
    },
  };
}
