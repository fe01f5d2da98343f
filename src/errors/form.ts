import type { Issue, Path } from './issue.ts';
import { printed } from './print.ts';

/** What data must look like: reports each place where it does not. The data run nothing when they are read. */
export type Form = (value: unknown, path: Path, report: (issue: Issue) => void) => void;

const wrong = (path: Path, expected: string, value: unknown): Issue => ({
  code: 'malformed',
  path,
  expected,
  ...(value === undefined ? {} : { received: printed(value) }),
});

const simple =
  (expected: string, is: (value: unknown) => boolean): Form =>
  (value, path, report) => {
    if (!is(value)) report(wrong(path, expected, value));
  };

export const aText: Form = simple('a text', (value) => typeof value === 'string');
export const aFlag: Form = simple('true or false', (value) => typeof value === 'boolean');
export const aCount: Form = simple(
  'a whole number, not below zero',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
);
/** Any record: what is in it is looked at elsewhere. */
export const anObject: Form = simple('an object', (value) => isRecord(value));

export const oneOf = (...words: readonly string[]): Form =>
  simple(`one of ${words.join(', ')}`, (value) => typeof value === 'string' && words.includes(value));

/** A list of anything from `least` to `most` of a form. */
export const listOf =
  (one: Form, least = 0, most = Infinity): Form =>
  (value, path, report) => {
    if (!Array.isArray(value) || value.length < least || value.length > most)
      report(wrong(path, least === most ? `a list of ${least}` : 'a list', value));
    else for (const [place, item] of value.entries()) one(item, [...path, place], report);
  };

/** A record by any names. */
export const mapOf =
  (one: Form): Form =>
  (value, path, report) => {
    if (isRecord(value)) for (const [key, inner] of Object.entries(value)) one(inner, [...path, key], report);
    else report(wrong(path, 'an object', value));
  };

type Keys = Readonly<Record<string, Form>>;

/** A record with these keys, and perhaps those. `closed`: and no other. */
export const record =
  (must: Keys, may: Keys = {}, closed: 'closed' | 'open' = 'open'): Form =>
  (value, path, report) => {
    if (!isRecord(value)) {
      report(wrong(path, 'an object', value));
      return;
    }
    for (const [key, form] of Object.entries(must)) form(value[key], [...path, key], report);
    for (const [key, form] of Object.entries(may))
      if (value[key] !== undefined) form(value[key], [...path, key], report);
    if (closed === 'open') return;
    for (const [key, inner] of Object.entries(value))
      if (inner !== undefined && !Object.hasOwn(must, key) && !Object.hasOwn(may, key))
        report(
          wrong([...path, key], `one of ${[...Object.keys(must), ...Object.keys(may)].join(', ')}`, inner),
        );
  };

/** One of several records, told apart by the word under a key. */
export const tagged =
  (tag: string, forms: Keys): Form =>
  (value, path, report) => {
    const word = isRecord(value) ? value[tag] : undefined;
    const form = typeof word === 'string' && Object.hasOwn(forms, word) ? forms[word] : undefined;
    if (form !== undefined) form(value, path, report);
    else if (isRecord(value)) report(wrong([...path, tag], `one of ${Object.keys(forms).join(', ')}`, word));
    else report(wrong(path, 'an object', value));
  };

/** A text where it is one, else the other form. */
export const textOr =
  (words: Form, other: Form): Form =>
  (value, path, report) =>
    (typeof value === 'string' ? words : other)(value, path, report);

/** Every place at which some data have another form. */
export function formFaultsOf(form: Form, value: unknown, path: Path = []): readonly Issue[] {
  const issues: Issue[] = [];
  form(value, path, (issue) => {
    // A hundred are enough to know by.
    if (issues.length < 100) issues.push(issue);
  });
  return issues;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
