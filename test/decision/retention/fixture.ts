import { calendarYears, dutchHolidays, eu1182, months, plain, years } from 'reglement/calendar';
import {
  article,
  author,
  checked,
  clause,
  load,
  type Regulation,
  reading,
  type Text,
  text,
} from '../../../src/language/index.ts';
import { type CoreFacts, core } from '../../../src/law/vocabulary/index.ts';

const { keepAtMost, keepAtLeast, keepFor, endsOn, hold } = author(core);

/** A made-up act on accounts and one on privacy: enough law to keep, to end and to hold. */
export const accounts: Text = text({
  id: 'boekwet',
  title: 'Wet op de boeken',
  version: '1',
  from: '1960-01-01',
  articles: [
    article(
      '52',
      'Bewaren',
      clause(
        '52.4',
        'boeken zeven kalenderjaren',
        keepAtLeast(calendarYears(7, plain), { of: { record: 'books' }, after: 'recordClosedOn' }),
      ),
      clause(
        '34',
        'onroerende zaken negen kalenderjaren',
        checked('unchecked'),
        keepAtLeast(calendarYears(9, plain), {
          of: { record: 'propertyRecord' },
          after: 'propertyFirstUsedOn',
        }),
      ),
      clause('60', 'zolang een procedure loopt', hold({ when: { legalHold: true } })),
    ),
  ],
  english: {
    '34': 'immovable property for nine calendar years',
    '52.4': 'accounts for seven calendar years',
    '60': 'as long as proceedings are pending',
  },
});

export const privacy: Text = text({
  id: 'privacywet',
  title: 'Wet op de privacy',
  version: '1',
  from: '2018-05-25',
  articles: [
    article(
      '5',
      'Opslag',
      clause(
        '5.e',
        'niet langer dan nodig',
        keepAtMost('asLongAsNeeded', {
          of: { not: { record: 'anonymous' } },
          after: 'purposeEndedOn',
          then: 'anonymise',
        }),
        reading('een maximum zonder getal', 'een vaste termijn'),
      ),
      clause(
        '17',
        'een maand na een ingewilligd verzoek',
        endsOn('erasureAskedOn', {
          when: { erasureGranted: 'yes' },
          within: months(1, eu1182),
          then: 'erase',
        }),
      ),
    ),
  ],
  english: {
    '5.e': {
      summary: 'no longer than needed',
      taken: 'a ceiling without a number',
      rejected: 'a fixed term',
    },
    '17': 'a month after a granted request',
  },
});

const bureauText: Text = text({
  id: 'bureau',
  title: 'Reglement van een bureau',
  version: '2016',
  from: '2016-01-01',
  articles: [
    article(
      '6',
      'Bewaren',
      clause(
        '6.1',
        'digitaal twee jaar na de dienstverlening',
        keepAtMost(years(2, plain), {
          of: { record: 'clientFile', carrier: 'digital' },
          after: 'serviceEndedOn',
          then: 'erase',
        }),
      ),
      clause(
        '6.2',
        'papier een jaar na de dienstverlening',
        keepAtMost(years(1, plain), {
          of: { record: 'clientFile', carrier: 'paper' },
          after: 'serviceEndedOn',
          then: 'erase',
        }),
      ),
      clause(
        '6.3',
        'berichten precies vijf jaar',
        keepFor(years(5, plain), {
          of: { record: 'correspondence' },
          after: 'serviceEndedOn',
          then: 'erase',
        }),
      ),
      clause(
        '6.4',
        'al het andere hooguit twee jaar, tot de naam',
        keepAtMost(years(2, plain), {
          of: { not: { record: ['clientFile', 'correspondence', 'anonymous'] } },
          after: 'serviceEndedOn',
          then: { reduceTo: ['name'] },
        }),
      ),
      clause('6.5', 'tot de dag van het bezwaar', endsOn('objectedOn', { of: { record: 'ofTheClient' } })),
      clause(
        '6.6',
        'werkaantekeningen ten minste tien jaar',
        keepAtLeast(years(10, plain), { of: { record: 'workingNote' }, after: 'serviceEndedOn' }),
      ),
    ),
  ],
  english: {
    '6.1': 'digital files two years after the service',
    '6.2': 'paper one year after the service',
    '6.3': 'messages exactly five years',
    '6.4': 'everything else at most two years, down to the name',
    '6.5': 'until the day of the objection',
    '6.6': 'working notes at least ten years',
  },
});

export const bureau: Regulation<CoreFacts> = load(bureauText, {
  vocabulary: core,
  statutes: [accounts, privacy],
  holidays: dutchHolidays,
});

/** Everything that the statutes ask beside the record itself, answered so that it changes nothing. */
export const nothingElse = {
  purposeEndedOn: 'notApplicable',
  erasureGranted: 'no',
  legalHold: false,
  objectedOn: 'notApplicable',
} as const;
