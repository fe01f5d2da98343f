import type { RetentionStatus } from 'reglement';
import { anonymous, type Column, categories, columnsAmong } from './categories.ts';
import type { Store } from './database.ts';
import type { Kept, Matter } from './rows.ts';

/** What the library wants to know of a record on file. */
export const retentionFacts = (matter: Matter, one: Kept) => {
  const { id: _, caseId: __, ...facts } = one;
  return { ...facts, serviceEndedOn: matter.serviceEndedOn };
};

/** How a record goes: what it is called in the table, and the columns that stay. */
export interface Removal {
  readonly how: 'erased' | 'anonymised' | 'reduced';
  readonly stays: readonly Column[];
}

export const erased: Removal = { how: 'erased', stays: [] };

/** What becomes of a record whose time is over. Where texts differ, or say nothing, it goes altogether. */
export function removalOf({ atEnd }: Pick<RetentionStatus, 'atEnd'>): Removal {
  const [first, ...others] = atEnd.map(({ what }) => what);
  if (first === undefined || first === 'erase' || others.length > 0) return erased;
  if (first === 'anonymise') return { how: 'anonymised', stays: anonymous };
  return { how: 'reduced', stays: columnsAmong(first.reduceTo) };
}

export async function remove(store: Store, id: string, { how, stays }: Removal, on: string): Promise<void> {
  const emptied = categories
    .filter((column) => !stays.includes(column))
    .map((column) => `"${column}" = null`);
  await store.query(
    `update records set removed = $2, "removedOn" = $3, ${emptied.join(', ')} where id = $1`,
    [id, how, on],
  );
}
