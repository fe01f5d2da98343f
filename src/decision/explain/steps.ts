import { match } from 'ts-pattern';
import type { DayOff, Reservation, Step } from '../../calendar/index.ts';
import type { Words } from '../answer.ts';
import { dayInWords } from './days.ts';
import { both, type Language, listed, sayIn } from './language.ts';
import { lengthsInWords } from './terms.ts';

/** How a last day was reached, one line per step, with the article that makes it so. */
export const stepsInWords = (steps: readonly Step[], language: Language): readonly string[] =>
  steps.map((step) => {
    const article = 'article' in step && step.article !== undefined ? ` (${step.article})` : '';
    return `${sayIn(language)(stepWords(step, language))}${article}`;
  });

function stepWords(step: Step, language: Language): Words {
  const say = sayIn(language);
  const on = (day: string): string => dayInWords(day, language);
  return match(step)
    .with({ kind: 'start' }, ({ day, term }) => {
      const length = lengthsInWords(term, say);
      return both(`vanaf ${on(day)}: ${length}`, `from ${on(day)}: ${length}`);
    })
    .with({ kind: 'dayNotCounted' }, ({ day }) =>
      both(`${on(day)} telt zelf niet mee`, `${on(day)} itself is not counted`),
    )
    .with({ kind: 'extended' }, ({ by, term }) => {
      const [more, whole] = [lengthsInWords(by, say), lengthsInWords(term, say)];
      return both(
        `verlengd met ${more}: ${whole} vanaf het begin`,
        `extended by ${more}: ${whole} from the start`,
      );
    })
    .with({ kind: 'added' }, ({ lengths, to }) => {
      const length = lengthsInWords(lengths, say);
      return both(`${length} later is ${on(to)}`, `${length} later is ${on(to)}`);
    })
    .with({ kind: 'subtracted' }, ({ lengths, to }) => {
      const length = lengthsInWords(lengths, say);
      return both(`${length} eerder is ${on(to)}`, `${length} earlier is ${on(to)}`);
    })
    .with({ kind: 'monthEndClipped' }, ({ wanted, became }) =>
      both(
        `${on(wanted)} bestaat niet; de laatste dag van die maand is ${on(became)}`,
        `there is no ${on(wanted)}; the last day of that month is ${on(became)}`,
      ),
    )
    .with({ kind: 'calendarYearEnd' }, ({ calendarYears, to }) => {
      const length = lengthsInWords({ calendarYears }, say);
      const ends = endWords(calendarYears);
      return both(
        `${length} na het jaar van de gebeurtenis ${ends.nl} op ${on(to)}`,
        `${length} after the year of the event ${ends.en} on ${on(to)}`,
      );
    })
    .with({ kind: 'workingDaysCounted' }, (counted) => {
      const length = lengthsInWords({ workingDays: counted.workingDays }, say);
      const passed = passedOver(counted, language);
      const ends = endWords(counted.workingDays);
      return both(
        `${length} ${ends.nl} op ${on(counted.to)}${passed}`,
        `${length} ${ends.en} on ${on(counted.to)}${passed}`,
      );
    })
    .with({ kind: 'paused' }, ({ pause, from, to }) => {
      if (pause.until === 'open')
        return both(
          `stil vanaf ${on(pause.from)}, en dat duurt nog`,
          `paused from ${on(pause.from)}, and not over yet`,
        );
      const until = on(pause.until);
      return both(
        `stil vanaf ${on(pause.from)} tot ${until}: ${on(from)} wordt ${on(to)}`,
        `paused from ${on(pause.from)} to ${until}: ${on(from)} becomes ${on(to)}`,
      );
    })
    .with({ kind: 'moved' }, ({ because, to }) => {
      const off = daysOffWords(because, language);
      return both(
        `${off.nl}; de termijn loopt door tot en met ${on(to)}`,
        `${off.en}; the term runs through ${on(to)}`,
      );
    })
    .with({ kind: 'notMoved' }, ({ off: one }) => {
      const off = daysOffWords([one], language);
      return both(`${off.nl}; de laatste dag blijft staan`, `${off.en}; the last day stays where it is`);
    })
    .with({ kind: 'minimumWorkingDays' }, ({ needed, to }) => {
      const least = lengthsInWords({ workingDays: needed }, say);
      return both(
        `de termijn bevat geen ${least} en loopt door tot en met ${on(to)}`,
        `the term holds fewer than ${least} and runs through ${on(to)}`,
      );
    })
    .exhaustive();
}

/** One day ends, several end. */
const endWords = (number: number): Words =>
  number === 1 ? both('eindigt', 'ends') : both('eindigen', 'end');

/** The weekday is in the date already; a holiday has its name besides. */
function daysOffWords(off: readonly DayOff[], language: Language): Words {
  const say = sayIn(language);
  const days = off.map((one) => {
    const day = dayInWords(one.day, language);
    return one.kind === 'holiday' ? `${day} (${say(one.name)}, ${one.article})` : day;
  });
  const all = listed(days, say);
  return off.length === 1
    ? both(`${all} is geen werkdag`, `${all} is no working day`)
    : both(`${all} zijn geen werkdagen`, `${all} are no working days`);
}

function passedOver(
  counted: Extract<Step, { readonly kind: 'workingDaysCounted' }>,
  language: Language,
): string {
  const say = sayIn(language);
  const { weekendDays, pausedDays, holidays } = counted;
  const days = (number: number, one: Words, many: Words): readonly string[] =>
    number === 0 ? [] : [`${number} ${say(number === 1 ? one : many)}`];
  const passed = [
    ...days(weekendDays, both('weekenddag', 'weekend day'), both('weekenddagen', 'weekend days')),
    ...days(pausedDays, both('dag stilstand', 'paused day'), both('dagen stilstand', 'paused days')),
    ...holidays.map((one) => (one.kind === 'holiday' ? say(one.name) : dayInWords(one.day, language))),
  ];
  if (passed.length === 0) return '';
  return say(both(`; overgeslagen: ${listed(passed, say)}`, `; passed over: ${listed(passed, say)}`));
}

/** What a day still depends on. */
export function reservationInWords({ year, because, article }: Reservation, language: Language): string {
  const say = sayIn(language);
  const why =
    because === 'notVerified'
      ? both('het besluit is niet nagegaan', 'the decree was not traced')
      : both('er is nog geen besluit gevonden', 'no decree has been found yet');
  return say(
    both(
      `welke dagen in ${year} met een feestdag gelijkstaan, staat niet vast: ${why.nl} (${article})`,
      `which days of ${year} count as holidays is not settled: ${why.en} (${article})`,
    ),
  );
}
