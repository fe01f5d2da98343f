import { ReglementError } from '../errors/index.ts';
import { type NodeTable, nodeTable, type PairMemo, pairMemo } from './node-table.ts';

/**
 * A decision diagram over variables with finite domains: every node asks one variable and has a branch per value; equal parts are one node, and
 * a node whose branches are all equal does not exist. So two conditions that mean the same are the same node, and a variable is in the diagram exactly
 * if some world changes its answer with that variable alone.
 */
export type Node = number;

export const no: Node = 0;
export const yes: Node = 1;

/** A diagram outgrew its budget. Whoever asked is told so like any other caller whose question is too large. */
export class TooLarge extends ReglementError {
  constructor() {
    super([
      {
        code: 'tooLarge',
        path: [],
        expected: 'rules that so few facts can settle',
        remedy: 'state more of the facts',
      },
    ]);
  }
}

export interface Diagrams {
  /** The number of values per variable. */
  readonly domains: readonly number[];
  readonly table: NodeTable;
  /** The condition that a variable has one of these values. */
  is(variable: number, among: readonly number[]): Node;
  and(a: Node, b: Node): Node;
  or(a: Node, b: Node): Node;
  not(a: Node): Node;
  /** Where the first holds and the second does not. */
  except(a: Node, b: Node): Node;
  /** The diagram where a variable is known. */
  given(a: Node, variable: number, value: number): Node;
  /** The diagram that holds where this one does whatever the value of the variable. */
  whatever(a: Node, variable: number): Node;
  /** The variables that the answer still depends on, in declared order. */
  support(a: Node): readonly number[];
  /** One way to yes: the values of the variables on it. With `cost`, the cheapest such way. */
  path(a: Node, cost?: (variable: number, value: number) => number): ReadonlyMap<number, number> | undefined;
  size(): number;
}

/**
 * A workshop of diagrams over the given domain sizes; nodes of one workshop cannot be used in another.
 *
 * @throws TooLarge from any of its makers, past `budget` nodes.
 */
export function diagrams(domains: readonly number[], budget = 200_000): Diagrams {
  const table = nodeTable(domains, budget, () => {
    throw new TooLarge();
  });
  const { variable, branch, made } = table;
  const ands = pairMemo();
  const ors = pairMemo();
  const excepts = pairMemo();
  const nots = new Map<Node, Node>();
  const width = (at: number): number => domains[at] ?? 0;

  function joined(a: Node, b: Node, memo: PairMemo, join: (a: Node, b: Node) => Node): Node {
    const found = memo.get(a, b);
    if (found !== undefined) return found;
    const top = Math.min(variable(a), variable(b));
    const branches: Node[] = [];
    for (let value = 0; value < width(top); value++)
      branches.push(join(branch(a, top, value), branch(b, top, value)));
    const node = made(top, branches);
    memo.set(a, b, node);
    return node;
  }

  function and(a: Node, b: Node): Node {
    if (a === no || b === no) return no;
    if (a === yes || a === b) return b;
    if (b === yes) return a;
    return a < b ? joined(a, b, ands, and) : joined(b, a, ands, and);
  }

  function or(a: Node, b: Node): Node {
    if (a === yes || b === yes) return yes;
    if (a === no || a === b) return b;
    if (b === no) return a;
    return a < b ? joined(a, b, ors, or) : joined(b, a, ors, or);
  }

  function except(a: Node, b: Node): Node {
    if (a === no || b === yes || a === b) return no;
    if (b === no) return a;
    if (a === yes) return not(b);
    return joined(a, b, excepts, except);
  }

  /** Makes every node below `a` anew, lowest first, each once. */
  function rewritten(a: Node, memo: Map<Node, Node>, leaf: (b: Node) => Node | undefined): Node {
    const walk = (b: Node): Node => {
      const done = leaf(b) ?? memo.get(b);
      if (done !== undefined) return done;
      const at = variable(b);
      const branches: Node[] = [];
      for (let value = 0; value < width(at); value++) branches.push(walk(branch(b, at, value)));
      const node = made(at, branches);
      memo.set(b, node);
      return node;
    };
    return walk(a);
  }

  function not(a: Node): Node {
    return rewritten(a, nots, (b) => (b <= yes ? yes - b : undefined));
  }

  const at = (a: Node, place: number, of: (b: Node) => Node): Node =>
    rewritten(a, new Map(), (b) => {
      if (variable(b) > place) return b;
      return variable(b) === place ? of(b) : undefined;
    });

  function whatever(a: Node, place: number): Node {
    return at(a, place, (b) => {
      let all: Node = yes;
      for (let value = 0; value < width(place); value++) all = and(all, branch(b, place, value));
      return all;
    });
  }

  function below(a: Node, visit: (b: Node) => void): void {
    const seen = new Set<Node>();
    const walk = (b: Node): void => {
      if (b <= yes || seen.has(b)) return;
      seen.add(b);
      for (let value = 0; value < width(variable(b)); value++) walk(branch(b, variable(b), value));
      visit(b);
    };
    walk(a);
  }

  function support(a: Node): readonly number[] {
    const found = new Set<number>();
    below(a, (b) => found.add(variable(b)));
    return [...found].toSorted((one, other) => one - other);
  }

  function path(
    a: Node,
    cost: (variable: number, value: number) => number = () => 1,
  ): ReadonlyMap<number, number> | undefined {
    if (a === no) return undefined;
    const least = new Map<Node, readonly [cost: number, value: number]>([
      [no, [Infinity, 0]],
      [yes, [0, 0]],
    ]);
    below(a, (b) => {
      const place = variable(b);
      let best: readonly [cost: number, value: number] = [Infinity, 0];
      for (let value = 0; value < width(place); value++) {
        const onward = least.get(branch(b, place, value))?.[0] ?? Infinity;
        const whole = onward === Infinity ? onward : onward + cost(place, value);
        if (whole < best[0]) best = [whole, value];
      }
      least.set(b, best);
    });
    const found = new Map<number, number>();
    for (let b = a; b > yes; ) {
      const place = variable(b);
      const value = least.get(b)?.[1] ?? 0;
      found.set(place, value);
      b = branch(b, place, value);
    }
    return found;
  }

  return {
    domains,
    table,
    is: (place, among) =>
      made(
        place,
        Array.from({ length: width(place) }, (_, value) => (among.includes(value) ? yes : no)),
      ),
    and,
    or,
    not,
    except,
    given: (a, place, value) => at(a, place, (b) => branch(b, place, value)),
    whatever,
    support,
    path,
    size: table.size,
  };
}
