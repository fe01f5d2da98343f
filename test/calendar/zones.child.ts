import {
  atw,
  dayInZone,
  dutchHolidays,
  endOfHours,
  endOfPausedTerm,
  endOfTerm,
  eu1182,
  months,
  prepareTerm,
  readDay,
  weeks,
} from 'reglement/calendar';
import { Temporal } from 'temporal-polyfill';

/** Asks the same under five host zones, and prints what differed: the zones' own offsets, and the answers. */
const offsets = new Set<number>();
const answers = new Set<string>();
for (const zone of [
  'UTC',
  'Europe/Amsterdam',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
]) {
  process.env.TZ = zone;
  offsets.add(new Date('2024-03-30T12:00:00Z').getTimezoneOffset());
  answers.add(
    JSON.stringify([
      endOfTerm('2024-02-29', months(1, eu1182), dutchHolidays),
      endOfTerm('2018-04-12', weeks(4, atw), dutchHolidays),
      endOfPausedTerm('2024-03-05', months(1, eu1182), dutchHolidays, {
        pauses: [{ from: '2024-03-30', until: '2024-04-01' }],
        pauseEffect: 'shift',
      }),
      prepareTerm(weeks(6, atw), dutchHolidays)(readDay('2024-03-29')),
      endOfHours('2024-10-26T23:30+02:00', 72),
      dayInZone(new Date('2024-04-26T22:30:00Z'), 'Europe/Amsterdam'),
      readDay(Temporal.PlainDate.from('2024-04-27')),
    ]),
  );
}
process.stdout.write(JSON.stringify({ offsets: [...offsets], answers: [...answers] }));
