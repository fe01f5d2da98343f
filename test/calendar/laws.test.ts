import fc from 'fast-check';
import {
  type DayNumber,
  dayAt,
  days,
  dutchHolidays,
  endOfPausedTerm,
  endOfTerm,
  eu1182,
  extendedTerm,
  isoDay,
  months,
  type PauseEffect,
  period,
  plain,
  prepareTerm,
  readDay,
  startOfBackwardTerm,
  type Term,
} from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { anyDay, anyTerm, lengths, recentDay } from './arbitraries.ts';

const end = (start: DayNumber, term: Term) => endOfTerm(isoDay(start), term, dutchHolidays);

/** E(s, t) is the last day of term t from event s; N(s, t) the nominal one. */
describe('laws of terms', () => {
  test('a later event never gives an earlier day: s ≤ s′ ⇒ E(s, t) ≤ E(s′, t)', () => {
    fc.assert(
      fc.property(recentDay, fc.nat(40), anyTerm, (start, later, term) => {
        const lastDay = prepareTerm(term, dutchHolidays);
        expect(lastDay(start)).toBeLessThanOrEqual(lastDay(dayAt(start + later)));
      }),
      { numRuns: 5000 },
    );
  });

  test('a later event never gives an earlier day, paused or not', () => {
    const pauses = fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 3 });
    const effect = fc.constantFrom<PauseEffect>('shift', 'restart', 'none');
    fc.assert(
      fc.property(recentDay, fc.nat(10), anyTerm, pauses, effect, (start, later, term, gaps, pauseEffect) => {
        const second = dayAt(start + later);
        const given = gaps.map(([after, lasting]) => ({
          from: isoDay(dayAt(second + after)),
          until: isoDay(dayAt(second + after + lasting)),
        }));
        const [one, other] = [start, second].map((from) => {
          const paused = endOfPausedTerm(isoDay(from), term, dutchHolidays, { pauses: given, pauseEffect });
          return paused.kind === 'exact' ? readDay(paused.day) : Number.NaN;
        });
        expect(one).toBeLessThanOrEqual(other ?? Number.NaN);
      }),
      { numRuns: 3000 },
    );
  });

  test('a term ends after its event: s < E(s, t)', () => {
    fc.assert(
      fc.property(recentDay, anyTerm, (start, term) => {
        expect(readDay(end(start, term).day)).toBeGreaterThan(start);
      }),
    );
  });

  test('rolling twice is rolling once: a last day is no Saturday, Sunday or holiday of its regime', () => {
    fc.assert(
      fc.property(recentDay, lengths, (start, added) => {
        const { day, derivation } = end(start, period(added, eu1182));
        // A one-day term from the eve has the rolled day as its nominal end, and no minimum to meet.
        const again = endOfTerm(isoDay(dayAt(readDay(day) - 1)), days(1, eu1182), dutchHolidays);
        expect(again.day).toBe(day);
        expect(derivation.filter(({ kind }) => kind === 'moved').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the fast form agrees with the derivation', () => {
    fc.assert(
      fc.property(fc.array(recentDay, { minLength: 1, maxLength: 8 }), anyTerm, (starts, term) => {
        const lastDay = prepareTerm(term, dutchHolidays);
        for (const start of starts) expect(isoDay(lastDay(start))).toBe(end(start, term).day);
      }),
      { numRuns: 3000 },
    );
  });

  test('the fast form agrees with the derivation over the whole range, in any order of asking', () => {
    const within = anyDay.filter((day) => day < readDay('9900-01-01'));
    fc.assert(
      fc.property(fc.array(within, { minLength: 1, maxLength: 4 }), anyTerm, (starts, term) => {
        const lastDay = prepareTerm(term, dutchHolidays);
        for (const start of starts) expect(isoDay(lastDay(start))).toBe(end(start, term).day);
      }),
      { numRuns: 40 },
    );
  });

  test('the steps lead to the day: each begins where the one before it ended, and the last ends on the last day', () => {
    fc.assert(
      fc.property(recentDay, anyTerm, (start, term) => {
        const { day, derivation } = end(start, term);
        let stands = isoDay(start);
        for (const step of derivation) {
          if ('from' in step) expect(step.from).toBe(stands);
          if ('to' in step) stands = step.to;
        }
        expect(stands).toBe(day);
        expect(derivation).toEqual(JSON.parse(JSON.stringify(derivation)));
      }),
    );
  });

  test('month-end clips are always shown: the date changes with the months ⇔ a clip is among the steps', () => {
    fc.assert(
      fc.property(recentDay, fc.integer({ min: 1, max: 40 }), (start, number) => {
        const { day, derivation } = end(start, months(number, plain));
        const clips = derivation.filter(({ kind }) => kind === 'monthEndClipped');
        expect(clips.length).toBe(day.slice(8) === isoDay(start).slice(8) ? 0 : 1);
        for (const clip of clips) expect(clip).toMatchObject({ became: day });
      }),
    );
  });

  test('the later of the two governs: E(s, t) = N(s, t) unless a move or the minimum says otherwise', () => {
    fc.assert(
      fc.property(recentDay, lengths, (start, added) => {
        const nominal = end(start, period(added, plain));
        const legal = end(start, period(added, eu1182));
        const changes = legal.derivation.some(
          ({ kind }) => kind === 'moved' || kind === 'minimumWorkingDays',
        );
        expect(legal.day === nominal.day).toBe(!changes);
        expect(readDay(legal.day)).toBeGreaterThanOrEqual(readDay(nominal.day));
      }),
    );
  });

  test('a backward term never moves: it begins on the date its length names, under every regime', () => {
    fc.assert(
      fc.property(recentDay, lengths, (event, added) => {
        const begins = (['plain', 'eu1182', 'atw'] as const).map((regime) =>
          startOfBackwardTerm(isoDay(event), period(added, regime), dutchHolidays),
        );
        expect(new Set(begins.map(({ day }) => day)).size).toBe(1);
        for (const begin of begins) {
          expect(begin.derivation.some(({ kind }) => kind === 'moved' || kind === 'minimumWorkingDays')).toBe(
            false,
          );
          expect(begin.reservations).toEqual([]);
        }
      }),
    );
  });

  test('working days counted back and forth meet: from a working day, n back and n on is where one began', () => {
    fc.assert(
      fc.property(recentDay, fc.integer({ min: 1, max: 60 }), (event, number) => {
        const term = { workingDays: number, regime: plain } as const;
        const from = end(event, { workingDays: 1, regime: plain }).day;
        const back = startOfBackwardTerm(from, term, dutchHolidays).day;
        expect(endOfTerm(back, term, dutchHolidays).day).toBe(from);
      }),
    );
  });

  test('an extension counts from the original start: E(s, t extended by u) = E(s, t + u)', () => {
    fc.assert(
      fc.property(
        recentDay,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (start, first, further) => {
          const [term, extendedBy] = [months(first, eu1182), months(further, eu1182)];
          const extended = endOfTerm(isoDay(start), term, dutchHolidays, { extendedBy });
          expect(extended.day).toBe(end(start, months(first + further, eu1182)).day);
          expect(extended.day).toBe(end(start, extendedTerm(term, extendedBy)).day);
          expect(extended.derivation).toContainEqual({
            kind: 'extended',
            by: extendedBy,
            term: extendedTerm(term, extendedBy),
          });
        },
      ),
    );
  });
});

describe('reservations', () => {
  test('a year without a decree is reserved, never guessed', () => {
    const six = { weeks: 6, regime: 'atw' } as const;
    expect(endOfTerm('2030-03-27', six, dutchHolidays).reservations).toEqual([
      { kind: 'noDecree', year: 2030, because: 'noDecreeYet', article: 'atw:3.3' },
    ]);
    expect(endOfTerm('2012-04-05', six, dutchHolidays).reservations).toEqual([
      { kind: 'noDecree', year: 2012, because: 'notVerified', article: 'atw:3.3' },
    ]);
  });

  test('a year that cannot change the answer is not reserved', () => {
    // From December 2016, which no decree is known for, into January 2017, which one covers.
    expect(endOfTerm('2016-12-20', { weeks: 6, regime: 'atw' }, dutchHolidays).reservations).toEqual([]);
    // Too long for the Atw, so its last day stays whatever a decree may say.
    expect(endOfTerm('2029-05-01', { months: 13, regime: 'atw' }, dutchHolidays).reservations).toEqual([]);
    expect(endOfTerm('2030-03-27', { weeks: 6, regime: 'eu1182' }, dutchHolidays).reservations).toEqual([]);
  });

  test('every year that working days were counted in is reserved', () => {
    const counted = endOfTerm('2028-12-20', { workingDays: 280, regime: 'atw' }, dutchHolidays);
    expect(counted.reservations.map(({ year }) => year)).toEqual([2029, 2030]);
  });

  test('an answer without a reservation does not hang on a decree that is not there', () => {
    // What a decree could add: any weekday of a year outside the table. If some addition changes the day, a reservation must say so.
    fc.assert(
      fc.property(recentDay, anyTerm, fc.nat(20), (start, given, offset) => {
        const term: Term = { ...given, regime: 'atw' };
        const usual = end(start, term);
        const added = isoDay(dayAt(readDay(usual.day) - offset));
        const year = Number(added.slice(0, 4));
        fc.pre(dutchHolidays.C.reservation(year) !== undefined);
        const fuller = {
          ...dutchHolidays.C,
          holidaysOf: (of: number) =>
            of === year
              ? [
                  ...dutchHolidays.C.holidaysOf(of),
                  {
                    day: added,
                    name: { nl: 'x', en: 'x' },
                    article: 'atw:3.3',
                    status: 'unchecked',
                  } as const,
                ]
              : dutchHolidays.C.holidaysOf(of),
        };
        const changed = endOfTerm(isoDay(start), term, { ...dutchHolidays, atw: fuller }).day !== usual.day;
        if (changed) expect(usual.reservations.map((reservation) => reservation.year)).toContain(year);
      }),
      { numRuns: 2000 },
    );
  });
});
