import type { Deadline, RequestDueDate } from 'reglement';
import { record } from './audit.ts';
import { insert, rowOf, rowsOf, type Store } from './database.ts';
import { matterOf, type Office } from './office.ts';
import { type Request, request } from './rows.ts';
import { addTasks } from './tasks.ts';

export type Received = Pick<Request, 'id' | 'caseId' | 'right' | 'receivedOn'> & Partial<Request>;

/** The facts of a request, as the library takes them. */
export function factsOf(asked: Request) {
  const { id: _, caseId, answerBy, doBy, answeredOn, outcome, ...facts } = asked;
  return facts;
}

export type RequestFacts = ReturnType<typeof factsOf>;

export const requestOf = (store: Store, id: string): Promise<Request> =>
  rowOf(store, request, 'select * from requests where id = $1', [id]);

/** Puts a request in the inbox, with its last days and the duties that it brings. */
export function registerRequest({ bureau, database }: Office, received: Received): Promise<RequestDueDate> {
  return database.transaction(async (store) => {
    await insert(store, 'requests', received);
    const { caseId, right, receivedOn } = received;
    const policy = bureau.policyFor(await matterOf(store, caseId));
    await addTasks(
      store,
      caseId,
      policy.dutiesOn({
        event: 'request',
        occasion: received.id,
        right,
        happenedOn: receivedOn,
        receivedOn,
        asOf: receivedOn,
      }),
    );
    return setDays({ bureau, database }, store, received.id, receivedOn);
  });
}

/** Adds what was found out since. */
export async function informRequest(
  { database }: Office,
  id: string,
  { identityDoubted, priorAccess, defect, erasureReason }: Partial<RequestFacts>,
): Promise<void> {
  await database.query(
    `update requests set "identityDoubted" = coalesce($2, "identityDoubted"), "priorAccess" = coalesce($3, "priorAccess"),
     defect = coalesce($4, defect), "erasureReason" = coalesce($5, "erasureReason") where id = $1`,
    [id, identityDoubted, priorAccess, defect, erasureReason],
  );
}

/** Tells the client that it takes longer. Whether that moves the day is for the law to say: a notice that came too late moves nothing. */
export function extendRequest(office: Office, id: string, toldOn: string): Promise<RequestDueDate> {
  return office.database.transaction(async (store) => {
    await store.query('update requests set "extensionToldOn" = $2 where id = $1', [id, toldOn]);
    return setDays(office, store, id, toldOn);
  });
}

async function setDays({ bureau }: Office, store: Store, id: string, on: string): Promise<RequestDueDate> {
  const asked = await requestOf(store, id);
  const policy = bureau.policyFor(await matterOf(store, asked.caseId));
  const receipt = policy.receipt('requestDueDate', factsOf(asked));
  await record(store, receipt, { on, caseId: asked.caseId, who: 'inbox' });
  const { answerBy, doBy } = receipt.answer;
  await store.query('update requests set "answerBy" = $2, "doBy" = $3 where id = $1', [
    id,
    lastDay(answerBy),
    lastDay(doBy),
  ]);
  return receipt.answer;
}

/** The day to work to: where only bounds are known, the earliest. */
const lastDay = (deadline: Deadline): string | null =>
  deadline.kind === 'exact' ? deadline.day : deadline.kind === 'bounded' ? deadline.notBefore : null;

export interface Urgent extends Request {
  readonly isLate: boolean;
}

/** The open requests, the most urgent first. One without a number is due as soon as possible and comes before all. */
export async function openRequests({ database }: Office, on: string): Promise<readonly Urgent[]> {
  const open = await rowsOf(
    database,
    request,
    'select * from requests where "answeredOn" is null order by "answerBy" nulls first, id',
  );
  return open.map((one) => ({ ...one, isLate: one.answerBy !== undefined && one.answerBy < on }));
}
