import * as z from 'zod/mini';
import { built } from '../errors/built.ts';
import {
  consentQualities,
  type Fact,
  type Facts,
  type Listed,
  refuseUnsound,
  type Topic,
  type Vocabulary,
} from '../facts/index.ts';
import type { Text } from './regulation.ts';
import type { Condition } from './rule.ts';
import { term } from './rule-schema.ts';
import { textSchema } from './text-schema.ts';

/**
 * The schema of a regulation in the words of a vocabulary: facts, values and the clauses' own form. It says what can be written; what the rules
 * say together, and what a clause refers to, is for `load`.
 *
 * @throws ReglementError `wrongKind` for what is no vocabulary.
 * @example
 * ```ts
 * import { regulationSchema } from 'reglement';
 * import { core, werkIdText, werkIdWords } from 'reglement/bureaus';
 * regulationSchema(werkIdWords).safeParse(werkIdText).success; // true
 * regulationSchema(core).safeParse({ id: 'small' }).success; // false
 * ```
 */
export function regulationSchema<F extends Facts>(vocabulary: Vocabulary<F>): z.ZodMiniType<Text> {
  refuseUnsound(vocabulary);
  return built(() => schemaOf(vocabulary));
}

function schemaOf({ facts }: Vocabulary): z.ZodMiniType<Text> {
  const days = (topic: Topic): readonly string[] =>
    Object.keys(facts).filter((name) => facts[name]?.kind === 'day' && matters(facts, name, topic));
  const event = facts.event?.kind === 'choice' ? Object.keys(facts.event.values) : [];
  return textSchema({
    condition: conditions(facts),
    day: (topic) => oneOf(days(topic)),
    event: oneOf(event),
    quality: oneOf(Object.keys(consentQualities)),
  });
}

/**
 * The same as JSON Schema (draft 2020-12), for editors that complete and check a regulation while it is typed.
 *
 * @throws ReglementError `wrongKind` for what is no vocabulary.
 * @example
 * ```ts
 * import { regulationJsonSchema } from 'reglement';
 * import { core } from 'reglement/bureaus';
 * regulationJsonSchema(core).required; // ['id', 'title', 'version', 'from', 'articles', 'english']
 * ```
 */
export const regulationJsonSchema = <F extends Facts>(
  vocabulary: Vocabulary<F>,
): z.core.JSONSchema.BaseSchema =>
  built(() => z.toJSONSchema(regulationSchema(vocabulary), { io: 'input', unrepresentable: 'any' }));

const matters = (facts: Facts, name: string, topic: Topic | undefined): boolean =>
  topic === undefined || facts[name]?.topics.includes(topic) === true;

/** Where nothing can stand, nothing fits. */
function oneOf(words: readonly string[]): z.ZodMiniType<string> {
  const [first, ...others] = words;
  return first === undefined ? z.never() : z.enum([first, ...others]);
}

/** One schema for each question, made once: editors find a fact of another question at fault where it stands. */
function conditions(facts: Facts): (topic?: Topic) => z.ZodMiniType<Condition> {
  const made = new Map<Topic | undefined, z.ZodMiniType<Condition>>();
  return (topic) => {
    const there = made.get(topic);
    if (there !== undefined) return there;
    const tests = Object.entries(facts)
      .filter(([name]) => matters(facts, name, topic))
      .map(([name, fact]) => [name, z.exactOptional(testOf(fact))] as const);
    const inner = z.lazy(() => condition);
    const condition: z.ZodMiniType<Condition> = z
      .strictObject({
        ...Object.fromEntries(tests),
        allOf: z.exactOptional(z.array(inner)),
        anyOf: z.exactOptional(z.array(inner)),
        not: z.exactOptional(inner),
      })
      .register(z.globalRegistry, { id: `when-${topic ?? 'any'}` });
    made.set(topic, condition);
    return condition;
  };
}

function testOf(fact: Fact): z.ZodMiniType {
  const [nl, en] = fact.question;
  const tests = [plainTest(fact)];
  if (fact.notApplicable !== undefined && !(fact.kind === 'set' && fact.reading === 'any'))
    tests.push(z.literal('notApplicable'));
  return z.union(tests).register(z.globalRegistry, { description: `${nl} / ${en}` });
}

function plainTest(fact: Fact): z.ZodMiniType {
  switch (fact.kind) {
    case 'flag':
      return z.boolean();
    case 'choice':
    case 'set': {
      const word = oneOf(wordsOf(fact));
      return z.union([word, z.array(word).check(z.minLength(1))]);
    }
    case 'amount':
      return z.union([
        z.strictObject({ atMost: z.int().check(z.nonnegative()) }),
        z.strictObject({ moreThan: z.int().check(z.nonnegative()) }),
      ]);
    case 'day':
      return z.union([
        z.strictObject({ onOrBefore: z.iso.date() }),
        z.strictObject({ onOrAfter: z.iso.date() }),
        z.strictObject({ over: term() }),
      ]);
    case 'consents':
      return z.strictObject({ given: z.array(oneOf(Object.keys(consentQualities))) });
  }
}

const wordsOf = (fact: Listed): readonly string[] => [
  ...Object.keys(fact.values),
  ...Object.keys(fact.groups ?? {}),
  ...(fact.definedByClause ?? []),
];
