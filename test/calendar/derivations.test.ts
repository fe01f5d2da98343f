import {
  atw,
  calendarYears,
  type DayInput,
  dayAt,
  days,
  dutchHolidays,
  endOfHours,
  endOfPausedTerm,
  endOfTerm,
  eu1182,
  isoDay,
  months,
  period,
  plain,
  prepareTerm,
  readDay,
  startOfBackwardTerm,
  type Term,
  type TermEnd,
  type TermOptions,
  weeks,
  workingDays,
  years,
} from 'reglement/calendar';
import { describe, expect, test } from 'vitest';

/** An answer line by line, with nothing left out: the day, each step, each reservation. */
function whole(...answers: readonly object[]): string {
  return answers
    .map((answer) => {
      expect(answer).toStrictEqual(JSON.parse(JSON.stringify(answer)));
      const { derivation = [], reservations = [], ...rest }: Partial<TermEnd> = answer;
      return [rest, ...derivation, ...reservations].map((line) => JSON.stringify(line)).join('\n  ');
    })
    .join('\n');
}

const end = (start: DayInput, term: Term, options?: TermOptions): TermEnd =>
  endOfTerm(start, term, dutchHolidays, options);

describe('the whole derivation', () => {
  test('of a statutory term: clipped, moved, extended, filled up', () => {
    expect(
      whole(
        end('2022-08-31', months(1, eu1182)),
        end('2024-02-29', months(1, eu1182)),
        end('2025-01-31', months(1, eu1182), { extendedBy: months(2, eu1182) }),
        end('2024-06-07', days(2, eu1182)),
        end('2024-06-08', days(1, eu1182)),
        end('2024-06-05', years(1, eu1182)),
        end('2024-06-05', weeks(1, eu1182)),
      ),
    ).toMatchInlineSnapshot(`
      "{"kind":"exact","day":"2022-09-30"}
        {"kind":"start","day":"2022-08-31","term":{"months":1,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2022-08-31","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"months":1},"from":"2022-08-31","to":"2022-09-30","article":"eu:1182-71.3.2.c"}
        {"kind":"monthEndClipped","wanted":"2022-09-31","became":"2022-09-30","article":"eu:1182-71.3.2.c"}
      {"kind":"exact","day":"2024-04-02"}
        {"kind":"start","day":"2024-02-29","term":{"months":1,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-02-29","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"months":1},"from":"2024-02-29","to":"2024-03-29","article":"eu:1182-71.3.2.c"}
        {"kind":"moved","from":"2024-03-29","to":"2024-04-02","because":[{"kind":"holiday","day":"2024-03-29","name":{"nl":"Goede Vrijdag","en":"Good Friday"},"article":"atw:3.2"},{"kind":"saturday","day":"2024-03-30"},{"kind":"sunday","day":"2024-03-31"},{"kind":"holiday","day":"2024-04-01","name":{"nl":"tweede paasdag","en":"Easter Monday"},"article":"atw:3.1"}],"article":"eu:1182-71.3.4","calendar":"B"}
      {"kind":"exact","day":"2025-04-30"}
        {"kind":"start","day":"2025-01-31","term":{"months":1,"regime":"eu1182"}}
        {"kind":"extended","by":{"months":2,"regime":"eu1182"},"term":{"months":3,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2025-01-31","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"months":3},"from":"2025-01-31","to":"2025-04-30","article":"eu:1182-71.3.2.c"}
        {"kind":"monthEndClipped","wanted":"2025-04-31","became":"2025-04-30","article":"eu:1182-71.3.2.c"}
      {"kind":"exact","day":"2024-06-11"}
        {"kind":"start","day":"2024-06-07","term":{"days":2,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-06-07","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"days":2},"from":"2024-06-07","to":"2024-06-09","article":"eu:1182-71.3.2.b"}
        {"kind":"moved","from":"2024-06-09","to":"2024-06-10","because":[{"kind":"sunday","day":"2024-06-09"}],"article":"eu:1182-71.3.4","calendar":"B"}
        {"kind":"minimumWorkingDays","needed":2,"article":"eu:1182-71.3.5","from":"2024-06-10","to":"2024-06-11","calendar":"B"}
      {"kind":"exact","day":"2024-06-10"}
        {"kind":"start","day":"2024-06-08","term":{"days":1,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-06-08","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"days":1},"from":"2024-06-08","to":"2024-06-09","article":"eu:1182-71.3.2.b"}
        {"kind":"moved","from":"2024-06-09","to":"2024-06-10","because":[{"kind":"sunday","day":"2024-06-09"}],"article":"eu:1182-71.3.4","calendar":"B"}
      {"kind":"exact","day":"2025-06-05"}
        {"kind":"start","day":"2024-06-05","term":{"years":1,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-06-05","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"years":1},"from":"2024-06-05","to":"2025-06-05","article":"eu:1182-71.3.2.c"}
      {"kind":"exact","day":"2024-06-12"}
        {"kind":"start","day":"2024-06-05","term":{"weeks":1,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-06-05","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"weeks":1},"from":"2024-06-05","to":"2024-06-12","article":"eu:1182-71.3.2.c"}"
    `);
  });

  test('of a term under the Atw: moved, too long to be moved, filled up from three days', () => {
    expect(
      whole(
        end('2024-04-10', months(1, atw)),
        end('2024-03-09', years(1, atw)),
        end('2024-12-24', days(3, atw)),
        end('2024-12-24', days(2, atw)),
        end('2030-03-27', weeks(6, atw)),
      ),
    ).toMatchInlineSnapshot(`
      "{"kind":"exact","day":"2024-05-13"}
        {"kind":"start","day":"2024-04-10","term":{"months":1,"regime":"atw"}}
        {"kind":"dayNotCounted","day":"2024-04-10"}
        {"kind":"added","lengths":{"months":1},"from":"2024-04-10","to":"2024-05-10"}
        {"kind":"moved","from":"2024-05-10","to":"2024-05-13","because":[{"kind":"holiday","day":"2024-05-10","name":{"nl":"bij besluit gelijkgestelde dag","en":"day equated by decree"},"article":"atw:3.3"},{"kind":"saturday","day":"2024-05-11"},{"kind":"sunday","day":"2024-05-12"}],"article":"atw:1.1","calendar":"C"}
      {"kind":"exact","day":"2025-03-09"}
        {"kind":"start","day":"2024-03-09","term":{"years":1,"regime":"atw"}}
        {"kind":"dayNotCounted","day":"2024-03-09"}
        {"kind":"added","lengths":{"years":1},"from":"2024-03-09","to":"2025-03-09"}
        {"kind":"notMoved","day":"2025-03-09","off":{"kind":"sunday","day":"2025-03-09"},"regime":"atw","article":"atw:4"}
      {"kind":"exact","day":"2024-12-31"}
        {"kind":"start","day":"2024-12-24","term":{"days":3,"regime":"atw"}}
        {"kind":"dayNotCounted","day":"2024-12-24"}
        {"kind":"added","lengths":{"days":3},"from":"2024-12-24","to":"2024-12-27"}
        {"kind":"moved","from":"2024-12-27","to":"2024-12-30","because":[{"kind":"holiday","day":"2024-12-27","name":{"nl":"bij besluit gelijkgestelde dag","en":"day equated by decree"},"article":"atw:3.3"},{"kind":"saturday","day":"2024-12-28"},{"kind":"sunday","day":"2024-12-29"}],"article":"atw:1.1","calendar":"C"}
        {"kind":"minimumWorkingDays","needed":2,"article":"atw:2","from":"2024-12-30","to":"2024-12-31","calendar":"C"}
      {"kind":"exact","day":"2024-12-30"}
        {"kind":"start","day":"2024-12-24","term":{"days":2,"regime":"atw"}}
        {"kind":"dayNotCounted","day":"2024-12-24"}
        {"kind":"added","lengths":{"days":2},"from":"2024-12-24","to":"2024-12-26"}
        {"kind":"moved","from":"2024-12-26","to":"2024-12-30","because":[{"kind":"holiday","day":"2024-12-26","name":{"nl":"tweede kerstdag","en":"second Christmas Day"},"article":"atw:3.1"},{"kind":"holiday","day":"2024-12-27","name":{"nl":"bij besluit gelijkgestelde dag","en":"day equated by decree"},"article":"atw:3.3"},{"kind":"saturday","day":"2024-12-28"},{"kind":"sunday","day":"2024-12-29"}],"article":"atw:1.1","calendar":"C"}
      {"kind":"exact","day":"2030-05-08"}
        {"kind":"start","day":"2030-03-27","term":{"weeks":6,"regime":"atw"}}
        {"kind":"dayNotCounted","day":"2030-03-27"}
        {"kind":"added","lengths":{"weeks":6},"from":"2030-03-27","to":"2030-05-08"}
        {"kind":"noDecree","year":2030,"because":"noDecreeYet","article":"atw:3.3"}"
    `);
  });

  test('of a term of the bureau itself: left where it falls', () => {
    expect(
      whole(
        end('2024-01-31', period({ years: 1, months: 1, weeks: 1, days: 2 }, plain)),
        end('2024-04-20', weeks(1, plain)),
        end('2024-04-20', calendarYears(2, plain)),
        end('2024-04-24', workingDays(4, plain)),
      ),
    ).toMatchInlineSnapshot(`
      "{"kind":"exact","day":"2025-03-09"}
        {"kind":"start","day":"2024-01-31","term":{"years":1,"months":1,"weeks":1,"days":2,"regime":"plain"}}
        {"kind":"dayNotCounted","day":"2024-01-31"}
        {"kind":"added","lengths":{"years":1,"months":1,"weeks":1,"days":2},"from":"2024-01-31","to":"2025-03-09"}
        {"kind":"monthEndClipped","wanted":"2025-02-31","became":"2025-02-28"}
        {"kind":"notMoved","day":"2025-03-09","off":{"kind":"sunday","day":"2025-03-09"},"regime":"plain"}
      {"kind":"exact","day":"2024-04-27"}
        {"kind":"start","day":"2024-04-20","term":{"weeks":1,"regime":"plain"}}
        {"kind":"dayNotCounted","day":"2024-04-20"}
        {"kind":"added","lengths":{"weeks":1},"from":"2024-04-20","to":"2024-04-27"}
        {"kind":"notMoved","day":"2024-04-27","off":{"kind":"holiday","day":"2024-04-27","name":{"nl":"Koningsdag","en":"King's Day"},"article":"atw:3.1"},"regime":"plain"}
      {"kind":"exact","day":"2026-12-31"}
        {"kind":"start","day":"2024-04-20","term":{"calendarYears":2,"regime":"plain"}}
        {"kind":"dayNotCounted","day":"2024-04-20"}
        {"kind":"calendarYearEnd","calendarYears":2,"to":"2026-12-31"}
      {"kind":"exact","day":"2024-04-30"}
        {"kind":"start","day":"2024-04-24","term":{"workingDays":4,"regime":"plain"}}
        {"kind":"dayNotCounted","day":"2024-04-24"}
        {"kind":"workingDaysCounted","workingDays":4,"from":"2024-04-24","to":"2024-04-30","weekendDays":1,"holidays":[{"kind":"holiday","day":"2024-04-27","name":{"nl":"Koningsdag","en":"King's Day"},"article":"atw:3.1"}],"pausedDays":0,"calendar":"B"}"
    `);
  });

  test('of a term counted backwards, which is never moved', () => {
    const start = (from: DayInput, term: Term) => startOfBackwardTerm(from, term, dutchHolidays);
    expect(
      whole(
        start('2024-05-24', weeks(2, eu1182)),
        start('2024-05-26', weeks(2, eu1182)),
        start('2024-05-26', weeks(2, atw)),
        start('2024-05-26', weeks(2, plain)),
        start('2024-03-31', months(1, plain)),
        start('2024-04-30', workingDays(3, plain)),
        start('2031-05-01', workingDays(1, atw)),
      ),
    ).toMatchInlineSnapshot(`
      "{"kind":"exact","day":"2024-05-10"}
        {"kind":"start","day":"2024-05-24","term":{"weeks":2,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-05-24","article":"eu:1182-71.3.1"}
        {"kind":"subtracted","lengths":{"weeks":2},"from":"2024-05-24","to":"2024-05-10","article":"eu:1182-71.3.2.c"}
      {"kind":"exact","day":"2024-05-12"}
        {"kind":"start","day":"2024-05-26","term":{"weeks":2,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-05-26","article":"eu:1182-71.3.1"}
        {"kind":"subtracted","lengths":{"weeks":2},"from":"2024-05-26","to":"2024-05-12","article":"eu:1182-71.3.2.c"}
        {"kind":"notMoved","day":"2024-05-12","off":{"kind":"sunday","day":"2024-05-12"},"regime":"eu1182","article":"eu:1182-71.3.4"}
      {"kind":"exact","day":"2024-05-12"}
        {"kind":"start","day":"2024-05-26","term":{"weeks":2,"regime":"atw"}}
        {"kind":"dayNotCounted","day":"2024-05-26"}
        {"kind":"subtracted","lengths":{"weeks":2},"from":"2024-05-26","to":"2024-05-12"}
        {"kind":"notMoved","day":"2024-05-12","off":{"kind":"sunday","day":"2024-05-12"},"regime":"atw","article":"atw:1.2"}
      {"kind":"exact","day":"2024-05-12"}
        {"kind":"start","day":"2024-05-26","term":{"weeks":2,"regime":"plain"}}
        {"kind":"dayNotCounted","day":"2024-05-26"}
        {"kind":"subtracted","lengths":{"weeks":2},"from":"2024-05-26","to":"2024-05-12"}
        {"kind":"notMoved","day":"2024-05-12","off":{"kind":"sunday","day":"2024-05-12"},"regime":"plain"}
      {"kind":"exact","day":"2024-02-29"}
        {"kind":"start","day":"2024-03-31","term":{"months":1,"regime":"plain"}}
        {"kind":"dayNotCounted","day":"2024-03-31"}
        {"kind":"subtracted","lengths":{"months":1},"from":"2024-03-31","to":"2024-02-29"}
        {"kind":"monthEndClipped","wanted":"2024-02-31","became":"2024-02-29"}
      {"kind":"exact","day":"2024-04-25"}
        {"kind":"start","day":"2024-04-30","term":{"workingDays":3,"regime":"plain"}}
        {"kind":"dayNotCounted","day":"2024-04-30"}
        {"kind":"workingDaysCounted","workingDays":3,"from":"2024-04-30","to":"2024-04-25","weekendDays":1,"holidays":[{"kind":"holiday","day":"2024-04-27","name":{"nl":"Koningsdag","en":"King's Day"},"article":"atw:3.1"}],"pausedDays":0,"calendar":"B"}
      {"kind":"exact","day":"2031-04-30"}
        {"kind":"start","day":"2031-05-01","term":{"workingDays":1,"regime":"atw"}}
        {"kind":"dayNotCounted","day":"2031-05-01"}
        {"kind":"workingDaysCounted","workingDays":1,"from":"2031-05-01","to":"2031-04-30","weekendDays":0,"holidays":[],"pausedDays":0,"calendar":"C"}
        {"kind":"noDecree","year":2031,"because":"noDecreeYet","article":"atw:3.3"}"
    `);
  });

  test('of a paused term', () => {
    const pause = { from: '2024-03-11', until: '2024-03-15' } as const;
    const open = { from: '2024-03-11', until: 'open', openOn: '2024-03-20' } as const;
    const paused = (term: Term, pauseEffect: 'shift' | 'restart' | 'none', pauses = [pause]) =>
      endOfPausedTerm('2024-03-05', term, dutchHolidays, { pauses, pauseEffect });
    expect(
      whole(
        paused(months(1, eu1182), 'shift'),
        paused(months(1, eu1182), 'restart'),
        paused(months(1, eu1182), 'none'),
        paused(workingDays(6, plain), 'shift'),
        endOfPausedTerm('2024-03-05', months(1, eu1182), dutchHolidays, {
          pauses: [open],
          pauseEffect: 'shift',
        }),
        endOfPausedTerm('2024-03-05', months(1, eu1182), dutchHolidays, {
          pauses: [open, { from: '2024-03-15', until: '2024-03-25' }],
          pauseEffect: 'shift',
        }),
        endOfPausedTerm('2030-03-05', months(1, atw), dutchHolidays, {
          pauses: [{ from: '2030-03-11', until: '2030-03-15' }],
          pauseEffect: 'shift',
        }),
        endOfPausedTerm('2030-12-20', workingDays(9, atw), dutchHolidays, {
          pauses: [{ from: '2030-12-23', until: '2030-12-24' }],
          pauseEffect: 'shift',
        }),
      ),
    ).toMatchInlineSnapshot(`
      "{"kind":"exact","day":"2024-04-09"}
        {"kind":"start","day":"2024-03-05","term":{"months":1,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-03-05","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"months":1},"from":"2024-03-05","to":"2024-04-05","article":"eu:1182-71.3.2.c"}
        {"kind":"paused","pause":{"from":"2024-03-11","until":"2024-03-15"},"effect":"shift","from":"2024-04-05","to":"2024-04-09"}
      {"kind":"exact","day":"2024-04-15"}
        {"kind":"start","day":"2024-03-05","term":{"months":1,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-03-05","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"months":1},"from":"2024-03-05","to":"2024-04-05","article":"eu:1182-71.3.2.c"}
        {"kind":"paused","pause":{"from":"2024-03-11","until":"2024-03-15"},"effect":"restart","from":"2024-04-05","to":"2024-04-15"}
        {"kind":"dayNotCounted","day":"2024-03-15","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"months":1},"from":"2024-03-15","to":"2024-04-15","article":"eu:1182-71.3.2.c"}
      {"kind":"exact","day":"2024-04-05"}
        {"kind":"start","day":"2024-03-05","term":{"months":1,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-03-05","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"months":1},"from":"2024-03-05","to":"2024-04-05","article":"eu:1182-71.3.2.c"}
        {"kind":"paused","pause":{"from":"2024-03-11","until":"2024-03-15"},"effect":"none","from":"2024-04-05","to":"2024-04-05"}
      {"kind":"exact","day":"2024-03-19"}
        {"kind":"start","day":"2024-03-05","term":{"workingDays":6,"regime":"plain"}}
        {"kind":"dayNotCounted","day":"2024-03-05"}
        {"kind":"workingDaysCounted","workingDays":6,"from":"2024-03-05","to":"2024-03-13","weekendDays":2,"holidays":[],"pausedDays":0,"calendar":"B"}
        {"kind":"paused","pause":{"from":"2024-03-11","until":"2024-03-15"},"effect":"shift","from":"2024-03-13","to":"2024-03-19"}
        {"kind":"workingDaysCounted","workingDays":6,"from":"2024-03-05","to":"2024-03-19","weekendDays":4,"holidays":[],"pausedDays":4,"calendar":"B"}
      {"kind":"bounded","notBefore":"2024-04-15"}
        {"kind":"start","day":"2024-03-05","term":{"months":1,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-03-05","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"months":1},"from":"2024-03-05","to":"2024-04-05","article":"eu:1182-71.3.2.c"}
        {"kind":"paused","pause":{"from":"2024-03-11","until":"open"},"effect":"shift","from":"2024-04-05","to":"2024-04-14"}
        {"kind":"moved","from":"2024-04-14","to":"2024-04-15","because":[{"kind":"sunday","day":"2024-04-14"}],"article":"eu:1182-71.3.4","calendar":"B"}
      {"kind":"bounded","notBefore":"2024-04-19"}
        {"kind":"start","day":"2024-03-05","term":{"months":1,"regime":"eu1182"}}
        {"kind":"dayNotCounted","day":"2024-03-05","article":"eu:1182-71.3.1"}
        {"kind":"added","lengths":{"months":1},"from":"2024-03-05","to":"2024-04-05","article":"eu:1182-71.3.2.c"}
        {"kind":"paused","pause":{"from":"2024-03-11","until":"open"},"effect":"shift","from":"2024-04-05","to":"2024-04-19"}
      {"kind":"exact","day":"2030-04-09"}
        {"kind":"start","day":"2030-03-05","term":{"months":1,"regime":"atw"}}
        {"kind":"dayNotCounted","day":"2030-03-05"}
        {"kind":"added","lengths":{"months":1},"from":"2030-03-05","to":"2030-04-05"}
        {"kind":"paused","pause":{"from":"2030-03-11","until":"2030-03-15"},"effect":"shift","from":"2030-04-05","to":"2030-04-09"}
        {"kind":"noDecree","year":2030,"because":"noDecreeYet","article":"atw:3.3"}
      {"kind":"exact","day":"2031-01-08"}
        {"kind":"start","day":"2030-12-20","term":{"workingDays":9,"regime":"atw"}}
        {"kind":"dayNotCounted","day":"2030-12-20"}
        {"kind":"workingDaysCounted","workingDays":9,"from":"2030-12-20","to":"2031-01-07","weekendDays":6,"holidays":[{"kind":"holiday","day":"2030-12-25","name":{"nl":"eerste kerstdag","en":"Christmas Day"},"article":"atw:3.1"},{"kind":"holiday","day":"2030-12-26","name":{"nl":"tweede kerstdag","en":"second Christmas Day"},"article":"atw:3.1"},{"kind":"holiday","day":"2031-01-01","name":{"nl":"nieuwjaarsdag","en":"New Year's Day"},"article":"atw:3.1"}],"pausedDays":0,"calendar":"C"}
        {"kind":"paused","pause":{"from":"2030-12-23","until":"2030-12-24"},"effect":"shift","from":"2031-01-07","to":"2031-01-08"}
        {"kind":"workingDaysCounted","workingDays":9,"from":"2030-12-20","to":"2031-01-08","weekendDays":6,"holidays":[{"kind":"holiday","day":"2030-12-25","name":{"nl":"eerste kerstdag","en":"Christmas Day"},"article":"atw:3.1"},{"kind":"holiday","day":"2030-12-26","name":{"nl":"tweede kerstdag","en":"second Christmas Day"},"article":"atw:3.1"},{"kind":"holiday","day":"2031-01-01","name":{"nl":"nieuwjaarsdag","en":"New Year's Day"},"article":"atw:3.1"}],"pausedDays":1,"calendar":"C"}
        {"kind":"noDecree","year":2030,"because":"noDecreeYet","article":"atw:3.3"}
        {"kind":"noDecree","year":2031,"because":"noDecreeYet","article":"atw:3.3"}"
    `);
  });

  test('of hours', () => {
    expect(
      [
        endOfHours('2024-04-26T16:20+02:00', 72),
        endOfHours('2024-12-31T23:59-03:30', 1),
        endOfHours('2024-04-26T00:00+14:00', 100_000),
      ]
        .map((answer) => JSON.stringify(answer))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "{"knownAt":"2024-04-26T16:20+02:00","hours":72,"cautious":"2024-04-29T16:20+02:00","hourNotCounted":{"until":"2024-04-29T17:00+02:00","article":"eu:1182-71.3.1"},"notExtended":["eu:1182-71.3.4","eu:1182-71.3.5"]}
      {"knownAt":"2024-12-31T23:59-03:30","hours":1,"cautious":"2025-01-01T00:59-03:30","hourNotCounted":{"until":"2025-01-01T01:00-03:30","article":"eu:1182-71.3.1"},"notExtended":["eu:1182-71.3.4","eu:1182-71.3.5"]}
      {"knownAt":"2024-04-26T00:00+14:00","hours":100000,"cautious":"2035-09-22T16:00+14:00","hourNotCounted":{"until":"2035-09-22T17:00+14:00","article":"eu:1182-71.3.1"},"notExtended":["eu:1182-71.3.4","eu:1182-71.3.5"]}"
    `);
  });
});

describe('the calendar that is consulted', () => {
  const holiday = (name: string) =>
    ({ day: '2024-04-05', name: { nl: name, en: name }, article: name, status: 'checked' }) as const;
  const ofHost = {
    name: 'of the host',
    reservation: () => undefined,
    holidaysOf: (year: number) => (year === 2024 ? [holiday('first'), holiday('second')] : []),
  };

  test('of two holidays on one day the first gives its name', () => {
    const { derivation } = endOfTerm('2024-03-05', months(1, eu1182), { ...dutchHolidays, eu1182: ofHost });
    expect(derivation.at(-1)).toMatchObject({
      kind: 'moved',
      because: [{ name: { nl: 'first' } }, { kind: 'saturday' }, { kind: 'sunday' }],
      calendar: 'of the host',
    });
  });

  // Every day is a day off until 1 July 2025, so that is the first working day a term can hold, and the 2nd the second.
  test.each([
    [weeks(1, eu1182), '2025-06-20', '2025-07-02'],
    [months(1, eu1182), '2025-05-20', '2025-07-02'],
    [years(1, eu1182), '2024-06-20', '2025-07-02'],
    [calendarYears(1, eu1182), '2023-06-20', '2025-07-02'],
    [days(2, eu1182), '2025-06-20', '2025-07-02'],
    [days(1, eu1182), '2025-06-20', '2025-07-01'],
    [months(3, atw), '2025-03-20', '2025-07-02'],
    [months(4, atw), '2025-02-20', '2025-06-20'],
  ] as const)(
    '%o from %s holds two working days by %s, where all days before July are off',
    (term, start, day) => {
      const first = readDay('2023-01-01');
      const off = Array.from({ length: readDay('2025-07-01') - first }, (_, index) =>
        isoDay(dayAt(first + index)),
      );
      const idle = {
        ...ofHost,
        holidaysOf: (year: number) =>
          off.filter((one) => one.startsWith(`${year}`)).map((one) => ({ ...holiday('idle'), day: one })),
      };
      const everywhere = { eu1182: idle, atw: idle, plain: idle };
      expect(endOfTerm(start, term, everywhere).day).toBe(day);
      expect(isoDay(prepareTerm(term, everywhere)(readDay(start)))).toBe(day);
    },
  );

  test('what is open is said by year, also where the count goes back through the years', () => {
    const counted = startOfBackwardTerm('2033-02-01', workingDays(600, atw), dutchHolidays);
    expect(counted.reservations.map(({ year }) => year)).toEqual([2030, 2031, 2032, 2033]);
  });
});

describe('at the ends of the calendar', () => {
  test('the years 1 and 9999 are years like others', () => {
    expect(startOfBackwardTerm('0002-06-01', years(1, plain), dutchHolidays).day).toBe('0001-06-01');
    expect(end('9998-06-01', years(1, plain)).day).toBe('9999-06-01');
    expect(end('0001-01-01', months(12, plain)).day).toBe('0002-01-01');
  });

  test('the days around day number 0, which a table that holds no day yet must not take for its own', () => {
    for (const start of ['1969-12-31', '1970-01-01', '1970-01-02', '1970-01-03'] as const) {
      for (const term of [days(1, eu1182), workingDays(1, eu1182), days(2, eu1182)]) {
        const fast = prepareTerm(term, dutchHolidays)(readDay(start));
        expect(isoDay(fast)).toBe(end(start, term).day);
      }
    }
  });
});

describe('when the last day is and is not moved', () => {
  // 12 October 2024 is a Saturday, 14 October the Monday after it.
  test.each([
    [days(90, atw), '2024-07-14', '2024-10-14'],
    [days(91, atw), '2024-07-13', '2024-10-12'],
    [weeks(12, atw), '2024-07-20', '2024-10-14'],
    [weeks(13, atw), '2024-07-13', '2024-10-12'],
    [period({ weeks: 11, days: 7 }, atw), '2024-07-20', '2024-10-14'],
    [period({ weeks: 12, days: 1 }, atw), '2024-07-19', '2024-10-12'],
    [months(3, atw), '2024-07-12', '2024-10-14'],
    [months(4, atw), '2024-06-12', '2024-10-12'],
    [period({ months: 2, days: 30 }, atw), '2024-07-13', '2024-10-14'],
    [period({ months: 2, days: 31 }, atw), '2024-07-11', '2024-10-12'],
    [period({ months: 2, weeks: 4 }, atw), '2024-07-15', '2024-10-14'],
    [period({ months: 2, weeks: 5 }, atw), '2024-07-07', '2024-10-12'],
    [years(1, atw), '2023-10-12', '2024-10-12'],
    [years(1, eu1182), '2023-10-12', '2024-10-14'],
    [calendarYears(1, atw), '2021-10-12', '2022-12-31'],
    [calendarYears(1, eu1182), '2021-10-12', '2023-01-02'],
    [years(1, plain), '2023-10-12', '2024-10-12'],
  ] as const)('%o from %s ends on %s', (term, start, day) => {
    expect(end(start, term).day).toBe(day);
  });

  // Friday 7 June 2024 and the weekend after it: the Monday is the first working day, the Tuesday the second.
  test.each([
    [days(1, eu1182), '2024-06-10'],
    [days(2, eu1182), '2024-06-11'],
    [days(2, atw), '2024-06-10'],
    [days(3, atw), '2024-06-11'],
    [days(3, plain), '2024-06-10'],
    [weeks(1, atw), '2024-06-14'],
  ] as const)('%o from Friday 7 June 2024 holds its two working days or need not: %s', (term, day) => {
    expect(end('2024-06-07', term).day).toBe(day);
  });
});
