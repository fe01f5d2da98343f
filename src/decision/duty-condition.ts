import type { DayNumber } from '../calendar/index.ts';
import type { Facts, Stated } from '../facts/index.ts';
import {
  type DutyRule,
  holds,
  itemsOf,
  type KernelQuestion,
  type Known,
  knownOf,
  type Law,
  possible,
  type Regulation,
  type RuleInForce,
  ruleTest,
  type Test,
  type Truth,
} from '../language/index.ts';

/** A duty of the law of a day, with its condition: its exceptions and the scope of its text are part of it. */
export interface DutyInForce {
  readonly placed: RuleInForce<DutyRule>;
  readonly condition: Test;
}

// Every question of permission asks for the duties that come with it, so they are lowered once per law.
const prepared = new WeakMap<Law, readonly DutyInForce[]>();

/** The duties of a law, statutes first, each in the order of its text. */
export function dutiesIn(law: Law): readonly DutyInForce[] {
  const known = prepared.get(law);
  if (known !== undefined) return known;
  const found = law.rules
    .filter(isDuty)
    .map((placed) => ({ placed, condition: ruleTest(placed, law.encoding) }));
  prepared.set(law, found);
  return found;
}

const isDuty = (placed: RuleInForce): placed is RuleInForce<DutyRule> => placed.rule.rule === 'duty';

/** Whether a duty is owed: in every world, in some, in none. */
export type Owed = 'certain' | 'possible' | 'never';

/** The worlds that agree with what is stated, asked about conditions. */
export interface Worlds {
  owed(condition: Test): Owed;
  /** The facts that can still turn the condition. */
  open(condition: Test): readonly string[];
}

/**
 * A question about several categories or purposes has worlds per item. A duty that one of them brings is owed, whatever the others bring.
 */
export function worldsOf(regulation: Regulation, law: Law, stated: Stated, day: DayNumber): Worlds {
  const { facts } = regulation.vocabulary;
  const items = itemsOf(facts, bearing(law, facts, stated));
  const known = (items.length === 0 ? [new Map<string, string>()] : items).map((item) =>
    knownOf(law.encoding, facts, stated, item, day),
  );
  return {
    owed: (condition) => {
      const found = known.map((one) => possible(law.question, one, (there) => holds(condition, there)));
      if (found.some(({ no }) => !no)) return 'certain';
      return found.some(({ yes }) => yes) ? 'possible' : 'never';
    },
    open: (condition) => [
      ...new Set(
        known.flatMap((one) =>
          variablesOf(condition)
            .filter((variable) => one[variable] === undefined)
            .filter((variable) => matters(law.question, one, condition, variable))
            .map((variable) => law.question.variables[variable]?.fact ?? ''),
        ),
      ),
    ],
  };
}

/** An act with many categories falls apart only in what the conditions ask about, and in what a consent can cover. */
export function bearing({ encoding }: Law, facts: Facts, stated: Stated): Stated {
  const asked = [...encoding.ofFact.keys()];
  if (asked.some((name) => facts[name]?.kind === 'consents')) return stated;
  return new Map([...stated].filter(([name]) => encoding.ofFact.has(name)));
}

function variablesOf(test: Test): readonly number[] {
  switch (test.kind) {
    case 'is':
      return [test.variable];
    case 'not':
      return variablesOf(test.of);
    case 'all':
    case 'any':
      return [...new Set(test.of.flatMap(variablesOf))];
  }
}

/** In some world the condition changes when this variable alone does. */
function matters(question: KernelQuestion, known: Known, condition: Test, variable: number): boolean {
  const domain = question.variables[variable]?.domain ?? [];
  const at = (there: Known, value: number): Truth => holds(condition, there.with(variable, value));
  return domain.some(
    (_, value) =>
      value > 0 && possible(question, known, (there) => differ(at(there, 0), at(there, value))).yes,
  );
}

function differ(one: Truth, other: Truth): Truth {
  if (typeof one === 'number') return one;
  return typeof other === 'number' ? other : one !== other;
}
