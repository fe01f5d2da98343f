import * as index from '../../src/index.ts';
import { cobblers, setting } from '../language/cobblers.ts';
import { type Call, calls } from './call.ts';
import { byName } from './calls-of-decision.ts';
import { areFacts, isRecord } from './declared.ts';

const small = index.load(cobblers, setting);
const questions = ['access', 'disclosure', 'processing', 'charge'] as const;
const isQuestion = (said: unknown): said is (typeof questions)[number] =>
  questions.some((one) => one === said);

/** The facts without their arguments: nothing is mandatory where a question is asked about all cases. */
const optional = Object.fromEntries(
  Object.entries(small.vocabulary.facts).map(([name, fact]) => [name, { ...fact, argumentOf: [] }]),
);

const areGiven = (said: unknown, topic: unknown): boolean => {
  if (said === undefined) return true;
  if (!isRecord(said) || !isQuestion(topic)) return false;
  const { asOf, ...rest } = said;
  return asOf === undefined
    ? areFacts(rest, { facts: optional, topic })
    : areFacts(said, { facts: optional, topic, ownDays: ['asOf'] });
};

const given = { asOf: '2020-01-01', actor: 'pupil' };
const isChoice = (said: unknown): boolean =>
  said === undefined ||
  (isRecord(said) &&
    Object.keys(said).every((key) => key === 'nodes') &&
    (said.nodes === undefined || (Number.isSafeInteger(said.nodes) && Number(said.nodes) > 0)));

const ofOne = ['alwaysPermits', 'neverPermits'] as const;
const ofTwo = ['implies', 'equivalent', 'disjoint'] as const;

/** Questions about all cases of a regulation, put to a small one. */
export const callsOfReasoning: readonly Call[] = [
  ...ofOne.map((name) =>
    calls(`index.${name}`, byName(index, name), {
      good: () => [small, 'access', given, { nodes: 5_000 }],
      isGood: ([regulation, topic, facts, choice]: readonly unknown[]) =>
        regulation === small && areGiven(facts, topic) && isChoice(choice),
    }),
  ),
  ...ofTwo.map((name) =>
    calls(`index.${name}`, byName(index, name), {
      good: () => [small, small, 'access', given],
      isGood: ([first, second, topic, facts]: readonly unknown[]) =>
        first === small && second === small && areGiven(facts, topic),
    }),
  ),
  calls('index.check', index.check, {
    good: () => [small, { nodes: 5_000 }],
    isGood: ([regulation, choice]) => regulation === small && isChoice(choice),
  }),
  calls('index.overlaps', index.overlaps, {
    good: () => [small],
    isGood: ([regulation]) => regulation === small,
  }),
  calls('index.interview', index.interview, {
    good: () => [small, 'access', given],
    isGood: ([regulation, topic, facts]) =>
      regulation === small && (topic === 'request' || (isQuestion(topic) && areGiven(facts, topic))),
  }),
];
