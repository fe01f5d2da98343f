import { isoDay } from '../../calendar/index.ts';
import type { Facts, Stated } from '../../facts/index.ts';
import type { Regulation } from '../../language/index.ts';
import { freeze } from '../freeze.ts';
import type { RetentionFacts, RetentionStatus, RetentionWord } from './answer.ts';
import { decided, readCase } from './decide.ts';
import { worlds } from './frame.ts';
import { missingOf } from './matters.ts';
import type { Situation } from './situation.ts';
import { type Threshold, thresholdAt } from './threshold.ts';

/**
 * Decides how a record stands on the day `asOf`: `keep` while it must be kept, `mayDelete` from then through the deadline, `mustDelete` after it;
 * `undetermined` where that hangs on a fact that is not known. The rest of the answer is that of `retentionDeadline`.
 *
 * @param facts as for `retentionDeadline`.
 * @param standing what was bound for a whole bureau or case.
 * @throws ReglementError as `retentionDeadline`.
 * @example
 * ```ts
 * import { retentionStatus } from 'reglement';
 * import { workingProgression } from 'reglement/bureaus';
 * const ended = { record: 'clientFile', carrier: 'digital', kept: 'digital', serviceEndedOn: '2024-02-29' } as const;
 * const open = { erasureGranted: 'no', legalHold: false } as const;
 * const onDay = (asOf: string) => retentionStatus(workingProgression, { ...ended, ...open, asOf });
 * onDay('2026-03-01').status; // 'mustDelete'
 * onDay('2026-02-28').possible; // ['mayDelete', 'mustDelete']
 * onDay('2026-02-28').missing.map(({ fact }) => fact); // ['purposeEndedOn']
 * ```
 */
export function retentionStatus<F extends Facts, Bound extends string = never>(
  regulation: Regulation<F>,
  facts: RetentionFacts<F, Bound>,
  standing?: Stated,
): RetentionStatus {
  return statusOf(readCase(regulation, facts, standing));
}

export function statusOf(situation: Situation): RetentionStatus {
  const { question, regulation, version, title, standing, record, recordLabel, ...rest } =
    decided(situation).answer;
  const threshold = thresholdAt(situation, situation.asOf);
  const possible = wordsLeft(threshold);
  const [only] = possible;
  const { keepUntil, deadline } = threshold.atLeast;
  return freeze({
    question,
    regulation,
    version,
    title,
    standing,
    record,
    recordLabel,
    asOf: isoDay(situation.asOf),
    status: possible.length === 1 && only !== undefined ? only : 'undetermined',
    possible,
    ...rest,
    missing: missingOf(situation.facts, [{ frame: threshold.frame, tests: [keepUntil, deadline] }]),
  });
}

function wordsLeft({ frame, atLeast: { keepUntil, deadline } }: Threshold): readonly RetentionWord[] {
  const between = { kind: 'all', of: [deadline, { kind: 'not', of: keepUntil }] } as const;
  const left: RetentionWord[] = [];
  if (worlds(frame, keepUntil).yes) left.push('keep');
  if (worlds(frame, between).yes) left.push('mayDelete');
  if (worlds(frame, deadline).no) left.push('mustDelete');
  return left;
}
