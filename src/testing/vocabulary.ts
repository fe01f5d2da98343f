import fc from 'fast-check';
import {
  amount,
  any,
  choice,
  consents,
  day,
  each,
  type Fact,
  type Facts,
  flag,
  type Topic,
  type Vocabulary,
  vocabulary,
} from '../facts/index.ts';

const topics: readonly Topic[] = ['access', 'disclosure', 'processing'];

const told = (name: string, more: { readonly attainable?: boolean } = {}) =>
  ({
    topics,
    label: [name, name],
    question: [`${name}?`, `${name}?`],
    judgedBy: 'record',
    ...more,
  }) as const;

const valueWords = ['one', 'two', 'three', 'four'] as const;

const valuesOf = (number: number): Readonly<Record<string, readonly [string, string]>> =>
  Object.fromEntries(valueWords.slice(0, number).map((word) => [word, [word, word]] as const));

const neither = ['geen van beide', 'neither'] as const;

/** What every question is about: who, what and what for. Consent is read against these. */
const parties = (number: number): Facts => ({
  actor: any(valuesOf(2), { ...told('actor'), argumentOf: ['access'] }),
  recipient: any(valuesOf(2), { ...told('recipient'), argumentOf: ['disclosure'] }),
  data: each(valuesOf(number), {
    ...told('data'),
    argumentOf: topics,
    groups: { firstTwo: ['one', 'two'] },
    definedByClause: ['special'],
  }),
  purpose: each(valuesOf(2), { ...told('purpose'), argumentOf: ['disclosure', 'processing'] }),
});

const presumedIn = <V>(value: V): Readonly<Record<'access' | 'disclosure' | 'processing', V>> => ({
  access: value,
  disclosure: value,
  processing: value,
});

const attainable = fc.boolean();

const odd: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 3, arbitrary: attainable.map((can) => flag(told('flag', { attainable: can }))) },
  {
    weight: 3,
    arbitrary: fc.boolean().map((value) => flag({ ...told('flag'), presumed: presumedIn(value) })),
  },
  { weight: 1, arbitrary: fc.constant(flag({ ...told('flag'), notApplicable: neither })) },
  {
    weight: 2,
    arbitrary: fc.record({ number: fc.integer({ min: 2, max: 3 }), can: attainable }).map(({ number, can }) =>
      choice(valuesOf(number), {
        ...told('choice', { attainable: can }),
        groups: { firstTwo: ['one', 'two'] },
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant(choice(valuesOf(3), { ...told('choice'), presumed: presumedIn('one') })),
  },
  { weight: 1, arbitrary: attainable.map((can) => any(valuesOf(2), told('any', { attainable: can }))) },
  { weight: 1, arbitrary: fc.constant(any(valuesOf(2), { ...told('any'), notApplicable: neither })) },
  { weight: 1, arbitrary: fc.constant(each(valuesOf(2), told('each'))) },
  {
    weight: 1,
    arbitrary: fc
      .boolean()
      .map((open) => day(open ? { ...told('day'), notApplicable: neither } : told('day'))),
  },
  { weight: 1, arbitrary: fc.constant(amount('count', told('amount'))) },
);

const clientStatus = choice(
  {
    capableAdult: ['kan zelf beslissen', 'able to decide'],
    under16: ['jonger dan 16', 'under 16'],
  },
  told('clientStatus'),
);

/**
 * Random small vocabularies: who, which data and for what; consents and the position of the client; and some odd facts of every kind, presumed and
 * attainable ones among them.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { smallVocabularies } from 'reglement/testing';
 * const [words] = fc.sample(smallVocabularies(), { numRuns: 1, seed: 1 });
 * words?.facts.recipient?.kind; // 'set'
 * ```
 */
export const smallVocabularies = (): fc.Arbitrary<Vocabulary> =>
  fc
    .record({
      categories: fc.integer({ min: 2, max: 3 }),
      consent: fc.boolean(),
      status: fc.boolean(),
      odd: fc.array(odd, { minLength: 1, maxLength: 5 }),
    })
    .map(({ categories, consent, status, odd: facts }) =>
      vocabulary({
        ...parties(categories),
        ...(consent ? { consent: consents(told('consent', { attainable: true })) } : {}),
        ...(status ? { clientStatus } : {}),
        ...Object.fromEntries(facts.map((fact, index) => [`${fact.kind}${index}`, fact])),
      }),
    );
