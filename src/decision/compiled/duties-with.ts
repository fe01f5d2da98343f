import type { DayNumber } from '../../calendar/index.ts';
import { type Item, itemsOf, type Law, type Regulation } from '../../language/index.ts';
import type { DutyDue } from '../answer.ts';
import { bearing } from '../duty-condition.ts';
import { codingOf } from './coding.ts';
import { dutyCases } from './duty-cases.ts';
import type { Said } from './said.ts';

/** The duties of one event under one law, compiled. */
export interface CompiledDuties {
  /** `single`: the one item of the question, where it has one. */
  of(said: Said, single: (() => Item) | undefined, day: DayNumber): readonly DutyDue[];
}

const none: readonly DutyDue[] = Object.freeze([]);

const compiled = new WeakMap<Law, Map<string, CompiledDuties>>();

/** The duties that come with an event: the list of `dutiesFor`, and the same object for cases that are alike. */
export function compiledDuties(regulation: Regulation, event: string, day: DayNumber): CompiledDuties {
  const law = regulation.lawOn('duty', day);
  const ofLaw = compiled.get(law) ?? new Map<string, CompiledDuties>();
  const found = ofLaw.get(event);
  if (found !== undefined) return found;
  const made = prepared(regulation, law, event);
  compiled.set(law, ofLaw.set(event, made));
  return made;
}

function prepared(regulation: Regulation, law: Law, event: string): CompiledDuties {
  const { facts } = regulation.vocabulary;
  const cases = dutyCases(regulation, law, event);
  if (cases.isEmpty) return { of: () => none };
  const coding = codingOf(law.encoding, facts);
  const codes = new Int16Array(coding.size);

  function caseOf(said: Said, item: () => Item, asOf: DayNumber) {
    coding.base(said, codes);
    coding.one('event', { kind: 'choice', value: event }, codes);
    coding.item(said, item, asOf, codes);
    return cases.of(codes);
  }

  function severalOf(said: Said, asOf: DayNumber) {
    const items = itemsOf(facts, bearing(law, facts, said.stated()));
    const each = items.length === 0 ? [new Map<string, string>()] : items;
    return cases.together(each.map((item) => caseOf(said, () => item, asOf)));
  }

  return {
    of(said, single, asOf) {
      const one = single === undefined ? severalOf(said, asOf) : caseOf(said, single, asOf);
      const happened = said.get('happenedOn');
      const eventDay = happened?.kind === 'day' ? happened.value : asOf;
      return cases.shown(one, () => said.stated(), eventDay);
    },
  };
}
