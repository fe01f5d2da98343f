import { article, author, clause, decidesNothing, given, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { duty, only, permit } = author(words);

export const access = article(
  '4',
  'Toegang',
  clause(
    '4.1',
    'alleen de cliënt, en de partnercoach na goedkeuring en als het de kwaliteit dient',
    only('access.actor'),
    permit('access.actor', { actor: 'client', mode: 'view' }),
    permit('access.actor', { actor: 'partnerCoach', consent: given(), improvesQuality: true }),
    reading(
      'de cliënt altijd, de uitvoerend coach via 3.1, de partnercoach na goedkeuring, verder niemand',
      'ook de cliënt en de eigen coach alleen na goedkeuring en als het de kwaliteit dient',
    ),
  ),
  clause('4.2', 'nummer ontbreekt', decidesNothing('het nummer is overgeslagen')),
  clause(
    '4.3.s1',
    'in vakanties gaat het dossier na instemming naar een ervaren vervanger',
    permit('access.actor', {
      actor: 'substituteCoach',
      coachAbsent: 'holiday',
      experienced: true,
      consent: given(),
    }),
    reading('alleen bij vakantie', 'bij elke afwezigheid'),
  ),
  clause(
    '4.3.s2',
    'ook de vervanger houdt zich aan het reglement',
    duty('access', 'followRegulation', { toward: 'client', by: 'staff', when: { actor: 'substituteCoach' } }),
  ),
);

export const disclosure = article(
  '5',
  'Verstrekking',
  clause(
    '5.1',
    'alleen aan opdrachtgever of belanghebbende, en na toestemming van de cliënt',
    only('disclosure.recipient'),
    permit('disclosure.recipient', { recipient: 'interestedParty', consent: given() }),
    reading(
      'anderen krijgen niets, ook niet met toestemming; alleen een wettelijke plicht gaat voor',
      'met toestemming ook aan anderen',
    ),
  ),
);
