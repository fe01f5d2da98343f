import * as calendar from '../../src/calendar.ts';
import { type Call, calls } from './call.ts';
import { byName, isDayNumber, isMoment } from './calls-of-decision.ts';
import type { Chance } from './chance.ts';
import { dayOf, isDay, isRecord, isTerm } from './declared.ts';
import { nonsense } from './handed.ts';

const days = ['2024-01-31', '2024-02-29', '2018-05-25', '0001-01-01', '9990-12-31', '2026-04-30'];
const terms: readonly object[] = [
  { months: 1, regime: 'eu1182' },
  { weeks: 6, regime: 'atw' },
  { years: 5, regime: 'plain' },
  { workingDays: 3, regime: 'atw' },
  { days: 14, regime: 'eu1182' },
];
const { eu1182, atw, plain } = calendar.dutchHolidays;
/** The calendars in one piece: what is inside a calendar of the host's own is tried apart. */
const holidays = (): object => Object.assign(Object.create(null), { eu1182, atw, plain });
const inParts = (): object => ({ eu1182: { ...eu1182 }, atw: { ...atw }, plain: { ...plain } });

const one = (chance: Chance): string => chance.pick(days);

/** A calendar of the library under the regime of the term: another function may answer anything. */
function areHolidays(said: unknown, term: unknown): boolean {
  if (!isRecord(said) || !isRecord(term)) return false;
  const regime = String(term.regime);
  const found = said[regime];
  const known = { eu1182, atw, plain }[regime];
  return (
    isRecord(found) && found.holidaysOf === known?.holidaysOf && found.reservation === known?.reservation
  );
}

const areOptions = (said: unknown): boolean =>
  said === undefined ||
  (isRecord(said) &&
    Object.keys(said).every((key) => key === 'extendedBy') &&
    (said.extendedBy === undefined || isTerm(said.extendedBy)));

function isPause(said: unknown, start: unknown): boolean {
  if (!isRecord(said) || !isDay(said.from) || dayOf(said.from) < dayOf(start)) return false;
  if (Object.keys(said).some((key) => !['from', 'until', 'openOn'].includes(key))) return false;
  const until = said.until === 'open' ? (said.openOn ?? said.from) : said.until;
  return (
    isDay(until) &&
    dayOf(until) >= dayOf(said.from) &&
    (said.until === 'open' || said.openOn === undefined || isDay(said.openOn))
  );
}

const arePauses = (said: unknown, start: unknown): boolean =>
  isRecord(said) &&
  Array.isArray(said.pauses) &&
  said.pauses.every((pause: unknown) => isPause(pause, start)) &&
  ['shift', 'restart', 'none'].includes(String(said.pauseEffect)) &&
  typeof said.pauseEffect === 'string' &&
  Object.keys(said).every((key) => ['pauses', 'pauseEffect', 'extendedBy'].includes(key)) &&
  (said.extendedBy === undefined || isTerm(said.extendedBy));

