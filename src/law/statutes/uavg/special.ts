import { article, checked, clause, decidesNothing, reading } from '../../../language/index.ts';
import { courtOrder, supervisorDemand, suwiPreparing, suwiReporting } from '../duties.ts';
import { dataLifted, expressConsent, write } from '../words.ts';

const { forbid, lift } = write;

const illness = { data: 'health', serviceForIllness: true, neededFor: 'illnessGuidance' } as const;

export const specialCategories = article(
  '22-30',
  'Bijzondere persoonsgegevens',
  clause(
    '22',
    'het verbod en de algemene uitzonderingen van avg:9',
    checked('checked'),
    decidesNothing('herhaalt avg:9.1 en 9.2(a), (c), (d), (e) en (f)'),
  ),
  clause(
    '23',
    'niet voor de taak van de AP of een ombudsman, of een volkenrechtelijke plicht',
    checked('checked'),
    lift('disclosure.data', 'avg:9.1', supervisorDemand),
  ),
  clause(
    '24',
    'niet voor onderzoek in het algemeen belang dat nodig is, waarvoor toestemming vragen niet gaat, met waarborgen',
    checked('checked'),
    ...dataLifted('avg:9.1', {
      purpose: 'scholarly',
      neededFor: 'research',
      researchInPublicInterest: true,
      consentCannotBeAsked: true,
      researchSafeguards: true,
    }),
  ),
  clause(
    '25-29',
    'afkomst, politieke gezindheid, godsdienst, genetische en biometrische gegevens: enge uitzonderingen',
    checked('checked'),
    decidesNothing('geen daarvan past op coaching of re-integratie; het verbod blijft staan'),
  ),
  clause(
    '30.1.a',
    'niet voor gezondheidsgegevens die een uitkering of pensioen vraagt, bij wie daarvoor werkt',
    checked('checked'),
    lift('disclosure.data', 'avg:9.1', { allOf: [suwiReporting, { data: 'health' }] }),
    lift('processing.data', 'avg:9.1', { allOf: [suwiPreparing, { data: 'health' }] }),
  ),
  clause(
    '30.1.b',
    'niet voor gezondheidsgegevens die nodig zijn bij re-integratie of begeleiding wegens ziekte of arbeidsongeschiktheid',
    checked('checked'),
    lift('processing.data', 'avg:9.1', { ...illness, boundToSecrecy: true }),
    // Their staff is bound by statute (Wet SUWI 74, Awb 2:5).
    lift('disclosure.data', 'avg:9.1', { ...illness, recipient: 'benefitAgencies' }),
    lift('disclosure.data', 'avg:9.1', {
      ...illness,
      recipient: ['reintegrationCompany', 'professional'],
      boundToSecrecy: true,
    }),
    // An employer needs what the client can and cannot do, never why.
    lift(
      'disclosure.data',
      'avg:9.1',
      {
        data: 'functionalLimitations',
        serviceForIllness: true,
        neededFor: 'illnessGuidance',
        recipient: ['employer', 'lineManager', 'principal'],
        boundToSecrecy: true,
      },
      { unless: [{ recipient: 'newEmployer' }] },
    ),
    reading(
      'de werkgever krijgt beperkingen en mogelijkheden, geen diagnose; een nieuwe werkgever niets',
      'de werkgever mag alles weten wat de re-integratie raakt',
    ),
  ),
  clause(
    '30.3',
    'niet bij zorg of maatschappelijke dienstverlening, voor goede behandeling',
    checked('checked'),
    decidesNothing('een coach- of re-integratiebureau is geen zorginstelling; 30(5) volgt daarop'),
  ),
  clause(
    '30.4',
    'gezondheidsgegevens alleen door wie tot geheimhouding verplicht is, door ambt, beroep, wet of overeenkomst',
    checked('checked'),
    forbid('access.actor', { actor: 'insiders', data: 'health', boundToSecrecy: false }),
    reading(
      'wie ze inziet, moet gebonden zijn, op welke uitzondering zij ook rusten',
      'alleen waar 30(1) tot en met (3) de uitzondering is',
    ),
  ),
);

export const criminalData = article(
  '31-33',
  'Strafrechtelijke gegevens',
  clause(
    '31',
    'alleen volgens de artikelen 32 en 33; ook een verbod door de rechter telt als strafrechtelijk gegeven',
    checked('checked'),
    decidesNothing('het verbod staat bij avg:10'),
  ),
  clause(
    '32',
    'wel bij uitdrukkelijke toestemming, levensbelang, openbaarheid, rechtsvordering, taak van de AP of onderzoek',
    checked('checked'),
    ...dataLifted('avg:10', { consent: expressConsent }),
    ...dataLifted('avg:10', { emergency: 'vitalIncapable' }),
    ...dataLifted('avg:10', { madePublic: true }),
    ...dataLifted('avg:10', { neededFor: 'legalClaim' }),
    lift('disclosure.data', 'avg:10', courtOrder),
    lift('disclosure.data', 'avg:10', supervisorDemand),
    ...dataLifted('avg:10', {
      purpose: 'scholarly',
      neededFor: 'research',
      researchInPublicInterest: true,
      consentCannotBeAsked: true,
      researchSafeguards: true,
    }),
  ),
  clause(
    '33',
    'wel om een verzoek van de cliënt zelf om een besluit of dienst te beoordelen, of ter eigen bescherming',
    checked('checked'),
    lift('processing.data', 'avg:10', { neededFor: 'assessingRequest' }),
    reading(
      'eigen bescherming tegen strafbare feiten komt in deze vragen niet voor',
      'zij opent elk gebruik',
    ),
  ),
);
