import { z } from 'zod';
import { type Term, termOrIssues } from '../calendar/index.ts';
import type { Topic } from '../facts/index.ts';
import { type AspectTopic, aspectsOf } from './aspect.ts';
import type { Condition } from './rule.ts';

/** What the schema of a text leaves to the vocabulary. */
export interface Words {
  /** Conditions in which the facts of a question can stand. Without a topic: any. */
  readonly condition: (topic?: Topic) => z.ZodType<Condition>;
  /** The names of the facts that are days and matter to a question. */
  readonly day: (topic: Topic) => z.ZodType<string>;
  readonly event: z.ZodType<string>;
  readonly quality: z.ZodType<string>;
}

const text = z.string();
const texts = z.array(text);

const positive = { type: 'integer', minimum: 1 };

/** The calendar is the judge of a term; the schema only describes it. */
export const term = z
  .custom<Term>((value) => 'regime' in termOrIssues(value))
  .meta({
    type: 'object',
    description: 'a length and the regime it is counted by',
    properties: {
      years: positive,
      months: positive,
      weeks: positive,
      days: positive,
      workingDays: positive,
      calendarYears: positive,
      regime: { enum: ['eu1182', 'atw', 'plain'] },
    },
    required: ['regime'],
    minProperties: 2,
    additionalProperties: false,
  });

/** Every rule by its kind, and a rule of a verdict by its aspect too, so that an editor offers the facts of that question alone. */
export const ruleSchema = (words: Words) =>
  z.discriminatedUnion('rule', [
    ...verdictRules(words),
    ...textRules(words),
    ...requestRules(words),
    ...retentionRules(words),
  ]);

const id = { id: text.exactOptional() };

function cases(words: Words, topic?: Topic) {
  const condition = words.condition(topic);
  return { ...id, when: condition.exactOptional(), unless: z.array(condition).exactOptional() };
}

function verdictRules(words: Words) {
  const ofAspect = (topic: AspectTopic) => ({ ...cases(words, topic), aspect: z.enum(aspectsOf[topic]) });
  const verdict = (topic: AspectTopic) =>
    z.strictObject({
      rule: z.enum(['permit', 'forbid', 'require']),
      ...ofAspect(topic),
      exceptionTo: texts.exactOptional(),
      despite: texts.exactOptional(),
      extent: z.enum(['whole', 'asFarAs']).exactOptional(),
    });
  const only = (topic: AspectTopic) => z.strictObject({ rule: z.literal('only'), ...ofAspect(topic) });
  const onlyIf = (topic: AspectTopic) =>
    z.strictObject({ rule: z.literal('onlyIf'), ...ofAspect(topic), condition: words.condition(topic) });
  const exception = (topic: AspectTopic) =>
    z.strictObject({ rule: z.enum(['except', 'lift']), ...ofAspect(topic), of: text });
  return [byAspect(verdict), byAspect(only), byAspect(onlyIf), byAspect(exception)] as const;
}

const byAspect = <S extends z.core.$ZodTypeDiscriminable>(of: (topic: AspectTopic) => S) =>
  z.discriminatedUnion('aspect', [
    of('access'),
    of('disclosure'),
    of('processing'),
    of('charge'),
    of('request'),
  ]);

function textRules(words: Words) {
  return [
    z.strictObject({ rule: z.literal('means'), ...id, fact: text, name: text, values: texts }),
    z.strictObject({ rule: z.literal('consentMeans'), ...id, qualities: z.array(words.quality) }),
    z.strictObject({ rule: z.literal('appliesWhen'), ...cases(words), when: words.condition() }),
  ] as const;
}

const within = z.union([term, z.enum(['asSoonAsPossible', 'noTerm', 'atOnce'])]);
const route = z.enum(['bureau', 'supervisor', 'mediation', 'court']);

function requestRules(words: Words) {
  return [
    z.strictObject({
      rule: z.enum(['answerWithin', 'doWithin', 'refuseWithin', 'appealWithin']),
      ...cases(words, 'request'),
      within,
      from: words.day('request'),
      to: route.exactOptional(),
      extendableBy: term.exactOptional(),
      pause: z.enum(['shift', 'restart', 'none']).exactOptional(),
      restates: text.exactOptional(),
      form: z.enum(['written', 'digital', 'securedDigital']).exactOptional(),
    }),
    z.strictObject({
      rule: z.literal('route'),
      ...cases(words, 'request'),
      to: route,
      by: z.tuple([text, text]).exactOptional(),
    }),
    z.strictObject({
      rule: z.literal('feeCap'),
      ...cases(words, 'charge'),
      atMost: z.int().nonnegative(),
      perPage: z.int().nonnegative().exactOptional(),
    }),
    z.strictObject({
      rule: z.literal('duty'),
      ...cases(words, 'duty'),
      on: words.event,
      act: text,
      toward: z.enum(['client', 'recipient', 'supervisor', 'principal', 'employer', 'bureau', 'public']),
      by: z.enum(['bureau', 'staff', 'recipient', 'supplier', 'client']).exactOptional(),
      form: z
        .enum(['written', 'digital', 'signed', 'reasons', 'draft', 'contract', 'securedDigital'])
        .exactOptional(),
      within: within.exactOptional(),
      from: words.day('duty').exactOptional(),
    }),
  ] as const;
}

function retentionRules(words: Words) {
  const records = { ...cases(words, 'retention'), of: words.condition('retention').exactOptional() };
  return [
    z.strictObject({
      rule: z.enum(['keepAtMost', 'keepAtLeast', 'keepFor', 'endsOn']),
      ...records,
      within: z.union([term, z.enum(['asLongAsNeeded', 'sameDay'])]),
      // A floor with a fixed last day has no first one.
      after: z.union([words.day('retention'), z.literal('untilDay')]),
      untilDay: text.exactOptional(),
      // reason: `then` is a word of the rule, and a schema is never awaited
      then: z.union([z.enum(['erase', 'anonymise']), z.strictObject({ reduceTo: texts })]).exactOptional(),
    }),
    z.strictObject({ rule: z.literal('hold'), ...records }),
  ] as const;
}
