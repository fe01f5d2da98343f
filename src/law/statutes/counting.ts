import { article, checked, clause, decidesNothing, type Text, text } from '../../language/index.ts';
import { atwInEnglish, euInEnglish } from './counting.en.ts';

/** How terms are counted is the calendar's work; the articles stand here so that a derivation can be read beside its source. */
const counted = decidesNothing('de kalender telt zo; een afleiding noemt dit artikel');

/** The Dutch act on terms: how a term in a statute is moved over weekends and holidays. Its articles decide in the calendar, and are listed for reading beside a derivation. */
export const atw: Text = text({
  id: 'atw',
  title: 'Algemene termijnenwet',
  version: 'stand 10 oktober 2010',
  from: '2001-09-01',
  articles: [
    article(
      '1-4',
      'Wettelijke termijnen',
      clause('1.1', 'een einde op zaterdag, zondag of feestdag schuift door', checked('checked'), counted),
      clause('1.2', 'niet bij een termijn die terug telt', checked('checked'), counted),
      clause(
        '2',
        'een termijn van drie dagen of meer bevat er twee die gewoon zijn',
        checked('checked'),
        counted,
      ),
      clause(
        '3',
        'de feestdagen, Goede Vrijdag en wat een besluit daarmee gelijkstelt',
        checked('partly'),
        counted,
      ),
      clause(
        '4',
        'niet voor termijnen boven twaalf weken, drie maanden of negentig dagen',
        checked('checked'),
        counted,
      ),
    ),
  ],
  english: atwInEnglish,
});

/** Regulation (EEC, Euratom) 1182/71, which counts the terms of the AVG. Its articles decide in the calendar, and are listed for reading beside a derivation. */
export const eu: Text = text({
  id: 'eu',
  title: 'Verordening (EEG, Euratom) 1182/71',
  version: 'artikelen 2 en 3',
  from: '2001-09-01',
  articles: [
    article(
      '2-3',
      'Termijnen in Europese regels',
      clause('1182-71.2', 'feestdagen zijn die de lidstaat opgeeft', checked('partly'), counted),
      clause('1182-71.3.1', 'de dag van de gebeurtenis telt niet mee', checked('checked'), counted),
      clause(
        '1182-71.3.2.c',
        'weken, maanden en jaren eindigen op dezelfde dag of datum',
        checked('checked'),
        counted,
      ),
      clause(
        '1182-71.3.4',
        'een einde op zaterdag, zondag of feestdag schuift door',
        checked('partly'),
        counted,
      ),
      clause(
        '1182-71.3.5',
        'een termijn van twee dagen of meer bevat twee werkdagen',
        checked('checked'),
        counted,
      ),
    ),
  ],
  english: euInEnglish,
});
