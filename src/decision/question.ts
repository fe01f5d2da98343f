import type { Facts, Stated } from '../facts/index.ts';
import type { Regulation, VerdictTopic } from '../language/index.ts';
import type { Verdict } from './answer.ts';
import { askerOf } from './compiled/asker.ts';
import { type Asked, nothingStanding } from './read-question.ts';

export { type Asked, nothingStanding, stated } from './read-question.ts';

/** Answers a question of permission from what a host handed in. */
export const permission = <F extends Facts>(
  regulation: Regulation<F>,
  topic: VerdictTopic,
  facts: unknown,
  standing: Stated = nothingStanding,
): Verdict => askerOf(regulation, topic).answer(facts, standing);

/**
 * May this person open the file, in this way, today?
 *
 * In: the roles of who opens it (`actor`), `mode`, the categories of `data`, the day (`asOf`, `YYYY-MM-DD`), and whatever else is known. Out: a
 * `Verdict`; only `allowed` opens a door. What is left out is unknown, and nothing unknown ever permits.
 *
 * @throws ReglementError for a misspelt fact, an impossible value or day, a missing argument.
 * @see AVG 5(1)(f), 15, 29 and 32; the regulation's clauses on access.
 * @example
 * ```ts
 * import { canAccess } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const answer = canAccess(werkId, {
 *   asOf: '2026-03-02', actor: 'coach', mode: 'view', data: ['reports'],
 *   neededFor: ['task'], clientStatus: 'capableAdult', kept: 'digital',
 * });
 * answer.allowed; // true
 * ```
 */
export const canAccess = <F extends Facts>(
  regulation: Regulation<F>,
  facts: Asked<F, 'access'>,
  standing?: Stated,
): Verdict => permission(regulation, 'access', facts, standing);

/**
 * May these data go to this recipient, for this purpose, today?
 *
 * In: the roles of the `recipient`, `purpose`, the categories of `data`, `asOf`, and whatever else is known; consents as a list of records. Out: a
 * `Verdict`; where only some categories may go it is forbidden, and `limitedTo` names them.
 *
 * @throws ReglementError for a misspelt fact, an impossible value or day, a missing argument.
 * @see AVG 5, 6, 9 and 10, UAVG 30 and 46; before 25 May 2018 Wbp 8, 9, 16 and 24; the regulation's clauses on disclosure.
 * @example
 * ```ts
 * import { canDisclose } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const answer = canDisclose(werkId, {
 *   asOf: '2026-03-02', recipient: 'employer', purpose: 'reintegration', data: ['medical'],
 *   clientStatus: 'capableAdult', kept: 'digital', consent: [],
 * });
 * answer.verdict; // 'forbidden'
 * ```
 */
export const canDisclose = <F extends Facts>(
  regulation: Regulation<F>,
  facts: Asked<F, 'disclosure'>,
  standing?: Stated,
): Verdict => permission(regulation, 'disclosure', facts, standing);

/**
 * May the bureau itself use these data for this purpose?
 *
 * In: `purpose`, the categories of `data`, `asOf`, and whatever else is known. Out: a `Verdict` over purpose, ground, data, source and combining.
 *
 * @throws ReglementError for a misspelt fact, an impossible value or day, a missing argument.
 * @see AVG 5, 6, 9 and 10; the regulation's clauses on purposes and grounds.
 * @example
 * ```ts
 * import { canProcess } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * const answer = canProcess(werkId, {
 *   asOf: '2026-03-02', purpose: 'guidance', data: ['religion'],
 *   clientStatus: 'capableAdult', kept: 'digital', consent: [],
 * });
 * answer.allowed; // false
 * ```
 */
export const canProcess = <F extends Facts>(
  regulation: Regulation<F>,
  facts: Asked<F, 'processing'>,
  standing?: Stated,
): Verdict => permission(regulation, 'processing', facts, standing);

/**
 * May the bureau ask money for answering this request?
 *
 * In: `right` and the day the request was received (`receivedOn`), which selects the law. In doubt nothing may be charged.
 *
 * @throws ReglementError for a misspelt fact, an impossible value or day, a missing argument.
 * @see AVG 12(5) and 15(3); before 25 May 2018 Wbp 39 and its decree.
 * @example
 * ```ts
 * import { canCharge } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * canCharge(werkId, { right: 'access', receivedOn: '2026-03-02' }).verdict; // 'forbidden'
 * ```
 */
export const canCharge = <F extends Facts>(
  regulation: Regulation<F>,
  facts: Asked<F, 'charge'>,
  standing?: Stated,
): Verdict => permission(regulation, 'charge', facts, standing);
