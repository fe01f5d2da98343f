import type { Term } from '../../calendar/index.ts';
import type { Words } from '../answer.ts';
import { both, listed, type Say } from './language.ts';

const units: readonly {
  readonly unit: 'years' | 'months' | 'weeks' | 'days' | 'workingDays' | 'calendarYears';
  readonly one: Words;
  readonly many: Words;
}[] = [
  { unit: 'years', one: both('jaar', 'year'), many: both('jaar', 'years') },
  { unit: 'months', one: both('maand', 'month'), many: both('maanden', 'months') },
  { unit: 'weeks', one: both('week', 'week'), many: both('weken', 'weeks') },
  { unit: 'days', one: both('dag', 'day'), many: both('dagen', 'days') },
  { unit: 'workingDays', one: both('werkdag', 'working day'), many: both('werkdagen', 'working days') },
  {
    unit: 'calendarYears',
    one: both('kalenderjaar', 'calendar year'),
    many: both('kalenderjaren', 'calendar years'),
  },
];

/** Lengths as a person says them: `1 jaar en 6 maanden`, `one month` as `1 month`. */
export function lengthsInWords(lengths: Partial<Omit<Term, 'regime'>>, say: Say): string {
  const parts = units.flatMap(({ unit, one, many }) => {
    const number = lengths[unit];
    return number === undefined ? [] : [`${number} ${say(number === 1 ? one : many)}`];
  });
  return listed(parts, say);
}

const wordsInstead: Readonly<Record<string, Words>> = {
  asSoonAsPossible: both('zo spoedig mogelijk', 'as soon as possible'),
  atOnce: both('meteen', 'at once'),
  noTerm: both('zonder termijn', 'without a term'),
  sameDay: both('op de dag zelf', 'on the day itself'),
  asLongAsNeeded: both('zolang nodig', 'as long as needed'),
  hold: both('zolang dit speelt', 'for as long as this stands'),
};

/** A term, or the words that a text uses in place of one. */
export function withinInWords(within: Term | string, say: Say): string {
  if (typeof within === 'object') return lengthsInWords(within, say);
  const words = wordsInstead[within];
  return words === undefined ? within : say(words);
}
