import type { Fact, Facts, Topic } from '../../../src/facts/index.ts';
import type { Chance } from './chance.ts';

const days = ['2010-05-01', '2014-02-28', '2016-02-29', '2020-01-01'];
const terms = [
  { years: 5, regime: 'plain' },
  { months: 1, regime: 'plain' },
  { weeks: 2, regime: 'atw' },
  { years: 1, months: 6, regime: 'eu1182' },
  { workingDays: 5, regime: 'atw' },
  { calendarYears: 2, regime: 'plain' },
];
export const drawTerm = (chance: Chance): object => chance.pick(terms);
export const drawDay = (chance: Chance): string => chance.pick(days);

/** A word as somebody may type it. */
const typed = (word: string, chance: Chance): string =>
  chance.often(97) ? word : chance.pick([word.slice(0, -1), `${word}s`, 'notApplicable', 'toString', '']);

function drawTest(fact: Fact, chance: Chance): unknown {
  if (chance.often(1))
    return chance.pick([null, 7, 'x', [], {}, { given: 'written' }, true, { over: 'soon' }]);
  if (fact.notApplicable !== undefined && chance.often(15)) return 'notApplicable';
  switch (fact.kind) {
    case 'flag':
      return chance.often(50);
    case 'choice':
    case 'set': {
      const words = [
        ...Object.keys(fact.values),
        ...Object.keys(fact.groups ?? {}),
        ...(fact.definedByClause ?? []),
      ];
      return chance.often(60)
        ? typed(chance.pick(words), chance)
        : chance.some(words, 1, 3).map((word) => typed(word, chance));
    }
    case 'day':
      return chance.often(35)
        ? { over: drawTerm(chance) }
        : { [chance.pick(['onOrBefore', 'onOrAfter'])]: drawDay(chance) };
    case 'amount':
      return { [chance.pick(['atMost', 'moreThan'])]: chance.pick([0, 1, 22, 500]) };
    case 'consents':
      return { given: chance.some(['express', 'written', 'free', 'informed'], 0, 2) };
  }
}

/** A condition in the words of a topic, mostly a short one. */
export function drawCondition(facts: Facts, topic: Topic, chance: Chance, depth = 0): object {
  const fitting = Object.entries(facts).filter(([, fact]) => fact.topics.includes(topic) || chance.often(1));
  const asks = chance
    .some(fitting, depth === 0 ? 0 : 1, 2)
    .map(([name, fact]) => [name, drawTest(fact, chance)]);
  const inner = (): object => drawCondition(facts, topic, chance, depth + 1);
  const more: (readonly [string, unknown])[] = [];
  if (depth < 2 && chance.often(14)) more.push(['not', inner()]);
  if (depth < 2 && chance.often(10))
    more.push(['anyOf', [inner(), inner()].slice(chance.below(3) === 0 ? 1 : 0)]);
  if (depth < 2 && chance.often(6)) more.push(['allOf', [inner(), inner()]]);
  if (chance.often(1)) more.push(['anyOf', []]);
  return Object.fromEntries([...asks, ...more]);
}
