import { atw, years } from '../../calendar/index.ts';
import { article, checked, clause, decidesNothing, reading, type Text, text } from '../../language/index.ts';
import { bwInEnglish, rvInEnglish } from './civil.en.ts';
import { courtOrder } from './duties.ts';
import { mustDisclose, write } from './words.ts';

const { keepAtLeast } = write;

/** The civil code: how long the books of a legal person and of other entrepreneurs are kept, and a medical file (2:10, 3:15i, 7:454 and 455). */
export const bw: Text = text({
  id: 'bw',
  title: 'Burgerlijk Wetboek',
  version: 'boeken 2, 3 en 7',
  from: '2001-09-01',
  articles: [
    article(
      '2:10',
      'Administratie van rechtspersonen',
      clause(
        '2.10',
        'het bestuur bewaart de administratie zeven jaar',
        checked('checked'),
        keepAtLeast(years(7, atw), { of: { record: 'books' }, after: 'recordClosedOn' }),
      ),
    ),
    article(
      '3:15i',
      'Administratie van andere ondernemers',
      clause(
        '3.15i',
        'ook wie geen rechtspersoon is, bewaart zeven jaar',
        checked('unchecked'),
        decidesNothing('zelfde termijn als bw:2.10; de vorm van het bureau maakt geen verschil'),
      ),
    ),
    article(
      '7:454-455',
      'Medisch dossier',
      clause(
        '7.454',
        'een hulpverlener bewaart het medisch dossier twintig jaar en vernietigt op verzoek binnen drie maanden',
        checked('unchecked'),
        decidesNothing(
          'geldt voor geneeskundige behandeling, niet voor coaching; een reglement kan de woorden lenen, niet de wet',
        ),
        reading(
          'een coach is geen hulpverlener in de zin van de WGBO',
          'zijn dossier is een medisch dossier',
        ),
      ),
    ),
  ],
  english: bwInEnglish,
});

/** Orders of a court. The civil rule stands for all: what a judge orders is delivered to the judge. */
export const rv: Text = text({
  id: 'rv',
  title: 'Wetboek van Burgerlijke Rechtsvordering',
  version: 'artikel 22',
  from: '2001-09-01',
  articles: [
    article(
      '22',
      'Bevel van de rechter',
      clause(
        '22',
        'de rechter kan bevelen stukken over te leggen',
        checked('unchecked'),
        ...mustDisclose(courtOrder),
        reading(
          'aan de rechter zelf; wat een wederpartij krijgt, loopt langs hem',
          'aan ieder die een vonnis toont',
        ),
      ),
    ),
  ],
  english: rvInEnglish,
});
