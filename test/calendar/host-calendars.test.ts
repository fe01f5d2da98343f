import {
  dutchHolidays,
  endOfTerm,
  eu1182,
  type HolidaysByRegime,
  months,
  prepareTerm,
  readDay,
} from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import { holidaysIn } from '../../src/calendar/calendar-of.ts';
import { worded } from '../../src/errors/index.ts';
import { refusal } from './refusal.ts';

const month = months(1, eu1182);
const holiday = {
  day: '2024-04-05',
  name: { nl: 'feest', en: 'feast' },
  article: 'own:1',
  status: 'checked',
};
const calendar = (more: object = {}): object => ({
  name: 'of the host',
  holidaysOf: () => [holiday],
  reservation: () => undefined,
  ...more,
});
const without = (whole: object, key: string): object =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));

// reason: what a host in JavaScript can hand in
const untyped = (holidays: unknown) => holidays as HolidaysByRegime;
const everywhere = (one: unknown): HolidaysByRegime => untyped({ eu1182: one, atw: one, plain: one });

const said = (holidays: HolidaysByRegime): string => {
  const slow = refusal(() => endOfTerm('2024-03-05', month, holidays));
  const fast = refusal(() => prepareTerm(month, holidays)(readDay('2024-03-05')));
  expect(fast).toEqual(slow);
  return slow.map((issue) => `${issue.code} | ${worded(issue)}`).join('\n');
};

describe('a calendar that a host hands in', () => {
  test('is consulted as it is', () => {
    const end = endOfTerm('2024-03-05', month, everywhere(calendar()));
    expect(end.day).toBe('2024-04-08');
    expect(end.derivation.at(-1)).toMatchObject({
      because: [
        { kind: 'holiday', day: '2024-04-05', name: { nl: 'feest', en: 'feast' }, article: 'own:1' },
        { kind: 'saturday' },
        { kind: 'sunday' },
      ],
      calendar: 'of the host',
    });
  });

  test.each([
    ['no calendars', null],
    ['a list of them', [calendar(), calendar(), calendar()]],
    ['none for the regime that is asked', { atw: calendar(), plain: calendar() }],
    [
      'getters that throw',
      {
        get eu1182(): never {
          throw new Error('from a getter');
        },
      },
    ],
  ])('%s', (_, holidays) => {
    expect(said(untyped(holidays))).toMatchSnapshot();
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'B'],
    ['no name', without(calendar(), 'name')],
    ['no holidays', without(calendar(), 'holidaysOf')],
    ['no reservation', without(calendar(), 'reservation')],
    ['a name that is no text', calendar({ name: 1 })],
    ['holidays that are no function', calendar({ holidaysOf: [] })],
    ['a reservation that is no function', calendar({ reservation: undefined })],
  ])('a calendar of %s', (_, one) => {
    expect(said(everywhere(one))).toMatchSnapshot();
  });

  test.each([
    ['no list', () => 'none'],
    ['nothing', () => undefined],
    ['a list with a hole', () => [undefined, holiday]],
    ['a holiday without a day', () => [without(holiday, 'day')]],
    ['a holiday without a name', () => [without(holiday, 'name')]],
    ['a holiday without an article', () => [without(holiday, 'article')]],
    ['a holiday on no day', () => [{ ...holiday, day: '2024-02-30' }]],
    ['a name without Dutch', () => [{ ...holiday, name: { en: 'feast' } }]],
    ['a name without English', () => [{ ...holiday, name: { nl: 'feest' } }]],
    ['a name that is no text', () => [{ ...holiday, name: { nl: 1, en: 'feast' } }]],
    ['the other name no text', () => [{ ...holiday, name: { nl: 'feest', en: 2 } }]],
    ['a name that is nothing', () => [{ ...holiday, name: null }]],
    ['an article that is no text', () => [{ ...holiday, article: 3 }]],
    ['more than a year can hold', () => Array.from({ length: 10_001 }, () => holiday)],
    [
      'a call that throws',
      () => {
        throw new Error('of the host');
      },
    ],
  ])('holidays that are %s', (_, holidaysOf) => {
    expect(said(everywhere(calendar({ holidaysOf })))).toMatchSnapshot();
  });

  test.each([
    ['a text', () => 'open'],
    ['of no year', () => ({ kind: 'noDecree', because: 'noDecreeYet', article: 'a:1' })],
    ['of another kind', () => ({ kind: 'maybe', year: 2024, because: 'noDecreeYet', article: 'a:1' })],
    ['for another reason', () => ({ kind: 'noDecree', year: 2024, because: 'lost', article: 'a:1' })],
    ['without an article', () => ({ kind: 'noDecree', year: 2024, because: 'noDecreeYet' })],
    [
      'thrown',
      () => {
        throw new Error('of the host');
      },
    ],
  ])('a reservation %s', (_, reservation) => {
    const faults = refusal(() => endOfTerm('2024-03-05', month, everywhere(calendar({ reservation }))));
    expect(faults.map((issue) => `${issue.code} | ${worded(issue)}`).join('\n')).toMatchSnapshot();
  });

  test('of a year: as many holidays as there can be days, and no more', () => {
    const listed = (length: number) =>
      everywhere(calendar({ holidaysOf: () => Array.from({ length }, () => holiday) }));
    expect(endOfTerm('2024-03-05', month, listed(400)).day).toBe('2024-04-08');
    expect(said(listed(401))).toMatchSnapshot();
  });

  test('a holiday is checked only where it says so', () => {
    const told = (status: unknown): HolidaysByRegime =>
      everywhere(calendar({ holidaysOf: () => [{ ...holiday, status }] }));
    const bare = everywhere(calendar({ holidaysOf: () => [without(holiday, 'status')] }));
    for (const holidays of [told('checked'), told('unchecked'), told('x'), bare])
      expect(endOfTerm('2024-03-05', month, holidays).day).toBe('2024-04-08');
    const statusIn = (holidays: HolidaysByRegime): unknown => holidaysIn(holidays.plain, 2024)[0]?.status;
    expect([told('checked'), told('unchecked'), told('x'), bare].map(statusIn)).toEqual([
      'checked',
      'unchecked',
      'unchecked',
      'unchecked',
    ]);
  });

  test('a reservation that is one stands under the answer', () => {
    const open = { kind: 'noDecree', year: 2024, because: 'notVerified', article: 'a:1' } as const;
    const holidays = everywhere(calendar({ holidaysOf: () => [], reservation: () => open }));
    expect(endOfTerm('2024-03-05', month, holidays).reservations).toEqual([open]);
    expect(endOfTerm('2024-03-05', month, dutchHolidays).reservations).toEqual([]);
  });
});
