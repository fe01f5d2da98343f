import type * as z from 'zod/mini';
import { termOrIssues } from '../calendar/index.ts';
import { type Issue, type IssueCode, printed } from '../errors/index.ts';
import { nearest } from '../facts/index.ts';
import type { Plain } from './plain-data.ts';

type SchemaIssue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** The codes that a key has of its own; everything else that a text can get wrong is its form. */
const codes: Readonly<Record<string, IssueCode>> = { aspect: 'unknownQuestion' };

/** What the schema found, in the words of this library. `keys` are the keys that the schema knows, for the nearest one. */
export function schemaIssues(
  found: readonly SchemaIssue[],
  data: Plain,
  keys: () => readonly string[],
): readonly Issue[] {
  return found.flatMap((issue) => translated(issue, [], data, keys));
}

function translated(
  issue: SchemaIssue,
  around: Path,
  data: Plain,
  keys: () => readonly string[],
): readonly Issue[] {
  const path = [...around, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const value = valueAt(data, path);
  const malformed = (expected: string, words: readonly string[] = []): Issue => {
    const meant = typeof value === 'string' ? nearest(value, words) : undefined;
    return {
      code: codes[String(path.at(-1))] ?? 'malformed',
      path,
      expected,
      ...(value === undefined ? {} : { received: printed(value) }),
      ...(meant === undefined ? {} : { didYouMean: meant }),
    };
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const meant = nearest(key, keys());
        return {
          code: 'malformed',
          path: [...path, key],
          expected: 'a key that a text has there',
          received: printed(key),
          ...(meant === undefined ? {} : { didYouMean: meant }),
        };
      });
    case 'invalid_value':
      return [malformed(oneOf(issue.values.map(String)), issue.values.map(String))];
    case 'invalid_type':
      return [malformed(kinds[issue.expected] ?? issue.expected)];
    case 'invalid_union':
      return unionIssues(issue, path, data, keys, malformed);
    case 'custom': {
      const term = termOrIssues(value, path);
      return 'regime' in term ? [malformed('a term')] : term;
    }
    // In words of our own: zod's message hangs on the locale that the host gave it.
    case 'too_small':
      return [malformed(`at least ${issue.minimum}${things(issue.origin)}`)];
    case 'too_big':
      return [malformed(`at most ${issue.maximum}${things(issue.origin)}`)];
    default:
      return [malformed(issue.message.toLowerCase())];
  }
}

/** Of the branches of a union, that which came furthest is what the author meant; where none came anywhere, all of them are named. */
function unionIssues(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  data: Plain,
  keys: () => readonly string[],
  malformed: (expected: string, words?: readonly string[]) => Issue,
): readonly Issue[] {
  if (issue.errors.length === 0) {
    const words = 'options' in issue ? (issue.options ?? []).map(String) : [];
    return [malformed(oneOf(words), words)];
  }
  const branches = issue.errors.map((errors) =>
    errors.flatMap((error) => translated(error, path, data, keys)),
  );
  const further = branches.filter((branch) => branch.some((one) => one.path.length > path.length));
  const [only] = further;
  if (only !== undefined) return only;
  const here = branches.flat().filter((one) => one.path.length === path.length);
  const expected = [...new Set(here.map((one) => one.expected))].join(', or ');
  const meant = here.find((one) => one.didYouMean !== undefined)?.didYouMean;
  const summed = malformed(expected);
  return [meant === undefined ? summed : { ...summed, didYouMean: meant }];
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  tuple: 'a list of two',
  object: 'an object',
  record: 'an object',
  number: 'a number',
  int: 'a whole number',
};

const things = (origin: string): string => (origin === 'array' ? ' items' : '');

const oneOf = (words: readonly string[]): string => `one of ${words.join(', ')}`;

export function valueAt(data: Plain, path: Path): Plain | undefined {
  let value: Plain | undefined = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    const entry: [string, Plain] | undefined = Object.entries(value).find(([name]) => name === String(key));
    value = entry?.[1];
  }
  return value;
}
