import { type Issue, type Path, printed } from '../errors/index.ts';
import type { Facts } from '../facts/index.ts';
import type { Setting, Text } from './regulation.ts';
import { isWellFormed } from './well-formed.ts';

/**
 * What keeps a text or its setting from being read at all. What the parts say is looked at afterwards; the form of data from outside, in full, is for
 * `fromJson`.
 */
export function formFaults<F extends Facts>(text: Text, setting: Setting<F>): readonly Issue[] {
  return [...settingFaults(setting), ...textFaults(text, [])];
}

const settingRemedy =
  'for a Dutch regulation: `{ vocabulary: core, statutes: dutchLaw, holidays: dutchHolidays }`';

const regimes = ['eu1182', 'atw', 'plain'] as const;

function settingFaults(setting: unknown): readonly Issue[] {
  const fault = (path: Path, expected: string, value: unknown): Issue => ({
    ...malformed(path, expected, value),
    remedy: settingRemedy,
  });
  if (!isObject(setting))
    return [fault(['setting'], 'a setting: `{ vocabulary, statutes, holidays }`', setting)];
  const [words, statutes, holidays] = ['vocabulary', 'statutes', 'holidays'].map((key) => part(setting, key));
  const issues: Issue[] = [];
  if (!isObject(part(words, 'facts'))) issues.push(fault(['setting', 'vocabulary'], 'a vocabulary', words));
  if (!regimes.every((regime) => typeof part(part(holidays, regime), 'holidaysOf') === 'function'))
    issues.push(fault(['setting', 'holidays'], 'a calendar of holidays per regime', holidays));
  if (!isList(statutes)) issues.push(fault(['setting', 'statutes'], 'a list of statutes', statutes));
  else
    for (const [place, one] of statutes.entries())
      issues.push(...textFaults(one, ['setting', 'statutes', place]));
  return issues;
}

/** What keeps a text from being read at all. */
export function textFaults(text: unknown, path: Path): readonly Issue[] {
  if (isObject(text) && isWellFormed(text)) return [];
  if (!isObject(text) || !isList(part(text, 'articles')))
    return [
      {
        ...malformed(path, 'a text, as `text` gives it', text),
        ...(typeof text === 'string' ? { remedy: 'a text that is JSON is read by `fromJson`' } : {}),
      },
    ];
  const issues: Issue[] = [];
  words(text, ['id', 'title', 'version', 'from'], path, issues);
  if (!isObject(part(text, 'english')))
    issues.push(malformed([...path, 'english'], 'the English words per clause', part(text, 'english')));
  each(text, 'articles', 'an article', path, issues, (article, place) => {
    words(article, ['number', 'title'], place, issues);
    each(article, 'clauses', 'a clause', place, issues, (clause, there) => {
      words(clause, ['id', 'summary'], there, issues);
      each(clause, 'rules', 'a rule', there, issues, (rule, where) => words(rule, ['rule'], where, issues));
    });
  });
  return issues;
}

function words(value: object, keys: readonly string[], path: Path, issues: Issue[]): void {
  for (const key of keys)
    if (typeof part(value, key) !== 'string')
      issues.push(malformed([...path, key], 'a text', part(value, key)));
}

function each(
  owner: object,
  key: string,
  what: string,
  path: Path,
  issues: Issue[],
  read: (one: object, path: Path) => void,
): void {
  const list = part(owner, key);
  if (!isList(list)) {
    issues.push(malformed([...path, key], `a list, each ${what}`, list));
    return;
  }
  for (const [place, one] of list.entries()) {
    const where = [...path, key, place];
    if (isObject(one)) read(one, where);
    else issues.push(malformed(where, what, one));
  }
}

/** A part of an object, or nothing where there is none or it cannot be read. */
function part(value: unknown, key: string): unknown {
  try {
    return isObject(value) ? Reflect.get(value, key) : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !isList(value);

function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

const malformed = (path: Path, expected: string, value: unknown): Issue => ({
  code: 'malformed',
  path,
  expected,
  ...(value === undefined ? {} : { received: printed(value) }),
});
