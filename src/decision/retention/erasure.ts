import type { DayNumber } from '../../calendar/index.ts';
import type { Facts, Stated } from '../../facts/index.ts';
import type { Regulation } from '../../language/index.ts';
import type { RetentionFacts } from './answer.ts';
import { readCase } from './decide.ts';
import { worlds } from './frame.ts';
import { type Situation, situationOf } from './situation.ts';
import { thresholdAt } from './threshold.ts';

/**
 * Decides whether the law opposes the erasure of a record on the day `asOf`: whether a floor or hold of a statute stands over it on that day
 * (AVG 17(3)(b) and (e)). `undefined`: it hangs on a fact that is not known. A floor of the regulation itself is no law.
 *
 * @param facts as for `retentionDeadline`.
 * @throws ReglementError as `retentionDeadline`.
 * @example
 * ```ts
 * import { lawOpposesErasure } from 'reglement';
 * import { deOmmezwaai } from 'reglement/bureaus';
 * const closed = { recordClosedOn: '2024-05-01', legalHold: false } as const;
 * lawOpposesErasure(deOmmezwaai, { record: 'invoice', ...closed, asOf: '2031-12-31' }); // true
 * lawOpposesErasure(deOmmezwaai, { record: 'invoice', ...closed, asOf: '2032-01-01' }); // false
 * lawOpposesErasure(deOmmezwaai, { record: 'clientFile', ...closed, asOf: '2025-01-01' }); // false
 * ```
 */
export function lawOpposesErasure<F extends Facts, Bound extends string = never>(
  regulation: Regulation<F>,
  facts: RetentionFacts<F, Bound>,
  standing?: Stated,
): boolean | undefined {
  return floorStands(readCase(regulation, facts, standing));
}

/** The same for what was checked already, by a question about another topic. The kind of record may be unknown here. */
export const lawOpposes = (regulation: Regulation, stated: Stated, asOf: DayNumber): boolean | undefined =>
  floorStands(situationOf(regulation, stated, asOf));

function floorStands(situation: Situation): boolean | undefined {
  const { frame, atLeast } = thresholdAt(situation, situation.asOf);
  const { yes, no } = worlds(frame, atLeast['statute.floor']);
  return yes && no ? undefined : yes;
}
