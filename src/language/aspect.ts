import type { Topic } from '../facts/index.ts';

/**
 * The tests that a question consists of. All must pass; a rule speaks to one of them; permits are alternatives within one. Without this
 * a clause on purposes would permit everything that serves one.
 */
export const aspectsOf = {
  access: ['access.actor', 'access.mode', 'access.place'],
  disclosure: ['disclosure.recipient', 'disclosure.purpose', 'disclosure.data', 'disclosure.channel'],
  processing: [
    'processing.purpose',
    'processing.ground',
    'processing.data',
    'processing.source',
    'processing.combining',
  ],
  charge: ['charge.fee'],
  request: ['request.asking', 'request.merits'],
} as const;

/** The questions that end in a verdict. */
export type VerdictTopic = 'access' | 'disclosure' | 'processing' | 'charge';

/** The questions that are tests of several aspects. */
export type AspectTopic = keyof typeof aspectsOf;

/** One test of one question, `disclosure.recipient`. */
export type Aspect<T extends AspectTopic = AspectTopic> = (typeof aspectsOf)[T][number];

/** The question that an aspect belongs to. */
export type TopicOf<A extends Aspect> = A extends `${infer T extends AspectTopic}.${string}` ? T : never;

function isAspectTopic(name: string): name is AspectTopic {
  return Object.hasOwn(aspectsOf, name);
}

export const aspects: readonly Aspect[] = Object.values(aspectsOf).flat();

const topicsOfAspects: ReadonlyMap<string, AspectTopic> = new Map(
  Object.keys(aspectsOf)
    .filter(isAspectTopic)
    .flatMap((topic) => aspectsOf[topic].map((aspect) => [aspect, topic] as const)),
);

export const topicOf = (aspect: Aspect): AspectTopic => topicsOfAspects.get(aspect) ?? 'access';

/** The answer that a presumption may lead to, and no other (the burden of proof). */
export const onDoubt: Readonly<Partial<Record<Topic, boolean>>> = {
  access: false,
  disclosure: false,
  processing: false,
  charge: false,
  request: true,
};
