import { article, author, clause, decidesNothing, given, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { permit, forbid, only, onlyIf, except, grant, duty } = author(words);

/** What the text calls guidance: career advice is there to get and keep a job. */
export const guidance = ['guidance', 'jobRetention'] as const;

/** What the four contact items in the customer list may serve, newsletters apart. */
const customerService = ['guidance', 'jobRetention', 'followUp', 'customerContact', 'invoicing'] as const;

export const preamble = article(
  'Aanhef',
  'Aanhef',
  clause(
    'aanhef.1',
    'verwijst naar de Wbp voor wie persoonsgegevens registreert',
    decidesNothing('mededeling over het toepasselijke recht; dat volgt uit de dag van de beslissing'),
    reading(
      'de Wbp tot en met 24 mei 2018, daarna AVG en UAVG, zoals de titel zegt',
      'de Wbp blijft ook daarna leidend',
    ),
  ),
  clause('aanhef.2', 'die wet geeft richting aan de dienstverlening', decidesNothing('zie aanhef.1')),
  clause(
    'aanhef.3',
    'noemt de onderwerpen: opslag, beveiliging, wie inziet en wie niet, en de rechten',
    decidesNothing('opsomming; dat de kring van wie inziet gesloten is, staat bij dossier.1b'),
    reading('ook gegevens die digitaal zijn opgeslagen', 'alleen gegevens op papier'),
  ),
);

export const clientRights = article(
  'Cliëntrechten',
  'Rechten van de cliënt',
  clause(
    'clientrechten.1',
    'bij aanmelding wordt vastgelegd wat voor de begeleiding van belang is',
    permit('processing.purpose', { purpose: guidance }),
    onlyIf('processing.data', { purpose: guidance }, { adequate: true }),
    reading(
      'begeleiding is coaching en loopbaanadvies, met het oog op het krijgen en houden van werk',
      'ook re-integratie en plaatsing bij een werkgever',
    ),
  ),
  clause(
    'clientrechten.2',
    'de cliënt hoort dat zijn gegevens nergens anders voor dienen dan de begeleiding',
    duty('intake', 'tellGuidanceOnly', { toward: 'client', by: 'bureau' }),
    only('processing.purpose'),
    reading(
      'wat wordt meegedeeld, bindt: alleen begeleiding en de doelen die het reglement zelf noemt',
      'alleen een mededeling; andere verenigbare doelen blijven open',
    ),
  ),
  clause(
    'clientrechten.3',
    'zonder uitdrukkelijke toestemming gaat niets naar derden, ook niet naar de werkgever',
    onlyIf('disclosure.recipient', {}, { consent: given('express') }),
    reading(
      'ook de opdrachtgever is een derde; de toestemming draagt zelf het doel dat zij noemt',
      'de opdrachtgever is geen derde, of een wet is hier een uitzondering',
    ),
  ),
);

export const customerList = article(
  'Klantenbestand',
  'Opname in klantenbestand',
  clause(
    'klantenbestand.1',
    'in het klantenbestand staan naam, adres, telefoon en e-mail van klanten en opdrachtgevers',
    permit(
      'processing.data',
      { data: 'contact', purpose: [...customerService, 'newsletter'] },
      { despite: ['clientrechten.1'] },
    ),
    reading('cliënten zijn ook klanten', 'klanten zijn anderen dan cliënten'),
  ),
  clause(
    'klantenbestand.2',
    'gebruik voor de dienstverlening, offertes en facturen',
    permit('processing.purpose', { data: 'contact', purpose: customerService }),
  ),
  clause(
    'klantenbestand.3',
    'gebruik voor nieuwsbrieven',
    permit('processing.purpose', { data: 'contact', purpose: 'newsletter' }),
    reading(
      'voor de vier contactgegevens gaat deze bepaling voor op clientrechten.2',
      'cliënten krijgen geen nieuwsbrief (clientrechten.2)',
    ),
  ),
  clause(
    'klantenbestand.4',
    'zo horen klanten van de diensten en van wijzigingen',
    decidesNothing('toelichting op klantenbestand.3'),
  ),
  clause(
    'klantenbestand.5',
    'wie de nieuwsbrief niet wil, kan zich altijd uitschrijven',
    except('processing.purpose', 'klantenbestand.3', { objected: 'yes' }),
    grant({ right: 'objection', usedFor: 'directMarketing' }),
  ),
);

export const communication = article(
  'Communicatie',
  'Communicatie',
  clause(
    'communicatie.1',
    'e-mail en andere berichten mogen bewaard worden',
    permit(
      'processing.data',
      { data: 'correspondence', fromMessages: true },
      { despite: ['clientrechten.1'] },
    ),
    reading(
      'vijf jaar (bewaren.1) als de afzender cliënt of opdrachtgever is; voor anderen noemt de tekst geen termijn',
      'berichten blijven zonder termijn bewaard',
    ),
  ),
  clause(
    'communicatie.2',
    'soms wordt gevraagd naar gegevens die in dat geval ter zake doen',
    permit('processing.data', { purpose: 'questions', adequate: true }),
  ),
  clause(
    'communicatie.3',
    'om vragen en verzoeken te behandelen',
    permit('processing.purpose', { purpose: 'questions' }),
  ),
  clause(
    'communicatie.4',
    'opslag op beveiligde servers, eigen of van een ander',
    duty('always', 'storeMessagesOnSecuredServers', { toward: 'client', by: 'bureau' }),
    reading(
      'opslag bij een ander is geen verstrekking; wel hoort daar een verwerkersovereenkomst bij (avg:28)',
      'opslag bij een ander is verstrekking en vraagt toestemming',
    ),
  ),
  clause(
    'communicatie.5',
    'gegevens uit berichten worden niet met andere gegevens gecombineerd',
    forbid('processing.combining', { fromMessages: true, combinedWith: ['ownData', 'otherRegister'] }),
    reading(
      'elke registratie waarover het bureau beschikt, ook een van buiten',
      'alleen wat het bureau zelf heeft vastgelegd',
    ),
  ),
);

export const planOfAction = article(
  'Plan',
  'Behandeling en plan van aanpak',
  clause(
    'plan.1',
    'begeleiden, en een plan vaststellen of wijzigen, alleen met toestemming',
    forbid('processing.ground', { purpose: [...guidance, 'followUp'] }, { unless: [{ consent: given() }] }),
    forbid('processing.ground', { data: 'plan' }, { unless: [{ consent: given() }] }),
    reading('elk van de drie handelingen vraagt toestemming', 'een van de drie is genoeg'),
  ),
  clause(
    'plan.2',
    'offertes en rapporten gaan eerst in concept naar de cliënt',
    duty('planning', 'presentDraft', { toward: 'client', by: 'bureau', form: 'draft' }),
    reading('ook als een ander de offerte betaalt', 'alleen wat de cliënt zelf betaalt'),
  ),
);

export const specialData = article(
  'Bijzonder',
  'Registratie bijzondere persoonsgegevens',
  clause(
    'bijzonder.1',
    'bijzondere gegevens worden niet geregistreerd',
    forbid(
      'processing.data',
      { data: ['special', 'criminalData'] },
      { despite: ['clientrechten.1', 'communicatie.2'] },
    ),
    reading(
      'ook strafrechtelijke gegevens, die de genoemde Wbp meetelt, en ook met toestemming',
      'alleen de lijst van avg:9, of niet als de cliënt instemt',
    ),
  ),
  clause(
    'bijzonder.2',
    'een BSN alleen waar de wet dat bepaalt',
    forbid(
      'processing.data',
      { data: 'bsn' },
      {
        unless: [{ statutoryDuty: 'bsnPrescribed' }],
        despite: ['clientrechten.1', 'communicatie.2'],
      },
    ),
    permit(
      'processing.data',
      { data: 'bsn', statutoryDuty: 'bsnPrescribed' },
      { despite: ['clientrechten.1'] },
    ),
    reading('de afgebroken zin betekent: alleen dan', 'de zin meldt alleen dat het soms gebeurt'),
  ),
  clause(
    'bijzonder.3',
    'de klant wordt van vastlegging van het BSN op de hoogte gesteld',
    duty('bsnRecorded', 'tellBsnRecorded', { toward: 'client', by: 'bureau' }),
  ),
);
