import { type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import { dayAt, isoDay, readDay } from '../calendar/index.ts';
import { ReglementError } from '../errors/index.ts';
import type { Text } from '../language/index.ts';

/** A change of a text as data: the version before it, the version after it, and the way from each to the other. */
export interface Amendment {
  /** The old version, which now ends on the day before the change. */
  readonly before: Text;
  readonly after: Text;
  /** JSON patches: applied to the old text they give the new one. */
  readonly changes: readonly Patch[];
  /** Applied to the new text they give the old one. */
  readonly inverse: readonly Patch[];
}

/** What names the new version. */
export interface NewVersion {
  readonly version: string;
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
}

/**
 * Amends a text: a dated change with its inverse. The old version is not touched; it is given its last day.
 *
 * @param recipe changes a draft of the text in place.
 * @throws ReglementError `impossibleDay` for a first day that does not exist, `contradiction` where it does not lie after that of the old version.
 * @example
 * ```ts
 * import { amend } from 'reglement';
 * import { werkIdText } from 'reglement/bureaus';
 * const { before, after } = amend(werkIdText, { version: '2027', from: '2027-01-01' }, (draft) => {
 *   draft.title = 'Privacyreglement 2027';
 * });
 * before.until; // '2026-12-31'
 * after.from; // '2027-01-01'
 * ```
 */
export function amend(text: Text, next: NewVersion, recipe: (draft: Draft<Text>) => void): Amendment {
  enablePatches();
  const first = readDay(next.from, ['from']);
  if (text.from !== 'undated' && first <= readDay(text.from)) {
    throw new ReglementError([
      {
        code: 'contradiction',
        path: ['from'],
        expected: `a day after ${text.from}, the first day of the version that is amended`,
        received: next.from,
      },
    ]);
  }
  const [after, changes, inverse] = produceWithPatches(text, (draft) => {
    recipe(draft);
    draft.version = next.version;
    draft.from = next.from;
    for (const article of draft.articles)
      for (const clause of article.clauses)
        if (clause.entersIntoForce !== undefined) clause.entersIntoForce = next.from;
  });
  const before: Text = { ...text, until: isoDay(dayAt(first - 1)) };
  return { before, after, changes, inverse };
}
