import type { Issue, IssueCode } from './issue.ts';
import { placeOf } from './place.ts';

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
    const sound = soundIssues(issues);
    super(message(sound));
    this.issues = sound;
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

/** A person reads no more of them; all of them are in `issues`. */
const mostWorded = 50;

function message(issues: Issues): string {
  const told = issues.slice(0, mostWorded).map(worded);
  const more = issues.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

/** More faults than any reader of this library finds. */
const mostIssues = 1_000_000;

/** A host can make this error too: what is handed in for faults and is none would make another error of it. */
function soundIssues(issues: Issues): Issues {
  try {
    if (Array.isArray(issues) && issues.length <= mostIssues) {
      const [first, ...others] = Array.from({ length: issues.length }, (_, at) => copyOf(issues[at]));
      const sound = others.filter((one) => one !== undefined);
      if (first !== undefined && sound.length === others.length) return [first, ...sound];
    }
  } catch {
    // What throws where it is read is no list of faults.
  }
  return [
    { code: 'malformed', path: ['issues'], expected: 'faults, each with its `code`, `path` and `expected`' },
  ];
}

const isPlain = (one: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof one);

/** A fault, each part read once, or nothing where it is none. */
function copyOf(issue: unknown): Issue | undefined {
  if (typeof issue !== 'object' || issue === null) return undefined;
  const { code, path, expected, witness, ...words }: Readonly<Record<string, unknown>> = ownParts(issue);
  const place = placeOf(path);
  const isSound =
    typeof code === 'string' &&
    typeof expected === 'string' &&
    Array.isArray(path) &&
    path.length === place.length &&
    Object.values(words).every((one) => one === undefined || typeof one === 'string');
  if (!isSound) return undefined;
  const copy = { code, path: place, expected, ...words };
  if (witness === undefined) return isIssue(copy) ? copy : undefined;
  const shown = typeof witness === 'object' && witness !== null ? { ...witness } : undefined;
  if (shown === undefined || !Object.values(shown).every(isPlain)) return undefined;
  const whole = { ...copy, witness: shown };
  return isIssue(whole) ? whole : undefined;
}

/** Also where something was put on the prototype of all objects: this error tells of it. */
const ownParts = (issue: object): Readonly<Record<string, unknown>> =>
  Object.assign(Object.create(null), issue);

/** Its parts were just looked at, one by one. */
const isIssue = (value: { readonly code: string; readonly expected: string }): value is Issue =>
  value.code.length > 0 && value.expected.length > 0;

/** The words for one fault: place, what was expected, what came, what to do. Lower case, no full stop. */
export function worded(told: Issue): string {
  const issue: Partial<Issue> & Pick<Issue, 'path' | 'expected'> = Object.assign(Object.create(null), told);
  const place = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  const clause = issue.clause === undefined ? '' : `[${issue.clause}] `;
  const came = issue.received === undefined ? '' : `, came ${issue.received}`;
  const meant = issue.didYouMean === undefined ? '' : `; did you mean \`${issue.didYouMean}\`?`;
  const remedy = issue.remedy === undefined ? '' : `; ${issue.remedy}`;
  const witness = issue.witness === undefined ? '' : `; for example when ${JSON.stringify(issue.witness)}`;
  return `${clause}${place}expected ${issue.expected}${came}${meant}${remedy}${witness}`;
}
