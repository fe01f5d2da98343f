import type { DutiesAnswer } from 'reglement';
import { rowsOf, type Store } from './database.ts';
import type { Office } from './office.ts';
import { type Task, task } from './rows.ts';

/** Makes a task of every duty that is open or may be. The same duty on the same occasion is one task, however often it is found. */
export async function addTasks(
  store: Store,
  caseId: string,
  { duties, event, happenedOn, asOf }: DutiesAnswer,
): Promise<void> {
  const occasion = `${event} ${happenedOn ?? asOf}`;
  for (const duty of duties) {
    if (duty.status === 'fulfilled' || duty.status === 'fulfilledLate') continue;
    await store.query(
      `insert into tasks ("caseId", occasion, clause, act, what, "by", toward, "lastDay", certain)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [
        caseId,
        occasion,
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

export const doTask = async (
  { database }: Office,
  { caseId, occasion, clause, act }: Task,
  on: string,
): Promise<void> => {
  await database.query(
    'update tasks set "doneOn" = $5 where "caseId" = $1 and occasion = $2 and clause = $3 and act = $4',
    [caseId, occasion, clause, act, on],
  );
};

/** What is still to be done, what has a last day first. */
export const openTasks = ({ database }: Office): Promise<readonly Task[]> =>
  rowsOf(
    database,
    task,
    'select * from tasks where "doneOn" is null order by "lastDay" nulls last, "caseId", occasion, clause, act',
  );
