import * as z from 'zod/mini';
import { built } from '../errors/built.ts';
import { type Issue, type Path, printed, ReglementError, refuse } from '../errors/index.ts';
import { consentQualities } from './consent.ts';
import type { Fact, Listed, Topic } from './declare.ts';
import { refuseNoTopic, refuseUnsound } from './only-words.ts';
import { isIssue, listSnapshot } from './snapshot.ts';
import type { Facts, Vocabulary } from './vocabulary.ts';

/** How the parts are made: with what JSON Schema shows of them, or without. */
export interface Making {
  /** A civil day as JSON has it. */
  day(): z.ZodMiniType<string>;
  described(schema: z.ZodMiniType, fact: Fact): z.ZodMiniType;
}

const shown: Making = {
  // Zod knows which dates exist; the calendar begins with the year 1.
  day: () => z.iso.date().check(z.refine((date) => !date.startsWith('0000'))),
  described: (schema, fact) =>
    schema.register(z.globalRegistry, { title: fact.label[1], description: fact.question[1] }),
};

/**
 * The zod schema of the facts of one topic, for a host's own edge: a form, a request body. It accepts what the question functions accept, and they
 * check what they get all the same.
 *
 * @param vocabulary the words of the regulation.
 * @param topic the question that the facts are for.
 * @param ownDays days of the question itself, such as `asOf`; they are mandatory.
 * @throws ReglementError for what is no vocabulary or no topic.
 * @example
 * ```ts
 * import { factsSchema } from 'reglement';
 * import { core } from 'reglement/bureaus';
 * const schema = factsSchema(core, 'charge');
 * schema.safeParse({ right: 'copy', receivedOn: '2026-03-02' }).success; // true
 * schema.safeParse({ right: 'copy', receivedOn: '2026-02-30' }).success; // false
 * ```
 */
export function factsSchema<F extends Facts>(
  vocabulary: Vocabulary<F>,
  topic: Topic,
  ownDays: readonly string[] = [],
): z.ZodMiniType<Readonly<Record<string, unknown>>> {
  refuseUnsound(vocabulary);
  refuseNoTopic(topic);
  const days = listSnapshot(ownDays, ['ownDays']);
  if (isIssue(days)) throw new ReglementError([days]);
  refuse(days.flatMap((name, place) => noName(name, ['ownDays', place])));
  return built(() => schemaOf(vocabulary, topic, days.map(String), shown));
}

const noName = (name: unknown, path: Path): readonly Issue[] =>
  typeof name === 'string'
    ? []
    : [{ code: 'wrongKind', path, expected: 'the name of a day', received: printed(name) }];

/** The same, for a vocabulary that was found sound before. */
export function schemaOf(
  { facts }: Vocabulary,
  topic: Topic,
  days: readonly string[],
  making: Making,
): z.ZodMiniType<Readonly<Record<string, unknown>>> {
  const shape: Record<string, z.ZodMiniType> = Object.fromEntries(days.map((name) => [name, making.day()]));
  for (const [name, fact] of Object.entries(facts)) {
    if (!fact.topics.includes(topic) || fact.derived === true) continue;
    const value = making.described(factSchema(fact, facts, making), fact);
    shape[name] = fact.argumentOf?.includes(topic) === true ? value : z.optional(value);
  }
  return z.strictObject(shape);
}

/**
 * The JSON Schema of the facts of one topic.
 *
 * @example
 * ```ts
 * import { factsJsonSchema } from 'reglement';
 * import { core } from 'reglement/bureaus';
 * factsJsonSchema(core, 'charge').required; // ['right', 'receivedOn']
 * ```
 */
export const factsJsonSchema = <F extends Facts>(
  vocabulary: Vocabulary<F>,
  topic: Topic,
  ownDays: readonly string[] = [],
): z.core.JSONSchema.BaseSchema => z.toJSONSchema(factsSchema(vocabulary, topic, ownDays), { io: 'input' });

function factSchema(fact: Fact, facts: Facts, making: Making): z.ZodMiniType {
  const value = valueSchema(fact, facts, making);
  return fact.notApplicable === undefined ? value : z.union([value, z.literal('notApplicable')]);
}

function valueSchema(fact: Fact, facts: Facts, making: Making): z.ZodMiniType {
  switch (fact.kind) {
    case 'flag':
      return z.boolean();
    case 'choice':
      return z.enum(Object.keys(fact.values));
    case 'set': {
      const word = wordSchema([fact]);
      const list = z.array(word);
      return z.union([word, fact.argumentOf === undefined ? list : list.check(z.minLength(1))]);
    }
    case 'day':
      return making.day();
    case 'amount':
      return z.int().check(z.nonnegative());
    case 'consents':
      return z.array(consentSchema(facts, making));
  }
}

const wordSchema = (lists: readonly Listed[]): z.ZodMiniType =>
  z.enum(lists.flatMap((list) => [...Object.keys(list.values), ...Object.keys(list.groups ?? {})]));

function consentSchema(facts: Facts, { day }: Making): z.ZodMiniType {
  const words = (...names: string[]): z.ZodMiniType =>
    z.array(
      wordSchema(
        names.flatMap((name) => {
          const fact = facts[name];
          return fact !== undefined && 'values' in fact ? [fact] : [];
        }),
      ),
    );
  return z
    .strictObject({
      by: z.enum(['client', 'representative']),
      to: words('recipient', 'actor'),
      purposes: words('purpose'),
      data: words('data'),
      qualities: z.array(z.enum(Object.keys(consentQualities))),
      givenOn: day(),
      withdrawnOn: z.union([z.literal('never'), day()]),
    })
    .check(
      z.refine(({ givenOn, withdrawnOn }) => withdrawnOn === 'never' || withdrawnOn >= givenOn, {
        path: ['withdrawnOn'],
        error: 'expected a day not before `givenOn`',
      }),
    );
}
