import { describe, expect, test } from 'vitest';
import { lawCases } from '../../src/decision/compiled/law-cases.ts';
import { codesOf, countOf, diagrams, outcomes } from '../../src/diagram/index.ts';
import {
  type KernelQuestion,
  type Known,
  permitted,
  type Regulation,
  type VerdictTopic,
  verdict,
} from '../../src/language/index.ts';
import { lawsOfDays } from '../../src/reasoning/days.ts';
import { ofBureaus } from '../diagram/differential.ts';

/**
 * `REGLEMENT_COUNTS=200000` enumerates as many worlds of every question of every bureau under every law. Without it a few thousand: the whole space of a
 * charge, and of the other questions a part that is fixed as it is told below.
 */
const most = Number(process.env.REGLEMENT_COUNTS ?? 2_000);

const topics: readonly VerdictTopic[] = ['access', 'disclosure', 'processing', 'charge'];

/** Numbers that look like chance and are the same on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/**
 * A part of the space: variables are freed in a random order for as long as the worlds can be enumerated, and the others fixed at random. Those that the answer depends on
 * come first, since what does not matter would only repeat the count.
 */
function partOf(
  { variables }: KernelQuestion,
  matters: readonly number[],
  roll: (sides: number) => number,
): Known {
  const order = variables
    .map((_, variable) => ({ variable, rank: (matters.includes(variable) ? 0 : 1_000) + roll(1_000) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ variable }) => variable);
  const known: (number | undefined)[] = variables.map(({ domain }) => roll(domain.length));
  let worlds = 1;
  for (const variable of order) {
    const size = variables[variable]?.domain.length ?? 1;
    if (worlds * size > most) continue;
    worlds *= size;
    known[variable] = undefined;
  }
  return known;
}

/** Every completion, in one array that is written over: there are too many for one of their own each. */
function* completions({ variables }: KernelQuestion, known: Known): Generator<number[]> {
  const open = variables.flatMap((_, variable) => (known[variable] === undefined ? [variable] : []));
  const world = known.map((value) => value ?? 0);
  for (;;) {
    yield world;
    let at = open.length - 1;
    for (; at >= 0; at--) {
      const variable = open[at] ?? 0;
      const next = (world[variable] ?? 0) + 1;
      if (next < (variables[variable]?.domain.length ?? 0)) {
        world[variable] = next;
        break;
      }
      world[variable] = 0;
    }
    if (at < 0) return;
  }
}

interface Counted {
  readonly worlds: number;
  readonly permitted: number;
}

/** Counts by asking, and holds the compiled form to the interpreter in every world on the way. */
function asked(
  regulation: Regulation,
  topic: VerdictTopic,
  question: KernelQuestion,
  known: Known,
  day: number,
): Counted {
  const law = regulation.lawOn(topic, lawsOfDays([regulation], topic)[day]?.asOf ?? fail());
  const compiled = lawCases(regulation, topic, law);
  if (compiled === undefined) throw new Error('not compiled');
  const found = { worlds: 0, permitted: 0 };
  for (const world of completions(question, known)) {
    const truth = permitted(question, world);
    const word = compiled.questions.of(codesOf(world)).word;
    if (word !== (truth === true ? 'permitted' : 'forbidden')) expect(word).toBe(verdict(question, world));
    found.worlds += 1;
    if (truth === true) found.permitted += 1;
  }
  return found;
}

function fail(): never {
  throw new Error('no such day');
}

describe('a diagram counts what asking world by world counts, and the compiled form answers each as the interpreter does', () => {
  const told: string[] = [];
  test.each(Object.entries(ofBureaus))('%s', { timeout: 0 }, (name, regulation) => {
    const roll = dice(7);
    for (const topic of topics) {
      const whole = { worlds: 0, permitted: 0, parts: 0 };
      for (const [day, { laws }] of lawsOfDays([regulation], topic).entries())
        for (const { question } of laws) {
          const domains = question.variables.map(({ domain }) => domain.length);
          const workshop = diagrams(domains);
          const everywhere = outcomes(workshop, []).permitted(question);
          const known = partOf(question, workshop.support(everywhere), roll);
          const counted = asked(regulation, topic, question, known, day);
          const within = known.reduce<number>(
            (node, value, variable) => (value === undefined ? node : workshop.given(node, variable, value)),
            everywhere,
          );
          // What was fixed branches no longer, and each of its values counts once more.
          const fixed = domains.reduce(
            (product, size, at) => (known[at] === undefined ? product : product * size),
            1,
          );
          expect(countOf(workshop, within)).toBe(BigInt(counted.permitted) * BigInt(fixed));
          whole.worlds += counted.worlds;
          whole.permitted += counted.permitted;
          whole.parts += 1;
        }
      expect(whole.worlds).toBeGreaterThan(0);
      told.push(`${name} ${topic}: ${whole.permitted} of ${whole.worlds} in ${whole.parts} laws`);
    }
    if (process.env.REGLEMENT_COUNTS !== undefined) console.log(told.splice(0).join('\n'));
  });
});
