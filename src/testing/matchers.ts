import type { Answer, Language } from '../decision/index.ts';
import { looked } from './matchers/answer-of.ts';
import { type Expectation, expectations, message } from './matchers/findings.ts';

/**
 * What can be expected of an answer. `R` is what a matcher of the test runner returns; a host adds these to the runner's own: to `Matchers` of the module
 * `vitest`, or with jest to `Matchers` of the module `expect`.
 *
 * @example
 * ```ts no-run the test runners are not installed with the library
 * import 'vitest';
 * import type { AnswerMatchers } from 'reglement/testing';
 * declare module 'vitest' {
 *   interface Matchers<T> extends AnswerMatchers<T> {}
 * }
 * ```
 */
export interface AnswerMatchers<R = void> {
  /** The act may be done, whatever the unknown facts turn out to be. */
  toBePermitted(): R;
  /** The act may not be done. */
  toBeForbidden(): R;
  /** It hangs on facts that are not known. */
  toBeUndetermined(): R;
  /** A request that is granted as a whole. */
  toBeGranted(): R;
  /** A request that is refused as a whole. */
  toBeRefused(): R;
  /** A clause is among the certain grounds: `13.2` of the regulation itself, `avg:17.1` of a statute, or `noGround`. */
  toRestOn(clause: string): R;
  /** A fact is still to be asked. */
  toMiss(fact: string): R;
  /** A duty certainly comes with it, by the name of the act. */
  toOwe(act: string): R;
  /** The last day of the answer, of going to court, of keeping, or of one of the duties: `YYYY-MM-DD`. */
  toBeDueOn(day: string): R;
  /** The day until which a record must be kept: `YYYY-MM-DD`, or `none`. */
  toKeepUntil(day: string): R;
  /** The same outcome, certain grounds, duties, days and open facts as another answer. */
  toAgreeWith(other: Answer): R;
}

/** What a matcher hands to the test runner. */
export interface MatcherResult {
  readonly pass: boolean;
  /** What the test runner prints where it does not pass. */
  message(): string;
}

/** Matchers as `expect.extend` of vitest and of jest takes them. */
export type MatchersForExpect = {
  readonly [M in keyof AnswerMatchers]: (
    received: unknown,
    ...expected: Parameters<AnswerMatchers[M]>
  ) => MatcherResult;
};

/**
 * The matchers, with messages in a language: what was expected, what came, and the whole answer as `explain` tells it.
 *
 * @param language `nl` or `en`.
 * @returns an object for `expect.extend`, of vitest and of jest.
 * @throws ReglementError where what is looked at is no answer of the library.
 * @see AVG 12(1).
 * @example
 * ```ts
 * import { canCharge } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * import { reglementMatchersIn } from 'reglement/testing';
 * const answer = canCharge(werkId, { right: 'access', receivedOn: '2026-03-02' });
 * const { toBePermitted } = reglementMatchersIn('nl');
 * toBePermitted(answer).message().split('\n')[0]; // 'verwacht: het antwoord zou toegestaan zijn; het was: forbidden'
 * ```
 */
export function reglementMatchersIn(language: Language): MatchersForExpect {
  const matcher =
    (expectation: Expectation) =>
    (received: unknown, ...wanted: readonly unknown[]): MatcherResult => {
      const answer = looked(received, language);
      const finding = expectation(answer, ...wanted);
      return { pass: finding.pass, message: () => message(finding, answer, language) };
    };
  return Object.freeze({
    toBePermitted: matcher(expectations.toBePermitted),
    toBeForbidden: matcher(expectations.toBeForbidden),
    toBeUndetermined: matcher(expectations.toBeUndetermined),
    toBeGranted: matcher(expectations.toBeGranted),
    toBeRefused: matcher(expectations.toBeRefused),
    toRestOn: matcher(expectations.toRestOn),
    toMiss: matcher(expectations.toMiss),
    toOwe: matcher(expectations.toOwe),
    toBeDueOn: matcher(expectations.toBeDueOn),
    toKeepUntil: matcher(expectations.toKeepUntil),
    toAgreeWith: matcher(expectations.toAgreeWith),
  });
}

/**
 * The matchers with English messages, for `expect.extend(reglementMatchers)` in vitest and in jest. `AnswerMatchers` says how their types are added.
 *
 * @example
 * ```ts
 * import { canCharge } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * import { reglementMatchers } from 'reglement/testing';
 * const answer = canCharge(werkId, { right: 'access', receivedOn: '2026-03-02' });
 * reglementMatchers.toBeForbidden(answer).pass; // true
 * reglementMatchers.toRestOn(answer, '10.1').pass; // false
 * ```
 */
export const reglementMatchers: MatchersForExpect = /* @__PURE__ */ reglementMatchersIn('en');

/**
 * The same expectations for a runner without matchers, such as `node:test`: what does not hold throws.
 *
 * @param answer any answer of the library.
 * @param language of the message; English where it is left out.
 * @returns the expectations; each throws an `Error` that tells the answer where it does not hold.
 * @throws ReglementError where it is no answer of the library.
 * @see AVG 12(1).
 * @example
 * ```ts
 * import { canCharge } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * import { assertThat } from 'reglement/testing';
 * assertThat(canCharge(werkId, { right: 'access', receivedOn: '2026-03-02' })).toBeForbidden();
 * ```
 */
export function assertThat(answer: Answer, language: Language = 'en'): AnswerMatchers {
  const seen = looked(answer, language);
  const assertion =
    (expectation: Expectation) =>
    (...wanted: readonly unknown[]): void => {
      const finding = expectation(seen, ...wanted);
      if (!finding.pass) throw new Error(message(finding, seen, language));
    };
  return Object.freeze({
    toBePermitted: assertion(expectations.toBePermitted),
    toBeForbidden: assertion(expectations.toBeForbidden),
    toBeUndetermined: assertion(expectations.toBeUndetermined),
    toBeGranted: assertion(expectations.toBeGranted),
    toBeRefused: assertion(expectations.toBeRefused),
    toRestOn: assertion(expectations.toRestOn),
    toMiss: assertion(expectations.toMiss),
    toOwe: assertion(expectations.toOwe),
    toBeDueOn: assertion(expectations.toBeDueOn),
    toKeepUntil: assertion(expectations.toKeepUntil),
    toAgreeWith: assertion(expectations.toAgreeWith),
  });
}
