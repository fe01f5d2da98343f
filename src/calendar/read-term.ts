import {
  type Issue,
  type Issues,
  type Path,
  printed,
  ReglementError,
  refuseInherited,
} from '../errors/index.ts';
import { placeOf } from '../errors/place.ts';
import { FIRST_DAY, LAST_DAY } from './arithmetic.ts';
import { isPlain } from './options.ts';
import type { Term } from './term.ts';

const REGIMES: readonly unknown[] = ['eu1182', 'atw', 'plain'];

/** No length reaches further than the calendar itself; working days are counted one by one in the derivation, so they stop sooner. */
const LONGEST = {
  years: 9998,
  months: 9998 * 12,
  weeks: Math.floor((LAST_DAY - FIRST_DAY) / 7),
  days: LAST_DAY - FIRST_DAY,
  workingDays: 10_000,
  calendarYears: 9998,
} as const;

const ALONE: readonly string[] = ['workingDays', 'calendarYears'];
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads a term from data that a compiler has not seen, JSON for instance. The term that comes back is a frozen copy.
 *
 * @throws ReglementError `impossibleTerm` for a term that cannot be counted, `outOfRange` for one longer than the calendar,
 * `forbiddenKey` for `__proto__` and its kin, `wrongKind` for anything but an object; every fault at once.
 * @example
 * ```ts
 * import { readTerm } from 'reglement/calendar';
 * readTerm(JSON.parse('{ "weeks": 6, "regime": "atw" }')); // { weeks: 6, regime: 'atw' }
 * ```
 */
export function readTerm(value: unknown, path: Path = []): Term {
  const term = termOrIssues(value, path);
  if (isTerm(term)) return term;
  throw new ReglementError(term);
}

/**
 * As `readTerm`, but the faults come back as data, for a reader that gathers all faults of a rule set.
 *
 * @example
 * ```ts
 * import { termOrIssues } from 'reglement/calendar';
 * termOrIssues({ weeks: 0, regime: 'atw' }); // matches [{ code: 'impossibleTerm', path: ['weeks'] }]
 * ```
 */
export function termOrIssues(value: unknown, path: Path = []): Term | Issues {
  refuseInherited();
  return termAt(value, placeOf(path));
}

function termAt(value: unknown, path: Path): Term | Issues {
  const copied = ownFields(value);
  if (copied === undefined) return [notATerm(value, path)];
  return isTerm(copied) ? Object.freeze(copied) : termIssues(copied, path);
}

/** Whether the fields of a plain object make a term. */
export function isTerm(value: object): value is Term {
  return faults(value, []).length === 0;
}

/** What is wrong with an object that is no term. */
export function termIssues(value: object, path: Path): Issues {
  const [first, ...others] = faults(value, path);
  return [first ?? notATerm(value, path), ...others];
}

/** A copy of the own fields, taken once: a getter or a proxy cannot show the check one term and the count another. */
function ownFields(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    if (!isPlain(value)) return undefined;
    return Object.fromEntries(Object.entries(value));
  } catch {
    return undefined;
  }
}

function faults(value: object, path: Path): readonly Issue[] {
  const fields = Object.entries(value);
  const lengths = fields.filter(([key, length]) => isLengthName(key) && length !== undefined);
  const found = fields.flatMap(([key, field]) => fieldFaults(key, field, [...path, key]));
  if (!fields.some(([key]) => key === 'regime')) found.push(regimeFault(undefined, [...path, 'regime']));
  if (lengths.length === 0) found.push(fault('impossibleTerm', path, 'a term of at least one length'));
  if (lengths.length > 1 && lengths.some(([key]) => ALONE.includes(key))) {
    found.push(
      fault(
        'impossibleTerm',
        path,
        'working days or calendar years by themselves',
        lengths.map(([key]) => key).join(' with '),
      ),
    );
  }
  return found;
}

function fieldFaults(key: string, field: unknown, path: Path): Issue[] {
  if (FORBIDDEN.includes(key)) return [fault('forbiddenKey', path, 'the fields of a term')];
  if (key === 'regime') return REGIMES.includes(field) ? [] : [regimeFault(field, path)];
  if (!isLengthName(key))
    return [fault('impossibleTerm', path, `one of ${Object.keys(LONGEST).join(', ')}, regime`, printed(key))];
  if (typeof field !== 'number' || !Number.isSafeInteger(field) || field < 1) {
    return [fault('impossibleTerm', path, 'a positive whole number', printed(field))];
  }
  return field <= LONGEST[key] ? [] : [fault('outOfRange', path, `at most ${LONGEST[key]}`, printed(field))];
}

function isLengthName(key: string): key is keyof typeof LONGEST {
  return Object.hasOwn(LONGEST, key);
}

function regimeFault(field: unknown, path: Path): Issue {
  return fault(
    'impossibleTerm',
    path,
    'a regime: `eu1182`, `atw` or `plain`',
    field === undefined ? undefined : printed(field),
  );
}

function notATerm(value: unknown, path: Path): Issue {
  return fault('wrongKind', path, 'a term, such as `{ "weeks": 6, "regime": "atw" }`', printed(value));
}

function fault(code: Issue['code'], path: Path, expected: string, received?: string): Issue {
  return received === undefined ? { code, path, expected } : { code, path, expected, received };
}
