import type { CoreFacts } from 'reglement/bureaus';

export type Category = keyof CoreFacts['data']['values'];

/** The categories that this office keeps. Each is a column of a record, under the same name. */
export const categories = [
  'name',
  'address',
  'email',
  'phone',
  'bsn',
  'workPreferences',
  'functionalLimitations',
  'medical',
  'conversationReports',
  'reports',
  'plan',
  'assessment',
  'correspondence',
  'financial',
  'serviceKind',
  'serviceYear',
] as const satisfies readonly Category[];

export type Column = (typeof categories)[number];

/** What an invoice desk needs: contact data and the books. */
export const billing = [
  'name',
  'address',
  'email',
  'financial',
  'serviceKind',
] as const satisfies readonly Column[];

/** What points to nobody once the rest of the row is gone. */
export const anonymous = ['serviceKind', 'serviceYear'] as const satisfies readonly Column[];

/** Categories as an answer names them, as columns of this office. */
export const columnsAmong = (names: readonly string[]): readonly Column[] =>
  categories.filter((category) => names.includes(category));

/** A list of columns in SQL. They come from the list above and from nowhere else, so that nothing of a user gets into the text of a query. */
export const inSql = (columns: readonly Column[]): string =>
  columns.map((column) => `"${column}"`).join(', ');
