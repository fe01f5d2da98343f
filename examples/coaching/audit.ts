import { type Receipt, replay } from 'reglement';
import { z } from 'zod';
import { insert, rowsOf, type Store } from './database.ts';
import type { Office } from './office.ts';

/** Writes a decision down with all it was decided with. A receipt holds facts about a case and no contents of a file. */
export async function record(
  store: Store,
  receipt: Receipt,
  told: { readonly on: string; readonly caseId: string; readonly who: string },
): Promise<void> {
  const { question } = receipt;
  await insert(store, 'audit', {
    ...told,
    question,
    outcome: outcomeOf(receipt.answer),
    // As text: jsonb would order the keys its own way.
    receipt: JSON.stringify(receipt),
  });
}

function outcomeOf(answer: Receipt['answer']): string {
  if ('verdict' in answer) return answer.verdict;
  if ('outcome' in answer) return answer.outcome;
  if ('status' in answer) return answer.status;
  return 'told';
}

const entry = z.object({
  id: z.number(),
  on: z.string(),
  who: z.string(),
  question: z.string(),
  receipt: z.string(),
});

export interface AuditReplayed {
  readonly same: number;
  /** Entries that would be decided otherwise now, or that were altered. */
  readonly different: readonly {
    readonly id: number;
    readonly question: string;
    readonly where: readonly string[];
  }[];
}

/** Decides everything in the log again: the same answer from the same facts, or the places that differ. */
export async function replayAll({ bureau, database }: Office): Promise<AuditReplayed> {
  const entries = await rowsOf(database, entry, 'select * from audit order by id');
  const replayed = entries.map(({ id, question, receipt }) => ({
    id,
    question,
    result: replay(bureau.regulation, JSON.parse(receipt)),
  }));
  return {
    same: replayed.filter(({ result }) => result.same).length,
    different: replayed.flatMap(({ id, question, result }) =>
      result.same ? [] : [{ id, question, where: result.differences.map(({ path }) => path.join('.')) }],
    ),
  };
}
