import { explain, type MissingFact, type RetentionStatus } from 'reglement';
import { record } from './audit.ts';
import { rowsOf } from './database.ts';
import type { Office } from './office.ts';
import { type Removal, removalOf, remove, retentionFacts } from './removal.ts';
import { kept, matter as matterRow } from './rows.ts';

export interface Swept {
  readonly id: string;
  readonly caseId: string;
  readonly record: string;
  /** `asked`: it stays, because nobody knows enough to let it go. */
  readonly what: Removal['how'] | 'kept' | 'asked';
  /** How it stands, in one sentence. */
  readonly reason: string;
  /** The clauses that give the day. */
  readonly because: readonly string[];
  readonly conflicts: RetentionStatus['conflicts'];
  readonly ask: readonly MissingFact[];
}

/**
 * Looks at every record on a day and removes what may not stay any longer. All of it, or nothing if anything fails; a second run on the same day finds nothing
 * left to do. What only *may* go stays until its last day: that is this office's choice.
 */
export function sweep({ bureau, database }: Office, on: string): Promise<readonly Swept[]> {
  return database.transaction(async (store) => {
    const swept: Swept[] = [];
    const matters = new Map(
      (await rowsOf(store, matterRow, 'select * from cases')).map((matter) => [matter.id, matter]),
    );
    for (const one of await rowsOf(store, kept, 'select * from records where removed is null order by id')) {
      const matter = matters.get(one.caseId);
      if (matter === undefined) throw new Error(`record ${one.id} belongs to no case`);
      const policy = bureau.policyFor(matter);
      const receipt = policy.receipt('retentionStatus', { ...retentionFacts(matter, one), asOf: on });
      const status = receipt.answer;
      const removal = status.status === 'mustDelete' ? removalOf(status) : undefined;
      if (removal !== undefined) {
        await remove(store, one.id, removal, on);
        // What stays is decided again tomorrow; what goes is written down for good.
        await record(store, receipt, { on, caseId: one.caseId, who: 'sweep' });
      }
      const [reason = ''] = explain(status, 'en').split('\n');
      swept.push({
        id: one.id,
        caseId: one.caseId,
        record: one.record,
        what: removal?.how ?? (status.status === 'undetermined' ? 'asked' : 'kept'),
        reason,
        because: [
          ...new Set([...status.governs.keepUntil, ...status.governs.deadline].map(({ clause }) => clause)),
        ],
        conflicts: status.conflicts,
        ask: status.missing,
      });
    }
    return swept;
  });
}
