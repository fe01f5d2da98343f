import { article, author, clause, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { duty, grant, only, onlyIf, permit } = author(words);

export const natureAndPurpose = article(
  '2',
  'Aard en doel',
  clause(
    '2.1.s1',
    'bij de start hoort de cliënt dat er een reglement is',
    duty('intake', 'tellRegulationExists', { toward: 'client', by: 'bureau', within: 'atOnce' }),
  ),
  clause(
    '2.1.s2',
    'het staat op de website en wordt op verzoek digitaal gestuurd',
    duty('always', 'publishRegulation', { toward: 'public', by: 'bureau' }),
    duty('regulationAsked', 'sendRegulation', { toward: 'client', by: 'bureau', form: 'digital' }),
  ),
  clause(
    '2.2.s1',
    'gebruikt de juiste gegevens die de dienst nodig heeft',
    permit('processing.purpose', { purpose: 'service', neededFor: 'service' }),
  ),
  clause(
    '2.2.s2',
    'de diensten: re-integratie, loopbaanchecks, outplacement, loopbaanbegeleiding en advies',
    only('processing.purpose'),
    reading(
      'gesloten: daarbuiten alleen 6.4.s2, 7.2 en wat een wet eist; verstrekken volgt 5.1',
      'een beschrijving die andere doelen openlaat',
    ),
  ),
  clause(
    '2.2.a',
    'altijd naam, adres, geboortedatum, telefoon, e-mail, opleiding, loopbaan en cv',
    permit('processing.data', { data: ['contact', 'birthDate', 'education', 'careerHistory'] }),
    reading(
      'over andere gewone gegevens zwijgt de tekst, ook over het BSN; daar geldt de wet',
      'wat er niet in staat, wordt niet gebruikt',
    ),
  ),
  clause(
    '2.2.b',
    'verbeterpunten die de opdrachtgever toevertrouwt, als de cliënt dat weet',
    onlyIf('processing.data', { data: 'careerPoints', source: 'principal' }, { clientKnows: true }),
    reading('weten volstaat, toestemming hoeft niet', 'de cliënt moet instemmen'),
  ),
  clause(
    '2.2.c',
    'in een Poortwachter-traject beperkingen en FML, en zo nodig uitkering of afkeuring',
    onlyIf('processing.data', { data: 'functionalLimitations' }, { poortwachter: true }),
    onlyIf(
      'processing.data',
      { data: 'benefit' },
      { poortwachter: true, neededFor: ['service', 'illnessGuidance'] },
    ),
    reading(
      'alleen in zo’n traject; de wet moet gezondheidsgegevens daarnaast openen (uavg:30.1.b)',
      'ook in gewone loopbaantrajecten',
    ),
  ),
  clause(
    '2.2.d',
    'persoonlijke testuitslagen, verslagen, rapportages en adviezen',
    permit('processing.data', { data: 'results' }),
  ),
);

export const handling = article(
  '3',
  'Verwerking',
  clause(
    '3.1.s1',
    'de uitvoerend coach gebruikt per opdracht de gewenste gegevens',
    permit('access.actor', { actor: 'coach', assigned: true }),
    reading(
      'geeft de uitvoerend coach toegang naast 4.1; de werklocatie is de gewone plaats, geen grens',
      'ook de eigen coach valt onder de goedkeuring van 4.1',
    ),
  ),
  clause(
    '3.1.s2',
    'digitaal opgeslagen op een externe server in een beveiligde cloud',
    duty('always', 'storeInSecuredCloud', { toward: 'client', by: 'bureau', when: { kept: 'digital' } }),
  ),
  clause(
    '3.2',
    'uitslagen, verslagen en cv’s afgedrukt voor de bespreking en in het dossier',
    permit('processing.data', {
      data: ['results', 'careerHistory'],
      kept: 'paperFile',
      purpose: 'guidance',
    }),
  ),
  clause(
    '3.3',
    'buiten een consult ligt het dossier in een afgesloten werkruimte',
    duty('always', 'lockFilesAway', {
      toward: 'client',
      by: 'staff',
      when: { kept: 'paperFile' },
      unless: [{ duringConsult: true }],
    }),
  ),
  clause(
    '3.4.s1',
    'de coach houdt per cliënt een tijdsregistratie bij',
    duty('consult', 'keepTimeRegistration', { toward: 'client', by: 'staff' }),
  ),
  clause(
    '3.4.s2',
    'daarin staan consulten, activiteiten en e-mails',
    duty('consult', 'recordConsultsActivitiesAndEmails', { toward: 'client', by: 'staff' }),
    permit('processing.data', { data: 'correspondence' }),
    reading(
      'alle e-mails over het traject, zolang nodig (6.1)',
      'elk bericht, hoe ver het er ook van af staat',
    ),
  ),
  clause(
    '3.5.s1',
    'van elk consult komt een samenvatting',
    duty('consult', 'writeSummary', { toward: 'client', by: 'staff' }),
  ),
  clause(
    '3.5.s2',
    'de cliënt krijgt haar en kan zeggen of zij klopt',
    duty('consult', 'sendSummaryForReview', { toward: 'client', by: 'staff', form: 'draft' }),
    reading(
      'wat volgt op een fout, zegt de tekst niet; daar geldt avg:16',
      'het bureau past haar altijd aan',
    ),
  ),
  clause(
    '3.6',
    'de cliënt mag het dossier van de coach altijd zien en vragen wat er digitaal staat',
    grant({ right: 'access' }),
    reading('zonder weigeringsgrond; zien is geen afschrift', 'met de weigeringsgronden van de wet'),
  ),
);
