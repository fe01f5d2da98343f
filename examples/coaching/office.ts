import { type Bureau, type BureauId, bureaus } from './bureaus.ts';
import { type Database, openDatabase, rowOf, type Store } from './database.ts';
import { type Matter, matter, type Person, person } from './rows.ts';
import { seed } from './seed.ts';

/** One bureau at work: its policy and its database. */
export interface Office {
  readonly bureau: Bureau;
  readonly database: Database;
}

/** Opens the office of the bureau that the configuration names. */
export async function openOffice(id: BureauId): Promise<Office> {
  const database = await openDatabase();
  await seed(database);
  return { bureau: bureaus[id], database };
}

export const matterOf = (store: Store, id: string): Promise<Matter> =>
  rowOf(store, matter, 'select * from cases where id = $1', [id]);

export const personOf = (store: Store, id: string): Promise<Person> =>
  rowOf(store, person, 'select * from people where id = $1', [id]);
