import { readFileSync } from 'node:fs';
import {
  type DayOff,
  dutchHolidays,
  endOfHours,
  endOfTerm,
  isoDay,
  prepareTerm,
  readDay,
  readTerm,
  type Step,
  weekday,
} from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const day = z.templateLiteral([z.number(), '-', z.number(), '-', z.number()]);
const moment = z.templateLiteral([
  day,
  'T',
  z.number(),
  ':',
  z.number(),
  z.enum(['+', '-']),
  z.number(),
  ':',
  z.number(),
]);
const table = z.strictObject({
  source: z.string(),
  terms: z.array(
    z.strictObject({
      case: z.string(),
      calendar: z.enum(['A']).optional(),
      start: day,
      term: z.unknown(),
      extendedBy: z.unknown().optional(),
      day,
      weekday: z.number(),
      /** The date that the month of the nominal end does not have. */
      clipped: z.string().optional(),
      movedFrom: z.string().optional(),
      because: z.array(z.string()).optional(),
      /** Where the end stood before it was made to hold two working days. */
      filledFrom: z.string().optional(),
      /** Why the last day is a day off that stays the last day. */
      staysOn: z.string().optional(),
    }),
  ),
  hours: z.array(
    z.strictObject({
      case: z.string(),
      knownAt: moment,
      hours: z.number(),
      cautious: z.string(),
      hourNotCounted: z.string(),
    }),
  ),
});

const worked = table.parse(JSON.parse(readFileSync(new URL('./worked-dates.json', import.meta.url), 'utf8')));

describe('worked dates', () => {
  test.each(worked.terms)('$case', (row) => {
    const term = readTerm(row.term);
    const holidays = row.calendar === 'A' ? { ...dutchHolidays, eu1182: dutchHolidays.A } : dutchHolidays;
    const options = row.extendedBy === undefined ? {} : { extendedBy: readTerm(row.extendedBy) };
    const end = endOfTerm(row.start, term, holidays, options);
    expect(end.day).toBe(row.day);
    expect(weekday(readDay(end.day))).toBe(row.weekday);
    expect(end.reservations).toEqual([]);
    expect(shown(end.derivation)).toEqual({
      clipped: row.clipped,
      movedFrom: row.movedFrom,
      because: row.because,
      filledFrom: row.filledFrom,
      staysOn: row.staysOn,
    });
    if (row.extendedBy === undefined) {
      expect(isoDay(prepareTerm(term, holidays)(readDay(row.start)))).toBe(row.day);
    }
  });

  test.each(worked.hours)('$case', (row) => {
    const end = endOfHours(row.knownAt, row.hours);
    expect(end.cautious).toBe(row.cautious);
    expect(end.hourNotCounted.until).toBe(row.hourNotCounted);
  });
});

function shown(steps: readonly Step[]): Record<string, unknown> {
  const found: Record<string, unknown> = {
    clipped: undefined,
    movedFrom: undefined,
    because: undefined,
    filledFrom: undefined,
    staysOn: undefined,
  };
  for (const step of steps) {
    if (step.kind === 'monthEndClipped') found.clipped = step.wanted;
    if (step.kind === 'moved')
      Object.assign(found, { movedFrom: step.from, because: step.because.map(name) });
    if (step.kind === 'minimumWorkingDays') found.filledFrom = step.from;
    if (step.kind === 'notMoved') found.staysOn = name(step.off);
  }
  return found;
}

function name(off: DayOff): string {
  return off.kind === 'holiday' ? off.name.nl : off.kind;
}
