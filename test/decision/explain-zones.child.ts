import { dayInWords } from '../../src/decision/explain/days.ts';

/** Says the same days under many host zones, and prints what differed: the zones' own offsets, and the words. */
const offsets = new Set<number>();
const words = new Set<string>();
for (const zone of [
  'UTC',
  'Europe/Amsterdam',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
]) {
  process.env.TZ = zone;
  offsets.add(new Date('2024-03-30T12:00:00Z').getTimezoneOffset());
  // Apia skipped 30 December 2011; Amsterdam's clocks changed on 31 March 2024.
  const days = [
    '2011-12-30',
    '2024-03-31',
    '2024-02-29',
    '1937-07-01',
    '0033-04-03',
    '9999-12-31',
    '2025-02-31',
  ];
  words.add(JSON.stringify(days.flatMap((day) => [dayInWords(day, 'nl'), dayInWords(day, 'en')])));
}
process.stdout.write(JSON.stringify({ offsets: [...offsets], words: [...words] }));
