import type { Consent } from 'reglement';
import { insert, rowsOf, type Store } from './database.ts';
import type { Office } from './office.ts';
import { consent } from './rows.ts';

/** The consents on record of one case, withdrawn ones among them: which one stands on a day is for the library to say. */
export const consentsOf = (store: Store, caseId: string) =>
  rowsOf(store, consent, 'select * from consents where "caseId" = $1 order by id', [caseId]);

export const giveConsent = (
  { database }: Office,
  given: Consent & { readonly id: string; readonly caseId: string },
): Promise<void> => insert(database, 'consents', { ...given });

/** It no longer stands from this day. What went before stays in order. */
export async function withdrawConsent({ database }: Office, id: string, on: string): Promise<void> {
  await database.query(`update consents set "withdrawnOn" = $2 where id = $1 and "withdrawnOn" = 'never'`, [
    id,
    on,
  ]);
}
