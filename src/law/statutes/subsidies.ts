import { atw, years } from '../../calendar/index.ts';
import {
  article,
  checked,
  clause,
  decidesNothing,
  inForce,
  reading,
  type Text,
  text,
} from '../../language/index.ts';
import { awbInEnglish, esfInEnglish } from './subsidies.en.ts';
import { write } from './words.ts';

const { keepAtLeast, keepAtLeastUntil } = write;

/** The general act on administrative law on the records of a legal person with a yearly subsidy (article 4:69). */
export const awb: Text = text({
  id: 'awb',
  title: 'Algemene wet bestuursrecht',
  version: 'artikel 4:69',
  from: '2001-09-01',
  articles: [
    article(
      '4:69',
      'Subsidieadministratie',
      clause(
        '4.69',
        'een rechtspersoon met jaarlijkse subsidie bewaart de verantwoording tien jaar',
        checked('checked'),
        keepAtLeast(years(10, atw), { of: { record: 'subsidyAccount' }, after: 'recordClosedOn' }),
        reading('alleen waar die afdeling van toepassing is verklaard', 'elke subsidie'),
      ),
    ),
  ],
  english: awbInEnglish,
});

/** The European Social Fund: through which day the records of its programmes since 2007 are kept. */
export const esf: Text = text({
  id: 'esf',
  title: 'Europees Sociaal Fonds',
  version: 'programma 2014-2020',
  from: '2014-01-01',
  articles: [
    article(
      '1',
      'Bewaren',
      clause(
        '2014-2020',
        'stukken van het programma 2014-2020 tot en met 31 december 2027, tenzij een brief de termijn bekort',
        checked('checked'),
        keepAtLeastUntil('2027-12-31', { of: { record: 'esfRecord' } }),
      ),
      clause(
        '2007-2013',
        'stukken van het programma 2007-2013 tot 2024',
        checked('checked'),
        inForce({ until: '2023-12-31' }),
        decidesNothing('verstreken; de dag van een eerder programma staat in zijn beschikking'),
      ),
      clause(
        '2021-2027',
        'vijf jaar vanaf 31 december van het jaar van de laatste betaling',
        checked('unchecked'),
        decidesNothing(
          'geen stuk van dat programma in deze woordenlijst; Verordening (EU) 2021/1060, artikel 82',
        ),
      ),
    ),
  ],
  english: esfInEnglish,
});
