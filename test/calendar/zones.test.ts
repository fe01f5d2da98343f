import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Temporal as JsTemporal } from '@js-temporal/polyfill';
import { dayInZone, dutchHolidays, endOfTerm, eu1182, months, readDay } from 'reglement/calendar';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { code } from './refusal.ts';

test('the same answers under five host zones', () => {
  // A process of its own: the test runner's does not follow a change of its zone.
  const script = fileURLToPath(new URL('./zones.child.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
  const { offsets, answers } = z
    .object({ offsets: z.array(z.number()), answers: z.array(z.string()) })
    .parse(JSON.parse(printed));
  expect(offsets).toHaveLength(5);
  expect(answers).toHaveLength(1);
});

describe('days from elsewhere', () => {
  test.each([
    ['@js-temporal/polyfill', JsTemporal.PlainDate],
    ['temporal-polyfill', Temporal.PlainDate],
  ])('a PlainDate of %s is a day; in another calendar it is refused', (_, PlainDate) => {
    expect(readDay(PlainDate.from('2024-02-29'))).toBe(readDay('2024-02-29'));
    expect(endOfTerm(PlainDate.from('2024-02-29'), months(1, eu1182), dutchHolidays).day).toBe('2024-04-02');
    expect(code(() => readDay(PlainDate.from('2024-02-29').withCalendar('gregory')))).toBe('wrongKind');
    expect(code(() => readDay(PlainDate.from('+012024-02-29')))).toBe('wrongKind');
  });

  test.each([
    ['2024-04-26T22:30:00Z', 'Europe/Amsterdam', '2024-04-27'],
    ['2024-04-26T21:59:59Z', 'Europe/Amsterdam', '2024-04-26'],
    ['2024-01-26T22:30:00Z', 'Europe/Amsterdam', '2024-01-26'],
    ['2024-04-26T12:00:00Z', 'Pacific/Kiritimati', '2024-04-27'],
    ['2024-04-26T10:30:00Z', 'Pacific/Pago_Pago', '2024-04-25'],
    ['1582-10-10T12:00:00Z', 'UTC', '1582-10-10'],
    ['0033-04-03T12:00:00Z', 'UTC', '0033-04-03'],
    ['0001-01-01T00:00:00Z', 'UTC', '0001-01-01'],
    ['9999-12-31T23:59:59Z', 'UTC', '9999-12-31'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayInZone(new Date(instant), zone)).toBe(day);
  });
});
