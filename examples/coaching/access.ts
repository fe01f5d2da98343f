import type { MissingFact } from 'reglement';
import type { CoreFacts } from 'reglement/bureaus';
import { z } from 'zod';
import { record } from './audit.ts';
import { type Column, categories, columnsAmong } from './categories.ts';
import { rowsOf, type Store } from './database.ts';
import { matterOf, type Office, personOf } from './office.ts';
import { type Matter, type Person, type Shown, shown } from './rows.ts';

/** Somebody opens a file, or the part of it that a page shows. */
export interface Opening {
  readonly user: string;
  readonly caseId: string;
  readonly on: string;
  /** The columns of the page; without it, all. */
  readonly columns?: readonly Column[];
  /** What the user says it is needed for. */
  readonly neededFor?: readonly (keyof CoreFacts['neededFor']['values'])[];
}

export interface OpenedFile {
  readonly records: readonly Shown[];
  /** Columns that were left out of some record, because the answer was no or because nobody knows. */
  readonly hidden: readonly Column[];
  /** The clauses that answered. */
  readonly because: readonly string[];
  /** What would have to be known before more can be shown. */
  readonly ask: readonly MissingFact[];
}

/**
 * Stands before every page of a file: only columns whose own question is permitted are selected at all. One that is forbidden, or hangs on
 * something nobody supplied, never leaves the database. Nobody looks without an entry in the audit log.
 */
export function openFile({ bureau, database }: Office, opening: Opening): Promise<OpenedFile> {
  const { caseId, on, columns = categories } = opening;
  return database.transaction(async (store) => {
    const user = await personOf(store, opening.user);
    const matter = await matterOf(store, caseId);
    const policy = bureau.policyFor(matter, user);
    const records: Shown[] = [];
    const hidden = new Set<Column>();
    const because = new Set<string>();
    const ask = new Map<string, MissingFact>();
    // A working note or a draft can have another answer than a document on file, so each is a question of its own.
    for (const document of await documentsOf(store, caseId)) {
      const facts = {
        ...whoOpens(user, matter, opening),
        asOf: on,
        mode: 'view',
        document,
        data: columns,
      } as const;
      const receipt = policy.receipt('canAccess', facts);
      await record(store, receipt, { on, caseId, who: user.id });
      const visible = columnsAmong(policy.permittedData('access', facts).permitted);
      for (const column of columns) if (!visible.includes(column)) hidden.add(column);
      for (const { clause } of receipt.answer.because) because.add(clause);
      for (const fact of receipt.answer.missing) ask.set(fact.fact, fact);
      if (visible.length > 0) records.push(...(await select(store, caseId, document, visible)));
    }
    return { records, hidden: [...hidden], because: [...because], ask: [...ask.values()] };
  });
}

const documents = z.object({ document: shown.shape.document });

async function documentsOf(store: Store, caseId: string) {
  const sql =
    'select distinct document from records where "caseId" = $1 and removed is null order by document';
  return (await rowsOf(store, documents, sql, [caseId])).map(({ document }) => document);
}

/** The facts about who opens it. A client is the client of the own case alone. */
function whoOpens(user: Person, matter: Matter, { neededFor }: Opening) {
  const assigned = user.id === matter.coach;
  return {
    actor: user.role === 'client' && user.id !== matter.client ? 'outsider' : user.role,
    assigned,
    boundToSecrecy: user.boundToSecrecy,
    // The file of one's own client is one's task. For anybody else it is not known until somebody says so.
    neededFor: neededFor ?? (assigned ? (['task'] as const) : undefined),
  };
}

const select = (
  store: Store,
  caseId: string,
  document: string,
  visible: readonly Column[],
): Promise<readonly Shown[]> => {
  const pairs = visible.map((column) => `'${column}', "${column}"`).join(', ');
  return rowsOf(
    store,
    shown,
    `select id, record, document, json_build_object(${pairs}) as columns from records
     where "caseId" = $1 and document = $2 and removed is null order by id`,
    [caseId, document],
  );
};
