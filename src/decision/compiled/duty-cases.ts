import type { DayNumber } from '../../calendar/index.ts';
import { type Codes, knownIn, type Recall, type Rows, recallOf } from '../../diagram/index.ts';
import { holds, type Law, possible, type Regulation } from '../../language/index.ts';
import type { DutyDue } from '../answer.ts';
import { dutyDue } from '../duties.ts';
import { dutiesIn } from '../duty-condition.ts';
import { freeze } from '../freeze.ts';
import type { Said } from './said.ts';

/** Which duties of one event are owed in one case: in every world, in some, in none. */
export interface DutyCase {
  readonly owed: readonly ('certain' | 'possible' | 'never')[];
  /** What their last days are counted from: a fact, or `undefined` for the day of the event itself. */
  readonly starts: readonly (string | undefined)[];
  /** The duties as they are shown, by the days they are counted from. */
  readonly shown: Map<number | string, readonly DutyDue[]>;
}

export interface DutyCases {
  /** No duty comes with the event at all. */
  readonly isEmpty: boolean;
  of(codes: Codes): DutyCase;
  /** The same in two steps, for codes that are asked more than once. */
  rows(codes: Codes): Rows;
  placed(codes: Codes, rows: Rows): DutyCase;
  /** The duties of several items: what one of them brings is owed, whatever the others bring. */
  together(cases: readonly DutyCase[]): DutyCase;
  shown(one: DutyCase, said: Said, eventDay: DayNumber): readonly DutyDue[];
}

const casesKept = 4_096;
const daysKept = 64;

export function dutyCases(regulation: Regulation, law: Law, event: string): DutyCases {
  const asked = dutiesIn(law).filter(({ placed }) => placed.rule.on === event);
  const domains = law.question.variables.map(({ domain }) => domain.length);
  const found: Recall<DutyCase> = recallOf(
    asked.map(({ condition }) => condition),
    domains,
    casesKept,
  );
  const scratch = found.rows();
  const several = new Map<string, DutyCase>();

  function placed(codes: Codes, rows: Rows): DutyCase {
    const before = found.get(codes, rows);
    if (before !== undefined) return before;
    const one = made(codes);
    found.set(codes, rows, one);
    return one;
  }

  function made(codes: Codes): DutyCase {
    const known = knownIn(codes);
    const owed = asked.map(({ condition }) => {
      const { yes, no } = possible(law.question, known, (there) => holds(condition, there));
      return yes ? (no ? 'possible' : 'certain') : 'never';
    });
    return caseOf(owed);
  }

  function caseOf(owed: DutyCase['owed']): DutyCase {
    const starts = asked.flatMap(({ placed: { rule } }, index) =>
      owed[index] !== 'never' && (rule.within === 'atOnce' || typeof rule.within === 'object')
        ? [rule.from]
        : [],
    );
    return { owed, starts: [...new Set(starts)], shown: new Map() };
  }

  return {
    isEmpty: asked.length === 0,
    of(codes) {
      found.place(codes, scratch);
      return placed(codes, scratch);
    },
    rows(codes) {
      const rows = found.rows();
      found.place(codes, rows);
      return rows;
    },
    placed,
    together(cases) {
      const [first] = cases;
      if (first !== undefined && cases.every((one) => one === first)) return first;
      const owed = asked.map((_, index) => {
        const all = cases.map((one) => one.owed[index]);
        return all.includes('certain') ? 'certain' : all.includes('possible') ? 'possible' : 'never';
      });
      const name = owed.join();
      const before = several.get(name);
      if (before !== undefined) return before;
      const one = caseOf(owed);
      if (several.size >= casesKept) several.clear();
      several.set(name, one);
      return one;
    },
    shown(one, said, eventDay) {
      const days = daysOf(one, said, eventDay);
      const before = one.shown.get(days);
      if (before !== undefined) return before;
      const list = freeze(
        asked.flatMap((duty, index) => {
          const how = one.owed[index];
          if (how === undefined || how === 'never') return [];
          const owed = { ...duty, certain: how === 'certain', open: () => [] };
          return [dutyDue(regulation, owed, said.stated(), eventDay)];
        }),
      );
      if (one.shown.size >= daysKept) one.shown.clear();
      one.shown.set(days, list);
      return list;
    },
  };
}

/** The days that the last days are counted from: duties without a number in their term have none. */
function daysOf({ starts }: DutyCase, said: Said, eventDay: DayNumber): number | string {
  if (starts.length === 0) return -1;
  if (starts.length === 1 && starts[0] === undefined) return eventDay;
  return starts
    .map((from) => {
      if (from === undefined) return eventDay;
      const start = said.get(from);
      return start?.kind === 'day' ? start.value : '';
    })
    .join();
}
