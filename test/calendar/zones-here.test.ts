import { expect, test } from 'vitest';
import { dayInZone } from '../../src/calendar/index.ts';

// Whatever the zone of this process is: `zones.test.ts` starts others.
test.each([
  ['2024-04-26T22:30:00Z', 'Europe/Amsterdam', '2024-04-27'],
  ['2024-04-26T21:59:59Z', 'Europe/Amsterdam', '2024-04-26'],
  ['2024-12-31T23:30:00Z', 'Europe/Amsterdam', '2025-01-01'],
  ['2024-12-31T23:30:00Z', 'UTC', '2024-12-31'],
  ['2024-02-28T12:00:00Z', 'Pacific/Kiritimati', '2024-02-29'],
  ['2024-03-01T03:00:00Z', 'America/St_Johns', '2024-02-29'],
  ['0001-01-01T00:00:00Z', 'UTC', '0001-01-01'],
  ['9999-12-31T23:59:59Z', 'UTC', '9999-12-31'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(dayInZone(new Date(instant), zone)).toBe(day);
});

test('a day before the year 1 is no day of this calendar', () => {
  expect(() => dayInZone(new Date('0000-12-31T23:59:59Z'), 'UTC')).toThrow(
    expect.objectContaining({ code: 'outOfRange' }),
  );
});
