import {
  type Article,
  article,
  author,
  clause,
  decidesNothing,
  departsFrom,
  reading,
} from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { permit, only, means, consentMeans, appliesWhen, duty } = author(words);

/** Words, scope, tasks, access and information (preamble to article 5). */
export const general: readonly Article[] = [
  article(
    'Aanhef',
    'Aanhef',
    clause(
      'aanhef.1',
      'schriftelijke regeling op grond van de Wbp voor cliëntgegevens',
      decidesNothing('aankondiging'),
    ),
    clause('aanhef.2', 'noemt waarover het reglement gaat', decidesNothing('aankondiging')),
  ),
  article(
    '1',
    'Begripsbepalingen',
    clause(
      '1.a',
      'persoonsgegeven: gegeven over een (te identificeren) natuurlijke persoon',
      decidesNothing('begrip; elke soort gegevens in de woordenlijst is een persoonsgegeven'),
    ),
    clause(
      '1.b',
      'bijzondere gegevens: geloof, ras, politiek, gezondheid, seksueel leven, strafrecht, rechterlijk verbod',
      means('data', 'specialHere', [
        'religion',
        'ethnicOrigin',
        'politicalOpinions',
        'functionalLimitations',
        'medical',
        'sexLife',
        'criminal',
        'courtBan',
      ]),
      departsFrom('avg:9.1'),
      reading(
        'de eigen lijst geldt voor artikel 9; het wettelijk verbod houdt zijn eigen lijst',
        'de eigen lijst vervangt de wettelijke',
      ),
    ),
    clause('1.c', 'cliënt of betrokkene: om wiens gegevens het gaat', decidesNothing('begrip')),
    clause('1.d', 'dossier: gestructureerd geheel op naam van de cliënt', decidesNothing('begrip; zie 2')),
    clause('1.e', 'bewerker: wie voor Werk ID gegevens verwerkt', decidesNothing('begrip; zie 4')),
    clause('1.f', 'verwerken: elke handeling, van verzamelen tot vernietigen', decidesNothing('begrip')),
    clause(
      '1.g',
      'verstrekken: bekendmaken of ter beschikking stellen',
      decidesNothing('begrip; ook ter beschikking stellen is in deze bibliotheek een verstrekking'),
    ),
    clause(
      '1.h',
      'toestemming: vrije, specifieke en geïnformeerde wilsuiting',
      consentMeans('free', 'specific', 'informed'),
      departsFrom('avg:4.11'),
    ),
  ),
  article(
    '2',
    'Reikwijdte',
    clause(
      '2',
      'geautomatiseerde verwerking, en papier in of bestemd voor een dossier',
      appliesWhen({ kept: 'inScope' }),
    ),
  ),
  article(
    '3',
    'Taken',
    clause(
      '3',
      'coaching van individuele volwassen cliënten in hun werk',
      appliesWhen({ clientStatus: 'adult' }),
      reading(
        'een deelnemer aan een groep is ook een individuele cliënt; minderjarigen vallen erbuiten',
        'alleen wie niet in een groep wordt begeleid',
      ),
    ),
  ),
  article(
    '4',
    'Toegang tot het dossier',
    clause(
      '4',
      'alleen wie bij Werk ID of de bewerker hoort, voor zover nodig voor de eigen taak',
      only('access.actor'),
      permit('access.actor', { actor: ['ownStaff', 'hiredStaff', 'processorStaff'], neededFor: 'task' }),
      reading(
        'ook medewerkers van de bewerker; 7.5 vraagt van hen een verklaring',
        'alleen medewerkers (7.5)',
      ),
    ),
  ),
  article(
    '5',
    'Informatie voor de cliënt',
    clause(
      '5',
      'zo spoedig mogelijk na aanmelding horen dat de regels op de website staan',
      duty('intake', 'pointToWebsite', { toward: 'client', by: 'bureau', within: 'asSoonAsPossible' }),
      departsFrom('avg:13'),
    ),
  ),
];
