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

export const aspects: readonly Aspect[] = Object.values(aspectsOf).flat();

export function topicOf(aspect: Aspect): AspectTopic {
  const found = Object.entries(aspectsOf).find(([, list]) => list.some((one) => one === aspect));
  return isAspectTopic(found?.[0]) ? found[0] : 'access';
}

const isAspectTopic = (name: string | undefined): name is AspectTopic =>
  name !== undefined && Object.hasOwn(aspectsOf, name);

/** The answer that a presumption may lead to, and no other (the burden of proof). */
export const onDoubt: Readonly<Partial<Record<Topic, boolean>>> = {
  access: false,
  disclosure: false,
  processing: false,
  charge: false,
  request: true,
};
