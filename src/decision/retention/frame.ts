import type { DayNumber } from '../../calendar/index.ts';
import { type Diagrams, diagrams, type Node, no, outcomes, yes } from '../../diagram/index.ts';
import type { Facts, Stated } from '../../facts/index.ts';
import {
  type Encoding,
  holds,
  type Item,
  itemsOf,
  type Known,
  knownOf,
  type Test,
  type Variable,
} from '../../language/index.ts';

/** The variables that some tests speak of, and what is known of them. */
export interface Frame {
  readonly encoding: Encoding;
  readonly variables: readonly Variable[];
  readonly known: Known;
  /** The tests as diagrams, for what the known facts leave open: made when first asked for. */
  readonly drawn: () => Drawn;
}

export interface Drawn {
  readonly workshop: Diagrams;
  readonly node: (test: Test) => Node;
}

export function frameOf(encoding: Encoding, facts: Facts, stated: Stated, asOf: DayNumber): Frame {
  const items = itemsOf(facts, stated);
  // Several values of a set that is asked per item are left open: a status is then certain only where it is so for each of them.
  const item: Item = items.length === 1 ? (items[0] ?? new Map()) : new Map();
  const known = knownOf(encoding, facts, stated, item, asOf);
  let made: Drawn | undefined;
  const drawn = (): Drawn => {
    if (made !== undefined) return made;
    const workshop = diagrams(encoding.variables.map(({ domain }) => domain.length));
    const reading = outcomes(workshop, known);
    made = { workshop, node: reading.holds };
    return made;
  };
  return { encoding, variables: encoding.variables, known, drawn };
}

/** In which worlds a test holds. Where the known facts do not settle it by themselves, all worlds are looked at together. */
export function worlds(frame: Frame, test: Test): { readonly yes: boolean; readonly no: boolean } {
  const truth = holds(test, frame.known);
  if (typeof truth === 'boolean') return { yes: truth, no: !truth };
  const node = frame.drawn().node(test);
  return { yes: node !== no, no: node !== yes };
}

/** The variables for which some world changes a test when that variable alone changes, each with the values that settle every test. */
export function mattering(frame: Frame, tests: readonly Test[]): ReadonlyMap<number, readonly boolean[]> {
  const open = tests.filter((test) => typeof holds(test, frame.known) === 'number');
  if (open.length === 0) return new Map();
  const { workshop, node } = frame.drawn();
  const nodes = open.map(node).filter((one) => one !== yes && one !== no);
  const settles = (variable: number): readonly boolean[] =>
    (frame.variables[variable]?.domain ?? []).map((_, value) =>
      nodes.every((one) => workshop.given(one, variable, value) <= yes),
    );
  const variables = new Set(nodes.flatMap((one) => workshop.support(one)));
  return new Map([...variables].map((variable) => [variable, settles(variable)]));
}
