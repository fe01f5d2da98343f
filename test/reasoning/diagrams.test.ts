import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, diagrams, type Node, outcomes, TooLarge } from '../../src/diagram/index.ts';
import { ReglementError } from '../../src/errors/index.ts';
import { kernelQuestions, knowns } from '../../src/testing/kernel.ts';
import * as naive from '../laws/naive.ts';

const small = kernelQuestions({ variables: [1, 4], values: [2, 3], aspects: [1, 2], rules: [1, 8] });
const cases = small.chain((question) => knowns(question).map((known) => ({ question, known })));

/** A question drawn, and all its worlds with what the naive meaning says of them. */
function drawnWith({
  question,
  known,
}: {
  question: Parameters<typeof knowns>[0];
  known: naive.World | readonly (number | undefined)[];
}) {
  const workshop = diagrams(question.variables.map(({ domain }) => domain.length));
  const node = outcomes(workshop, known).permitted(question);
  const worlds = naive.worldsOf(question, known);
  return { workshop, node, worlds };
}

const everywhere = (question: Parameters<typeof knowns>[0]) =>
  naive.worldsOf(
    question,
    question.variables.map(() => undefined),
  );

describe('a diagram says of all worlds what the naive meaning says of each', () => {
  test('the number of worlds that are permitted', () => {
    fc.assert(
      fc.property(cases, ({ question, known }) => {
        const { workshop, node, worlds } = drawnWith({ question, known });
        const permitted = worlds.filter((world) => naive.permittedIn(question, world)).length;
        // What is known no longer branches: every value of it counts once more.
        const again = known.reduce<number>(
          (product, value, at) =>
            value === undefined ? product : product * (question.variables[at]?.domain.length ?? 1),
          1,
        );
        expect(countOf(workshop, node)).toBe(BigInt(permitted * again));
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  test('a way to yes is one: whatever it leaves open, the world is permitted; and no cheaper one exists', () => {
    fc.assert(
      fc.property(small, fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }), (question, prices) => {
        const { workshop, node } = drawnWith({ question, known: [] });
        const cost = (variable: number, value: number): number => (prices[variable * 3 + value] ?? 0) + 1;
        const path = workshop.path(node, cost);
        const worlds = everywhere(question).filter((world) => naive.permittedIn(question, world));
        if (path === undefined) {
          expect(worlds).toEqual([]);
          return;
        }
        const fits = everywhere(question).filter((world) =>
          [...path].every(([variable, value]) => world[variable] === value),
        );
        expect(fits.length).toBeGreaterThan(0);
        expect(fits.every((world) => naive.permittedIn(question, world))).toBe(true);
        // The way that a world takes: at each point the first variable that still matters.
        const priceOf = (world: naive.World): number => {
          let [at, price] = [node, 0];
          for (
            let [variable] = workshop.support(at);
            variable !== undefined;
            [variable] = workshop.support(at)
          ) {
            const value = world[variable] ?? 0;
            price += cost(variable, value);
            at = workshop.given(at, variable, value);
          }
          return price;
        };
        const price = [...path].reduce((sum, [variable, value]) => sum + cost(variable, value), 0);
        expect(price).toBe(Math.min(...worlds.map(priceOf)));
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  test('whatever the value of a variable, and given one', () => {
    fc.assert(
      fc.property(small, fc.nat(3), (question, which) => {
        const at = which % question.variables.length;
        const { workshop, node } = drawnWith({ question, known: [] });
        const holdsIn = (of: Node, world: naive.World): boolean =>
          world.reduce<Node>((left, value, variable) => workshop.given(left, variable, value), of) === 1;
        const all = workshop.whatever(node, at);
        for (const world of everywhere(question)) {
          const values = question.variables[at]?.domain.map((_, value) => value) ?? [];
          expect(holdsIn(all, world)).toBe(
            values.every((value) => naive.permittedIn(question, world.with(at, value))),
          );
          expect(holdsIn(workshop.given(node, at, 1), world)).toBe(
            naive.permittedIn(question, world.with(at, 1)),
          );
        }
        expect(workshop.support(all)).not.toContain(at);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  test('or is not-and-not, and what means the same is the same node', () => {
    fc.assert(
      fc.property(small, small, (one, other) => {
        const size = Math.min(one.variables.length, other.variables.length);
        const domains = Array.from(
          { length: Math.max(one.variables.length, other.variables.length) },
          (_, at) => Math.max(one.variables[at]?.domain.length ?? 0, other.variables[at]?.domain.length ?? 0),
        );
        fc.pre(size > 0);
        const workshop = diagrams(domains);
        const [a, b] = [one, other].map((question) => outcomes(workshop, []).permitted(question));
        if (a === undefined || b === undefined) throw new Error('two nodes');
        expect(workshop.or(a, b)).toBe(workshop.not(workshop.and(workshop.not(a), workshop.not(b))));
        expect(workshop.or(a, workshop.not(a))).toBe(1);
        expect(workshop.and(a, workshop.not(a))).toBe(0);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

test('past its budget a diagram refuses with the error that every caller knows', () => {
  const workshop = diagrams([2, 2, 2, 2], 4);
  const draw = (): Node =>
    [0, 1, 2, 3].map((variable) => workshop.is(variable, [1])).reduce((a, b) => workshop.or(a, b), 0);
  expect(draw).toThrow(TooLarge);
  expect(draw).toThrow(ReglementError);
  expect(draw).toThrow('state more of the facts');
});
