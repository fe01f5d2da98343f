import type { Facts, Topic } from '../../../src/facts/index.ts';
import { aspects, topicOf } from '../../../src/language/index.ts';
import type { Chance } from './chance.ts';
import { drawCondition, drawDay, drawTerm } from './draw-conditions.ts';

/** What a rule is drawn with: the words, and the clauses it may point at. */
export interface Drawing {
  readonly facts: Facts;
  readonly clauses: readonly string[];
  readonly chance: Chance;
}

type Draw = (drawing: Drawing) => object;

const conditional = (topic: Topic, { facts, chance }: Drawing): object => ({
  ...(chance.often(85) ? { when: drawCondition(facts, topic, chance) } : {}),
  ...(chance.often(20) ? { unless: [drawCondition(facts, topic, chance)] } : {}),
  ...(chance.often(8) ? { id: chance.pick(['one', 'two', 'a']) } : {}),
});

const refs = (percent: number, key: string, { clauses, chance }: Drawing): object =>
  chance.often(percent) ? { [key]: chance.some(clauses, 1, 2) } : {};

/** Few aspects, so that rules meet. */
const anAspect = (chance: Chance): (typeof aspects)[number] =>
  chance.often(80)
    ? chance.pick(['access.actor', 'access.mode', 'disclosure.recipient', 'request.merits'] as const)
    : chance.pick(aspects);

const verdict: Draw = (drawing) => {
  const { chance } = drawing;
  const aspect = anAspect(chance);
  return {
    rule: chance.pick(['permit', 'permit', 'forbid', 'forbid', 'require']),
    aspect,
    ...conditional(topicOf(aspect), drawing),
    ...refs(18, 'exceptionTo', drawing),
    ...refs(18, 'despite', drawing),
    ...(aspect === 'request.merits' && chance.often(20) ? { extent: 'asFarAs' } : {}),
  };
};

const exception: Draw = (drawing) => {
  const { chance, clauses } = drawing;
  const aspect = anAspect(chance);
  return {
    rule: chance.pick(['except', 'except', 'lift']),
    of: chance.pick(clauses),
    aspect,
    ...conditional(topicOf(aspect), drawing),
  };
};

const closing: Draw = (drawing) => {
  const aspect = anAspect(drawing.chance);
  return { rule: 'only', aspect, ...conditional(topicOf(aspect), drawing) };
};

const onlyIf: Draw = (drawing) => {
  const aspect = anAspect(drawing.chance);
  return {
    rule: 'onlyIf',
    aspect,
    ...conditional(topicOf(aspect), drawing),
    condition: drawCondition(drawing.facts, topicOf(aspect), drawing.chance),
  };
};

const within = (chance: Chance): unknown =>
  chance.often(80) ? drawTerm(chance) : chance.pick(['asSoonAsPossible', 'noTerm', 'atOnce']);

const term: Draw = (drawing) => {
  const { chance, clauses } = drawing;
  return {
    rule: chance.pick(['answerWithin', 'answerWithin', 'doWithin', 'refuseWithin', 'appealWithin']),
    within: within(chance),
    from: chance.often(95) ? 'receivedOn' : chance.pick(['madeOn', 'urgent', 'nothing']),
    ...(chance.often(60)
      ? { when: { right: chance.pick(['view', 'erase']) } }
      : conditional('request', drawing)),
    ...(chance.often(20) ? { to: chance.pick(['court', 'supervisor']) } : {}),
    ...(chance.often(20) ? { extendableBy: drawTerm(chance) } : {}),
    ...(chance.often(15) ? { pause: chance.pick(['shift', 'restart', 'none']) } : {}),
    ...(chance.often(25) ? { restates: chance.often(92) ? 'shoe-act:2' : chance.pick(clauses) } : {}),
  };
};

const keeping: Draw = (drawing) => {
  const { facts, chance } = drawing;
  return {
    rule: chance.pick(['keepAtMost', 'keepAtLeast', 'keepFor', 'endsOn']),
    within: chance.often(75) ? drawTerm(chance) : chance.pick(['asLongAsNeeded', 'sameDay']),
    after: chance.often(95) ? 'madeOn' : chance.pick(['carrier', 'receivedOn', 'nothing']),
    ...(chance.often(70) ? { of: { carrier: chance.pick(['paper', 'slate']) } } : {}),
    ...(chance.often(25) ? { when: drawCondition(facts, 'retention', chance) } : {}),
    ...(chance.often(15) ? { untilDay: drawDay(chance) } : {}),
    ...(chance.often(15) ? { then: chance.pick(['erase', 'anonymise', { reduceTo: ['lasts'] }]) } : {}),
  };
};

const small: Draw = (drawing) => {
  const { facts, chance } = drawing;
  return chance.pick<Draw>([
    () => ({
      rule: 'means',
      fact: chance.often(95) ? 'recipient' : chance.pick(['actor', 'urgent', 'nobody']),
      name: chance.often(90) ? 'tradesman' : chance.pick(['guild', 'stranger']),
      values: chance.some(['guild', 'tanner', 'tax', 'guilde'].slice(0, chance.often(95) ? 3 : 4), 1, 2),
    }),
    () => ({
      rule: 'consentMeans',
      qualities: chance.some(['written', 'informed', 'expres'].slice(0, 2), 1, 2),
    }),
    () => ({
      rule: 'appliesWhen',
      when: chance.pick([{ carrier: 'paper' }, { urgent: false }, { data: 'feet' }, {}]),
    }),
    () => ({ rule: 'route', to: chance.pick(['court', 'mediation']), ...conditional('request', drawing) }),
    () => ({ rule: 'hold', of: { carrier: 'slate' }, when: drawCondition(facts, 'retention', chance) }),
    () => ({
      rule: 'duty',
      on: chance.often(95) ? chance.pick(['repair', 'always']) : 'repairs',
      act: chance.pick(['told', 'explained']),
      toward: 'client',
      ...(chance.often(50) ? { within: within(chance) } : {}),
      ...(chance.often(30) ? { from: chance.pick(['madeOn', 'event']) } : {}),
    }),
    () => ({
      rule: 'feeCap',
      atMost: chance.pick([0, 5, 2250]),
      when: drawCondition(facts, 'charge', chance),
    }),
  ])(drawing);
};

/** One rule, most often one that answers. */
export function drawRule(drawing: Drawing): object {
  const at = drawing.chance.below(100);
  const draw =
    at < 42
      ? verdict
      : at < 54
        ? exception
        : at < 60
          ? closing
          : at < 66
            ? onlyIf
            : at < 78
              ? term
              : at < 87
                ? keeping
                : small;
  return draw(drawing);
}
