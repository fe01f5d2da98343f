import { atw, calendarYears } from '../../calendar/index.ts';
import { article, checked, clause, decidesNothing, reading, type Text, text } from '../../language/index.ts';
import { recordKeeping, taxInspection } from './duties.ts';
import { awrInEnglish, obInEnglish, urlbInEnglish } from './tax.en.ts';
import { mustDisclose, write } from './words.ts';

const { keepAtLeast } = write;

/** The general act on state taxes. Its days before the present wording were not traced; it stands through all years that the statutes cover. */
export const awr: Text = text({
  id: 'awr',
  title: 'Algemene wet inzake rijksbelastingen',
  version: 'artikelen 47 en 52',
  from: '2001-09-01',
  articles: [
    article(
      '47',
      'Gegevens voor de belastingheffing',
      clause(
        '47',
        'de inspecteur krijgt desgevraagd inzage in boeken en wat daarin hoort',
        checked('unchecked'),
        ...mustDisclose(taxInspection),
        reading('boeken, geen begeleidingsnotities', 'alles wat de inspecteur vraagt'),
      ),
    ),
    article(
      '52',
      'Administratieplicht',
      clause(
        '52.1',
        'wie administratieplichtig is, voert een administratie van wat voor de heffing van belang is',
        checked('unchecked'),
        write.require('processing.ground', recordKeeping),
        write.require('processing.purpose', recordKeeping),
        write.require('processing.data', recordKeeping),
      ),
      clause(
        '52.4',
        'zeven jaar bewaren, te rekenen na het jaar waarin het stuk zijn actuele waarde verloor',
        checked('checked'),
        keepAtLeast(calendarYears(7, atw), { of: { record: 'books' }, after: 'recordClosedOn' }),
        reading(
          'alleen de administratie, niet de begeleidingsnotities in hetzelfde dossier',
          'het hele cliëntdossier',
        ),
      ),
    ),
  ],
  english: awrInEnglish,
});

/** The act on turnover tax: what is kept longer than seven years, for real estate and one-stop-shop schemes (articles 34a and 28rl). */
export const ob: Text = text({
  id: 'ob',
  title: 'Wet op de omzetbelasting 1968',
  version: 'artikelen 34a en 28rl',
  from: '2001-09-01',
  articles: [
    article(
      '28-34a',
      'Langere bewaartermijnen',
      clause(
        '28rl',
        'éénloketregelingen: tien jaar na het jaar van levering',
        checked('partly'),
        // The one-stop shop opened in 2015; before that no record of the kind exists.
        keepAtLeast(calendarYears(10, atw), { of: { record: 'ossRecord' }, after: 'suppliedOn' }),
        reading('ook 28sj en 28tn', 'elk van de drie een eigen termijn'),
      ),
      clause(
        '34a',
        'onroerende zaken: negen jaar na het jaar van ingebruikneming',
        checked('checked'),
        keepAtLeast(calendarYears(9, atw), {
          of: { record: 'propertyRecord' },
          after: 'propertyFirstUsedOn',
        }),
        reading('negen jaar na dat jaar, samen tien', 'tien jaar na dat jaar'),
      ),
    ),
  ],
  english: obInEnglish,
});

/** The payroll tax rules of 2011: how long statements of employees and proofs of identity are kept (articles 7.5 and 7.9). */
export const urlb: Text = text({
  id: 'urlb',
  title: 'Uitvoeringsregeling loonbelasting 2011',
  version: 'artikelen 7.5 en 7.9',
  from: '2011-01-01',
  articles: [
    article(
      '7',
      'Identiteit van personeel',
      clause(
        '7.5.4',
        'identiteitsbewijs van eigen personeel: vijf jaar na het jaar waarin het dienstverband eindigde',
        checked('checked'),
        keepAtLeast(calendarYears(5, atw), { of: { record: 'staffIdentity' }, after: 'employmentEndedOn' }),
      ),
      clause(
        '7.9.2',
        'dezelfde termijn voor de loonverklaring',
        checked('checked'),
        decidesNothing('zelfde termijn als 7.5.4; voor kopieën van bewijzen van cliënten bestaat geen grond'),
      ),
    ),
  ],
  english: urlbInEnglish,
});
