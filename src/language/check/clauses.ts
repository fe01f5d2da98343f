import { dayOrIssue } from '../../calendar/index.ts';
import { type Issue, printed } from '../../errors/index.ts';
import type { Clause, EnglishClause, Text } from '../regulation.ts';
import { nearestClause } from './nearest-clause.ts';
import { type ClausePlace, fault, NAME, type Place, type Subject, within } from './subject.ts';
import { dayFaults } from './tests.ts';

/** What is wrong with a text and these clauses of it apart from their rules: names, days, notes, English. */
export function clauseFaults(
  subject: Subject,
  places: readonly ClausePlace[],
  hasStrayEnglish: boolean,
): readonly Issue[] {
  const { text } = subject;
  return [
    ...nameFaults(subject, places),
    ...spanFaults(text, { path: [] }),
    ...places.flatMap((place) => [
      ...spanFaults(place.written, place),
      ...noteFaults(place, text),
      ...englishFaults(place, text),
    ]),
    ...repeated(places).map((place) =>
      duplicate(place, 'a clause number that no other clause has', place.written.id),
    ),
    ...(hasStrayEnglish ? strayEnglish(text) : []),
  ];
}

/** The clauses whose number stood before. */
function repeated(places: readonly ClausePlace[]): readonly ClausePlace[] {
  const seen = new Set<string>();
  return places.filter(({ clause }) => {
    const isSeen = seen.has(clause);
    seen.add(clause);
    return isSeen;
  });
}

function nameFaults({ text, statutes }: Subject, places: readonly ClausePlace[]): readonly Issue[] {
  const found: Issue[] = [];
  const names: readonly (readonly [Place, string])[] = [
    [{ path: ['id'] }, text.id],
    ...places.map(({ path, clause, written }) => [{ path: [...path, 'id'], clause }, written.id] as const),
  ];
  for (const [place, name] of names)
    if (!NAME.test(name))
      found.push(fault(place, 'malformed', 'a name without spaces, `:` or `/`', { received: printed(name) }));
  if (statutes.some((statute) => statute.id === text.id))
    found.push(duplicate({ path: ['id'] }, 'a name that no statute beneath it has', text.id));
  return found;
}

export const duplicate = (place: Place, expected: string, name: string): Issue =>
  fault(place, 'duplicateId', expected, { received: `${printed(name)} twice` });

/** First and last days: that they exist, and stand in their order. */
function spanFaults(span: Text | Clause, place: Place): readonly Issue[] {
  const faults: Issue[] = [];
  const read = (value: string | undefined, ...keys: readonly string[]): number | undefined => {
    if (value === undefined || value === 'undated') return undefined;
    faults.push(...dayFaults(value, within(place, ...keys)));
    const day = dayOrIssue(value);
    return typeof day === 'number' ? day : undefined;
  };
  const from = read(span.from, 'from');
  const lasts = [read(span.until, 'until')];
  if ('lapsed' in span) lasts.push(read(span.lapsed?.lastDay, 'lapsed', 'lastDay'));
  for (const last of lasts)
    if (from !== undefined && last !== undefined && last < from)
      faults.push(fault(place, 'neverApplies', 'a last day that is not before the first'));
  return faults;
}

function noteFaults(place: ClausePlace, text: Text): readonly Issue[] {
  const { rules, decidesNothing, undecidable, lapsed, entersIntoForce } = place.written;
  const faults: Issue[] = [];
  const noted = [decidesNothing, undecidable, lapsed, entersIntoForce].some((note) => note !== undefined);
  if (rules.length === 0 && !noted)
    faults.push(fault(place, 'malformed', 'what it does or why it decides nothing'));
  if (rules.length > 0 && decidesNothing !== undefined)
    faults.push(
      fault(within(place, 'decidesNothing'), 'contradiction', 'no rules in a clause that decides nothing', {
        received: `${rules.length} of them`,
      }),
    );
  if (entersIntoForce !== undefined && entersIntoForce !== text.from)
    faults.push(
      fault(
        within(place, 'entersIntoForce'),
        'contradiction',
        `the first day of the text, ${printed(text.from)}`,
        {
          received: printed(entersIntoForce),
        },
      ),
    );
  return faults;
}

/** Whatever an answer can show of a clause must be there in both languages. */
function englishFaults({ written, clause }: ClausePlace, text: Text): readonly Issue[] {
  const place: Place = { clause, path: ['english', written.id] };
  const missing = (expected: string, ...keys: readonly string[]): readonly Issue[] => [
    fault(within(place, ...keys), 'malformed', expected),
  ];
  const told = Object.hasOwn(text.english, written.id) ? text.english[written.id] : undefined;
  if (told === undefined) return missing('the clause in English');
  const english: EnglishClause = typeof told === 'string' ? { summary: told } : told;
  const { reading, decidesNothing, undecidable } = written;
  return [
    ...(english.summary.trim() === '' ? missing('the clause in English', 'summary') : []),
    ...(reading !== undefined && english.taken === undefined
      ? missing('the reading taken, in English', 'taken')
      : []),
    ...(reading !== undefined && english.rejected === undefined
      ? missing('the reading rejected, in English', 'rejected')
      : []),
    ...((decidesNothing ?? undecidable) !== undefined && english.reason === undefined
      ? missing('the reason in English', 'reason')
      : []),
  ];
}

function strayEnglish(text: Text): readonly Issue[] {
  const numbers = text.articles.flatMap(({ clauses }) => clauses.map(({ id }) => id));
  const known = new Set(numbers);
  return Object.keys(text.english)
    .filter((id) => !known.has(id))
    .map((id) =>
      fault({ path: ['english', id] }, 'unknownClause', 'a clause of this text', {
        received: printed(id),
        didYouMean: nearestClause(id, numbers),
      }),
    );
}
