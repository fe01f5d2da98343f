import { addDays, addYears, format, isWeekend } from 'date-fns';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import {
  dayAt,
  dutchHolidays,
  isoDay,
  plain,
  prepareTerm,
  readDay,
  workingDays,
  years,
} from '../../../src/calendar.ts';
import { choice, day, load, retentionColumns, type Text, vocabulary } from '../../../src/index.ts';
import { interleaved } from '../measure.ts';
import { of, type Row, ratio } from '../report.ts';
import { chance } from '../workload/chance.ts';

const million = 1_000_000;
const some = 20_000;

const told = {
  topics: ['retention'] as const,
  label: ['feit', 'fact'] as const,
  question: ['?', '?'] as const,
  judgedBy: 'record' as const,
};
const words = vocabulary({
  record: choice({ file: ['dossier', 'file'] }, { ...told, argumentOf: ['retention'] }),
  endedOn: day({ ...told, notApplicable: ['nog niet', 'not yet'] }),
});
const text: Text = {
  id: 'fiveYears',
  title: 'vijf jaar',
  version: '1',
  from: 'undated',
  articles: [
    {
      number: '1',
      title: 'Bewaren',
      clauses: [
        {
          id: '1',
          summary: 'vijf jaar',
          rules: [{ rule: 'keepAtMost', within: years(5, plain), after: 'endedOn' }],
        },
      ],
    },
  ],
  english: { '1': 'five years' },
};

/** Five years later by hand, on day numbers: Howard Hinnant's civil-day arithmetic, the year moved, and 29 February clipped. */
function fiveYearsByHand(start: number): number {
  const z = start + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = ((doe - ((doe / 1460) | 0) + ((doe / 36_524) | 0) - ((doe / 146_096) | 0)) / 365) | 0;
  const doy = doe - (365 * yoe + ((yoe / 4) | 0) - ((yoe / 100) | 0));
  const mp = ((5 * doy + 2) / 153) | 0;
  const date = doy - (((153 * mp + 2) / 5) | 0) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0) + 5;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const clipped = month === 2 && date === 29 && !isLeap ? 28 : date;
  const y = month <= 2 ? year - 1 : year;
  const e = Math.floor(y / 400);
  const of = y - e * 400;
  const d = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + clipped - 1;
  return e * 146_097 + of * 365 + ((of / 4) | 0) - ((of / 100) | 0) + d - 719_468;
}

function fiveYearsOnText(iso: string): string {
  const year = Number(iso.slice(0, 4)) + 5;
  const rest = iso.slice(4);
  if (rest !== '-02-29') return `${year}${rest}`;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? `${year}-02-29` : `${year}-02-28`;
}

/** What one would build by hand for working days: two arrays over the years in question, from a list of holidays. */
function prefixTable(first: number, last: number): (start: number, count: number) => number {
  const off = new Set<number>();
  for (let year = 2009; year <= 2041; year++)
    for (const holiday of dutchHolidays.B.holidaysOf(year)) off.add(readDay(holiday.day));
  const before = new Int32Array(last - first + 2);
  const nth: number[] = [];
  for (let at = first; at <= last; at++) {
    if ((((at + 3) % 7) + 7) % 7 < 5 && !off.has(at)) nth.push(at);
    before[at - first + 1] = nth.length;
  }
  const list = Int32Array.from(nth);
  return (start, count) => list[(before[start - first + 1] ?? 0) + count - 1] ?? 0;
}

