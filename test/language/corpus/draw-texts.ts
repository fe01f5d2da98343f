import type { Facts } from '../../../src/facts/index.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { drawDay } from './draw-conditions.ts';
import { drawRule } from './draw-rules.ts';

type Clauses = readonly (readonly [id: string, clause: object])[];

function notes(chance: Chance, isEmpty: boolean, clauses: readonly string[]): object {
  return {
    ...(isEmpty && chance.often(90) ? { decidesNothing: 'a definition' } : {}),
    ...(chance.often(2) ? { undecidable: 'no fact settles it' } : {}),
    ...(chance.often(10) ? { from: drawDay(chance) } : {}),
    ...(chance.often(10) ? { until: drawDay(chance) } : {}),
    ...(chance.often(6) ? { lapsed: { lastDay: drawDay(chance), successor: chance.pick(clauses) } } : {}),
    ...(chance.often(5) ? { reading: { taken: 'a', rejected: 'b' } } : {}),
    ...(chance.often(5)
      ? { departsFrom: [chance.pick(['shoe-act:1', 'shoe-act:2', '9.1', 'shoe-act:7'])] }
      : {}),
    ...(chance.often(2) ? { entersIntoForce: chance.pick(['2010-05-01', '2011-01-01']) } : {}),
  };
}

type Drawn = Readonly<Record<string, unknown>>;

/** Most references point at a clause that says something about the same aspect; a rule that finds none is left without. */
function pointed(
  rule: Drawn,
  place: string,
  all: readonly (readonly [string, Drawn])[],
  chance: Chance,
): Drawn {
  if (rule.aspect === undefined || chance.often(6)) return rule;
  const meant = all
    .filter(([id, other]) => id !== place && other.aspect === rule.aspect && other.rule !== rule.rule)
    .map(([id]) => id);
  const { exceptionTo, despite, of, ...rest } = rule;
  const some = (key: string, before: unknown): object =>
    before === undefined || meant.length === 0 ? {} : { [key]: [chance.pick(meant)] };
  if (of === undefined) return { ...rest, ...some('exceptionTo', exceptionTo), ...some('despite', despite) };
  return meant.length === 0 ? { ...rest, rule: 'forbid' } : { ...rest, of: chance.pick(meant) };
}

function drawClauses(facts: Facts, chance: Chance, own: readonly string[]): Clauses {
  const drawn = own.flatMap((id) =>
    Array.from({ length: chance.pick([0, 1, 1, 1, 2, 2, 3]) }, (): readonly [string, Drawn] => [
      id,
      {
        ...drawRule({ facts, clauses: chance.often(97) ? own : ['9.9', 'nowhere:1', 'shoe-act:1'], chance }),
      },
    ]),
  );
  return own.map((id) => {
    const rules = drawn.filter(([at]) => at === id).map(([, rule]) => pointed(rule, id, drawn, chance));
    return [id, { id, summary: `over ${id}`, rules, ...notes(chance, rules.length === 0, own) }];
  });
}

const english = (clauses: Clauses, chance: Chance): object =>
  Object.fromEntries(
    clauses
      .filter(() => chance.often(99))
      .map(([id]) => [
        id,
        chance.often(98) ? { summary: `about ${id}`, taken: 'a', rejected: 'b', reason: 'c' } : `about ${id}`,
      ]),
  );

/** A text that nobody wrote: most of it is in order, and its rules meet each other. */
export function drawText(facts: Facts, seed: string, id: string): object {
  const chance = chanceFrom(seed);
  const own = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'].slice(0, 2 + chance.below(5));
  const clauses = drawClauses(facts, chance, chance.often(98) ? own : [...own, '1.1']);
  return {
    id,
    title: 'Een tekst',
    version: '1',
    from: chance.often(85) ? '2010-05-01' : chance.pick(['undated', '2016-02-29']),
    ...(chance.often(15) ? { until: '2019-12-31' } : {}),
    articles: [{ number: '1', title: 'Alles', clauses: clauses.map(([, clause]) => clause) }],
    english: english(clauses, chance),
  };
}
