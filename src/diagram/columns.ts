import type { Test } from '../language/index.ts';

/** The values that a column asks of one variable, in ascending order. */
export type Literals = ReadonlyMap<number, readonly number[]>;

/**
 * Takes tests apart into columns: conjunctions of what they ask of single variables. Whatever is nested deeper is a column of its own, so that
 * their number grows with the rules and never with the ways in which these can be combined. What every column comes to settles every test.
 */
export function columnsOf(tests: readonly Test[], domains: readonly number[]): readonly Literals[] {
  const found = new Map<string, Literals>();
  const add = (literals: Literals): void => {
    // A column that asks nothing, or that can never hold, tells no two cases apart.
    if (literals.size === 0 || [...literals.values()].some((among) => among.length === 0)) return;
    found.set(keyOf(literals), literals);
  };
  function visit(test: Test): void {
    switch (test.kind) {
      case 'is':
        add(conjunction([test], domains));
        break;
      case 'not':
        visit(test.of);
        break;
      case 'any':
        test.of.forEach(visit);
        break;
      case 'all': {
        const parts = conjuncts(test);
        add(conjunction(parts.filter(isLiteral), domains));
        for (const part of parts) if (!isLiteral(part)) visit(part);
      }
    }
  }
  tests.forEach(visit);
  return [...found.values()];
}

/** What a test asks of single variables, as far as all of it must hold, and whether that is all it asks. */
export function literalsOf(
  test: Test,
  domains: readonly number[],
): { readonly literals: Literals; readonly whole: boolean } {
  const parts = conjuncts(test);
  const own = parts.filter(isLiteral);
  return { literals: conjunction(own, domains), whole: own.length === parts.length };
}

type Is = Extract<Test, { readonly kind: 'is' }>;

const isLiteral = (test: Test): test is Is => test.kind === 'is';

const conjuncts = (test: Test): readonly Test[] =>
  test.kind === 'all' ? test.of.flatMap(conjuncts) : [test];

function conjunction(parts: readonly Is[], domains: readonly number[]): Literals {
  const literals = new Map<number, readonly number[]>();
  for (const { variable, among } of parts) {
    const before = literals.get(variable);
    const fitting = ascending(among, domains[variable] ?? 0);
    literals.set(
      variable,
      before === undefined ? fitting : fitting.filter((value) => before.includes(value)),
    );
  }
  for (const [variable, among] of literals) if (among.length === domains[variable]) literals.delete(variable);
  return literals;
}

/** Values as they stand in the domain, each once. */
function ascending(among: readonly number[], size: number): readonly number[] {
  const [only] = among;
  if (among.length === 1 && only !== undefined) return only >= 0 && only < size ? among : [];
  return [...new Set(among)].filter((value) => value >= 0 && value < size).toSorted((a, b) => a - b);
}

const keyOf = (literals: Literals): string =>
  [...literals]
    .toSorted(([one], [other]) => one - other)
    .map(([variable, among]) => `${variable}=${among.join()}`)
    .join(' ');
