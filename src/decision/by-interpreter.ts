import type { Facts, Stated } from '../facts/index.ts';
import { type Regulation, refuseUnloaded, type VerdictTopic } from '../language/index.ts';
import type { Verdict } from './answer.ts';
import { type Asked, nothingStanding, stated } from './read-question.ts';
import { interpreted } from './verdict.ts';

/** Answers a question of permission rule by rule, and compiles nothing. */
export function permissionInterpreted<F extends Facts>(
  regulation: Regulation<F>,
  topic: VerdictTopic,
  facts: unknown,
  standing: Stated = nothingStanding,
): Verdict {
  refuseUnloaded(regulation);
  const asked = stated(regulation, topic, facts, standing);
  return interpreted(regulation, topic, asked.stated, asked.day);
}

/**
 * May this person open the file, in this way, today? The answer of `canAccess` of `reglement`, to the byte, without the compiled form: less code, and more time for each answer.
 *
 * @throws ReglementError for a misspelt fact, an impossible value or day, a missing argument.
 * @see AVG 5(1)(f), 15, 29 and 32; the regulation's clauses on access.
 * @example
 * ```ts
 * import { canAccess } from 'reglement/engine';
 * import { werkId } from 'reglement/bureaus';
 * canAccess(werkId, {
 *   asOf: '2026-03-02', actor: 'coach', mode: 'view', data: ['reports'],
 *   neededFor: ['task'], clientStatus: 'capableAdult', kept: 'digital',
 * }).allowed; // true
 * ```
 */
export const canAccess = <F extends Facts>(
  regulation: Regulation<F>,
  facts: Asked<F, 'access'>,
  standing?: Stated,
): Verdict => permissionInterpreted(regulation, 'access', facts, standing);

/**
 * May these data go to this recipient, for this purpose, today? The answer of `canDisclose` of `reglement`, to the byte, without the compiled form: less code, and more time for each answer.
 *
 * @throws ReglementError for a misspelt fact, an impossible value or day, a missing argument.
 * @see AVG 5, 6, 9 and 10, UAVG 30 and 46; the regulation's clauses on disclosure.
 * @example
 * ```ts
 * import { canDisclose } from 'reglement/engine';
 * import { werkId } from 'reglement/bureaus';
 * canDisclose(werkId, {
 *   asOf: '2026-03-02', recipient: 'employer', purpose: 'reintegration', data: ['medical'],
 *   clientStatus: 'capableAdult', kept: 'digital', consent: [],
 * }).verdict; // 'forbidden'
 * ```
 */
export const canDisclose = <F extends Facts>(
  regulation: Regulation<F>,
  facts: Asked<F, 'disclosure'>,
  standing?: Stated,
): Verdict => permissionInterpreted(regulation, 'disclosure', facts, standing);

/**
 * May the bureau itself use these data for this purpose? The answer of `canProcess` of `reglement`, to the byte, without the compiled form: less code, and more time for each answer.
 *
 * @throws ReglementError for a misspelt fact, an impossible value or day, a missing argument.
 * @see AVG 5, 6, 9 and 10; the regulation's clauses on purposes and grounds.
 * @example
 * ```ts
 * import { canProcess } from 'reglement/engine';
 * import { werkId } from 'reglement/bureaus';
 * canProcess(werkId, {
 *   asOf: '2026-03-02', purpose: 'guidance', data: ['religion'],
 *   clientStatus: 'capableAdult', kept: 'digital', consent: [],
 * }).allowed; // false
 * ```
 */
export const canProcess = <F extends Facts>(
  regulation: Regulation<F>,
  facts: Asked<F, 'processing'>,
  standing?: Stated,
): Verdict => permissionInterpreted(regulation, 'processing', facts, standing);

/**
 * May the bureau ask money for answering this request? The answer of `canCharge` of `reglement`, to the byte, without the compiled form: less code, and more time for each answer.
 *
 * @throws ReglementError for a misspelt fact, an impossible value or day, a missing argument.
 * @see AVG 12(5) and 15(3); the regulation's clauses on fees.
 * @example
 * ```ts
 * import { canCharge } from 'reglement/engine';
 * import { werkId } from 'reglement/bureaus';
 * canCharge(werkId, { right: 'access', receivedOn: '2026-03-02' }).verdict; // 'forbidden'
 * ```
 */
export const canCharge = <F extends Facts>(
  regulation: Regulation<F>,
  facts: Asked<F, 'charge'>,
  standing?: Stated,
): Verdict => permissionInterpreted(regulation, 'charge', facts, standing);
