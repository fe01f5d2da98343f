import { plain, years } from '../../../calendar/index.ts';
import { article, author, clause, decidesNothing, departsFrom, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { keepAtMost, keepFor, grant, refuse } = author(words);

const administration = { record: 'administrativeRecord' } as const;
/** Other records that a statute has kept for a term. */
const keptByStatute = {
  record: ['invoice', 'contract', 'subsidyAccount', 'propertyRecord', 'ossRecord', 'esfRecord'],
} as const;
/** Nothing in these leads back to the client. */
const notOfTheClient = { record: ['anonymous', 'principalRecord', 'staffIdentity'] } as const;

export const keeping = article(
  'Bewaren',
  'Bewaartermijn',
  clause(
    'bewaren.1',
    'alles wat tot de cliënt is te herleiden, gaat twee jaar na de opdracht weg',
    keepAtMost(years(2, plain), {
      of: { not: { anyOf: [notOfTheClient, keptByStatute, administration] } },
      after: 'serviceEndedOn',
      then: 'erase',
    }),
    reading(
      'het einde van de opdracht is dat van de dienstverlening aan deze cliënt',
      'het einde van het contract met de opdrachtgever',
    ),
  ),
  clause(
    'bewaren.2',
    'wat een wet laat bewaren, blijft tien jaar',
    keepFor(years(10, plain), { of: keptByStatute, after: 'serviceEndedOn', then: 'erase' }),
    departsFrom('awr:52.4', 'bw:2.10'),
    reading(
      'tien jaar vanaf het einde van de opdracht is een eigen termijn; de wet vraagt er meestal zeven',
      'de wet schrijft tien jaar voor, te rekenen vanaf het stuk',
    ),
  ),
  clause(
    'bewaren.3',
    'anders als de cliënt eerder verwijdering vraagt en geen wet zich verzet',
    grant({ right: 'erasure' }),
    refuse(
      { right: 'erasure', lawOpposesErasure: true },
      { extent: 'asFarAs', despite: ['bewaren.3', 'rechten.4'] },
    ),
    reading(
      'geldt voor twee en voor tien jaar; na de wettelijke termijn verzet de wet zich niet meer',
      'geldt alleen voor de tien jaar',
    ),
  ),
  clause(
    'bewaren.4',
    'wat volgens een wet langer moet blijven, gaat pas na die langere termijn weg',
    decidesNothing('de wettelijke termijnen gaan al boven elke bovengrens van dit reglement'),
  ),
  clause(
    'bewaren.5',
    'administratie als voorbeeld',
    decidesNothing('voorbeeld; de termijn staat in bewaren.6'),
  ),
  clause(
    'bewaren.6',
    'administratie blijft tien jaar',
    keepFor(years(10, plain), { of: administration, after: 'serviceEndedOn', then: 'erase' }),
    departsFrom('awr:52.4', 'bw:2.10'),
    reading('ook hier geldt bewaren.3', 'tien jaar, ook als de cliënt verwijdering vraagt'),
  ),
);
