import type { DutiesAnswer } from 'reglement';
import { rowsOf, type Store } from './database.ts';
import type { Office } from './office.ts';
import { type Task, task } from './rows.ts';

/** Makes a task of every duty that is owed or may be, and is not the client's own. The same duty on the same occasion is one task, however often it is found. */
export async function addTasks(
  store: Store,
  caseId: string,
  { duties, event, occasion = event, asOf }: DutiesAnswer,
): Promise<void> {
  for (const duty of duties) {
    if (duty.by === 'client') continue;
    await store.query(
      `insert into tasks ("caseId", occasion, clause, act, what, "by", toward, "lastDay", certain)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [
        caseId,
        `${occasion} ${asOf}`,
        duty.clause,
        duty.act,
        duty.summary.en,
        duty.by,
        duty.toward,
        duty.lastDay,
        duty.certain,
      ],
    );
  }
}

/** Ticks off what was done in a case, by the acts that the duties name. */
export async function doTasks(
  { database }: Office,
  caseId: string,
  acts: readonly string[],
  on: string,
): Promise<void> {
  await database.query(
    'update tasks set "doneOn" = $3 where "caseId" = $1 and act = any($2) and "doneOn" is null',
    [caseId, acts, on],
  );
}

/** What is still to be done, what has a last day first. */
export const openTasks = ({ database }: Office): Promise<readonly Task[]> =>
  rowsOf(
    database,
    task,
    'select * from tasks where "doneOn" is null order by "lastDay" nulls last, "caseId", occasion, clause, act',
  );
