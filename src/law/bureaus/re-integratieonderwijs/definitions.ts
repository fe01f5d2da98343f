import { article, author, clause, decidesNothing, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { means } = author(words);

export const preamble = article(
  'Aanhef',
  'Aanhef',
  clause(
    'aanhef.1',
    'persoonsgegevens worden verwerkt binnen de dienstverlening',
    decidesNothing('mededeling'),
  ),
  clause(
    'aanhef.2',
    'licht cliënt en werkgever in over de omgang met gegevens',
    decidesNothing('aankondiging; verklaring en reglement zijn hier hetzelfde stuk'),
  ),
);

export const definitions = article(
  '1',
  'Begrippen',
  clause(
    '1.1',
    'begrippen die niet zelf zijn bepaald, volgen de Wbp',
    decidesNothing('begrip'),
    reading(
      'de betekenis van de AVG, waarnaar de link wijst en die toen al gold',
      'de betekenis van de vervallen Wbp',
    ),
  ),
  clause(
    '1.2',
    'persoonsgegevens: gegevens over een opdrachtgever of cliënt',
    decidesNothing('begrip; de regels over opdrachtgevers staan in 6.4 en 7'),
  ),
  clause(
    '1.3',
    'cliënt: wie de gegevens betreffen',
    decidesNothing('begrip'),
    reading('alleen wie wordt begeleid', 'ook een opdrachtgever over wie gegevens zijn vastgelegd'),
  ),
  clause(
    '1.4',
    'opdrachtgever of belanghebbende: wie de opdracht geeft of betaalt, en de direct leidinggevende',
    means('recipient', 'interestedParty', ['principal', 'lineManager']),
    reading(
      'een werkgever die niet de opdrachtgever is, en zijn personeelszaken, horen er niet bij',
      'iedereen bij de werkgever',
    ),
  ),
  clause('1.5', 'verwerken: elke handeling, van verzamelen tot vernietigen', decidesNothing('begrip')),
  clause(
    '1.6',
    'verantwoordelijke: de eigenaar-directeur',
    decidesNothing('begrip; hij is een natuurlijk persoon'),
  ),
  clause(
    '1.7',
    'loopbaancoach: wie voor een opdracht gegevens verwerkt',
    decidesNothing('begrip; de toegang van de uitvoerend coach staat bij 3.1.s1'),
  ),
  clause(
    '1.8',
    'twee dossiers per cliënt: een bij de cliënt, een bij de uitvoerend coach',
    decidesNothing('begrip; over wat de cliënt zelf heeft, bepaalt het bureau niets'),
    reading('6.2 en 6.3 gaan over het dossier van de coach', 'zij gaan ook over het dossier van de cliënt'),
  ),
  clause(
    '1.9',
    'consult: rechtstreeks contact tussen coach en cliënt',
    decidesNothing('begrip; zie 3.3 en 3.5'),
  ),
  clause(
    '1.10',
    'externe testbeheerder: waar testen worden afgenomen',
    decidesNothing('begrip dat nergens terugkomt; toegang of verstrekking volgt er niet uit'),
  ),
  clause(
    'diensten',
    'loopbaanchecks, beroepskeuze, drie sporen re-integratie, empowerment',
    decidesNothing('reclame in de marge; de diensten staan in 2.2.s2'),
  ),
);
