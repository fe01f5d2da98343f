import { printed, ReglementError } from '../errors/index.ts';
import { dayNumber, type IsoDay, isoDay } from './day.ts';

/**
 * The civil day that a JS `Date` falls on in a named zone. The zone is never the host's by accident: it is always asked.
 *
 * @param zone an IANA zone such as `Europe/Amsterdam`.
 * @throws ReglementError `wrongKind` where it is no `Date`, `impossibleDay` for an invalid one, `impossibleValue` for a zone that
 * is not known, `outOfRange` outside 0001-01-01 to 9999-12-31.
 * @example
 * ```ts
 * import { dayInZone } from 'reglement/calendar';
 * dayInZone(new Date('2024-04-26T22:30:00Z'), 'Europe/Amsterdam'); // '2024-04-27'
 * ```
 */
export function dayInZone(date: Date, zone: string): IsoDay {
  const parts = new Map(
    formatter(zone)
      .formatToParts(instant(date))
      .map((part) => [part.type, part.value]),
  );
  if (parts.get('era') !== 'AD')
    throw dateError('outOfRange', 'a day from 0001-01-01 to 9999-12-31', 'a year before 1');
  return isoDay(dayNumber(Number(parts.get('year')), Number(parts.get('month')), Number(parts.get('day'))));
}

function instant(date: Date): number {
  let milliseconds: number;
  try {
    // The method of the language itself, so that an object dressed as a Date is found out.
    milliseconds = Date.prototype.getTime.call(date);
  } catch {
    throw dateError('wrongKind', 'a JS Date', printed(date));
  }
  if (Number.isNaN(milliseconds))
    throw dateError('impossibleDay', 'a JS Date that names an instant', 'an invalid Date');
  return milliseconds;
}

function formatter(zone: string): Intl.DateTimeFormat {
  // Intl takes the host's zone where none is given, which is the very accident this function is there to prevent.
  if (typeof zone === 'string') {
    try {
      return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
        timeZone: zone,
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
      });
    } catch {
      // An unknown zone is reported below.
    }
  }
  throw new ReglementError([
    {
      code: 'impossibleValue',
      path: ['zone'],
      expected: 'a time zone by name',
      received: printed(zone),
      remedy: 'for example `Europe/Amsterdam`',
    },
  ]);
}

function dateError(
  code: 'wrongKind' | 'impossibleDay' | 'outOfRange',
  expected: string,
  received: string,
): ReglementError {
  return new ReglementError([{ code, path: ['date'], expected, received }]);
}
