import * as z from 'zod/mini';
import { type Term, termOrIssues } from '../calendar/index.ts';
import type { Topic } from '../facts/index.ts';
import { type AspectTopic, aspectsOf } from './aspect.ts';
import type { Condition } from './rule.ts';

/** What the schema of a text leaves to the vocabulary. */
export interface Words {
  /** Conditions in which the facts of a question can stand. Without a topic: any. */
  readonly condition: (topic?: Topic) => z.ZodMiniType<Condition>;
  /** The names of the facts that are days and matter to a question. */
  readonly day: (topic: Topic) => z.ZodMiniType<string>;
  readonly event: z.ZodMiniType<string>;
  readonly quality: z.ZodMiniType<string>;
}

// Each made where it is used: an import alone builds no schema.
const text = () => z.string();
const texts = () => z.array(text());

const positive = { type: 'integer', minimum: 1 };

/** The calendar is the judge of a term; the schema only describes it. */
export const term = () =>
  z
    .custom<Term>((value) => 'regime' in termOrIssues(value))
    .register(z.globalRegistry, {
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

const id = () => ({ id: z.exactOptional(text()) });

function cases(words: Words, topic?: Topic) {
  const condition = words.condition(topic);
  return { ...id(), when: z.exactOptional(condition), unless: z.exactOptional(z.array(condition)) };
}

function verdictRules(words: Words) {
  const ofAspect = (topic: AspectTopic) => ({ ...cases(words, topic), aspect: z.enum(aspectsOf[topic]) });
  const verdict = (topic: AspectTopic) =>
    z.strictObject({
      rule: z.enum(['permit', 'forbid', 'require']),
      ...ofAspect(topic),
      exceptionTo: z.exactOptional(texts()),
      despite: z.exactOptional(texts()),
      extent: z.exactOptional(z.enum(['whole', 'asFarAs'])),
    });
  const only = (topic: AspectTopic) => z.strictObject({ rule: z.literal('only'), ...ofAspect(topic) });
  const onlyIf = (topic: AspectTopic) =>
    z.strictObject({ rule: z.literal('onlyIf'), ...ofAspect(topic), condition: words.condition(topic) });
  const exception = (topic: AspectTopic) =>
    z.strictObject({ rule: z.enum(['except', 'lift']), ...ofAspect(topic), of: text() });
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
    z.strictObject({ rule: z.literal('means'), ...id(), fact: text(), name: text(), values: texts() }),
    z.strictObject({ rule: z.literal('consentMeans'), ...id(), qualities: z.array(words.quality) }),
    z.strictObject({ rule: z.literal('appliesWhen'), ...cases(words), when: words.condition() }),
  ] as const;
}

const within = () => z.union([term(), z.enum(['asSoonAsPossible', 'noTerm', 'atOnce'])]);
const route = () => z.enum(['bureau', 'supervisor', 'mediation', 'court']);

function requestRules(words: Words) {
  return [
    z.strictObject({
      rule: z.enum(['answerWithin', 'doWithin', 'refuseWithin', 'appealWithin']),
      ...cases(words, 'request'),
      within: within(),
      from: words.day('request'),
      to: z.exactOptional(route()),
      extendableBy: z.exactOptional(term()),
      pause: z.exactOptional(z.enum(['shift', 'restart', 'none'])),
      restates: z.exactOptional(text()),
      form: z.exactOptional(z.enum(['written', 'digital', 'securedDigital'])),
    }),
    z.strictObject({
      rule: z.literal('route'),
      ...cases(words, 'request'),
      to: route(),
      by: z.exactOptional(z.tuple([text(), text()])),
    }),
    z.strictObject({
      rule: z.literal('feeCap'),
      ...cases(words, 'charge'),
      atMost: z.int().check(z.nonnegative()),
      perPage: z.exactOptional(z.int().check(z.nonnegative())),
    }),
    z.strictObject({
      rule: z.literal('duty'),
      ...cases(words, 'duty'),
      on: words.event,
      act: text(),
      toward: z.enum(['client', 'recipient', 'supervisor', 'principal', 'employer', 'bureau', 'public']),
      by: z.exactOptional(z.enum(['bureau', 'staff', 'recipient', 'supplier', 'client'])),
      form: z.exactOptional(
        z.enum(['written', 'digital', 'signed', 'reasons', 'draft', 'contract', 'securedDigital']),
      ),
      within: z.exactOptional(within()),
      from: z.exactOptional(words.day('duty')),
    }),
  ] as const;
}

function retentionRules(words: Words) {
  const records = { ...cases(words, 'retention'), of: z.exactOptional(words.condition('retention')) };
  return [
    z.strictObject({
      rule: z.enum(['keepAtMost', 'keepAtLeast', 'keepFor', 'endsOn']),
      ...records,
      within: z.union([term(), z.enum(['asLongAsNeeded', 'sameDay'])]),
      // A floor with a fixed last day has no first one.
      after: z.union([words.day('retention'), z.literal('untilDay')]),
      untilDay: z.exactOptional(text()),
      // reason: `then` is a word of the rule, and a schema is never awaited
      then: z.exactOptional(z.union([z.enum(['erase', 'anonymise']), z.strictObject({ reduceTo: texts() })])),
    }),
    z.strictObject({ rule: z.literal('hold'), ...records }),
  ] as const;
}
