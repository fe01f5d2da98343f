import { readDay } from '../calendar/index.ts';
import { type Issue, printed, ReglementError, refuse } from '../errors/index.ts';
import { type Day, type Facts, nearest } from '../facts/index.ts';
import { isIssue, listSnapshot } from '../facts/snapshot.ts';
import { type Regulation, refuseUnloaded } from '../language/index.ts';

/** The versions of one regulation, in the order of their first days. */
export interface Versions<F extends Facts> {
  readonly all: readonly Regulation<F>[];
  /** The version that counts on a day; before the first, the first, which then says that it is not in force. */
  on(day: Day): Regulation<F>;
  /** @throws ReglementError `unknownVersion`. */
  version(name: string): Regulation<F>;
}

/**
 * Keeps the versions of one regulation together, so that a host asks by day and never picks the wrong text.
 *
 * @throws ReglementError where the versions are of different regulations, bear the same name, or overlap or leave a gap between them.
 * @example
 * ```ts
 * import { versions } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * versions([werkId]).on('2026-03-02').text.version; // '2012-07-01'
 * versions([werkId]).version('2099'); // throws unknownVersion
 * ```
 */
export function versions<F extends Facts>(regulations: readonly Regulation<F>[]): Versions<F> {
  const handed = listSnapshot(regulations, ['regulations']);
  if (isIssue(handed)) throw new ReglementError([{ ...handed, expected: 'a list of regulations' }]);
  for (const [place, one] of handed.entries()) refuseUnloaded(one, [place]);
  const all = regulations.toSorted((a, b) => firstDay(a) - firstDay(b));
  refuse(faults(all));
  const [first] = all;
  if (first === undefined)
    throw new ReglementError([{ code: 'unknownVersion', path: [], expected: 'at least one version' }]);
  return Object.freeze<Versions<F>>({
    all,
    on: (day) => {
      const asked = readDay(day, ['day']);
      return all.findLast((one) => firstDay(one) <= asked) ?? first;
    },
    version: (name) => {
      const found = all.find(({ text }) => text.version === name);
      if (found !== undefined) return found;
      const names = all.map(({ text }) => text.version);
      const meant = typeof name === 'string' ? nearest(name, names) : undefined;
      throw new ReglementError([
        {
          code: 'unknownVersion',
          path: ['version'],
          expected: `one of ${names.join(', ')}`,
          received: printed(name),
          ...(meant === undefined ? {} : { didYouMean: meant }),
        },
      ]);
    },
  });
}

const firstDay = ({ text }: Regulation): number => (text.from === 'undated' ? -Infinity : readDay(text.from));

function faults(all: readonly Regulation[]): readonly Issue[] {
  return all.flatMap((one, place): Issue[] => {
    const before = all[place - 1];
    if (before === undefined) return [];
    const path = [place];
    if (before.text.id !== one.text.id)
      return [
        {
          code: 'unknownRegulation',
          path,
          expected: `a version of ${before.text.id}`,
          received: one.text.id,
        },
      ];
    if (before.text.version === one.text.version)
      return [{ code: 'duplicateId', path, expected: 'a version of its own', received: one.text.version }];
    if (before.text.until === undefined || readDay(before.text.until) !== firstDay(one) - 1)
      return [
        {
          code: 'contradiction',
          path,
          expected: `to begin on the day after ${before.text.until ?? 'the last day of the version before it, which has none'}`,
          received: one.text.from,
        },
      ];
    return [];
  });
}
