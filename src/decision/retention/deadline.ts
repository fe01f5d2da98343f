import type { Facts, Stated } from '../../facts/index.ts';
import type { Regulation } from '../../language/index.ts';
import { freeze } from '../freeze.ts';
import type { RetentionAnswer, RetentionFacts } from './answer.ts';
import { decided, readCase } from './decide.ts';
import { missingOf } from './matters.ts';

/**
 * Decides until which day a record must be kept (`keepUntil`) and on which last day holding it is still in order (`deadline`).
 *
 * Ceilings and floors of the statutes and the regulation count alike: the earliest ceiling ends the keeping (AVG 5(1)(e)), never before the latest
 * floor of a statute (AWR 52, BW 2:10); a floor of the regulation never outlasts a ceiling.
 *
 * @param facts `record`, the kind of record; `asOf`, the day whose law counts, `YYYY-MM-DD`; and what is known of it. A day fact that is left out is
 * unknown, and the answer gives the bounds that are certain; `'notApplicable'` says that it has not happened.
 * @param standing what was bound for a whole bureau or case.
 * @throws ReglementError for facts that are not of this question, impossible days, or a missing `record` or `asOf`.
 * @example
 * ```ts
 * import { retentionDeadline } from 'reglement';
 * import { workingProgression } from 'reglement/bureaus';
 * const ended = { record: 'clientFile', carrier: 'digital', kept: 'digital', serviceEndedOn: '2024-02-29' } as const;
 * const open = { purposeEndedOn: 'notApplicable', erasureGranted: 'no', legalHold: false } as const;
 * retentionDeadline(workingProgression, { ...ended, ...open, asOf: '2025-01-01' }).deadline; // matches { kind: 'exact', day: '2026-02-28' }
 * ```
 */
export function retentionDeadline<F extends Facts, Bound extends string = never>(
  regulation: Regulation<F>,
  facts: RetentionFacts<F, Bound>,
  standing?: Stated,
): RetentionAnswer {
  const { situation, thresholds, answer } = decided(readCase(regulation, facts, standing));
  const asked = thresholds.map(([, { frame, atLeast }]) => ({
    frame,
    tests: [atLeast.keepUntil, atLeast.deadline],
  }));
  return freeze({ ...answer, missing: missingOf(situation.facts, asked) });
}
