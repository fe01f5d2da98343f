import { type DayNumber, dayOrIssue } from '../calendar/index.ts';
import { type Issue, printed, refuse } from '../errors/index.ts';
import { nearest } from '../facts/index.ts';
import { isIssue, listSnapshot, snapshot } from '../facts/snapshot.ts';
import type { Regulation } from '../language/index.ts';

/** An act on record, checked. */
export interface CheckedAct {
  /** Full id, `avg:13`. */
  readonly clause: string;
  readonly act: string;
  readonly on: DayNumber;
  readonly occasion: string | undefined;
}

const keys = ['clause', 'act', 'on', 'occasion'];

/** Checks a list of acts on record; all faults in one go. */
export function readDone(regulation: Regulation, value: unknown): readonly CheckedAct[] {
  const items = listSnapshot(value, ['done']);
  if (isIssue(items)) {
    refuse([items]);
    return [];
  }
  const issues: Issue[] = [];
  const found = items.flatMap((item, place) => readAct(regulation, item, ['done', place], issues));
  refuse(issues);
  return found;
}

function readAct(
  regulation: Regulation,
  value: unknown,
  path: readonly (string | number)[],
  issues: Issue[],
): readonly CheckedAct[] {
  const entries = snapshot(value, path);
  if (isIssue(entries)) {
    issues.push({ ...entries, expected: 'an act: `clause`, `act`, `on`' });
    return [];
  }
  for (const key of entries.keys()) {
    if (keys.includes(key)) continue;
    issues.push({
      code: 'unknownFact',
      path: [...path, key],
      expected: `one of ${keys.join(', ')}`,
      ...meant(key, keys),
    });
  }
  const clause = readClause(regulation, entries.get('clause'), [...path, 'clause'], issues);
  const act =
    clause === undefined ? '' : readName(regulation, clause, entries.get('act'), [...path, 'act'], issues);
  const on = dayOrIssue(entries.get('on'), [...path, 'on']);
  if (typeof on === 'object') issues.push(on);
  const occasion = entries.get('occasion');
  if (occasion !== undefined && typeof occasion !== 'string')
    issues.push(wrongKind([...path, 'occasion'], 'a name for the occasion', occasion));
  if (clause === undefined || typeof on === 'object') return [];
  return [{ clause, act, on, occasion: typeof occasion === 'string' ? occasion : undefined }];
}

function readClause(
  regulation: Regulation,
  value: unknown,
  path: readonly (string | number)[],
  issues: Issue[],
): string | undefined {
  if (typeof value !== 'string') {
    issues.push(wrongKind(path, 'the number of a clause', value));
    return undefined;
  }
  const full = value.includes(':') ? value : `${regulation.text.id}:${value}`;
  if (regulation.clauses.has(full)) return full;
  issues.push({
    code: 'unknownClause',
    path,
    expected: `a clause of \`${regulation.text.id}\`, or of a statute by its full id`,
    received: printed(value),
    ...meant(full, [...regulation.clauses.keys()]),
  });
  return undefined;
}

/** Whatever the day: what was done under a duty that has ended since is on record all the same. */
function readName(
  regulation: Regulation,
  clause: string,
  value: unknown,
  path: readonly (string | number)[],
  issues: Issue[],
): string {
  const rules = regulation.clauses.get(clause)?.clause.rules ?? [];
  const acts = [...new Set(rules.flatMap((rule) => (rule.rule === 'duty' ? [rule.act] : [])))];
  if (typeof value === 'string' && acts.includes(value)) return value;
  issues.push({
    code: 'unknownReference',
    path,
    expected: acts.length === 0 ? 'a clause that names an act' : `one of ${acts.join(', ')}`,
    received: printed(value),
    ...(typeof value === 'string' ? meant(value, acts) : {}),
  });
  return '';
}

const wrongKind = (path: readonly (string | number)[], expected: string, value: unknown): Issue => ({
  code: 'wrongKind',
  path,
  expected,
  received: printed(value),
});

function meant(word: string, words: readonly string[]): Pick<Issue, 'didYouMean'> {
  const found = nearest(word, words);
  return found === undefined ? {} : { didYouMean: found };
}
