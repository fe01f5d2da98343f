import type { MissingFact, Verdict } from 'reglement';
import type { CoreFacts } from 'reglement/bureaus';
import { z } from 'zod';
import { record } from './audit.ts';
import { type Column, categories, columnsAmong, inSql } from './categories.ts';
import { consentsOf } from './consents.ts';
import { insert, rowsOf, type Store } from './database.ts';
import { matterOf, type Office } from './office.ts';
import { addTasks } from './tasks.ts';

/** Data that somebody wants to send. What the sender judged is left out where nobody judged it. */
export interface Sending {
  readonly caseId: string;
  readonly recipient: keyof CoreFacts['recipient']['values'];
  readonly purpose: keyof CoreFacts['purpose']['values'];
  readonly categories: readonly Column[];
  readonly on: string;
  readonly by: string;
  readonly judged?: {
    readonly compatible?: boolean;
    readonly adequate?: boolean;
    readonly neededFor?: readonly (keyof CoreFacts['neededFor']['values'])[];
    readonly statutoryDuty?: keyof CoreFacts['statutoryDuty']['values'];
  };
}

export interface Sent {
  /** What leaves, record by record. */
  readonly contents: readonly Readonly<Partial<Record<Column, string | null>>>[];
  readonly categories: readonly Column[];
  readonly withheld: readonly Column[];
  readonly because: readonly string[];
  readonly ask: readonly MissingFact[];
  readonly remedies: Verdict['remedies'];
}

const contents = z.partialRecord(z.enum(categories), z.string().nullable());

/** Sends what may go and nothing else, writes it down, and makes tasks of the duties that come with it. */
export function disclose({ bureau, database }: Office, sending: Sending): Promise<Sent> {
  const { caseId, on, by, recipient, purpose, judged = {} } = sending;
  // Consents are read in the same transaction: a withdrawal comes before the sending, or after it.
  return database.transaction(async (store) => {
    const matter = await matterOf(store, caseId);
    const policy = bureau.policyFor(matter);
    const facts = {
      ...judged,
      asOf: on,
      recipient,
      purpose,
      consent: await consentsOf(store, caseId),
      objected: matter.objected,
      channel: 'secured',
      document: 'filed',
      handedOver: 'copy',
    } as const;
    const put = policy.receipt('canDisclose', { ...facts, data: sending.categories });
    await record(store, put, { on, caseId, who: by });
    const { allowed, limitedTo = [], because, missing, remedies } = put.answer;
    const going = allowed ? sending.categories : columnsAmong(limitedTo);
    if (!allowed && going.length > 0) {
      // What leaves rests on an answer of its own.
      const part = policy.receipt('canDisclose', { ...facts, data: going });
      await record(store, part, { on, caseId, who: by });
    }
    if (going.length > 0) {
      await insert(store, 'disclosures', { caseId, on, recipient, purpose, categories: going });
      await addTasks(
        store,
        caseId,
        policy.dutiesOn({ event: 'disclosure', happenedOn: on, asOf: on, recipient }),
      );
    }
    return {
      contents: going.length === 0 ? [] : await contentsOf(store, caseId, going),
      categories: going,
      withheld: sending.categories.filter((category) => !going.includes(category)),
      because: [...new Set(because.map(({ clause }) => clause))],
      ask: missing,
      remedies,
    };
  });
}

const contentsOf = (store: Store, caseId: string, going: readonly Column[]) =>
  rowsOf(
    store,
    contents,
    `select ${inSql(going)} from records where "caseId" = $1 and document = 'filed' and removed is null order by id`,
    [caseId],
  );
