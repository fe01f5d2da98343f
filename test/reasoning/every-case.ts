import type { Regulation, VerdictTopic } from '../../src/language/index.ts';
import { answered } from '../../src/reasoning/answered.ts';
import { caseOf } from '../../src/reasoning/case.ts';
import type { LawsOfDay } from '../../src/reasoning/days.ts';
import type { Given } from '../../src/reasoning/given.ts';
import { type Space, valueIn } from '../../src/reasoning/space.ts';

const nothing: Given = { stated: new Map(), told: {}, day: undefined };

/** The number of ways to choose a value for every variable of a space. */
export const sizeOf = ({ encoding }: Space): number =>
  encoding.variables.reduce((product, { domain }) => product * domain.length, 1);

/** Every case of a space that can be put, one by one, with nothing left open. */
export function* everyCase(space: Space): Generator<ReadonlyMap<number, number>> {
  const { variables } = space.encoding;
  const values = variables.map(() => 0);
  for (;;) {
    const path = new Map(values.entries());
    if (canBePut(space, path)) yield path;
    let at = variables.length - 1;
    while (at >= 0 && (values[at] ?? 0) + 1 >= (variables[at]?.domain.length ?? 0)) {
      values[at] = 0;
      at -= 1;
    }
    if (at < 0) return;
    values[at] = (values[at] ?? 0) + 1;
  }
}

/** Said a second time, without diagrams: somebody is there where somebody must be, and every class has a day or an amount. */
function canBePut({ facts, encoding }: Space, path: ReadonlyMap<number, number>): boolean {
  return [...encoding.ofFact].every(([name, own]) => {
    const fact = facts[name];
    if (fact?.kind === 'set' && fact.reading === 'any')
      return (
        fact.argumentOf === undefined ||
        fact.notApplicable !== undefined ||
        own.some((variable) => path.get(variable) === 1)
      );
    if (fact?.kind !== 'day' && fact?.kind !== 'amount') return true;
    const cuts = encoding.cuts.get(name) ?? [];
    const index = path.get(own[0] ?? -1) ?? 0;
    return index > cuts.length || valueIn(fact.kind, cuts, index) !== undefined;
  });
}

/** What each regulation answers, by the interpreter, to a host who states everything. */
export const verdictsOf = (
  space: Space,
  regulations: readonly Regulation[],
  topic: VerdictTopic,
  { asOf }: LawsOfDay,
  path: ReadonlyMap<number, number>,
): readonly string[] => {
  const witness = caseOf(space, asOf, nothing, path, 'complete');
  return regulations.map((regulation) => answered(regulation, topic, witness).verdict);
};
