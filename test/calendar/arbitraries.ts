import fc from 'fast-check';
import { dayAt, type PeriodLengths, type Regime, readDay, readTerm, type Term } from 'reglement/calendar';

export const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map(dayAt);

/** Days that the tables of decrees and the years around them can touch. */
export const recentDay = fc.integer({ min: readDay('2010-01-01'), max: readDay('2035-12-31') }).map(dayAt);

export const lengths: fc.Arbitrary<PeriodLengths> = fc
  .record(
    {
      years: fc.integer({ min: 1, max: 30 }),
      months: fc.integer({ min: 1, max: 40 }),
      weeks: fc.integer({ min: 1, max: 60 }),
      days: fc.integer({ min: 1, max: 400 }),
    },
    { requiredKeys: [] },
  )
  .filter((added) => Object.keys(added).length > 0);

const regime: fc.Arbitrary<Regime> = fc.constantFrom('eu1182', 'atw', 'plain');

const short: fc.Arbitrary<object> = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 92 }) }),
  fc.record({ weeks: fc.integer({ min: 1, max: 13 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 4 }) }),
);
const alone: fc.Arbitrary<object> = fc.oneof(
  fc.record({ workingDays: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ calendarYears: fc.integer({ min: 1, max: 12 }) }),
);

/** Short ones twice as often: they are where the moves and the minimum bite. */
export const anyTerm: fc.Arbitrary<Term> = fc
  .tuple(fc.oneof(short, short, lengths, alone), regime)
  .map(([given, of]) => readTerm({ ...given, regime: of }));