/** A sweep of a million dossiers, on day numbers and on text; working-day terms with the Dutch holidays. */
export async function terms(rounds: number): Promise<readonly Row[]> {
  const next = chance(17);
  const [first, last] = [readDay('2010-01-01'), readDay('2035-12-31')];
  const starts = Int32Array.from({ length: million }, () => first + Math.floor(next() * (last - first)));
  const numbers = Array.from(starts.subarray(0, some), (start) => dayAt(start));
  const texts = Array.from(starts.subarray(0, 200_000), (start) => isoDay(dayAt(start)));
  const few = texts.slice(0, some);
  const dates = few.map((iso) => new Date(`${iso}T00:00:00`));
  const regulation = load(text, { vocabulary: words, statutes: [], holidays: dutchHolidays });
  const asOf = readDay('2030-06-15');
  const columns = () =>
    retentionColumns(regulation, { same: { record: 'file' }, days: { endedOn: starts } }, '2030-06-15', {
      every: million,
    });
  const byHand = () => {
    const [status, deadline] = [new Uint8Array(million), new Int32Array(million)];
    for (let at = 0; at < million; at++) {
      const day = fiveYearsByHand(starts[at] ?? 0);
      deadline[at] = day;
      status[at] = asOf <= day ? 1 : 2;
    }
    return { status, deadline };
  };
  const five = prepareTerm(years(5, plain), dutchHolidays);
  const ten = prepareTerm(workingDays(10, plain), dutchHolidays);
  const table = prefixTable(readDay('2009-01-01'), readDay('2041-12-31'));
  const [swept, wanted] = [columns(), byHand()];
  if (!swept.deadline.every((day, at) => day === wanted.deadline[at])) throw new Error('deadlines differ');
  if (!swept.status.every((one, at) => one === wanted.status[at])) throw new Error('statuses differ');
  for (const iso of few) {
    const later = isoDay(five(readDay(iso)));
    if (later !== fiveYearsOnText(iso)) throw new Error(`five years after ${iso}`);
    if (Temporal.PlainDate.from(iso).add({ years: 5 }).toString() !== later)
      throw new Error(`temporal on ${iso}`);
    if (DateTime.fromISO(iso).plus({ years: 5 }).toISODate() !== later) throw new Error(`luxon on ${iso}`);
  }
  for (const start of numbers) if (ten(start) !== table(start, 10)) throw new Error('working days differ');

  const days = await interleaved(
    [
      { name: 'by hand, day numbers', run: () => byHand().deadline.length, size: million },
      { name: 'reglement, retentionColumns', run: () => columns().deadline.length, size: million },
      {
        name: 'reglement, prepareTerm alone',
        run: () => starts.reduce((sum, start) => sum + five(dayAt(start)), 0),
        size: million,
      },
      {
        name: 'date-fns, Date objects',
        run: () => dates.reduce((sum, date) => sum + addYears(date, 5).getTime(), 0),
        size: some,
      },
    ],
    rounds,
  );
  const onText = await interleaved(
    [
      {
        name: 'by hand, on text',
        run: () => texts.reduce((sum, iso) => sum + fiveYearsOnText(iso).length, 0),
        size: texts.length,
      },
      {
        name: 'reglement, text in and out',
        run: () => texts.reduce((sum, iso) => sum + isoDay(five(readDay(iso))).length, 0),
        size: texts.length,
      },
      {
        name: 'temporal-polyfill',
        run: () =>
          few.reduce((sum, iso) => sum + Temporal.PlainDate.from(iso).add({ years: 5 }).toString().length, 0),
        size: some,
      },
      {
        name: 'luxon',
        run: () =>
          few.reduce(
            (sum, iso) => sum + (DateTime.fromISO(iso).plus({ years: 5 }).toISODate()?.length ?? 0),
            0,
          ),
        size: some,
      },
    ],
    rounds,
  );
  const working = await interleaved(
    [
      {
        name: 'prefix table by hand',
        run: () => starts.reduce((sum, start) => sum + table(start, 10), 0),
        size: million,
      },
      {
        name: 'reglement',
        run: () => starts.reduce((sum, start) => sum + ten(dayAt(start)), 0),
        size: million,
      },
      {
        name: 'date-fns, day by day',
        run: () => dates.slice(0, 500).reduce((sum, date) => sum + tenWorkingDays(date).getTime(), 0),
        size: 500,
      },
    ],
    rounds,
  );
  return [
    {
      title: 'Retention deadline in a sweep of a million, day numbers',
      measured: days,
      bars: [
        ratio(
          'deadline and status, against integer arithmetic by hand',
          of(days, 'reglement, retentionColumns') / of(days, 'by hand, day numbers'),
          1.5,
        ),
      ],
    },
    {
      title: 'The same on ISO text',
      measured: onText,
      bars: [
        ratio(
          'against by hand on text',
          of(onText, 'reglement, text in and out') / of(onText, 'by hand, on text'),
          1.5,
        ),
      ],
      notes: ['by hand: the year is cut out and five added; it checks nothing of what it reads'],
    },
    {
      title: 'Ten working days with the Dutch holidays',
      measured: working,
      bars: [
        ratio(
          'against a prefix table by hand',
          of(working, 'reglement') / of(working, 'prefix table by hand'),
          2,
        ),
      ],
    },
  ];
}

const holidayTexts: ReadonlySet<string> = new Set(
  Array.from({ length: 33 }, (_, index) => dutchHolidays.B.holidaysOf(2009 + index)).flatMap((list) =>
    list.map(({ day: iso }) => iso),
  ),
);

/** date-fns knows no holidays: the days are walked one by one, as its users do. */
function tenWorkingDays(date: Date): Date {
  let found = date;
  for (let left = 10; left > 0; ) {
    found = addDays(found, 1);
    if (!isWeekend(found) && !holidayTexts.has(format(found, 'yyyy-MM-dd'))) left -= 1;
  }
  return found;
}
