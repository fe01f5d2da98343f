import { article, author, clause, decidesNothing, departsFrom, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { permit, forbid, only, duty } = author(words);

/** What a programme produces: test results, reports, the plan, the bureau's own assessment, letters. */
const producedInGuidance = ['results', 'plan', 'assessment', 'correspondence'] as const;

export const preamble = article(
  'Aanhef',
  'Aanhef',
  clause(
    'aanhef.1',
    'van ieder die wordt begeleid komen gegevens in een digitaal dossier',
    decidesNothing('omschrijving van het dossier; geen regel van het reglement hangt ervan af'),
  ),
  clause('aanhef.2', 'de betrokkene heet klant en heeft een coach', decidesNothing('begrip')),
  clause(
    'aanhef.3',
    'waartoe de Wbp dient',
    decidesNothing('mededeling over het toepasselijke recht'),
    reading('sinds 25 mei 2018 te lezen als AVG en UAVG', 'de verwijzing is dood en het reglement met haar'),
  ),
  clause(
    'aanhef.a',
    'beschermt het privéleven tegen misbruik',
    decidesNothing('strekking van het reglement'),
  ),
  clause(
    'aanhef.b',
    'geen gebruik voor een ander doel dan dat van de vastlegging',
    only('processing.purpose'),
    only('disclosure.purpose'),
    reading(
      'alleen de doelen die dit reglement noemt en het doel waarvoor de klant instemt; 2.6.1 punt 7 is een grond, geen doel',
      'elk verenigbaar doel (2.6.1 punt 7), of alleen een strekking zonder gevolg',
    ),
  ),
  clause('aanhef.c', 'regelt inzage en correctie', decidesNothing('strekking; zie 2.9 en 2.10')),
  clause(
    'aanhef.4',
    'wat de klant kan verwachten, wordt hem niet gemeld',
    decidesNothing('vrijstelling van de eigen plicht van aanhef.5; de wettelijke plicht blijft'),
    departsFrom('avg:13', 'avg:14'),
  ),
  clause(
    'aanhef.5',
    'van andere opname wordt de klant op de hoogte gesteld',
    duty('collection', 'tellOfUnexpectedData', {
      toward: 'client',
      by: 'bureau',
      when: { expectedByClient: false },
    }),
    duty('collectionElsewhere', 'tellOfUnexpectedData', {
      toward: 'client',
      by: 'bureau',
      when: { expectedByClient: false },
    }),
  ),
  clause('aanhef.6', 'zegt waarover het document gaat', decidesNothing('aankondiging')),
  clause(
    'aanhef.7',
    'deels om de wet, deels om de klant te laten weten wat er is',
    decidesNothing('toelichting'),
  ),
);

export const files = article(
  '1.1',
  'Dossiers',
  clause(
    '1.1.s1',
    'na aanmelding door een opdrachtgever volgen kennismaking en een beoordeling van kansen op werk',
    decidesNothing('gang van zaken'),
  ),
  clause(
    '1.1.s2',
    'de klant geeft in een gesprek wat voor de dienst nodig is',
    permit('processing.data', {
      source: 'client',
      neededFor: 'service',
      not: { data: ['health', 'family'] },
    }),
    reading(
      'gezondheid en gezin staan hier niet: daarover gaan 2.6.3 en 2.3',
      'al wat de klant vertelt, als het nodig is',
    ),
  ),
  clause(
    '1.1.s3',
    'die gegevens gaan digitaal het dossier in',
    duty('intake', 'storeInDigitalFile', { toward: 'client', by: 'bureau', form: 'digital' }),
  ),
  clause(
    '1.1.s4',
    'later komen daar testuitslagen, verslagen, het plan en briefwisseling bij',
    permit('processing.data', { data: producedInGuidance }),
    permit('processing.source', { data: producedInGuidance, source: 'observation' }),
    reading(
      'de lijst is open: ook rapporten, adviezen en het oordeel van de coach, die het bureau zelf maakt',
      'alleen de genoemde stukken, of alleen uit de bronnen van 2.4',
    ),
  ),
);

export const digitalStorage = article(
  '1.2',
  'Digitale opslag',
  clause('1.2.s1', 'digitale gegevens zijn op meer manieren op te vragen', decidesNothing('mededeling')),
  clause(
    '1.2.s2',
    'alleen wat de klant over zichzelf wil laten geven',
    forbid(
      'processing.data',
      { source: ['client', 'network'], wantedByClient: false },
      { despite: ['1.1.s2', '1.1.s4', '2.3.s2', '2.6.3'] },
    ),
    reading(
      'geldt voor wat van de klant en zijn netwerk komt; de bronnen staan in 2.4',
      'ook wat UWV of een ander geeft, blijft eruit als de klant het niet wil',
    ),
  ),
  clause(
    '1.2.s3',
    'overzichten voor het beleid van het management zijn mogelijk',
    permit('processing.purpose', { purpose: 'managementOverview' }),
  ),
);

export const definitions = article(
  '2',
  'Privacyreglement',
  clause(
    '2.s1',
    'verwerken: elke handeling met gegevens, van verzamelen tot vernietigen',
    decidesNothing('begrip; verstrekken is ook verwerken, zodat 2.6 beide raakt'),
  ),
  clause('2.s2', 'persoonsgegeven: gegeven over een herleidbaar mens', decidesNothing('begrip')),
);
