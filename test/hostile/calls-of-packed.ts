import * as engine from '../../src/engine.ts';
import * as index from '../../src/index.ts';
import { dutchHolidays } from '../../src/law/holidays.ts';
import { type Call, calls } from './call.ts';
import { byName, drawn, isInOrder } from './calls-of-decision.ts';
import { isRecord } from './declared.ts';
import { isRegulation, regulations, topics } from './pools.ts';

const packs: readonly index.Packed[] = regulations.map((regulation) => index.pack(regulation));

const isPacked = (said: unknown): boolean =>
  packs.some(
    (packed) =>
      isRecord(said) &&
      Object.keys(said).length === Object.keys(packed).length &&
      Object.entries(packed).every(([key, value]) => said[key] === value),
  );

const isChoice = (said: unknown): boolean =>
  said === undefined ||
  (isRecord(said) &&
    Object.keys(said).every((key) => key === 'words') &&
    (said.words === undefined || typeof said.words === 'boolean'));

const asked = { asOf: '2026-03-02', actor: 'coach', mode: 'view', data: ['reports'] };

/** What travels to where it is only decided with, and the questions that are put there. */
export const callsOfPacked: readonly Call[] = [
  calls('index.pack', index.pack, {
    good: (chance) => [chance.pick(regulations), { words: chance.oneIn(2) }],
    isGood: ([regulation, choice]) => isRegulation(regulation) && isChoice(choice),
    isPure: true,
  }),
  {
    name: 'index.unpack',
    good: (chance) => [{ ...chance.pick(packs) }, { holidays: dutchHolidays }],
    run: (args) => byName(engine, 'canAccess')(byName(index, 'unpack')(...args), asked),
    // The calendars are judged where terms are counted by them.
    isGood: ([packed, from]) => isPacked(packed) && isRecord(from) && from.holidays !== undefined,
    weight: 2,
  },
  calls('index.questionSchema', index.questionSchema, {
    good: (chance) => [chance.pick(regulations), chance.pick(topics)],
    isGood: ([regulation, topic]) => isRegulation(regulation) && topics.some((one) => one === topic),
  }),
  ...(['canAccess', 'canDisclose', 'canProcess', 'canCharge'] as const).map((name) =>
    calls(`engine.${name}`, byName(engine, name), {
      good: (chance) => {
        const regulation = chance.pick(regulations);
        return [regulation, drawn(name, regulation, chance)];
      },
      isGood: ([regulation, facts, standing]: readonly unknown[]) =>
        isRegulation(regulation) && standing === undefined && isInOrder(name, facts, regulation),
      isPure: true,
    }),
  ),
];
