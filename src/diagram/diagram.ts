/**
 * A decision diagram over variables with finite domains: every node asks one variable and has a branch per value; equal parts are one node, and
 * a node whose branches are all equal does not exist. So two conditions that mean the same are the same node, and a variable is in the diagram exactly
 * if some world changes its answer with that variable alone.
 */
export type Node = number;

export const no: Node = 0;
export const yes: Node = 1;

/** Thrown inside this room when a diagram outgrows its budget; nobody outside sees it. */
export class TooLarge extends Error {}

export interface Diagrams {
  /** The condition that a variable has one of these values. */
  is(variable: number, among: readonly number[]): Node;
  and(a: Node, b: Node): Node;
  or(a: Node, b: Node): Node;
  not(a: Node): Node;
  /** The diagram where a variable is known. */
  given(a: Node, variable: number, value: number): Node;
  /** The variables that the answer still depends on, in declared order. */
  support(a: Node): readonly number[];
  /** The number of complete assignments of all variables that lead to yes. */
  count(a: Node): bigint;
  /** One way to yes: the values of the variables on it. */
  path(a: Node): ReadonlyMap<number, number> | undefined;
  size(): number;
}

/** A workshop of diagrams over the given domain sizes; nodes of one workshop cannot be used in another. */
export function diagrams(domains: readonly number[], budget = 200_000): Diagrams {
  const variableOf: number[] = [domains.length, domains.length];
  const branchesOf: (readonly Node[])[] = [[], []];
  const unique = new Map<string, Node>();
  const andMemo = new Map<number, Node>();
  const notMemo = new Map<Node, Node>();

  function node(variable: number, branches: readonly Node[]): Node {
    const [first = no] = branches;
    if (branches.every((branch) => branch === first)) return first;
    const key = `${variable}:${branches.join()}`;
    const found = unique.get(key);
    if (found !== undefined) return found;
    if (variableOf.length >= budget) throw new TooLarge('the diagram outgrew its budget');
    const made = variableOf.push(variable) - 1;
    branchesOf.push(branches);
    unique.set(key, made);
    return made;
  }

  const variable = (a: Node): number => variableOf[a] ?? domains.length;
  const branch = (a: Node, at: number, value: number): Node =>
    variable(a) === at ? (branchesOf[a]?.[value] ?? no) : a;
  const values = (at: number): readonly number[] =>
    Array.from({ length: domains[at] ?? 0 }, (_, value) => value);

  function and(a: Node, b: Node): Node {
    if (a === no || b === no) return no;
    if (a === yes || a === b) return b;
    if (b === yes) return a;
    const [low, high] = a < b ? [a, b] : [b, a];
    // Two node numbers in one: both stay below 2^26, so that the product is exact.
    const key = low * 67_108_864 + high;
    const found = andMemo.get(key);
    if (found !== undefined) return found;
    const top = Math.min(variable(a), variable(b));
    const made = node(
      top,
      values(top).map((value) => and(branch(a, top, value), branch(b, top, value))),
    );
    andMemo.set(key, made);
    return made;
  }

  function not(a: Node): Node {
    if (a === no) return yes;
    if (a === yes) return no;
    const found = notMemo.get(a);
    if (found !== undefined) return found;
    const made = node(variable(a), (branchesOf[a] ?? []).map(not));
    notMemo.set(a, made);
    return made;
  }

  function given(a: Node, at: number, value: number): Node {
    const memo = new Map<Node, Node>();
    const walk = (b: Node): Node => {
      if (variable(b) > at) return b;
      if (variable(b) === at) return branch(b, at, value);
      const found = memo.get(b);
      if (found !== undefined) return found;
      const made = node(variable(b), (branchesOf[b] ?? []).map(walk));
      memo.set(b, made);
      return made;
    };
    return walk(a);
  }

  function support(a: Node): readonly number[] {
    const seen = new Set<Node>();
    const found = new Set<number>();
    const walk = (b: Node): void => {
      if (b <= yes || seen.has(b)) return;
      seen.add(b);
      found.add(variable(b));
      (branchesOf[b] ?? []).forEach(walk);
    };
    walk(a);
    return [...found].toSorted((one, other) => one - other);
  }

  function count(a: Node): bigint {
    const memo = new Map<Node, bigint>();
    const between = (from: number, to: number): bigint =>
      domains.slice(from, to).reduce((product, size) => product * BigInt(size), 1n);
    const below = (b: Node): bigint => {
      if (b === no) return 0n;
      if (b === yes) return 1n;
      const found = memo.get(b);
      if (found !== undefined) return found;
      const at = variable(b);
      const total = (branchesOf[b] ?? []).reduce(
        (sum, c) => sum + below(c) * between(at + 1, variable(c)),
        0n,
      );
      memo.set(b, total);
      return total;
    };
    return below(a) * between(0, variable(a));
  }

  function path(a: Node): ReadonlyMap<number, number> | undefined {
    if (a === no) return undefined;
    const found = new Map<number, number>();
    let at = a;
    while (at > yes) {
      // In a reduced diagram every node but `no` leads to yes somewhere.
      const value = (branchesOf[at] ?? []).findIndex((b) => b !== no);
      found.set(variable(at), value);
      at = branchesOf[at]?.[value] ?? no;
    }
    return found;
  }

  return {
    is: (at, among) =>
      node(
        at,
        values(at).map((value) => (among.includes(value) ? yes : no)),
      ),
    and,
    or: (a, b) => not(and(not(a), not(b))),
    not,
    given,
    support,
    count,
    path,
    size: () => variableOf.length,
  };
}
