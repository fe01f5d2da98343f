import fc from 'fast-check';
import { prepare } from '../../src/decision/compiled/prepare.ts';
import type { Regulation } from '../../src/language/index.ts';
import { partialFacts } from '../../src/testing/facts.ts';
import { bureaus } from '../law/bureaus.ts';
import { isRecord } from './declared.ts';

/** The topics that a host asks about. */
export const topics = [
  'access',
  'disclosure',
  'processing',
  'request',
  'charge',
  'retention',
  'duty',
] as const;
export type Topic = (typeof topics)[number];

export const regulations: readonly Regulation[] = bureaus.map(({ regulation }) => regulation);

const pools = new Map<string, readonly object[]>();

/** Facts that are in order, the same ones on every machine. */
export function factsIn(regulation: Regulation, topic: Topic): readonly object[] {
  const name = `${regulation.text.id} ${topic}`;
  const before = pools.get(name);
  if (before !== undefined) return before;
  const drawn: readonly unknown[] = fc.sample(partialFacts(regulation.vocabulary, topic), {
    seed: 7,
    numRuns: 40,
  });
  const made = drawn
    .filter((facts) => typeof facts === 'object' && facts !== null)
    .map((facts) => ({ ...facts }));
  pools.set(name, made);
  return made;
}

/** The cases of the worked examples, by the function they ask. */
export function examplesOf(
  regulation: Regulation,
  ask: string,
): readonly Readonly<Record<string, unknown>>[] {
  const examples = bureaus.find((bureau) => bureau.regulation === regulation)?.examples ?? [];
  return examples.filter((example) => example.ask === ask).map(({ facts }) => facts);
}

export const isRegulation = (said: unknown): said is Regulation => regulations.some((one) => one === said);

const prepared = new Map<string, object>();

/** A prepared question, made once. */
export function preparedOf(regulation: Regulation, topic: 'access' | 'disclosure' | 'processing'): object {
  const name = `${regulation.text.id} ${topic}`;
  const made = prepared.get(name) ?? prepare(regulation, topic, '2026-03-02');
  prepared.set(name, made);
  return made;
}

export const isEvery = (said: unknown, is: (item: unknown) => boolean): boolean =>
  Array.isArray(said) && said.length > 0 && said.every((item: unknown) => is(item));

export { isRecord };
