import { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';
import { schema } from './schema.ts';

/** A database, or a transaction on one. */
export interface Store {
  query(sql: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

export interface Database extends Store {
  /** All of it, or nothing. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** PostgreSQL inside this process, with its data in memory. */
export async function openDatabase(): Promise<Database> {
  const database = await PGlite.create();
  await database.exec(schema);
  return database;
}

/** Reads rows and checks each: what leaves the database has the type it says. */
export async function rowsOf<T>(
  store: Store,
  row: z.ZodType<T>,
  sql: string,
  values: unknown[] = [],
): Promise<readonly T[]> {
  const { rows } = await store.query(sql, values);
  return z.array(row).parse(rows);
}

/** The one row that must be there. */
export async function rowOf<T>(
  store: Store,
  row: z.ZodType<T>,
  sql: string,
  values: unknown[] = [],
): Promise<T> {
  const [first] = await rowsOf(store, row, sql, values);
  if (first === undefined) throw new Error(`nothing found for ${values.join(', ')}`);
  return first;
}

/** Writes one row; the names are those of the columns. */
export async function insert(
  store: Store,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  await store.query(
    `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  );
}
