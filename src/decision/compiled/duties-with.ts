import type { DayNumber } from '../../calendar/index.ts';
import type { Codes, Rows } from '../../diagram/index.ts';
import { type Item, itemsOf, type Law, type Regulation } from '../../language/index.ts';
import type { DutyDue } from '../answer.ts';
import { bearing } from '../duty-condition.ts';
import { codingOf } from './coding.ts';
import { type DutyCase, dutyCases } from './duty-cases.ts';
import type { Said } from './said.ts';

/** The duties of one event under one law, compiled. */
export interface CompiledDuties {
  /** The codes of a question with one item, for `ofCodes`; nothing where no duty comes with the event at all. */
  codes(said: Said, single: () => Item, day: DayNumber): Codes | undefined;
  rows(codes: Codes | undefined): Rows | undefined;
  ofCodes(
    codes: Codes | undefined,
    rows: Rows | undefined,
    said: Said,
    eventDay: DayNumber,
  ): readonly DutyDue[];
  /** The day of the event itself. */
  eventDay(said: Said, day: DayNumber): DayNumber;
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
  if (cases.isEmpty)
    return {
      codes: () => undefined,
      rows: () => undefined,
      ofCodes: () => none,
      eventDay: (_, asOf) => asOf,
      of: () => none,
    };
  const coding = codingOf(law.encoding, facts);
  const scratch = new Int16Array(coding.size);
  const happens = Object.hasOwn(facts, 'happenedOn');

  function fill(said: Said, item: () => Item, asOf: DayNumber, codes: Codes): Codes {
    coding.base(said, codes);
    coding.one('event', { kind: 'choice', value: event }, codes);
    coding.item(said, item, asOf, codes);
    return codes;
  }

  const caseOf = (said: Said, item: () => Item, asOf: DayNumber): DutyCase =>
    cases.of(fill(said, item, asOf, scratch));

  function eventDay(said: Said, asOf: DayNumber): DayNumber {
    const happened = happens ? said.get('happenedOn') : undefined;
    return happened?.kind === 'day' ? happened.value : asOf;
  }

  const shown = (one: DutyCase, said: Said, asOf: DayNumber): readonly DutyDue[] =>
    cases.shown(one, said, one.starts.length === 0 ? asOf : eventDay(said, asOf));

  function severalOf(said: Said, asOf: DayNumber): DutyCase {
    const items = itemsOf(facts, bearing(law, facts, said.stated()));
    const each = items.length === 0 ? [new Map<string, string>()] : items;
    return cases.together(each.map((item) => caseOf(said, () => item, asOf)));
  }

  return {
    codes: (said, single, asOf) => fill(said, single, asOf, new Int16Array(coding.size)),
    rows: (codes) => (codes === undefined ? undefined : cases.rows(codes)),
    ofCodes: (codes, rows, said, day) =>
      codes === undefined || rows === undefined ? none : cases.shown(cases.placed(codes, rows), said, day),
    eventDay,
    of: (said, single, asOf) =>
      shown(single === undefined ? severalOf(said, asOf) : caseOf(said, single, asOf), said, asOf),
  };
}
