import { article, checked, clause, reading, type Text, text } from '../../language/index.ts';
import { twInEnglish } from './telecommunications.en.ts';
import { validConsent, write } from './words.ts';

const { forbid } = write;

/** The telecommunications act on unasked messages for sale or for a cause (article 11.7). */
export const tw: Text = text({
  id: 'tw',
  title: 'Telecommunicatiewet',
  version: 'artikel 11.7',
  from: '2004-05-19',
  articles: [
    article(
      '11.7',
      'Ongevraagde berichten',
      clause(
        '11.7',
        'een nieuwsbrief per e-mail alleen met toestemming, of aan klanten over een soortgelijke eigen dienst',
        checked('unchecked'),
        forbid(
          'processing.purpose',
          { purpose: 'newsletter' },
          { unless: [{ consent: validConsent }, { customerForSimilarService: true }] },
        ),
        reading('afmelden achteraf is geen toestemming vooraf', 'wie zich kan afmelden, heeft ingestemd'),
      ),
    ),
  ],
  english: twInEnglish,
});