const ofTerms: readonly Call[] = [
  calls('calendar.endOfTerm', calendar.endOfTerm, {
    good: (chance) => [one(chance), chance.pick(terms), holidays()],
    isGood: ([start, term, by, options]) =>
      isDay(start) && isTerm(term) && areHolidays(by, term) && areOptions(options),
    isPure: true,
    weight: 3,
  }),
  calls('calendar.endOfPausedTerm', calendar.endOfPausedTerm, {
    good: (chance) => [
      '2024-01-10',
      chance.pick(terms),
      holidays(),
      {
        pauses: [{ from: '2024-01-12', until: chance.pick(['2024-01-20', 'open']) }],
        pauseEffect: chance.pick(['shift', 'restart']),
      },
    ],
    isGood: ([start, term, by, options]) =>
      isDay(start) && isTerm(term) && areHolidays(by, term) && arePauses(options, start),
    isPure: true,
    weight: 3,
  }),
  calls('calendar.endOfTerm by strange calendars', calendar.endOfTerm, {
    good: (chance) => [one(chance), chance.pick(terms), inParts()],
    weight: 2,
  }),
  calls('calendar.startOfBackwardTerm', calendar.startOfBackwardTerm, {
    good: (chance) => ['2024-05-24', chance.pick(terms), holidays()],
    isGood: ([end, term, by]) => isDay(end) && isTerm(term) && areHolidays(by, term),
    isPure: true,
  }),
  {
    name: 'calendar.prepareTerm',
    good: (chance) => [chance.pick(terms), holidays(), 19_000],
    run: ([term, by, ...day]) =>
      Reflect.apply(Object(byName(calendar, 'prepareTerm')(term, by)), undefined, day),
    isGood: ([term, by, day]) => isTerm(term) && areHolidays(by, term) && isDayNumber(day),
    weight: 2,
  },
  calls('calendar.extendedTerm', calendar.extendedTerm, {
    good: () => [
      { months: 1, regime: 'eu1182' },
      { months: 2, regime: 'eu1182' },
    ],
    isGood: ([term, by]) => isTerm(term) && isTerm(by),
    isPure: true,
  }),
  calls('calendar.readTerm', calendar.readTerm, {
    good: (chance) => [chance.pick(terms)],
    isGood: ([term]) => isTerm(term),
    isPure: true,
  }),
  calls('calendar.termOrIssues', calendar.termOrIssues, {
    good: (chance) => [chance.pick(terms)],
    isNonsense: (answer, [term]) => !Array.isArray(answer) && !isTerm(term),
  }),
  ...(['years', 'months', 'weeks', 'days', 'workingDays', 'calendarYears'] as const).map((name) =>
    calls(`calendar.${name}`, byName(calendar, name), {
      good: () => [3, 'plain'],
      isGood: ([number, regime]: readonly unknown[]) => isTerm({ [name]: number, regime }),
    }),
  ),
  calls('calendar.period', calendar.period, {
    good: () => [{ years: 1, months: 6 }, 'plain'],
    isGood: ([lengths, regime]) => isRecord(lengths) && isTerm({ ...lengths, regime }),
    isPure: true,
  }),
];

const isPath = (said: unknown): boolean => said === undefined || Array.isArray(said);

const ofDays: readonly Call[] = [
  calls('calendar.readDay', calendar.readDay, {
    good: (chance) => [one(chance)],
    isGood: ([day]) => isDay(day),
    isNonsense: (answer, [day]) => answer !== dayOf(day),
    weight: 2,
  }),
  calls('calendar.dayOrIssue', calendar.dayOrIssue, {
    good: (chance) => [one(chance)],
    isNonsense: (answer, [day]) => typeof answer === 'number' && (!isDay(day) || answer !== dayOf(day)),
  }),
  ...(['isoDay', 'civil', 'weekday', 'dayAt'] as const).map((name) =>
    calls(`calendar.${name}`, byName(calendar, name), {
      good: () => [19_000],
      isGood: ([day]: readonly unknown[]) => isDayNumber(day),
    }),
  ),
  calls('calendar.dayNumber', calendar.dayNumber, {
    good: () => [2024, 2, 29],
    isGood: (parts) =>
      parts.slice(0, 3).every((part) => typeof part === 'number') &&
      isDay(
        [
          String(parts[0]).padStart(4, '0'),
          String(parts[1]).padStart(2, '0'),
          String(parts[2]).padStart(2, '0'),
        ].join('-'),
      ),
  }),
  calls('calendar.dayInZone', calendar.dayInZone, {
    good: (chance) => [
      new Date(1_714_170_600_000),
      chance.pick(['Europe/Amsterdam', 'UTC', 'Pacific/Auckland']),
    ],
    // A date is an instance of a class: another one in its place is as good.
    isGood: ([date, zone]) => (date instanceof Date || date === nonsense) && typeof zone === 'string',
  }),
  calls('calendar.endOfHours', calendar.endOfHours, {
    good: () => ['2024-04-26T16:20+02:00', 72],
    isGood: ([moment, hours]) =>
      isMoment(moment) &&
      typeof hours === 'number' &&
      Number.isSafeInteger(hours) &&
      hours > 0 &&
      hours <= 100_000,
    isPure: true,
  }),
  ...(['A', 'B', 'C'] as const).flatMap((name) =>
    (['holidaysOf', 'reservation'] as const).map((method) =>
      calls(`calendar.dutchHolidays.${name}.${method}`, byName(calendar.dutchHolidays[name], method), {
        good: () => [2024],
        isGood: ([year]: readonly unknown[]) =>
          typeof year === 'number' && Number.isSafeInteger(year) && year >= 1 && year <= 9999,
      }),
    ),
  ),
];

export { isPath };
export const callsOfCalendar: readonly Call[] = [...ofTerms, ...ofDays];
