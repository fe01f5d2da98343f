import { printed, ReglementError } from '../errors/index.ts';
import { type DayNumber, dayAt, type IsoDay, isoDay } from './day.ts';
import { readDay } from './read-day.ts';

/** A moment to the minute with its distance from UTC, `2024-04-26T16:20+02:00`. `Z` is not taken: it tells no local hour. */
export type Moment = `${IsoDay}T${number}:${number}${'+' | '-'}${number}:${number}`;

/** The end of a term in hours, by both readings. */
export interface HoursEnd {
  readonly knownAt: Moment;
  readonly hours: number;
  /** Exactly so many hours later: the end to work by. */
  readonly cautious: Moment;
  /** The hour of the event is not counted, so the term runs from the next full hour. */
  readonly hourNotCounted: { readonly until: Moment; readonly article: 'eu:1182-71.3.1' };
  /** Saturdays, Sundays and holidays do not extend a term in hours; that article 3(5) does not either is the settled reading here. */
  readonly notExtended: readonly ['eu:1182-71.3.4', 'eu:1182-71.3.5'];
}

/**
 * The end of a term in hours, such as the 72 hours of AVG 33. Both ends are given in the offset that `knownAt` was given in.
 *
 * @param knownAt the moment of the event, `YYYY-MM-DDTHH:MM±hh:mm`; without an offset it would be no moment.
 * @throws ReglementError `wrongKind` for another form, `impossibleDay` or `impossibleValue` for a date or a time that does not exist,
 * `impossibleTerm` for hours that are no positive whole number.
 * @example
 * ```ts
 * import { endOfHours } from 'reglement/calendar';
 * const end = endOfHours('2024-04-26T16:20+02:00', 72);
 * end.cautious; // '2024-04-29T16:20+02:00'
 * end.hourNotCounted.until; // '2024-04-29T17:00+02:00'
 * ```
 */
export function endOfHours(knownAt: Moment, hours: number): HoursEnd {
  if (!Number.isSafeInteger(hours) || hours < 1 || hours > MOST_HOURS) {
    const expected = `a whole number of hours from 1 to ${MOST_HOURS}`;
    throw new ReglementError([
      { code: 'impossibleTerm', path: ['hours'], expected, received: printed(hours) },
    ]);
  }
  const moment = read(knownAt);
  return {
    knownAt: written(moment, 0),
    hours,
    cautious: written(moment, hours * 60),
    hourNotCounted: { until: written({ ...moment, minute: 0 }, (hours + 1) * 60), article: 'eu:1182-71.3.1' },
    notExtended: ['eu:1182-71.3.4', 'eu:1182-71.3.5'],
  };
}

const MOST_HOURS = 100_000;
const MINUTES_OF_A_DAY = 1440;
const FORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})([+-])(\d{2}):(\d{2})$/;

interface LocalMoment {
  readonly day: DayNumber;
  readonly hour: number;
  readonly minute: number;
  readonly offset: { readonly sign: '+' | '-'; readonly hours: number; readonly minutes: number };
}

function read(value: unknown): LocalMoment {
  const parts = typeof value === 'string' ? FORM.exec(value) : null;
  if (parts === null)
    throw fault(
      'wrongKind',
      'a moment with its offset, `YYYY-MM-DDTHH:MM±hh:mm`',
      value,
      typeof value === 'object'
        ? 'write the moment with its offset, as the clock of the place showed it'
        : undefined,
    );
  const [, date, hour, minute, sign, offsetHours, offsetMinutes] = parts;
  const moment: LocalMoment = {
    day: readDay(date, ['knownAt']),
    hour: Number(hour),
    minute: Number(minute),
    offset: { sign: sign === '-' ? '-' : '+', hours: Number(offsetHours), minutes: Number(offsetMinutes) },
  };
  const { offset } = moment;
  const exists =
    moment.hour < 24 &&
    moment.minute < 60 &&
    offset.minutes < 60 &&
    offset.hours * 60 + offset.minutes <= 14 * 60;
  if (!exists)
    throw fault('impossibleValue', 'a time of day before 24:00 and an offset of at most 14 hours', value);
  return moment;
}

/** So many minutes later, in the same offset: the clock of the place may change meanwhile, the moment does not. */
function written({ day, hour, minute, offset }: LocalMoment, later: number): Moment {
  const total = hour * 60 + minute + later;
  const reached = isoDay(dayAt(day + Math.floor(total / MINUTES_OF_A_DAY)));
  const rest = total % MINUTES_OF_A_DAY;
  const time = `${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`;
  const text = `${reached}T${time}${offset.sign}${twoDigits(offset.hours)}:${twoDigits(offset.minutes)}`;
  // reason: every part is written in the form the type states; the compiler cannot see padding
  return text as Moment;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function fault(
  code: 'wrongKind' | 'impossibleValue',
  expected: string,
  value: unknown,
  remedy?: string,
): ReglementError {
  return new ReglementError([
    {
      code,
      path: ['knownAt'],
      expected,
      received: printed(value),
      ...(remedy === undefined ? {} : { remedy }),
    },
  ]);
}
