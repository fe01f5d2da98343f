import type { Issue, IssueCode } from './issue.ts';

/** A failure holds at least one issue, by type. */
export type Issues = readonly [Issue, ...Issue[]];

/**
 * The one error of this library: what a caller handed in cannot be answered. It carries every fault found, as data.
 *
 * @example
 * ```ts
 * import { ReglementError } from 'reglement';
 * const error = new ReglementError([{ code: 'impossibleDay', path: ['asOf'], expected: 'a day that exists', received: '"2026-02-30"' }]);
 * error.message; // 'asOf: expected a day that exists, came "2026-02-30"'
 * error.code; // 'impossibleDay'
 * ```
 */
export class ReglementError extends Error {
  override readonly name = 'ReglementError';
  readonly issues: Issues;

  constructor(issues: Issues) {
    super(issues.map(worded).join('\n'));
    this.issues = issues;
  }

  /** The code of the first fault. */
  get code(): IssueCode {
    return this.issues[0].code;
  }
}

/** Throws when there is anything to report, with all of it at once. */
export function refuse(issues: readonly Issue[]): void {
  const [first, ...others] = issues;
  if (first !== undefined) throw new ReglementError([first, ...others]);
}

/** The words for one fault: place, what was expected, what came, what to do. Lower case, no full stop. */
export function worded(issue: Issue): string {
  const place = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  const clause = issue.clause === undefined ? '' : `[${issue.clause}] `;
  const came = issue.received === undefined ? '' : `, came ${issue.received}`;
  const meant = issue.didYouMean === undefined ? '' : `; did you mean \`${issue.didYouMean}\`?`;
  const remedy = issue.remedy === undefined ? '' : `; ${issue.remedy}`;
  const witness = issue.witness === undefined ? '' : `; for example when ${JSON.stringify(issue.witness)}`;
  return `${clause}${place}expected ${issue.expected}${came}${meant}${remedy}${witness}`;
}
