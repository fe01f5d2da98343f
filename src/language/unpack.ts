import { readCalendars } from '../calendar/calendar-of.ts';
import type { HolidaysByRegime } from '../calendar/index.ts';
import { type Issue, type Path, printed, ReglementError, refuseHidden } from '../errors/index.ts';
import type { Acts, Facts } from '../facts/index.ts';
import { isIssue, snapshot } from '../facts/snapshot.ts';
import { libraryVersion } from './library-version.ts';
import { loadProved } from './load-proved.ts';
import type { Regulation } from './loaded.ts';
import { type Packed, sumOf } from './packed.ts';
import { type BareFact, type BareText, factsOf, textOf } from './without-words.ts';

/**
 * Makes a regulation of what `pack` packed. It decides as the regulation that was packed; its rules are not checked again, so that it takes a
 * fraction of the code and the time of `load`. For a text that comes from elsewhere there is `fromJson`, which checks everything.
 *
 * @param packed what `pack` gave, or what `JSON.parse` made of it.
 * @param setting the holidays that its terms are counted by: they are no data, and do not travel along.
 * @throws ReglementError `malformed` for what is no packed regulation or was changed since, `unknownVersion` for one that another version of this library packed.
 * @see AVG 5(2): what decides must be what was checked.
 * @example
 * ```ts
 * import { pack, unpack } from 'reglement';
 * import { werkId } from 'reglement/bureaus';
 * import { dutchHolidays } from 'reglement/calendar';
 * const packed = pack(werkId);
 * unpack(packed, { holidays: dutchHolidays }).text.version === werkId.text.version; // true
 * unpack({ ...packed, text: packed.text.replace('forbid', 'permit') }, { holidays: dutchHolidays }); // throws malformed
 * ```
 */
export function unpack<F extends Facts = Facts>(
  packed: Packed,
  setting: { readonly holidays: HolidaysByRegime },
): Regulation<F> {
  refuseHidden();
  const { text, statutes, vocabulary } = checked(packed);
  // The sum fits, so that these are what `pack` wrote: its own form, of a regulation that was loaded.
  const own: BareText = JSON.parse(text);
  const beneath: readonly BareText[] = JSON.parse(statutes);
  const words: { readonly facts: Readonly<Record<string, BareFact>>; readonly acts?: Acts } =
    JSON.parse(vocabulary);
  return loadProved<F>(textOf(own), {
    // reason: the caller says in which words it was written, as JSON cannot; a fact that it does not have is refused when it is stated
    vocabulary: { ...words, facts: factsOf(words.facts) as F },
    statutes: beneath.map(textOf),
    holidays: readCalendars(calendarsIn(setting), ['setting', 'holidays']),
  });
}

function checked(value: unknown): Packed {
  const entries = snapshot(value, ['packed']);
  if (isIssue(entries)) throw new ReglementError([{ ...entries, expected: form }]);
  const part = (name: keyof Packed): string => {
    const found = entries.get(name);
    if (typeof found !== 'string') throw refusal('malformed', ['packed', name], form, found);
    return found;
  };
  for (const name of entries.keys())
    if (!parts.some((one) => one === name))
      throw refusal('malformed', ['packed', name], form, entries.get(name));
  const [text, statutes, vocabulary] = [part('text'), part('statutes'), part('vocabulary')];
  const packed = { packed: part('packed'), text, statutes, vocabulary };
  if (packed.packed !== libraryVersion)
    throw refusal(
      'unknownVersion',
      ['packed', 'packed'],
      `a regulation packed by ${libraryVersion}`,
      packed.packed,
    );
  const sum = part('sum');
  if (sum !== sumOf(packed))
    throw refusal('malformed', ['packed', 'sum'], 'the sum of what was packed: it was changed since', sum);
  return { ...packed, sum };
}

/** What is no setting has no calendars, which `readCalendars` refuses. */
function calendarsIn(setting: unknown): unknown {
  const entries = snapshot(setting, ['setting']);
  return isIssue(entries) ? undefined : entries.get('holidays');
}

const form = 'a regulation, as `pack` packs it';
const parts: readonly (keyof Packed)[] = ['packed', 'text', 'statutes', 'vocabulary', 'sum'];

const refusal = (code: Issue['code'], path: Path, expected: string, received: unknown): ReglementError =>
  new ReglementError([
    {
      code,
      path,
      expected,
      received: printed(received),
      remedy: 'pack the regulation again, where it is loaded',
    },
  ]);
