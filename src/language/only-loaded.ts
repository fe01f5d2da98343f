import { type Path, printed, ReglementError, refuseInherited } from '../errors/index.ts';
import type { Regulation } from './loaded.ts';

const known = new WeakSet<object>();

/** Takes a regulation up among those that can be decided with: what `load` read, and what a test puts together past it. */
export function asLoaded<R extends Regulation>(regulation: R): R {
  known.add(regulation);
  return regulation;
}

/**
 * Refuses whatever is handed in for a regulation and was not loaded. By identity: a copy, a proxy or a text that looks like one was checked by nobody.
 *
 * @throws ReglementError `unknownRegulation`.
 */
export function refuseUnloaded(value: unknown, path: Path = ['regulation']): void {
  refuseInherited();
  if (typeof value === 'object' && value !== null && known.has(value)) return;
  throw new ReglementError([
    {
      code: 'unknownRegulation',
      path,
      expected: 'a regulation that was loaded',
      received: printed(value),
      remedy: remedyFor(value),
    },
  ]);
}

function remedyFor(value: unknown): string {
  if (typeof value === 'string')
    return /^[\w-]{1,40}$/.test(value)
      ? `pass the regulation itself, such as \`bureaus['${value}']\``
      : 'load it first: `fromJson(text, { vocabulary, statutes, holidays })`';
  const has = (key: string): boolean => isIn(value, key);
  if (has('articles')) return 'load it first: `load(text, { vocabulary, statutes, holidays })`';
  if (has('lawOn')) return 'pass the regulation as it was loaded, not a copy of it';
  if (has('canAccess') && has('regulation'))
    return 'put the question to the policy itself, `policy.canAccess(facts)`, or pass `policy.regulation`';
  if (has('all') && has('version')) return 'pick the version of the day: `versions.on(day)`';
  return 'pass one of `bureaus`, or what `load` gave';
}

function isIn(value: unknown, key: string): boolean {
  try {
    return typeof value === 'object' && value !== null && key in value;
  } catch {
    return false;
  }
}
