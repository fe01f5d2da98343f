import type { Issue, Path } from './issue.ts';
import { printed } from './print.ts';

/** What data must look like: reports each place where it does not. The data run nothing when they are read. */
export interface Form {
  (value: unknown, path: Path, report: (issue: Issue) => void): void;
  /** Whether there is nothing to report. Nearly all data are in order, and then nobody asks where in them it is. */
  readonly fits?: Fits;
}

type Fits = (value: unknown) => boolean;

const fitting = (form: Form, fits: Fits): Form => Object.assign(form, { fits });

/** A form that only reports is asked for its report. */
const fitsOf = (form: Form): Fits => form.fits ?? ((value) => reportOf(form, value, []).length === 0);

const wrong = (path: Path, expected: string, value: unknown): Issue => ({
  code: 'malformed',
  path,
  expected,
  ...(value === undefined ? {} : { received: printed(value) }),
});

const simple = (expected: string, is: Fits): Form =>
  fitting((value, path, report) => {
    if (!is(value)) report(wrong(path, expected, value));
  }, is);

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
export const listOf = (one: Form, least = 0, most = Infinity): Form => {
  const fits = fitsOf(one);
  return fitting(
    (value, path, report) => {
      if (!Array.isArray(value) || value.length < least || value.length > most)
        report(wrong(path, least === most ? `a list of ${least}` : 'a list', value));
      else for (const [place, item] of value.entries()) one(item, [...path, place], report);
    },
    (value) => {
      if (!Array.isArray(value) || value.length < least || value.length > most) return false;
      for (let at = 0; at < value.length; at++) if (!fits(value[at])) return false;
      return true;
    },
  );
};

/** A record by any names. */
export const mapOf = (one: Form): Form => {
  const fits = fitsOf(one);
  return fitting(
    (value, path, report) => {
      if (isRecord(value))
        for (const [key, inner] of Object.entries(value)) one(inner, [...path, key], report);
      else report(wrong(path, 'an object', value));
    },
    (value) => isRecord(value) && Object.keys(value).every((key) => fits(value[key])),
  );
};

type Keys = Readonly<Record<string, Form>>;

/** A record with these keys, and perhaps those. `closed`: and no other. */
export const record = (must: Keys, may: Keys = {}, closed: 'closed' | 'open' = 'open'): Form =>
  fitting(
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
    },
    recordFits(must, may, closed),
  );

interface Key {
  readonly fits: Fits;
  readonly isNeeded: boolean;
}

function recordFits(must: Keys, may: Keys, closed: 'closed' | 'open'): Fits {
  let keys: Map<string, Key> | undefined;
  const needed = Object.keys(must).length;
  return (value) => {
    if (!isRecord(value)) return false;
    keys ??= new Map([...keysOf(may, false), ...keysOf(must, true)]);
    let left = needed;
    const names = Object.keys(value);
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? '';
      const inner = value[name];
      if (inner === undefined) continue;
      const key = keys.get(name);
      if (key === undefined ? closed === 'closed' : !key.fits(inner)) return false;
      if (key?.isNeeded === true) left -= 1;
    }
    return left === 0;
  };
}

const keysOf = (forms: Keys, isNeeded: boolean): readonly (readonly [string, Key])[] =>
  Object.entries(forms).map(([name, form]) => [name, { fits: fitsOf(form), isNeeded }]);

/** One of several records, told apart by the word under a key. */
export const tagged = (tag: string, forms: Keys): Form => {
  const formOf = (value: Readonly<Record<string, unknown>>): Form | undefined => {
    const word = value[tag];
    return typeof word === 'string' && Object.hasOwn(forms, word) ? forms[word] : undefined;
  };
  return fitting(
    (value, path, report) => {
      const form = isRecord(value) ? formOf(value) : undefined;
      if (form !== undefined) form(value, path, report);
      else if (isRecord(value))
        report(wrong([...path, tag], `one of ${Object.keys(forms).join(', ')}`, value[tag]));
      else report(wrong(path, 'an object', value));
    },
    (value) => isRecord(value) && (formOf(value)?.fits?.(value) ?? false),
  );
};

/** A text where it is one, else the other form. */
export const textOr = (words: Form, other: Form): Form => {
  const [areWords, isOther] = [fitsOf(words), fitsOf(other)];
  return fitting(
    (value, path, report) => (typeof value === 'string' ? words : other)(value, path, report),
    (value) => (typeof value === 'string' ? areWords(value) : isOther(value)),
  );
};

/** Every place at which some data have another form. */
export const formFaultsOf = (form: Form, value: unknown, path: Path = []): readonly Issue[] =>
  form.fits?.(value) === true ? [] : reportOf(form, value, path);

function reportOf(form: Form, value: unknown, path: Path): readonly Issue[] {
  const issues: Issue[] = [];
  form(value, path, (issue) => {
    // A hundred are enough to know by.
    if (issues.length < 100) issues.push(issue);
  });
  return issues;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
