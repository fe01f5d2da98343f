import { type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import { dayAt, isoDay, readDay } from '../calendar/index.ts';
import { formFaultsOf } from '../errors/form.ts';
import { type Issue, type Path, printed, ReglementError, refuse, refuseHidden } from '../errors/index.ts';
import { isIssue, snapshot } from '../facts/snapshot.ts';
import { type Text, textFaults } from '../language/index.ts';
import { bounds, plainData } from '../language/plain-data.ts';
import { textShape } from '../language/text-shape.ts';

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

/** What was handed in, read once: a copy of the text, so that nothing of the caller's is frozen or drafted, and what names the new version. */
function readAmendment(
  text: unknown,
  next: unknown,
  recipe: unknown,
): { readonly own: Text; readonly named: NewVersion } {
  const { data, issues } = plainData(text);
  const named = snapshot(next, ['next']);
  const [version, from] = isIssue(named) ? [] : [named.get('version'), named.get('from')];
  const faults = [
    ...issues.map((issue) => ({ ...issue, path: ['text', ...issue.path] })),
    ...textFaults(data, ['text']),
  ];
  refuse([
    ...(faults.length > 0 ? faults : formFaultsOf(textShape, data, ['text'])).map((issue) =>
      typeof data === 'object' && data !== null && 'text' in data
        ? { ...issue, remedy: 'of a loaded regulation, pass `regulation.text`' }
        : issue,
    ),
    ...(isIssue(named)
      ? [{ ...named, expected: 'what names the new version: `{ version, from }`' }]
      : [...named.keys()]
          .filter((key) => key !== 'version' && key !== 'from')
          .map((key) => wrongKind(['next', key], '`version` and `from`', key))),
    ...(isIssue(named) || typeof version === 'string'
      ? []
      : [wrongKind(['next', 'version'], 'a name for the new version', version)]),
    ...(typeof version === 'string' && version.length > bounds.text ? [tooLong(version)] : []),
    ...(typeof recipe === 'function'
      ? []
      : [wrongKind(['recipe'], 'a function that changes a draft', recipe)]),
  ]);
  if (!isText(data)) throw new TypeError('text');
  return { own: data, named: { version: String(version), from: isoDay(readDay(from, ['from'])) } };
}

const tooLong = (version: string): Issue => ({
  code: 'tooLarge',
  path: ['next', 'version'],
  expected: `a name of at most ${bounds.text} characters`,
  received: `${version.length} characters`,
});

const isText = (value: unknown): value is Text => formFaultsOf(textShape, value).length === 0;

const wrongKind = (path: Path, expected: string, value: unknown): Issue => ({
  code: 'wrongKind',
  path,
  expected,
  received: printed(value),
});

/**
 * Amends a text: a dated change with its inverse. The old version is not touched; it is given its last day.
 *
 * @param recipe changes a draft of the text in place.
 * @throws ReglementError `malformed` for what is no text, `impossibleDay` for a first day that does not exist, `contradiction` where it does not lie after that of the old version.
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
  refuseHidden();
  const { own, named } = readAmendment(text, next, recipe);
  enablePatches();
  const first = readDay(named.from);
  if (own.from !== 'undated' && first <= readDay(own.from)) {
    throw new ReglementError([
      {
        code: 'contradiction',
        path: ['from'],
        expected: `a day after ${own.from}, the first day of the version that is amended`,
        received: named.from,
      },
    ]);
  }
  const [after, changes, inverse] = produceWithPatches(own, (draft) => {
    recipe(draft);
    draft.version = named.version;
    draft.from = named.from;
    refuse(textFaults(draft, ['draft']));
    for (const article of draft.articles)
      for (const clause of article.clauses)
        if (clause.entersIntoForce !== undefined) clause.entersIntoForce = named.from;
  });
  const before: Text = { ...own, until: isoDay(dayAt(first - 1)) };
  return { before, after, changes, inverse };
}
