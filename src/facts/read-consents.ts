import { type DayNumber, dayOrIssue } from '../calendar/index.ts';
import { type Issue, printed } from '../errors/index.ts';
import { type ConsentQuality, consentQualities } from './consent.ts';
import type { Listed } from './declare.ts';
import { nearest } from './nearest.ts';
import { isIssue, listSnapshot, snapshot } from './snapshot.ts';
import type { Facts } from './vocabulary.ts';

/** A consent as it was checked. */
export interface CheckedConsent {
  readonly by: 'client' | 'representative';
  readonly to: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly data: ReadonlySet<string>;
  readonly qualities: ReadonlySet<ConsentQuality>;
  readonly givenOn: DayNumber;
  readonly withdrawnOn: DayNumber | 'never';
}

type Path = readonly (string | number)[];

const keys = ['by', 'to', 'purposes', 'data', 'qualities', 'givenOn', 'withdrawnOn'];

/** Reads a list of consents. A record that lacks anything is refused: what is missing in it could be a withdrawal. */
export function readConsents(
  value: unknown,
  facts: Facts,
  path: Path,
  issues: Issue[],
): readonly CheckedConsent[] {
  const items = listSnapshot(value, path);
  if (!isList(items)) {
    issues.push(items);
    return [];
  }
  return items.flatMap((item, index) => readConsent(item, facts, [...path, index], issues));
}

const isList = (value: readonly unknown[] | Issue): value is readonly unknown[] => Array.isArray(value);

function readConsent(value: unknown, facts: Facts, path: Path, issues: Issue[]): readonly CheckedConsent[] {
  const record = snapshot(value, path);
  if (isIssue(record)) {
    issues.push(record);
    return [];
  }
  const before = issues.length;
  for (const key of record.keys()) {
    if (keys.includes(key)) continue;
    const meant = nearest(key, keys);
    issues.push({
      code: 'unknownFact',
      path: [...path, key],
      expected: `one of ${keys.join(', ')}`,
      ...(meant === undefined ? {} : { didYouMean: meant }),
    });
  }
  const words = (key: string, known: readonly Listed[]): readonly string[] =>
    readWords(record.get(key), known, [...path, key], issues);
  const listed = (...names: string[]): readonly Listed[] =>
    names.flatMap((name) => {
      const fact = facts[name];
      return fact !== undefined && 'values' in fact ? [fact] : [];
    });
  const to = words('to', listed('recipient', 'actor'));
  const purposes = words('purposes', listed('purpose'));
  const data = words('data', listed('data'));
  const qualities = words('qualities', [{ values: consentQualities }]).filter(isQuality);
  const by = record.get('by');
  if (by !== 'client' && by !== 'representative')
    issues.push({
      code: 'impossibleValue',
      path: [...path, 'by'],
      expected: '`client` or `representative`',
      received: printed(by),
    });
  const givenOn = dayOrIssue(record.get('givenOn'), [...path, 'givenOn']);
  if (typeof givenOn !== 'number') issues.push(givenOn);
  const withdrawnOn = readWithdrawal(record.get('withdrawnOn'), [...path, 'withdrawnOn'], issues);
  if (typeof givenOn === 'number' && typeof withdrawnOn === 'number' && withdrawnOn < givenOn)
    issues.push({
      code: 'contradiction',
      path: [...path, 'withdrawnOn'],
      expected: 'a day not before `givenOn`',
    });
  if (issues.length > before || typeof givenOn !== 'number' || (by !== 'client' && by !== 'representative'))
    return [];
  return [
    {
      by,
      to: new Set(to),
      purposes: new Set(purposes),
      data: new Set(data),
      qualities: new Set(qualities),
      givenOn,
      withdrawnOn,
    },
  ];
}

const isQuality = (word: string): word is ConsentQuality => Object.hasOwn(consentQualities, word);

const neverSaid = "say `'never'` where it was not withdrawn: leaving it out must not mean so";

function readWithdrawal(value: unknown, path: Path, issues: Issue[]): DayNumber | 'never' {
  if (value === 'never') return value;
  if (value === undefined) {
    issues.push({
      code: 'missingDay',
      path,
      expected: "the day of withdrawal, or `'never'`",
      remedy: neverSaid,
    });
    return 'never';
  }
  const found = dayOrIssue(value, path);
  if (typeof found === 'number') return found;
  issues.push({
    ...found,
    expected: "the day of withdrawal, or `'never'`",
    ...(value === null ? { remedy: neverSaid } : {}),
  });
  return 'never';
}

/** Reads a list of words out of closed lists; the name of a group stands for its values. */
export function readWords(
  value: unknown,
  lists: readonly Listed[],
  path: Path,
  issues: Issue[],
): readonly string[] {
  const items = listSnapshot(value, path);
  if (!isList(items)) {
    issues.push(items);
    return [];
  }
  return items.flatMap((item, index) => readWord(item, lists, [...path, index], issues));
}

/** Reads one word; where it stands is its own place, so that a fault is found there. */
export function readWord(
  item: unknown,
  lists: readonly Listed[],
  path: Path,
  issues: Issue[],
): readonly string[] {
  const found = typeof item === 'string' ? lists.flatMap((list) => wordValues(item, list)) : [];
  if (found.length === 0) issues.push(impossible(item, lists, path));
  return found;
}

const wordValues = (word: string, list: Listed): readonly string[] => {
  if (Object.hasOwn(list.values, word)) return [word];
  return list.groups !== undefined && Object.hasOwn(list.groups, word) ? (list.groups[word] ?? []) : [];
};

export function impossible(value: unknown, lists: readonly Listed[], path: Path): Issue {
  const words = lists.flatMap((list) => [...Object.keys(list.values), ...Object.keys(list.groups ?? {})]);
  const meant = typeof value === 'string' ? nearest(value, words) : undefined;
  const shown = words.length > 12 ? `${words.slice(0, 12).join(', ')}, …` : words.join(', ');
  return {
    code: 'impossibleValue',
    path,
    expected: `one of ${shown}`,
    received: printed(value),
    ...(meant === undefined ? {} : { didYouMean: meant }),
  };
}
