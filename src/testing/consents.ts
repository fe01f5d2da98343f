import fc from 'fast-check';
import {
  type Consent,
  type ConsentQuality,
  consentQualities,
  type Facts,
  type Vocabulary,
} from '../facts/index.ts';

const isQuality = (word: string): word is ConsentQuality => Object.hasOwn(consentQualities, word);
const qualities: readonly ConsentQuality[] = Object.keys(consentQualities).filter(isQuality);

/**
 * Consents on record, in the words of a vocabulary: wide ones and narrow ones, standing, withdrawn and still to come.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { werkIdWords } from 'reglement/bureaus';
 * import { boundaryDays, consentsOf } from 'reglement/testing';
 * const [consents] = fc.sample(consentsOf(werkIdWords, boundaryDays()), { numRuns: 1, seed: 3 });
 * Array.isArray(consents); // true
 * ```
 */
export function consentsOf<F extends Facts>(
  { facts }: Vocabulary<F>,
  days: fc.Arbitrary<string>,
): fc.Arbitrary<readonly Consent[]> {
  const words = (...names: readonly string[]): readonly string[] => {
    const listed = names.flatMap((name) => {
      const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
      return fact !== undefined && 'values' in fact ? Object.keys(fact.values) : [];
    });
    return [...new Set(listed)];
  };
  const some = <W>(list: readonly W[]): fc.Arbitrary<readonly W[]> =>
    fc.oneof({ weight: 2, arbitrary: fc.constant(list) }, { weight: 1, arbitrary: fc.subarray([...list]) });
  const span = fc
    .tuple(days, fc.option(days, { nil: 'never' as const, freq: 2 }))
    .map(([one, other]) => (one <= other ? [one, other] : [other, one]))
    .map(([givenOn = '', withdrawnOn = '']) => ({ givenOn, withdrawnOn }));
  const record = fc
    .record({
      by: fc.constantFrom('client' as const, 'representative' as const),
      to: some(words('recipient', 'actor')),
      purposes: some(words('purpose')),
      data: some(words('data')),
      qualities: some(qualities),
      span,
    })
    .map(({ span: days, ...rest }): Consent => ({ ...rest, ...days }));
  return fc.array(record, { maxLength: 3 });
}
