import type { MissingFact, RequestAnswer } from 'reglement';
import { record } from './audit.ts';
import { rowsOf, type Store } from './database.ts';
import { type Letter, letterAbout } from './letter.ts';
import { matterOf, type Office, personOf } from './office.ts';
import { erased, remove, retentionFacts } from './removal.ts';
import { factsOf, requestOf } from './requests.ts';
import { type Kept, kept, type Request } from './rows.ts';
import { addTasks } from './tasks.ts';

export interface Answered {
  readonly outcome: RequestAnswer['outcome'];
  /** Records that were erased, and those that a statute keeps. */
  readonly erased: readonly string[];
  readonly stays: readonly string[];
  /** Without an outcome there is nothing to send yet, and this is what to find out. */
  readonly ask: readonly MissingFact[];
  readonly letter?: Letter;
}

/** Decides a request, does what was asked as far as it is granted, and drafts the letter. */
export function answerRequest({ bureau, database }: Office, id: string, on: string): Promise<Answered> {
  return database.transaction(async (store) => {
    const asked = await requestOf(store, id);
    const { caseId, right, receivedOn, answeredOn } = asked;
    if (answeredOn !== undefined) throw new Error(`request ${id} was answered on ${answeredOn}`);
    const matter = await matterOf(store, caseId);
    const policy = bureau.policyFor(matter);
    const file = right === 'erasure' ? await recordsOf(store, caseId) : [];
    const records = file.map((one) => retentionFacts(matter, one));
    const receipt = policy.receipt('assessRequest', {
      ...factsOf(asked),
      ...(records.length === 0 ? {} : { records }),
    });
    await record(store, receipt, { on, caseId, who: 'inbox' });
    const { outcome, missing, file: parts } = receipt.answer;
    if (outcome === 'undetermined') return { outcome, erased: [], stays: [], ask: missing };

    const going = file.filter((_, place) =>
      parts.some((part) => part.place === place && part.outcome === 'granted'),
    );
    const stays = file.filter((one) => !going.includes(one));
    for (const one of going) await remove(store, one.id, erased, on);
    // Granted as far as the law allows: the day that the law lets go, they go.
    if (outcome !== 'refused') for (const one of stays) await markGranted(store, one, asked);
    await store.query('update requests set "answeredOn" = $2, outcome = $3 where id = $1', [id, on, outcome]);

    const event = { occasion: id, happenedOn: on, asOf: on, receivedOn, right } as const;
    if (outcome !== 'granted') await addTasks(store, caseId, policy.dutiesOn({ ...event, event: 'refusal' }));
    if (going.length > 0) await addTasks(store, caseId, policy.dutiesOn({ ...event, event: 'correction' }));
    const client = await personOf(store, matter.client);
    return {
      outcome,
      erased: going.map((one) => one.id),
      stays: stays.map((one) => one.id),
      ask: [],
      letter: letterAbout(receipt.answer, factsOf(asked), policy, {
        bureau: bureau.name,
        client: client.name,
        on,
      }),
    };
  });
}

const recordsOf = (store: Store, caseId: string): Promise<readonly Kept[]> =>
  rowsOf(store, kept, 'select * from records where "caseId" = $1 and removed is null order by id', [caseId]);

async function markGranted(store: Store, { id }: Kept, { receivedOn }: Request): Promise<void> {
  await store.query(`update records set "erasureAskedOn" = $2, "erasureGranted" = 'yes' where id = $1`, [
    id,
    receivedOn,
  ]);
}
